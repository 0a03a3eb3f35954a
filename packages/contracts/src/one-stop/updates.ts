import { type DossierStatusKind, dossierStatuses, dossierStatusFromCode, MotcuaError } from '@motcua/domain';
import { ProgressItemSchema, StatusItemSchema } from '../generated/one-stop.schemas.ts';
import type { FeeItem, ProgressItem, StatusItem } from '../generated/one-stop.types.ts';
import { byCode, present } from '../members.ts';
import { checkRequest } from '../shape.ts';
import { fromWireTime, toOffsetTime } from '../wire-time.ts';

/** A line of a dossier's history, for the one-stop system (B5). */
export interface ProgressUpdate {
  dossierCode: string;
  /** The one-stop system's own id of the dossier. */
  dossierId?: string;
  /** At most 50 characters. */
  officer: string;
  /** RFC 3339. */
  at: string;
  status: DossierStatusKind;
}

/** A new status of a dossier, for the one-stop system (B6). */
export interface StatusUpdate {
  dossierCode: string;
  dossierId?: string;
  status: DossierStatusKind;
  /** What the citizen is told. */
  message?: string;
  department?: string;
  /** What was done. */
  note?: string;
  /** Only with `supplement_required`, `payment_required` and `processed`. */
  fees?: readonly StatusFee[];
}

/** A fee that goes with a status. */
export interface StatusFee {
  name: string;
  code?: string;
  /** Whole đồng. */
  amount: number;
  dueAt?: 'receipt' | 'supplement' | 'result';
  kind?: 'ordinary' | 'appraisal' | 'extension';
  paid?: boolean;
}

const dueCodes = { receipt: 1, supplement: 2, result: 4 } as const;
const feeKinds = { ordinary: 1, appraisal: 2, extension: 3 } as const;
const dueOf = byCode(dueCodes);
const feeKindOf = byCode(feeKinds);
const feeStatuses: readonly DossierStatusKind[] = ['supplement_required', 'payment_required', 'processed'];

/** @throws MotcuaError `invalid_request`; `details` name the place, never a value. */
export function encodeProgressUpdate(update: ProgressUpdate): ProgressItem {
  return checkRequest(
    ProgressItemSchema,
    present<ProgressItem>({
      IDHoSo: update.dossierId,
      MaHoSo: update.dossierCode,
      NguoiXuLy: update.officer,
      ThoiDiemXuLy: toOffsetTime(update.at),
      TrangThai: codeOf(update.status),
    }),
    'one-stop.sendProgress',
  );
}

/** @throws MotcuaError `invalid_request`; `details` name the place, never a value. */
export function decodeProgressUpdate(value: unknown): ProgressUpdate {
  const item = checkRequest(ProgressItemSchema, value, 'one-stop.sendProgress');
  return present<ProgressUpdate>({
    dossierCode: item.MaHoSo,
    dossierId: item.IDHoSo,
    officer: item.NguoiXuLy,
    at: fromWireTime(item.ThoiDiemXuLy) ?? toOffsetTime(item.ThoiDiemXuLy),
    status: kindOf(item.TrangThai),
  });
}

/**
 * @throws MotcuaError `invalid_request`; `details` name the place, never a value. Fees with a status that takes none are
 *   refused, because the one-stop system would refuse the whole list.
 */
export function encodeStatusUpdate(update: StatusUpdate): StatusItem {
  if (update.fees !== undefined && !feeStatuses.includes(update.status)) {
    throw new MotcuaError('invalid_request', 'This status takes no fees', { details: { reason: 'fees_not_taken', status: update.status } });
  }
  return checkRequest(
    StatusItemSchema,
    present<StatusItem>({
      IdHoSo: update.dossierId,
      MaHoSo: update.dossierCode,
      TrangThai: codeOf(update.status),
      NoiDungYKien: update.message,
      PhongBanXuLy: update.department,
      NoiDungXuLy: update.note,
      DanhSachLePhi: update.fees?.map((fee) =>
        present<FeeItem>({
          TenPhiLePhi: fee.name,
          MaPhiLePhi: fee.code,
          HinhThucThu: fee.dueAt && dueCodes[fee.dueAt],
          Gia: fee.amount,
          LoaiPhiLePhi: fee.kind && feeKinds[fee.kind],
          TrangThaiThanhToan: fee.paid === undefined ? undefined : fee.paid ? 1 : 0,
        }),
      ),
    }),
    'one-stop.sendStatus',
  );
}

/** @throws MotcuaError `invalid_request`; `details` name the place, never a value. */
export function decodeStatusUpdate(value: unknown): StatusUpdate {
  const item = checkRequest(StatusItemSchema, value, 'one-stop.sendStatus');
  return present<StatusUpdate>({
    dossierCode: item.MaHoSo,
    dossierId: item.IdHoSo,
    status: kindOf(item.TrangThai),
    message: item.NoiDungYKien,
    department: item.PhongBanXuLy,
    note: item.NoiDungXuLy,
    fees: item.DanhSachLePhi?.map((fee) =>
      present<StatusFee>({
        name: fee.TenPhiLePhi,
        code: fee.MaPhiLePhi,
        amount: fee.Gia,
        dueAt: fee.HinhThucThu === undefined ? undefined : dueOf.get(String(fee.HinhThucThu)),
        kind: fee.LoaiPhiLePhi === undefined ? undefined : feeKindOf.get(String(fee.LoaiPhiLePhi)),
        paid: fee.TrangThaiThanhToan === undefined ? undefined : fee.TrangThaiThanhToan === 1,
      }),
    ),
  });
}

function codeOf(kind: DossierStatusKind): number | undefined {
  return dossierStatuses.find((entry) => entry.kind === kind)?.code;
}

function kindOf(code: number): DossierStatusKind | undefined {
  const status = dossierStatusFromCode(code);
  return status.kind === 'unknown' ? undefined : status.kind;
}
