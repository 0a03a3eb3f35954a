import { formatBirthDate, MotcuaError, normaliseName, parseBirthDate } from '@motcua/domain';
import { JsonCheckAnswerSchema, JsonCheckRequestSchema } from '../generated/population.schemas.ts';
import type { JsonCheckRequest } from '../generated/population.types.ts';
import { present } from '../members.ts';
import { checkAnswer, checkRequest, type DriftHook } from '../shape.ts';
import { type PopulationLookUp, refuseOtherThanOneNumber } from './look-up.ts';

/**
 * A question whether a statement is true, as the JSON wrapper of Đồng Tháp takes it (DOMAIN.md §2.2).
 *
 * @param serviceUser The account the platform gave the caller.
 * @throws MotcuaError `invalid_request`; `details` name the place, never the value.
 */
export function encodeJsonCheck(lookUp: Omit<PopulationLookUp, 'service'>, serviceUser: string): JsonCheckRequest {
  refuseOtherThanOneNumber(lookUp);
  if (lookUp.birthDate === undefined) {
    throw new MotcuaError('invalid_request', 'A look-up needs the birth date', { details: { reason: 'birth_date' } });
  }
  return checkRequest(
    JsonCheckRequestSchema,
    {
      maYeuCau: lookUp.requestId,
      maDVC: lookUp.procedureCode,
      maCanBo: lookUp.officerId,
      soDinhDanh: lookUp.personalId ?? '',
      soCMND: lookUp.legacyIdCard ?? '',
      hoVaTen: normaliseName(lookUp.fullName),
      ngayThangNam: formatBirthDate(lookUp.birthDate, 'yyyyMMdd'),
      userNameService: serviceUser,
    },
    'population.check',
  );
}

/** Reads a question of the wrapper. @throws MotcuaError `invalid_request` when it is none. */
export function decodeJsonCheck(json: unknown): { lookUp: Omit<PopulationLookUp, 'service'>; serviceUser: string } {
  const wire = checkRequest(JsonCheckRequestSchema, json, 'population.check');
  return {
    lookUp: present<Omit<PopulationLookUp, 'service'>>({
      requestId: wire.maYeuCau,
      procedureCode: wire.maDVC,
      officerId: wire.maCanBo,
      personalId: wire.soDinhDanh || undefined,
      legacyIdCard: wire.soCMND || undefined,
      fullName: wire.hoVaTen,
      birthDate: parseBirthDate(wire.ngayThangNam),
    }),
    serviceUser: wire.userNameService,
  };
}

/** Whether the statement is true. @throws MotcuaError `bad_response`. */
export function decodeJsonCheckAnswer(json: unknown, operation: string, onDrift?: DriftHook): boolean {
  const { data } = checkAnswer(JsonCheckAnswerSchema, json, operation, onDrift);
  return data === true || data === 'true' || data === '1';
}
