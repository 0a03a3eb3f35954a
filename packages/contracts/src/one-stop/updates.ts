import { type DossierCode, type DossierStatusKind, dossierStatuses, dossierStatusFromCode, MotcuaError, type TextOr } from '@motcua/domain';
import { ProgressItemSchema, StatusItemSchema } from '../generated/one-stop.schemas.ts';
import type { FeeItem, ProgressItem, StatusItem } from '../generated/one-stop.types.ts';
import { byCode, present } from '../members.ts';
import { checkRequest } from '../shape.ts';
import { fromWireTime, toUnzonedTime } from '../wire-time.ts';

/** A line of a dossier's history, for the one-stop system (B5). */
export interface ProgressUpdate {
  dossierCode: TextOr<DossierCode['code']>;
  /** The one-stop system's own id of the dossier. */
  dossierId?: string;
  /** At most 50 characters. */
  officer: string;
  /** RFC 3339. */
  at: string;
  status: DossierStatusKind;
  department?: string;
  /** What was done. */
  note?: string;
  /** When the step began and when it has to end, RFC 3339. */
  startedAt?: string;
  dueAt?: string;
}

/** A new status of a dossier, for the one-stop system (B6). */
export interface StatusUpdate {
  dossierCode: TextOr<DossierCode['code']>;
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

const dueCodes = { receipt: '1', supplement: '2', result: '4' } as const;
const feeKinds = { ordinary: '1', appraisal: '2', extension: '3' } as const;
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
      ThoiDiemXuLy: toUnzonedTime(update.at),
      PhongBanXuLy: update.department,
      NoiDungXuLy: update.note,
      TrangThai: codeOf(update.status),
      NgayBatDau: update.startedAt && toUnzonedTime(update.startedAt),
      NgayKetThucTheoQuyDinh: update.dueAt && toUnzonedTime(update.dueAt),
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
    at: timeOf(item.ThoiDiemXuLy, 'ThoiDiemXuLy'),
    status: kindOf(item.TrangThai),
    department: item.PhongBanXuLy,
    note: item.NoiDungXuLy,
    startedAt: item.NgayBatDau === undefined ? undefined : timeOf(item.NgayBatDau, 'NgayBatDau'),
    dueAt: item.NgayKetThucTheoQuyDinh === undefined ? undefined : timeOf(item.NgayKetThucTheoQuyDinh, 'NgayKetThucTheoQuyDinh'),
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
          Gia: String(fee.amount),
          LoaiPhiLePhi: fee.kind && feeKinds[fee.kind],
          TrangThaiThanhToan: fee.paid === undefined ? undefined : fee.paid ? '1' : '0',
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
        amount: Number(fee.Gia),
        dueAt: fee.HinhThucThu === undefined ? undefined : dueOf.get(fee.HinhThucThu),
        kind: fee.LoaiPhiLePhi === undefined ? undefined : feeKindOf.get(fee.LoaiPhiLePhi),
        paid: fee.TrangThaiThanhToan === undefined ? undefined : fee.TrangThaiThanhToan === '1',
      }),
    ),
  });
}

function timeOf(text: string, place: string): string {
  const instant = fromWireTime(text);
  if (instant !== undefined) return instant;
  throw new MotcuaError('invalid_request', 'A time is not what the contract allows', { details: { reason: 'time', place } });
}

function codeOf(kind: DossierStatusKind): number | undefined {
  return dossierStatuses.find((entry) => entry.kind === kind)?.code;
}

function kindOf(code: number): DossierStatusKind | undefined {
  const status = dossierStatusFromCode(code);
  return status.kind === 'unknown' ? undefined : status.kind;
}
