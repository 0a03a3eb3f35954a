import { MotcuaError, type MotcuaErrorCode } from '@motcua/domain';

/** Error codes of the Ministry of Justice's services, as a province's guide to the NGSP interfaces lists them. */
const meanings: Readonly<Record<string, readonly [code: MotcuaErrorCode, reason: string]>> = {
  100: ['unauthorized', 'authentication'],
  101: ['forbidden_service', 'address_not_allowed'],
  106: ['rejected', 'unit_code'],
  108: ['rejected', 'province_code'],
  200: ['rejected', 'record_incomplete'],
  201: ['not_found', 'record_not_found'],
  302: ['rejected', 'data_type'],
  500: ['rejected', 'data'],
};

/** Of a refusal by a justice service: the kind of error, its code and its meaning. Its description is not kept: it may hold what was sent. */
export function justiceError(rawCode: string | undefined, operation: string): MotcuaError {
  const code = rawCode !== undefined && /^-?[A-Za-z0-9_]{1,12}$/.test(rawCode) ? rawCode : undefined;
  const [kind, reason] = (code !== undefined && Object.hasOwn(meanings, code) ? meanings[code] : undefined) ?? ['rejected', undefined];
  return new MotcuaError(kind, `${operation}: the justice service refused`, {
    details: { operation, ...(code === undefined ? {} : { faultCode: code }), ...(reason === undefined ? {} : { reason }) },
  });
}
