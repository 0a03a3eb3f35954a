import { type DossierStatusKind, dossierStatuses, MotcuaError } from '@motcua/domain';
import { DossierItemSchema, ProgressItemSchema } from '../generated/national-portal.schemas.ts';
import type { DossierItem, FeeItem, ProgressItem, SubmittedDocument } from '../generated/national-portal.types.ts';
import { present } from '../members.ts';
import { checkRequest } from '../shape.ts';
import { toCompactTime } from '../wire-time.ts';
import { channelCodes, deliveryCodes, filingPlaceCodes, ownerKindCodes, paymentCodes } from './dossier-codes.ts';
import type { PortalDossier, PortalDossierOwner, PortalProgress } from './portal-dossier.ts';

const operation = 'national-portal.syncDossier';
/** What the portal does not take empty. */
const required = ['dossierCode', 'procedureCode', 'procedureName', 'sectorCode', 'sectorName', 'receivedAt', 'agencyName'] as const;

/**
 * A dossier as one item of DongBoHoSoMC, in the documented order: every scalar a text, empty when absent.
 *
 * @throws MotcuaError `invalid_request`; `details.field` is the member that is missing or not allowed.
 */
export function encodePortalDossier(dossier: PortalDossier): DossierItem {
  for (const field of required) if (dossier[field].trim() === '') throw missing(field, operation);
  const { owner } = dossier;
  const personal = owner.personalId ?? owner.legacyIdCard;
  const number = owner.kind === 'citizen' ? personal : (owner.number ?? personal);
  if (number === undefined || number.trim() === '') throw missing(owner.kind === 'citizen' ? 'owner.personalId' : 'owner.number', operation);
  return checkRequest(DossierItemSchema, dossierItem(dossier, number), operation);
}

/**
 * A line of a dossier's history as one item of CapNhatTienDoHoSoMC.
 *
 * @throws MotcuaError `invalid_request`; `details.field` is the member that is missing or not allowed.
 */
export function encodePortalProgress(progress: PortalProgress): ProgressItem {
  const name = 'national-portal.syncProgress';
  for (const field of ['dossierCode', 'officer', 'at'] as const) if (progress[field].trim() === '') throw missing(field, name);
  return checkRequest(
    ProgressItemSchema,
    {
      MaHoSo: progress.dossierCode,
      NguoiXuLy: progress.officer,
      ChucDanh: progress.position ?? '',
      ThoiDiemXuLy: toCompactTime(progress.at),
      PhongBanXuLy: progress.department ?? '',
      // A step is named after its status where nothing else was written about it.
      NoiDungXuLy: progress.note ?? dossierStatuses.find((entry) => entry.kind === progress.status)?.name.vi ?? '',
      TrangThai: statusCode(progress.status),
      NgayBatDau: timeOf(progress.startedAt),
      NgayKetThucTheoQuyDinh: timeOf(progress.dueAt),
    },
    name,
  );
}

function dossierItem(dossier: PortalDossier, number: string): DossierItem {
  const { owner } = dossier;
  return {
    MaHoSo: dossier.dossierCode,
    MaTTHC: dossier.procedureCode,
    TenTTHC: dossier.procedureName,
    MaLinhVuc: dossier.sectorCode,
    TenLinhVuc: dossier.sectorName,
    KenhThucHien: channelCodes[dossier.channel],
    SoBienNhan: dossier.receiptNumber ?? '',
    ChuHoSo: owner.name ?? '',
    SoGiayToChuHoSo: number,
    LoaiDoiTuong: ownerKindCodes[owner.kind],
    MaDoiTuong: owner.accountId ?? '',
    ThongTinKhac: dossier.otherInfo ?? '',
    Email: owner.email ?? '',
    Fax: owner.fax ?? '',
    SoDienThoai: owner.phone ?? '',
    TrichYeuHoSo: dossier.summary ?? '',
    NgayNopHoSo: timeOf(dossier.submittedAt),
    NgayTiepNhan: toCompactTime(dossier.receivedAt),
    NgayHenTra: timeOf(dossier.appointment),
    TrangThaiHoSo: statusCode(dossier.status),
    NgayTra: timeOf(dossier.returnedAt),
    ThongTinTra: dossier.returnInfo ?? '',
    HinhThuc: deliveryCodes[dossier.resultDelivery],
    NgayKetThucXuLy: timeOf(dossier.finishedAt),
    NgayTuChoi: timeOf(dossier.refusedAt),
    DonViXuLy: dossier.agencyName,
    GhiChu: dossier.note ?? '',
    TaiLieuNop: (dossier.documents ?? []).map((document) =>
      present<SubmittedDocument>({
        TepDinhKemId: document.id,
        TenTepDinhKem: document.name,
        IsDeleted: document.deleted === true ? 'True' : 'False',
        MaThanhPhanHoSo: document.requirementCode ?? '',
        DuongDanTaiTepTin: document.url ?? '',
        DuocSoHoa: document.digitised === undefined ? undefined : document.digitised ? '1' : '0',
      }),
    ),
    DanhSachLePhi: encodeFees(dossier.fees),
    DanhSachTepDinhKemKhac: (dossier.otherDocuments ?? []).map((document) => ({
      TenGiayTo: document.name,
      SoLuong: document.quantity,
      LoaiGiayTo: document.kind,
    })),
    DanhSachHoSoBoSung: (dossier.supplements ?? []).map((supplement) => ({
      HoSoBoSungId: supplement.id,
      NguoiYeuCauBoSung: supplement.askedBy,
      NoiDungBoSung: supplement.message,
      NgayBoSung: toCompactTime(supplement.askedAt),
      NguoiTiepNhanBoSung: supplement.receivedBy ?? '',
      ThongTinTiepNhan: supplement.receiptInfo ?? '',
      NgayTiepNhanBoSung: timeOf(supplement.answeredAt),
      TrangThaiBoSung: supplement.answered,
      NgayHenTraTruoc: timeOf(supplement.appointmentBefore),
      NgayHenTraMoi: timeOf(supplement.appointmentAfter),
    })),
    DanhSachGiayToKetQua: (dossier.results ?? []).map((result) => ({
      TenGiayTo: result.name,
      MaThanhPhanHoSo: result.requirementCode ?? '',
      GiayToId: result.id,
      DuongDanTepTinKetQua: result.url ?? '',
      MaGiayToKetQua: result.resultCode ?? '',
    })),
    NoiNopHoSo: filingPlaceCodes[dossier.filedAt],
    HoSoCoThanhPhanSoHoa: dossier.digitised ? '1' : '0',
    TaiKhoanDuocXacThucVoiVNeID: dossier.verifiedByVneid ? '1' : '0',
    DuocThanhToanTrucTuyen: paymentCodes[dossier.onlinePayment],
    DinhDanhCHS: identities(owner),
    DSKetNoiCSDL: (dossier.connectedDatabases ?? []).map((code) => ({ MaCSDL: code })),
  };
}

function encodeFees(fees: PortalDossier['fees']): FeeItem[] {
  if (fees === undefined || fees.length === 0) {
    return [{ TenPhiLePhi: '', MaPhiLePhi: '', HinhThucThu: '', Gia: '0', LoaiPhiLePhi: '' }];
  }
  return fees.map((fee) => ({
    TenPhiLePhi: fee.name,
    MaPhiLePhi: fee.code ?? '',
    HinhThucThu: fee.collection ?? '',
    Gia: String(fee.amount),
    LoaiPhiLePhi: fee.kind ?? '',
  }));
}

function identities(owner: PortalDossierOwner): DossierItem['DinhDanhCHS'] {
  return [
    ...(owner.personalId === undefined ? [] : [{ LoaiDinhDanh: '1' as const, SoDinhDanh: owner.personalId }]),
    ...(owner.legacyIdCard === undefined ? [] : [{ LoaiDinhDanh: '2' as const, SoDinhDanh: owner.legacyIdCard }]),
  ];
}

function timeOf(instant: string | undefined): string {
  return instant === undefined ? '' : toCompactTime(instant);
}

function statusCode(kind: DossierStatusKind): string {
  return String(dossierStatuses.find((entry) => entry.kind === kind)?.code ?? '');
}

function missing(field: string, name: string): MotcuaError {
  return new MotcuaError('invalid_request', `${name}: ${field} is required`, { details: { operation: name, field, reason: 'required' } });
}
