import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { journey, validateDocuments, validatePage, validateSubmission } from '@motcua/forms';
import type { Answers, Field, FormDefinition } from '@motcua/forms';
import { birthRegistration, newsletterLicence } from '@motcua/forms/definitions';
import fc from 'fast-check';

const runs = process.env['MOTCUA_DEEP'] ? 5000 : 300;
const today = '2026-11-22';
const options = { today };

const pagesOf = (definition: FormDefinition, answers: Answers): string[] => journey(definition, answers).pages.map(({ page }) => page.id);
const documentsOf = (definition: FormDefinition, answers: Answers): string[] =>
  journey(definition, answers).documents.map(({ document, required }) => (required ? document.id : `${document.id}?`));
const errorsOf = (definition: FormDefinition, page: string, answers: Answers): string[] =>
  validatePage(definition, page, answers, options).map(({ field, code }) => `${field} ${code}`);

/** A married mother with a birth notice. */
const mother: Answers = {
  relation: 'mother',
  birth_evidence: 'certificate',
  parents_married: 'yes',
  applicant_name: 'Nguyễn Thị Thử Nghiệm',
  applicant_personal_id: '099190000001',
  applicant_birth_date: '1990-03-27',
  applicant_nationality: 'VN',
  applicant_address: 'Thôn Thử Nghiệm, xã Đồng Đăng, tỉnh Lạng Sơn',
  applicant_phone: '0900 000 001',
  child_name: 'Trần Thử Nghiệm',
  child_birth_date: '2026-11-20',
  child_sex: 'female',
  child_birth_place: 'Bệnh viện đa khoa tỉnh Lạng Sơn',
  child_origin: 'Lạng Sơn',
  child_nationality: 'VN',
  father_name: 'Trần Văn Thử Nghiệm',
  father_birth_date: '1988',
  father_nationality: 'VN',
  father_address: 'Thôn Thử Nghiệm, xã Đồng Đăng, tỉnh Lạng Sơn',
  delivery: 'desk',
};

describe('the journey of birth registration', () => {
  it('asks a married mother about the child and the father, not about herself again', () => {
    assert.deepEqual(pagesOf(birthRegistration, mother), ['relation', 'applicant', 'child', 'father', 'result']);
    assert.deepEqual(documentsOf(birthRegistration, mother), ['birth_notice', 'marriage_certificate?']);
  });

  it('asks an unmarried mother nothing about a father', () => {
    const answers = { ...mother, parents_married: 'no' };
    assert.deepEqual(pagesOf(birthRegistration, answers), ['relation', 'applicant', 'child', 'result']);
    assert.deepEqual(documentsOf(birthRegistration, answers), ['birth_notice']);
  });

  it('asks a father about the mother, a grandmother about both parents, an authorised person for the letter', () => {
    assert.deepEqual(pagesOf(birthRegistration, { ...mother, relation: 'father' }), ['relation', 'applicant', 'child', 'mother', 'result']);
    assert.deepEqual(pagesOf(birthRegistration, { ...mother, relation: 'relative' }), ['relation', 'applicant', 'child', 'mother', 'father', 'result']);
    assert.ok(documentsOf(birthRegistration, { ...mother, relation: 'authorised' }).includes('authorisation'));
  });

  it('asks about no parents of an abandoned child, whatever was answered before', () => {
    const answers = { ...mother, relation: 'carer', abandoned: 'yes' };
    assert.deepEqual(pagesOf(birthRegistration, answers), ['relation', 'applicant', 'child', 'result']);
    assert.deepEqual(documentsOf(birthRegistration, answers), ['abandonment_record']);
  });

  it('takes the other papers about the birth', () => {
    assert.deepEqual(documentsOf(birthRegistration, { ...mother, birth_evidence: 'witness', parents_married: 'no' }), ['witness_statement']);
    assert.deepEqual(documentsOf(birthRegistration, { ...mother, birth_evidence: 'statement', parents_married: 'no' }), ['birth_statement']);
  });

  it('lets somebody with only a 9-digit card through', () => {
    const answers = { ...mother, applicant_old_card_only: true, applicant_legacy_id_card: '012 345 678' };
    const asked = journey(birthRegistration, answers).pages.find(({ page }) => page.id === 'applicant')?.fields.map(({ field }) => field.id) ?? [];
    assert.ok(asked.includes('applicant_legacy_id_card') && !asked.includes('applicant_personal_id'));
    const checked = validateSubmission(birthRegistration, answers, [{ documentId: 'birth_notice', uploadIds: ['u1'] }], options);
    assert.deepEqual(checked.errors, []);
    assert.equal(checked.answers['applicant_legacy_id_card'], '012345678');
    assert.ok(!('applicant_personal_id' in checked.answers), 'the number typed before is dropped');
  });

  it('submits a whole dossier: normalised answers, nothing unreachable, nothing unknown', () => {
    const checked = validateSubmission(
      birthRegistration,
      { ...mother, applicant_name: ' Nguyễn  Thị Thử Nghiệm '.normalize('NFD'), mother_name: 'Ai đó khác', abandoned: 'yes', stray: 'x', applicant_email: '  ' },
      [
        { documentId: 'birth_notice', uploadIds: ['u1', 'u1', 'u2'] },
        { documentId: 'abandonment_record', uploadIds: ['u3'] },
        { documentId: 'stray', uploadIds: ['u4'] },
      ],
      options,
    );
    assert.deepEqual(checked.errors, []);
    assert.equal(checked.answers['applicant_name'], 'Nguyễn Thị Thử Nghiệm');
    assert.equal(checked.answers['applicant_phone'], '0900000001');
    for (const dropped of ['mother_name', 'abandoned', 'stray', 'applicant_email']) assert.ok(!(dropped in checked.answers), dropped);
    assert.deepEqual(checked.documents, [{ documentId: 'birth_notice', uploadIds: ['u1', 'u2'] }]);
  });

  it('says what is missing, in the order of the form', () => {
    assert.deepEqual(errorsOf(birthRegistration, 'relation', {}), ['relation required', 'birth_evidence required', 'parents_married required']);
    assert.deepEqual(
      validateSubmission(birthRegistration, { ...mother, child_name: ' ', applicant_phone: '' }, [], options).errors.map(({ field, code }) => `${field} ${code}`),
      ['applicant_phone required', 'child_name required', 'birth_notice required'],
    );
  });

  it('has no errors on a page the person does not come to', () => {
    assert.deepEqual(errorsOf(birthRegistration, 'mother', mother), []);
    assert.deepEqual(errorsOf(birthRegistration, 'no_such_page', mother), []);
  });

  it('refuses bad input by its kind', () => {
    const wrong = (field: string, value: Answers[string]): string[] => errorsOf(birthRegistration, field.startsWith('child') ? 'child' : 'applicant', { ...mother, [field]: value });
    assert.deepEqual(wrong('applicant_personal_id', '09919000000'), ['applicant_personal_id personal_id_shape']);
    assert.deepEqual(wrong('applicant_personal_id', 'abcdefghijkl'), ['applicant_personal_id personal_id_shape']);
    assert.deepEqual(wrong('applicant_phone', '12345'), ['applicant_phone phone_shape']);
    assert.deepEqual(wrong('applicant_email', 'không có'), ['applicant_email email_shape']);
    assert.deepEqual(wrong('applicant_name', '0900000001'), ['applicant_name name_shape']);
    assert.deepEqual(wrong('applicant_name', 'Ệ'.repeat(101)), ['applicant_name too_long']);
    assert.deepEqual(wrong('child_birth_date', '2026-11-23'), ['child_birth_date date_in_future']);
    assert.deepEqual(wrong('child_birth_date', '2026-02-30'), ['child_birth_date date_shape']);
    assert.deepEqual(wrong('child_birth_date', '2026'), ['child_birth_date date_shape'], 'a year alone is no birth date of a newborn');
    assert.deepEqual(wrong('applicant_birth_date', '1990'), [], 'but of a grandmother');
    assert.deepEqual(wrong('applicant_birth_date', '1849'), ['applicant_birth_date date_too_early']);
    assert.deepEqual(wrong('child_sex', 'unknown'), ['child_sex not_an_option']);
    assert.deepEqual(wrong('child_sex', ['male']), ['child_sex not_an_option']);
    assert.deepEqual(wrong('child_name', 7), ['child_name type']);
    assert.deepEqual(wrong('child_name', null as never), ['child_name required']);
    assert.deepEqual(wrong('child_name', {} as never), ['child_name required']);
    assert.deepEqual(errorsOf(birthRegistration, 'result', { ...mother, copies: 21 }), ['copies too_large']);
    assert.deepEqual(errorsOf(birthRegistration, 'result', { ...mother, copies: 1.5 }), ['copies type']);
    assert.deepEqual(errorsOf(birthRegistration, 'result', { ...mother, copies: '3' }), ['copies type']);
  });

  it('says the reason of a wrong number as a parameter, never the number', () => {
    const [error] = validatePage(birthRegistration, 'applicant', { ...mother, applicant_personal_id: '09919000000' }, options);
    assert.deepEqual(error, { field: 'applicant_personal_id', code: 'personal_id_shape', params: { reason: 'length' } });
  });

  it('refuses too many files', () => {
    const uploadIds = ['1', '2', '3', '4', '5', '6'];
    assert.deepEqual(validateDocuments(birthRegistration, mother, [{ documentId: 'birth_notice', uploadIds }]), [{ field: 'birth_notice', code: 'too_many_files', params: { limit: 5 } }]);
    assert.deepEqual(validateDocuments(birthRegistration, mother, [{ documentId: 'birth_notice', uploadIds: [...uploadIds.slice(1), '2'] }]), [], 'the same file twice is one');
  });
});

describe('the journey of the newsletter licence', () => {
  it('asks an organisation for its establishment, and for the paper only from abroad', () => {
    const documents = (kind: string): string[] => documentsOf(newsletterLicence, { applicant_kind: kind, name_language: 'vietnamese' });
    assert.deepEqual(documents('organisation'), ['establishment_document?', 'responsible_cv', 'name_design']);
    assert.deepEqual(documents('foreign_organisation'), ['establishment_document', 'responsible_cv', 'name_design']);
    assert.deepEqual(documents('individual'), ['responsible_cv', 'name_design']);
  });

  it('asks for the translation of a foreign name', () => {
    const answers = { applicant_kind: 'organisation', name_language: 'foreign' };
    assert.ok(documentsOf(newsletterLicence, answers).includes('name_translation'));
    assert.ok(errorsOf(newsletterLicence, 'newsletter', answers).includes('newsletter_vietnamese_name required'));
  });

  it('takes a list where several answers are right', () => {
    const printing = { frequency: 'monthly', paper_size: 'A4', page_count: 8, print_run: 200, printing_place: 'Lạng Sơn' };
    assert.deepEqual(errorsOf(newsletterLicence, 'printing', { ...printing, distribution: ['internal', 'post'] }), []);
    assert.deepEqual(errorsOf(newsletterLicence, 'printing', { ...printing, distribution: [] }), ['distribution required']);
    assert.deepEqual(errorsOf(newsletterLicence, 'printing', { ...printing, distribution: ['internal', 'internal'] }), ['distribution not_an_option']);
    assert.deepEqual(errorsOf(newsletterLicence, 'printing', { ...printing, distribution: 'internal' }), ['distribution type']);
    assert.deepEqual(errorsOf(newsletterLicence, 'printing', { ...printing, distribution: ['pigeon'] }), ['distribution not_an_option']);
  });
});

describe('properties of a journey', () => {
  const value = (field: Field): fc.Arbitrary<Answers[string]> =>
    field.options
      ? fc.option(fc.constantFrom(...field.options.slice(0, 5).map((option) => option.value)), { nil: undefined })
      : fc.constantFrom<Answers[string]>(undefined, '', 'x', true, false, 3);
  const answersOf = (definition: FormDefinition): fc.Arbitrary<Answers> =>
    fc.record(Object.fromEntries(definition.pages.flatMap(({ fields }) => fields.map((field) => [field.id, value(field)]))));

  for (const definition of [birthRegistration, newsletterLicence]) {
    it(`of ${definition.id}: dropping what is unreachable changes nothing, and errors are about what is asked`, () => {
      fc.assert(
        fc.property(answersOf(definition), (answers) => {
          const way = journey(definition, answers);
          assert.deepEqual(journey(definition, way.answers), way);
          const asked = new Set(way.pages.flatMap(({ fields }) => fields.map(({ field }) => field.id)));
          const documents = new Set(way.documents.map(({ document }) => document.id));
          const checked = validateSubmission(definition, answers, [], options);
          for (const { field } of checked.errors) assert.ok(asked.has(field) || documents.has(field), field);
          for (const id of Object.keys(checked.answers)) assert.ok(asked.has(id), id);
          const byPage = way.pages.flatMap(({ page }) => validatePage(definition, page.id, answers, options));
          assert.deepEqual([...byPage, ...validateDocuments(definition, answers, [])], checked.errors);
        }),
        { numRuns: runs },
      );
    });
  }
});
