import { type DossierStatusKind, dossierStatuses } from '@motcua/domain';
import { DossierItemSchema, ProgressItemSchema } from '../generated/national-portal.schemas.ts';
import type { DossierItem, FeeItem, ProgressItem, SubmittedDocument } from '../generated/national-portal.types.ts';
import { present } from '../members.ts';
import { checkRequest } from '../shape.ts';
import { toCompactTime } from '../wire-time.ts';
import { channelCodes, deliveryCodes, filingPlaceCodes, ownerKindCodes, paymentCodes } from './dossier-codes.ts';
import { missingOf, refuseMissing } from './missing-members.ts';
import type { PortalDossier, PortalDossierOwner, PortalFieldGeneration, PortalProgress } from './portal-dossier.ts';

const operation = 'national-portal.syncDossier';
/** What the portal does not take empty. */
const required = ['dossierCode', 'procedureCode', 'procedureName', 'sectorCode', 'sectorName', 'receivedAt', 'agencyName', 'status', 'resultDelivery'] as const;
const requiredNow = ['channel', 'filedAt', 'digitised', 'verifiedByVneid', 'onlinePayment'] as const;

/**
 * A dossier as one item of DongBoHoSoMC, in the documented order: every scalar a text, empty when absent.
 *
 * @param generation Which fields the portal takes; the newer ones too when left out.
 * @throws MotcuaError `invalid_request`; `details.fields` names every member that is missing, `details.place` what is not
 *   allowed.
 */
export function encodePortalDossier(dossier: PortalDossier, generation: PortalFieldGeneration = 'current'): DossierItem {
  const { owner } = dossier as { owner?: PortalDossierOwner };
  const personal = owner?.personalId ?? owner?.legacyIdCard;
  const number = (owner?.kind === 'citizen' ? personal : (owner?.number ?? personal)) ?? '';
  const ownerNumber = owner?.kind === 'citizen' ? 'owner.personalId' : 'owner.number';
  refuseMissing(
    [
      ...missingOf(dossier, generation === 'current' ? [...required, ...requiredNow] : required),
      ...(owner === undefined ? ['owner'] : number.trim() === '' ? [ownerNumber] : []),
      ...missingInLists(dossier),
    ],
    operation,
  );
  return checkRequest(DossierItemSchema, generation === 'current' ? dossierItem(dossier, number) : withoutNewer(dossierItem(dossier, number)), operation);
}

/** What the portal does not take empty in the lists of a dossier. */
function missingInLists(dossier: PortalDossier): string[] {
  const each = <Item extends object>(items: readonly Item[] | undefined, members: readonly (keyof Item & string)[], place: string): string[] =>
    (items ?? []).flatMap((item) => missingOf(item, members, `${place}[].`));
  return [
    ...new Set([
      ...each(dossier.documents, ['id', 'name'], 'documents'),
      ...each(dossier.fees, ['name'], 'fees'),
      ...each(dossier.otherDocuments, ['name'], 'otherDocuments'),
      ...each(dossier.supplements, ['message', 'askedAt'], 'supplements'),
      ...each(dossier.results, ['id', 'name'], 'results'),
    ]),
  ];
}

/** The fields the guide of 2020 does not have are left out: whether a portal of then ignores or refuses them is not known. */
function withoutNewer(item: DossierItem): DossierItem {
  const older: DossierItem = { ...item };
  for (const field of newer) delete older[field];
  return older;
}

const newer = [
  'KenhThucHien',
  'NgayNopHoSo',
  'NgayTuChoi',
  'NoiNopHoSo',
  'HoSoCoThanhPhanSoHoa',
  'TaiKhoanDuocXacThucVoiVNeID',
  'DuocThanhToanTrucTuyen',
  'DinhDanhCHS',
  'DSKetNoiCSDL',
] as const satisfies readonly (keyof DossierItem)[];

/**
 * A line of a dossier's history as one item of CapNhatTienDoHoSoMC.
 *
 * @throws MotcuaError `invalid_request`; `details.fields` names every member that is missing, `details.place` what is not
 *   allowed.
 */
export function encodePortalProgress(progress: PortalProgress): ProgressItem {
  const name = 'national-portal.syncProgress';
  refuseMissing(missingOf(progress, ['dossierCode', 'officer', 'at', 'status']), name);
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
        DuocTaiSuDung: document.reuse,
        DuocLayTuKhoDMQG: document.fromNationalStore === undefined ? undefined : document.fromNationalStore ? '1' : '0',
        MaKetQuaThayThe: document.replacedByResult,
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

function identities(owner: PortalDossierOwner): NonNullable<DossierItem['DinhDanhCHS']> {
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
