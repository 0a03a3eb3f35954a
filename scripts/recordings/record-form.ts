import { randomBytes } from 'node:crypto';
import type { Answers, ConsentRequest, DraftContent } from '@motcua/contracts/gateway/types';
import { attach, birth, formVersion, handedOver, need, newsletter, opening, openUpload, sending, submission, type Filing } from './filing.ts';
import type { House } from './house.ts';
import { Person } from './person.ts';
import type { Recorder } from './recorder.ts';

const { procedureCode } = birth;
const parameters = { procedureCode };
const form = 'GET /procedures/{procedureCode}/form';
const saveDraft = 'PUT /drafts/{procedureCode}';
const readDraft = 'GET /drafts/{procedureCode}';
const prefill = { operation: 'POST /prefills', body: { procedureCode } };
const submit = 'POST /dossiers';

/** Filling in and submitting: what the dossier form is told. */
export async function recordForm(recorder: Recorder, house: House): Promise<void> {
  const { sandbox, later } = house;
  const as = async (citizen: string) => {
    const person = new Person(house.gateway);
    await person.signIn(citizen);
    return person;
  };
  house.until('2026-07-31T08:20:00+07:00');
  const father = await as('c01');
  const draft = async (filing: Filing, page: string, more: Partial<DraftContent> = {}): Promise<DraftContent> => ({
    formVersion: await formVersion(father, filing.procedureCode),
    answers: filing.answers,
    documents: [],
    page,
    ...more,
  });

  await recorder.record('procedures', father, { operation: 'GET /procedures' });
  await recorder.record('form-birth', father, { operation: form, parameters });
  await recorder.record('form-newsletter', father, { operation: form, parameters: { procedureCode: newsletter.procedureCode } });
  await recorder.record('form-hand-over', father, { operation: form, parameters: { procedureCode: handedOver.procedureCode } });
  await recorder.record('form-not-found', father, { operation: form, parameters: { procedureCode: '9.999999' }, status: 404 });

  await recorder.record('draft-none', father, { operation: readDraft, parameters, status: 404 });
  await recorder.record('prefill-consent-required', await as('c07'), { ...prefill, status: 403 });
  const { noticeVersion, items } = await need<ConsentRequest>(father, 'GET', `/procedures/${procedureCode}/consent-request`);
  await need(father, 'POST', '/consents', { procedureCode, noticeVersion, items: items.map(({ item }) => item) });
  await recorder.record('prefill-birth', father, prefill);
  house.until('2026-08-03T08:40:00+07:00');
  const again = await as('c01');
  sandbox.setFault({ upstream: 'population', kind: 'error500' });
  await recorder.record('prefill-unavailable', again, prefill);
  sandbox.clearFaults();

  await recorder.record('draft-first-page', again, { operation: saveDraft, parameters, body: await draft({ ...birth, answers: only(birth.answers, ['relation', 'birth_evidence', 'parents_married']) }, 'applicant') });
  await recorder.record('draft-older-form', again, { operation: saveDraft, parameters, body: await draft(birth, 'child', { formVersion: '2025-12-1' }) });
  await recorder.record('draft-documents', again, { operation: saveDraft, parameters, body: await draft(birth, 'documents') });
  const program = new TextEncoder().encode('MZ a program that calls itself a PDF');
  const opened = opening(procedureCode, 'birth_notice', 'giay-chung-sinh.pdf', program.length);
  await recorder.record('upload-opened', again, { operation: 'POST /uploads', headers: opened, status: 201 });
  await recorder.record('upload-refused', again, {
    operation: 'PATCH /uploads/{uploadId}',
    before: async () => ({ parameters: { uploadId: await openUpload(again, opened) } }),
    bytes: program,
    headers: sending,
    status: 415,
  });
  await recorder.record('upload-deleted', again, {
    operation: 'DELETE /uploads/{uploadId}',
    before: async () => ({ parameters: { uploadId: await openUpload(again, opened) } }),
    headers: { 'Tus-Resumable': '1.0.0' },
    status: 204,
  });
  const documents = await attach(again, birth);
  for (const { documentId, uploadIds } of documents) {
    await recorder.record(`upload-${documentId.replaceAll('_', '-')}`, again, { operation: 'GET /uploads/{uploadId}', parameters: { uploadId: uploadIds[0] ?? '' } });
  }
  await recorder.record('draft-complete', again, { operation: saveDraft, parameters, body: await draft(birth, 'review', { documents }) });
  await recorder.record('draft-newsletter', again, {
    operation: saveDraft,
    parameters: { procedureCode: newsletter.procedureCode },
    body: await draft(newsletter, 'printing'),
  });

  const key = () => ({ 'Idempotency-Key': randomBytes(16).toString('hex') });
  const filed = await submission(again, birth);
  const wrong = { ...filed.body, answers: { ...filed.body.answers, child_birth_date: '2026-12-31', applicant_phone: '12345' } };
  await recorder.record('submit-invalid-answers', again, { operation: submit, body: wrong, headers: key(), status: 422 });
  await recorder.record('submit-form-outdated', again, { operation: submit, body: { ...filed.body, formVersion: '2025-12-1' }, headers: key(), status: 409 });
  sandbox.setFault({ upstream: 'one-stop', kind: 'html' });
  await recorder.record('submit-one-stop-unavailable', again, { operation: submit, body: filed.body, headers: key(), status: 503 });
  sandbox.clearFaults();
  await recorder.record('receipt-birth', again, { operation: submit, body: filed.body, headers: filed.headers, status: 201 });

  later(9 * 60);
  await recorder.record('draft-session-expired', again, { operation: saveDraft, parameters, body: filed.body, status: 401 });
}

function only(answers: Answers, fields: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([field]) => fields.includes(field)));
}
