import { formatBirthDate, MotcuaError, normaliseName, parseBirthDate } from '@motcua/domain';
import { JsonLookUpAnswerSchema, JsonLookUpRequestSchema } from '../generated/population.schemas.ts';
import type { JsonLookUpRequest } from '../generated/population.types.ts';
import { present } from '../members.ts';
import { checkAnswer, checkRequest, type DriftHook } from '../shape.ts';
import { type PopulationLookUp, refuseOtherThanOneNumber } from './look-up.ts';

/**
 * A look-up as the JSON wrapper of the "TD" one-stop systems takes it (DOMAIN.md §2.2). The agency is not in it.
 *
 * @throws MotcuaError `invalid_request`; `details` name the place, never the value.
 */
export function encodeJsonLookUp(lookUp: PopulationLookUp): JsonLookUpRequest {
  refuseOtherThanOneNumber(lookUp);
  const birth = lookUp.birthDate && formatBirthDate(lookUp.birthDate, 'yyyyMMdd');
  if (birth === undefined) {
    throw new MotcuaError('invalid_request', 'A look-up needs the birth date', { details: { reason: 'birth_date' } });
  }
  return checkRequest(
    JsonLookUpRequestSchema,
    {
      HoVaTen: normaliseName(lookUp.fullName),
      SoDinhDanh: lookUp.personalId ?? null,
      SoCMND: lookUp.legacyIdCard ?? null,
      NgayThangNam: birth.length === 8 ? birth : null,
      Nam: birth.length === 4 ? birth : null,
      MaTichHop: lookUp.service,
      MaDVC: lookUp.procedureCode,
      MaCanBo: lookUp.officerId,
      MaYeuCau: lookUp.requestId,
    },
    `population.${lookUp.service}`,
  );
}

/** Reads a look-up of the wrapper. @throws MotcuaError `invalid_request` when it is none. */
export function decodeJsonLookUp(json: unknown): PopulationLookUp {
  const wire = checkRequest(JsonLookUpRequestSchema, json, 'population.look-up');
  const birth = wire.NgayThangNam ?? wire.Nam;
  return present<PopulationLookUp>({
    service: wire.MaTichHop,
    requestId: wire.MaYeuCau,
    procedureCode: wire.MaDVC,
    officerId: wire.MaCanBo,
    personalId: wire.SoDinhDanh ?? undefined,
    legacyIdCard: wire.SoCMND ?? undefined,
    fullName: wire.HoVaTen,
    birthDate: birth === null ? undefined : parseBirthDate(birth),
  });
}

/**
 * The SOAP answer inside the wrapper's answer. Whether a code means a refusal is not documented: an answer that holds XML
 * is taken as one, whatever its code.
 *
 * @throws MotcuaError `rejected` with the wrapper's short code in `details.faultCode`; its words are not kept.
 *   `bad_response` when the answer is another.
 */
export function decodeJsonLookUpAnswer(json: unknown, operation: string, onDrift?: DriftHook): string {
  const { error_code: raw, message } = checkAnswer(JsonLookUpAnswerSchema, json, operation, onDrift);
  if (message?.trimStart().startsWith('<') === true) return message;
  const code = String(raw ?? '').trim();
  if (/^0*$/.test(code)) {
    throw new MotcuaError('bad_response', `${operation}: the answer is not what the contract says`, { details: { operation, reason: 'not_xml' } });
  }
  throw new MotcuaError('rejected', `${operation}: the platform refused the look-up`, {
    // A number as long as an identifier, or a word, may be somebody's.
    details: { operation, form: 'json', ...(/^-?\d{1,6}$/.test(code) ? { faultCode: code } : {}) },
  });
}
