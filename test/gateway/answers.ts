import { randomUUID } from 'node:crypto';

import type { DossierSubmission } from '@motcua/contracts/gateway/types';
import { birthRegistration } from '@motcua/forms/definitions';

/** What a father answers when he registers a birth. */
export const birthAnswers: DossierSubmission['answers'] = {
  relation: 'father',
  birth_evidence: 'certificate',
  parents_married: 'yes',
  applicant_name: 'Nguyễn Thử Nghiệm An',
  applicant_personal_id: '099090000101',
  applicant_birth_date: '1990-05-14',
  applicant_nationality: 'VN',
  applicant_ethnicity: '1',
  applicant_address: 'Số 12 đường Thử Nghiệm, phường Tam Thanh, tỉnh Lạng Sơn',
  applicant_phone: '0900000001',
  child_name: 'Nguyễn Thử Nghiệm Sao',
  child_birth_date: '2026-11-01',
  child_sex: 'female',
  child_birth_place: 'Trạm y tế Thử Nghiệm',
  child_origin: 'Lạng Sơn',
  child_nationality: 'VN',
  mother_name: 'Trần Thử Nghiệm Bình',
  mother_birth_date: '1992-09-02',
  mother_nationality: 'VN',
  mother_address: 'Số 12 đường Thử Nghiệm, phường Tam Thanh, tỉnh Lạng Sơn',
  copies: 1,
  delivery: 'desk',
};

/** A birth registration with a birth notice. */
export function birthSubmission(uploadIds: string[], change: Partial<DossierSubmission> = {}): DossierSubmission {
  return {
    procedureCode: birthRegistration.procedureCode,
    formVersion: birthRegistration.version,
    answers: birthAnswers,
    documents: [{ documentId: 'birth_notice', uploadIds }],
    ...change,
  };
}

/** A fresh `Idempotency-Key` header. */
export function freshKey(): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': randomUUID() };
}
