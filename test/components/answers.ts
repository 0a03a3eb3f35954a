// Answers as the contract writes them, for states that the real gateway is not easily brought to.
import type { Consent, ConsentRequest, DossierProgress, Problem, ProblemCode, Session, Verification } from '@motcua/contracts/gateway/types';

/** Progress of a dossier being processed, in the public view; `changes` replace parts of it. */
export function progress(changes: Partial<DossierProgress> = {}): DossierProgress {
  return {
    dossierCode: 'H37.90.01-261109-0001',
    view: 'public',
    status: { kind: 'processing' },
    nextAction: 'wait',
    receivedAt: '2026-11-09T09:15:00+07:00',
    appointment: '2026-11-17T16:30:00+07:00',
    deadline: { state: 'on_time', workingDays: 3 },
    timeline: [
      { at: '2026-11-09T09:15:00+07:00', status: { kind: 'registered' } },
      { at: '2026-11-10T08:00:00+07:00', status: { kind: 'received' } },
      { at: '2026-11-11T10:05:00+07:00', status: { kind: 'processing' } },
    ],
    checkedAt: '2026-11-12T14:00:00+07:00',
    ...changes,
  };
}

/** A problem of the gateway. */
export function problem(code: ProblemCode, status: number, title: string, more: Partial<Problem> = {}): { status: number; body: Problem } {
  return { status, body: { type: `urn:motcua:problem:${code}`, code, status, title, ...more } };
}

/** A session of a citizen whose account carries a number. */
export const signedIn: Session = { signedIn: true, displayName: 'Nguyễn Thử Nghiệm An', accountKind: 'citizen', hasPersonalId: true };

/** What would be fetched for a birth registration. */
export const consentRequest: ConsentRequest = {
  procedureCode: '1.001193',
  noticeVersion: '2026-11-1',
  purpose: { vi: 'Điền sẵn thông tin của bạn vào tờ khai đăng ký khai sinh.', en: 'Filling in your details on the birth registration form.' },
  controller: { vi: 'Trung tâm Thử Nghiệm', en: 'Test Centre' },
  items: [
    { item: 'full_name', label: { vi: 'Họ, chữ đệm và tên', en: 'Full name' }, sensitive: false, required: true },
    { item: 'phone', label: { vi: 'Số điện thoại', en: 'Telephone number' }, sensitive: false, required: false },
    { item: 'ethnicity', label: { vi: 'Dân tộc', en: 'Ethnicity' }, sensitive: true, required: false },
  ],
};

/** A consent to the name, under the notice in force. */
export const consent: Consent = {
  id: 'consent-1',
  procedureCode: '1.001193',
  noticeVersion: '2026-11-1',
  purpose: consentRequest.purpose,
  items: ['full_name'],
  givenAt: '2026-11-12T14:00:00+07:00',
};

/** A comparison of which every field has the same verdict. */
export function verification(outcome: Verification['outcome'], more: Partial<Verification> = {}): Verification {
  return { outcome, fields: { personalId: outcome, fullName: outcome, birthDate: outcome }, checkedAt: '2026-11-12T14:00:00+07:00', ...more };
}
