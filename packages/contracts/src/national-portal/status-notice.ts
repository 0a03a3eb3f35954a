import { type DossierCode, MotcuaError, type TextOr } from '@motcua/domain';
import { StatusItemSchema } from '../generated/national-portal.schemas.ts';
import type { StatusItem, SyncStatusRequest } from '../generated/national-portal.types.ts';
import { present, textOf } from '../members.ts';
import { checkRequest } from '../shape.ts';
import { fromWireTime, toCompactTime } from '../wire-time.ts';
import { missingOf, refuseMissing } from './missing-members.ts';
import { callOf, type PortalCaller } from './portal-caller.ts';

/**
 * What a unit tells the portal of a dossier that came from it (DongBoTrangThaiHoSo). Seen for promotion notices only,
 * where it has codes of its own.
 */
export interface PortalStatusNotice {
  /** The portal's code of the dossier, and the unit's own. */
  dossierCode: TextOr<DossierCode['code']>;
  unitDossierCode: TextOr<DossierCode['code']>;
  outcome: 'received' | 'supplement_required' | 'refused';
  at: string;
  note?: string;
  /** The account's id at the sign-in (TechID). */
  accountId?: string;
  documents?: readonly { name: string; url: string }[];
}

const outcomeCodes = { received: '2', supplement_required: '5', refused: '11' } as const;

/** @throws MotcuaError `invalid_request`; `details.fields` names every member that is missing. */
export function encodeStatusNotice(notice: PortalStatusNotice): StatusItem {
  const operation = 'national-portal.syncStatus';
  refuseMissing(missingOf(notice, ['dossierCode', 'unitDossierCode', 'at']), operation);
  return checkRequest(
    StatusItemSchema,
    {
      MaHoSo: notice.dossierCode,
      MaHoSoDonVi: notice.unitDossierCode,
      MaDoiTuong: notice.accountId ?? '',
      NoiDung: notice.note ?? '',
      NgayXuLy: toCompactTime(notice.at),
      TrangThai: outcomeCodes[notice.outcome],
      TaiLieuXuLy: (notice.documents ?? []).map(({ name, url }) => ({ TenTepDinhKem: name, DuongDanTaiTepTin: url })),
    },
    operation,
  );
}

/** @throws MotcuaError `invalid_request`. */
export function decodeStatusNotice(value: unknown): PortalStatusNotice {
  const operation = 'national-portal.syncStatus';
  const item = checkRequest(StatusItemSchema, value, operation);
  const outcome = Object.entries(outcomeCodes).find(([, code]) => code === item.TrangThai)?.[0] as PortalStatusNotice['outcome'] | undefined;
  if (outcome === undefined) {
    throw new MotcuaError('invalid_request', `${operation}: the status is not known`, { details: { operation, place: 'TrangThai', reason: 'value' } });
  }
  return present<PortalStatusNotice>({
    dossierCode: item.MaHoSo,
    unitDossierCode: item.MaHoSoDonVi,
    outcome,
    at: fromWireTime(item.NgayXuLy),
    note: textOf(item.NoiDung),
    accountId: textOf(item.MaDoiTuong),
    documents: item.TaiLieuXuLy.length === 0 ? undefined : item.TaiLieuXuLy.map((document) => ({ name: document.TenTepDinhKem, url: document.DuongDanTaiTepTin })),
  });
}

export function encodeSyncStatus(caller: PortalCaller, data: StatusItem[]): SyncStatusRequest {
  return { ...callOf(caller, 'DongBoTrangThaiHoSo'), type: '2', data };
}
