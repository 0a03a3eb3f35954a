import { InboundMessageSchema, InboundSearchSchema } from '../generated/national-portal.schemas.ts';
import type { InboundAnswer } from '../generated/national-portal.types.ts';
import { present, textOf } from '../members.ts';
import { checkRequest } from '../shape.ts';

/** What the portal sends to a unit, and the end of the address it sends it to. */
export const inboundPaths = {
  dossier: 'nhanhsdvcqg',
  taxNotice: 'nhantbthuedvcqg',
  promotion: 'addtthcKhuyenMai',
  findDossier: 'search/call',
  findPayment: 'dptracuuthanhtoanhs',
} as const;

/** A message of the portal to a unit. Only the addresses were seen: what is not told here is in `message`. */
export interface InboundPortalMessage {
  dossierCode?: string;
  procedureCode?: string;
  /** The account's id at the sign-in (TechID). */
  accountId?: string;
  /** The whole message as it came; personal data. */
  message: Readonly<Record<string, unknown>>;
}

/** Reads what the portal sends to a unit. @throws MotcuaError `invalid_request` when it is no object. */
export function decodeInboundMessage(value: unknown): InboundPortalMessage {
  const wire = checkRequest(InboundMessageSchema, value, 'national-portal.receive');
  return present<InboundPortalMessage>({
    dossierCode: textOf(wire.MaHoSo),
    procedureCode: textOf(wire.MaTTHC),
    accountId: textOf(wire.MaDoiTuong),
    message: value as Readonly<Record<string, unknown>>,
  });
}

/** The dossier code of a look-up the portal makes at a unit. @throws MotcuaError `invalid_request`. */
export function decodeInboundSearch(value: unknown): string {
  return checkRequest(InboundSearchSchema, value, 'national-portal.receive').masohoso;
}

/** What a unit answers to a message of the portal. */
export function encodeInboundAnswer(taken: boolean): InboundAnswer {
  return taken ? { error_code: 0, message: '' } : { error_code: -1, message: 'Đơn vị chưa xử lý được' };
}
