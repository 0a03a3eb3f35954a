import { type DossierStatus, dossierStatusEntry, dossierStatusFromCode, MotcuaError } from '@motcua/domain';
import { SearchAnswerSchema } from '../generated/one-stop.schemas.ts';
import type {
  DossierSummary,
  SearchAnswer,
  SummaryFee,
  SummaryProgress,
  SummarySupplement,
} from '../generated/one-stop.types.ts';
import { present, textOf } from '../members.ts';
import { checkAnswer, type DriftHook } from '../shape.ts';
import { fromWireTime, toCompactTime } from '../wire-time.ts';

/** A dossier as the one-stop system keeps it. Times are RFC 3339 with offset. */
export interface DossierRecord {
  dossierCode: string;
  status: DossierStatus;
  procedureCode?: string;
  procedureName?: string;
  sectorCode?: string;
  sectorName?: string;
  ownerName?: string;
  /** The agency that handles it, by name. */
  agencyName?: string;
  submittedAt?: string;
  receivedAt?: string;
  /** When the result was promised for. */
  appointment?: string;
  /** When the work on it ended. */
  finishedAt?: string;
  /** When the result was handed over. */
  returnedAt?: string;
  fees: readonly RecordedFee[];
  supplements: readonly RecordedSupplement[];
  /** Oldest first. */
  timeline: readonly RecordedProgress[];
}

/** Something to pay. */
export interface RecordedFee {
  code?: string;
  name?: string;
  /** Đồng. */
  amount?: number;
  paid?: boolean;
}

/** A request for more papers. */
export interface RecordedSupplement {
  id?: string;
  askedBy?: string;
  message?: string;
  askedAt?: string;
  /** Whether the papers have come. */
  answered: boolean;
  answeredAt?: string;
  appointmentBefore?: string;
  appointmentAfter?: string;
}

/** One line of a dossier's history. */
export interface RecordedProgress {
  at: string;
  status: DossierStatus;
  department?: string;
  officer?: string;
  position?: string;
  note?: string;
}

/** What a look-up found. */
export type SearchResult = { found: true; dossier: DossierRecord } | { found: false };

/**
 * Reads the answer of a dossier look-up (`search/call`).
 *
 * @throws MotcuaError `bad_response`; `rejected` when the one-stop system refused for another reason than not having it.
 */
export function decodeSearchAnswer(value: unknown, onDrift?: DriftHook): SearchResult {
  const operation = 'one-stop.readDossier';
  const answer = checkAnswer(SearchAnswerSchema, value, operation, onDrift);
  const errorCode = String(answer.error_code).trim();
  const summary = Array.isArray(answer.result) ? answer.result[0] : answer.result;
  if (/^0+$/.test(errorCode)) {
    return summary === undefined || summary === null ? { found: false } : { found: true, dossier: decodeDossierRecord(summary) };
  }
  // -1 is the one error code there is; only the words tell its reasons apart.
  const message = (answer.message ?? '').normalize('NFC');
  if (/không tìm thấy|không tồn tại|không có hồ sơ/i.test(message) && !/^(?:madonvi|service)\b/.test(message)) return { found: false };
  const field = /^([A-Za-z][A-Za-z.]{1,60}):/.exec(message)?.[1];
  throw new MotcuaError('rejected', `${operation}: the one-stop system refused`, {
    details: {
      operation,
      ...(/^-?\d{1,6}$/.test(errorCode) ? { faultCode: errorCode } : {}),
      ...(field === undefined ? {} : { field }),
    },
  });
}

/** The answer of a dossier look-up. */
export function encodeSearchAnswer(result: SearchResult): SearchAnswer {
  if (!result.found) return { error_code: -1, message: 'Không tìm thấy hồ sơ' };
  return { error_code: 0, message: 'Thành công', result: encodeDossierRecord(result.dossier) };
}

function decodeDossierRecord(summary: DossierSummary): DossierRecord {
  const timeline = (summary.TienDo ?? []).flatMap(decodeProgress);
  return present<DossierRecord>({
    dossierCode: summary.MaHoSo,
    status: dossierStatusFromCode(summary.TrangThaiHoSo),
    procedureCode: textOf(summary.MaTTHC),
    procedureName: textOf(summary.TenTTHC),
    sectorCode: textOf(summary.MaLinhVuc),
    sectorName: textOf(summary.TenLinhVuc),
    ownerName: textOf(summary.ChuHoSo),
    agencyName: textOf(summary.DonViXuLy),
    submittedAt: fromWireTime(summary.NgayNopHoSo),
    receivedAt: fromWireTime(summary.NgayTiepNhan),
    appointment: fromWireTime(summary.NgayHenTra),
    finishedAt: fromWireTime(summary.NgayKetThucXuLy),
    returnedAt: fromWireTime(summary.NgayTra),
    fees: (summary.DanhSachLePhi ?? []).map(decodeFee),
    supplements: (summary.DanhSachHoSoBoSung ?? []).map(decodeSupplement),
    timeline: timeline.sort((a, b) => Date.parse(a.at) - Date.parse(b.at)),
  });
}

function decodeFee(fee: SummaryFee): RecordedFee {
  const amount = Number(textOf(fee.Gia));
  const paid = textOf(fee.TrangThaiThanhToan);
  return present<RecordedFee>({
    code: textOf(fee.MaPhiLePhi),
    name: textOf(fee.TenPhiLePhi),
    amount: Number.isFinite(amount) && amount >= 0 ? amount : undefined,
    paid: paid === undefined ? undefined : Number(paid) === 1,
  });
}

function decodeSupplement(item: SummarySupplement): RecordedSupplement {
  const answeredAt = fromWireTime(item.NgayTiepNhanBoSung);
  const state = item.TrangThaiBoSung;
  return present<RecordedSupplement>({
    id: textOf(item.HoSoBoSungId),
    askedBy: textOf(item.NguoiYeuCauBoSung),
    message: textOf(item.NoiDungBoSung),
    askedAt: fromWireTime(item.NgayBoSung),
    answered: answeredAt !== undefined || state === true || /^(?:true|1)$/i.test(String(state)),
    answeredAt,
    appointmentBefore: fromWireTime(item.NgayHenTraTruoc),
    appointmentAfter: fromWireTime(item.NgayHenTraMoi),
  });
}

/** A line without a readable time cannot be placed in a history: it is left out. */
function decodeProgress(line: SummaryProgress): RecordedProgress[] {
  const at = fromWireTime(line.ThoiDiemXuLy);
  if (at === undefined) return [];
  return [
    present<RecordedProgress>({
      at,
      status: dossierStatusFromCode(line.TrangThai ?? ''),
      department: textOf(line.PhongBanXuLy),
      officer: textOf(line.NguoiXuLy),
      position: textOf(line.ChucDanh),
      note: textOf(line.NoiDungXuLy),
    }),
  ];
}

function encodeDossierRecord(dossier: DossierRecord): DossierSummary {
  return {
    MaHoSo: dossier.dossierCode,
    MaTTHC: dossier.procedureCode ?? '',
    TenTTHC: dossier.procedureName ?? '',
    MaLinhVuc: dossier.sectorCode ?? '',
    TenLinhVuc: dossier.sectorName ?? '',
    ChuHoSo: dossier.ownerName ?? '',
    NgayNopHoSo: timeOf(dossier.submittedAt),
    NgayTiepNhan: timeOf(dossier.receivedAt),
    NgayHenTra: timeOf(dossier.appointment),
    TrangThaiHoSo: statusCode(dossier.status),
    NgayKetThucXuLy: timeOf(dossier.finishedAt),
    NgayTra: timeOf(dossier.returnedAt),
    DonViXuLy: dossier.agencyName ?? '',
    DanhSachLePhi: dossier.fees.map((fee) => ({
      MaPhiLePhi: fee.code ?? '',
      TenPhiLePhi: fee.name ?? '',
      Gia: fee.amount ?? null,
      TrangThaiThanhToan: fee.paid === undefined ? null : fee.paid ? 1 : 0,
    })),
    DanhSachHoSoBoSung: dossier.supplements.map((supplement) => ({
      HoSoBoSungId: supplement.id ?? '',
      NguoiYeuCauBoSung: supplement.askedBy ?? '',
      NoiDungBoSung: supplement.message ?? '',
      NgayBoSung: timeOf(supplement.askedAt),
      NgayTiepNhanBoSung: timeOf(supplement.answeredAt),
      TrangThaiBoSung: supplement.answered,
      NgayHenTraTruoc: timeOf(supplement.appointmentBefore),
      NgayHenTraMoi: timeOf(supplement.appointmentAfter),
    })),
    TienDo: dossier.timeline.map((line) => ({
      ThoiDiemXuLy: toCompactTime(line.at),
      TrangThai: statusCode(line.status),
      PhongBanXuLy: line.department ?? '',
      NguoiXuLy: line.officer ?? '',
      ChucDanh: line.position ?? '',
      NoiDungXuLy: line.note ?? '',
    })),
  };
}

function timeOf(instant: string | undefined): string {
  return instant === undefined ? '' : toCompactTime(instant);
}

function statusCode(status: DossierStatus): string {
  return status.kind === 'unknown' ? status.raw : String(dossierStatusEntry(status)?.code ?? '');
}
