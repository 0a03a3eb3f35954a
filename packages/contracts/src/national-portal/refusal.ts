import { MotcuaError, type MotcuaErrorCode } from '@motcua/domain';
import { SyncAnswerSchema } from '../generated/national-portal.schemas.ts';
import { checkAnswer } from '../shape.ts';

/** Why the portal refused a message, as far as its words tell: `details.reason` of a `rejected` error. */
export type PortalRefusalReason =
  /** The unit has not given the portal the addresses it needs ("chưa cập nhật địa chỉ"). */
  | 'address_missing'
  /** The dossier code is not one the portal takes. */
  | 'dossier_code'
  /** Code or name of the procedure is not that of the national catalogue. */
  | 'procedure_code'
  | 'sector_code'
  | 'agency_code'
  /** A field the portal needs was empty. */
  | 'required'
  /** A field is written in another way than the portal takes. */
  | 'format'
  | 'too_long';

/**
 * Refuses an answer whose `error_code` is not success. Of its message only what class of error it is and the name of a
 * field at its beginning are kept: the rest may hold what was sent.
 *
 * @throws MotcuaError `unauthorized` (with `stage` `session`) when the session has ended, `duplicate` for "đã tồn tại",
 *   `not_found`, else `rejected`; `bad_response` when it is no answer at all.
 */
export function refuseFailure(value: unknown, operation: string): void {
  const answer = checkAnswer(SyncAnswerSchema, value, operation);
  if (isSuccess(answer.error_code)) return;
  const message = (answer.message ?? '').normalize('NFC');
  const [code, reason] = classOf(message);
  const field = /^([A-Za-z][A-Za-z.]{1,60}):/.exec(message)?.[1];
  throw new MotcuaError(code, `${operation}: the national portal refused`, {
    details: {
      operation,
      ...safeCode(answer.error_code),
      ...(code === 'unauthorized' ? { stage: 'session' } : {}),
      ...(reason === undefined ? {} : { reason }),
      ...(field === undefined ? {} : { field }),
    },
  });
}

/** Words of refusals and what they mean, the first that fits. The portal's own table of codes was never published. */
const meanings: readonly (readonly [words: RegExp, code: MotcuaErrorCode, reason?: PortalRefusalReason])[] = [
  [/đã tồn tại/i, 'duplicate'],
  [/session|phiên (?:làm việc|đăng nhập)|hết hạn|chưa đăng nhập/i, 'unauthorized'],
  [/chưa cập nhật địa chỉ/i, 'rejected', 'address_missing'],
  [/sai mã hồ sơ|mã hồ sơ không (?:đúng|hợp lệ)/i, 'rejected', 'dossier_code'],
  [/sai mã (?:TTHC|thủ tục)|mã (?:TTHC|thủ tục) không (?:đúng|hợp lệ|tồn tại)/i, 'rejected', 'procedure_code'],
  [/sai mã lĩnh vực|mã lĩnh vực không (?:đúng|hợp lệ|tồn tại)/i, 'rejected', 'sector_code'],
  [/sai mã đơn vị|mã đơn vị không (?:đúng|hợp lệ|tồn tại)/i, 'rejected', 'agency_code'],
  [/bắt buộc|không được (?:để trống|bỏ trống|rỗng)/i, 'rejected', 'required'],
  [/dài quá|quá dài|vượt quá|không quá/i, 'rejected', 'too_long'],
  [/sai định dạng|không đúng định dạng|phải có dạng/i, 'rejected', 'format'],
  [/không tồn tại|không tìm thấy|chưa có/i, 'not_found'],
];

function classOf(message: string): readonly [MotcuaErrorCode, PortalRefusalReason?] {
  const found = meanings.find(([words]) => words.test(message));
  if (found === undefined) return ['rejected'];
  return found[2] === undefined ? [found[1]] : [found[1], found[2]];
}

/** 0, "0" and "00" are success. */
export function isSuccess(code: string | number): boolean {
  return /^0+$/.test(String(code).trim());
}

/** The portal's code, when it is short and plainly no personal data. */
export function safeCode(code: string | number): { faultCode?: string } {
  const text = String(code).trim();
  return /^-?\d{1,6}$/.test(text) ? { faultCode: text } : {};
}
