import { type DossierStatusKind, dossierStatuses, dossierStatusFromCode, MotcuaError } from '@motcua/domain';
import { DossierItemSchema, ProgressItemSchema } from '../generated/national-portal.schemas.ts';
import type { DossierItem, ResultDocument, SubmittedDocument, SupplementItem } from '../generated/national-portal.types.ts';
import { present, textOf } from '../members.ts';
import { checkRequest } from '../shape.ts';
import { fromWireTime } from '../wire-time.ts';
import { channelOf, deliveryOf, filingPlaceOf, ownerKindOf, paymentOf } from './dossier-codes.ts';
import type {
  PortalDocument,
  PortalDossier,
  PortalDossierFee,
  PortalDossierOwner,
  PortalProgress,
  PortalResult,
  PortalSupplement,
} from './portal-dossier.ts';

/**
 * Reads one item of DongBoHoSoMC, of either generation. Where the older one says nothing: filed in person (which is how the
 * measure of Decision 766/QĐ-TTg counts it) with the unit, nothing digitised, verified or paid online.
 *
 * @throws MotcuaError `invalid_request`; `details` name the place, never a value.
 */
export function decodePortalDossier(value: unknown): PortalDossier {
  const item = checkRequest(DossierItemSchema, value, 'national-portal.syncDossier');
  return present<PortalDossier>({
    dossierCode: item.MaHoSo,
    procedureCode: item.MaTTHC,
    procedureName: item.TenTTHC,
    sectorCode: item.MaLinhVuc,
    sectorName: item.TenLinhVuc,
    channel: channelOf.get(item.KenhThucHien ?? '1'),
    filedAt: filingPlaceOf.get(item.NoiNopHoSo ?? '2'),
    owner: decodeOwner(item),
    receivedAt: timeAt(item.NgayTiepNhan, 'NgayTiepNhan'),
    status: statusKind(item.TrangThaiHoSo),
    agencyName: item.DonViXuLy,
    resultDelivery: deliveryOf.get(item.HinhThuc),
    digitised: item.HoSoCoThanhPhanSoHoa === '1',
    verifiedByVneid: item.TaiKhoanDuocXacThucVoiVNeID === '1',
    onlinePayment: paymentOf.get(item.DuocThanhToanTrucTuyen ?? '0'),
    receiptNumber: textOf(item.SoBienNhan),
    submittedAt: optionalTime(item.NgayNopHoSo, 'NgayNopHoSo'),
    appointment: optionalTime(item.NgayHenTra, 'NgayHenTra'),
    finishedAt: optionalTime(item.NgayKetThucXuLy, 'NgayKetThucXuLy'),
    returnedAt: optionalTime(item.NgayTra, 'NgayTra'),
    refusedAt: optionalTime(item.NgayTuChoi, 'NgayTuChoi'),
    summary: textOf(item.TrichYeuHoSo),
    returnInfo: textOf(item.ThongTinTra),
    otherInfo: textOf(item.ThongTinKhac),
    note: textOf(item.GhiChu),
    documents: some(item.TaiLieuNop?.map(decodeDocument)),
    fees: decodeFees(item),
    otherDocuments: some(
      item.DanhSachTepDinhKemKhac?.map((document) => ({ name: document.TenGiayTo, quantity: document.SoLuong, kind: document.LoaiGiayTo })),
    ),
    supplements: some(item.DanhSachHoSoBoSung?.map(decodeSupplement)),
    results: some(item.DanhSachGiayToKetQua?.map(decodeResult)),
    connectedDatabases: some(item.DSKetNoiCSDL?.map((database) => database.MaCSDL)),
  });
}

/**
 * Reads one item of CapNhatTienDoHoSoMC.
 *
 * @throws MotcuaError `invalid_request`; `details` name the place, never a value.
 */
export function decodePortalProgress(value: unknown): PortalProgress {
  const item = checkRequest(ProgressItemSchema, value, 'national-portal.syncProgress');
  return present<PortalProgress>({
    dossierCode: item.MaHoSo,
    officer: item.NguoiXuLy,
    at: timeAt(item.ThoiDiemXuLy, 'ThoiDiemXuLy'),
    status: statusKind(item.TrangThai),
    position: textOf(item.ChucDanh),
    department: textOf(item.PhongBanXuLy),
    note: textOf(item.NoiDungXuLy),
    startedAt: optionalTime(item.NgayBatDau, 'NgayBatDau'),
    dueAt: optionalTime(item.NgayKetThucTheoQuyDinh, 'NgayKetThucTheoQuyDinh'),
  });
}

function decodeOwner(item: DossierItem): PortalDossierOwner {
  const identities = item.DinhDanhCHS ?? [];
  const personalId = identities.find((identity) => identity.LoaiDinhDanh === '1')?.SoDinhDanh;
  const legacyIdCard = identities.find((identity) => identity.LoaiDinhDanh === '2')?.SoDinhDanh;
  const number = textOf(item.SoGiayToChuHoSo);
  return present<PortalDossierOwner>({
    kind: ownerKindOf.get(item.LoaiDoiTuong),
    name: textOf(item.ChuHoSo),
    personalId,
    legacyIdCard,
    number: number === personalId || number === legacyIdCard ? undefined : number,
    accountId: textOf(item.MaDoiTuong),
    email: textOf(item.Email),
    phone: textOf(item.SoDienThoai),
    fax: textOf(item.Fax),
  });
}

function decodeDocument(document: SubmittedDocument): PortalDocument {
  return present<PortalDocument>({
    id: document.TepDinhKemId,
    name: document.TenTepDinhKem,
    requirementCode: textOf(document.MaThanhPhanHoSo),
    url: textOf(document.DuongDanTaiTepTin),
    deleted: document.IsDeleted === 'True' ? true : undefined,
    digitised: document.DuocSoHoa === undefined ? undefined : document.DuocSoHoa === '1',
    reuse: document.DuocTaiSuDung,
    fromNationalStore: document.DuocLayTuKhoDMQG === undefined ? undefined : document.DuocLayTuKhoDMQG === '1',
    replacedByResult: textOf(document.MaKetQuaThayThe),
  });
}

/** One nameless fee of 0 is how a free procedure is written. */
function decodeFees(item: DossierItem): PortalDossierFee[] | undefined {
  const fees = (item.DanhSachLePhi ?? []).filter((fee) => fee.TenPhiLePhi !== '' || fee.MaPhiLePhi !== '' || fee.Gia !== '0');
  return some(
    fees.map((fee) =>
      present<PortalDossierFee>({
        name: fee.TenPhiLePhi,
        code: textOf(fee.MaPhiLePhi),
        amount: Number(fee.Gia),
        collection: textOf(fee.HinhThucThu),
        kind: textOf(fee.LoaiPhiLePhi),
      }),
    ),
  );
}

function decodeSupplement(supplement: SupplementItem): PortalSupplement {
  return present<PortalSupplement>({
    id: supplement.HoSoBoSungId,
    askedBy: supplement.NguoiYeuCauBoSung,
    message: supplement.NoiDungBoSung,
    askedAt: timeAt(supplement.NgayBoSung, 'NgayBoSung'),
    answered: supplement.TrangThaiBoSung,
    receivedBy: textOf(supplement.NguoiTiepNhanBoSung),
    receiptInfo: textOf(supplement.ThongTinTiepNhan),
    answeredAt: optionalTime(supplement.NgayTiepNhanBoSung, 'NgayTiepNhanBoSung'),
    appointmentBefore: optionalTime(supplement.NgayHenTraTruoc, 'NgayHenTraTruoc'),
    appointmentAfter: optionalTime(supplement.NgayHenTraMoi, 'NgayHenTraMoi'),
  });
}

function decodeResult(result: ResultDocument): PortalResult {
  return present<PortalResult>({
    id: result.GiayToId,
    name: result.TenGiayTo,
    requirementCode: textOf(result.MaThanhPhanHoSo),
    url: textOf(result.DuongDanTepTinKetQua),
    resultCode: textOf(result.MaGiayToKetQua),
  });
}

function some<Item>(items: Item[] | undefined): Item[] | undefined {
  return items !== undefined && items.length > 0 ? items : undefined;
}

function statusKind(code: string): DossierStatusKind | undefined {
  const status = dossierStatusFromCode(code);
  return dossierStatuses.find((entry) => entry.kind === status.kind)?.kind;
}

function optionalTime(text: string | undefined, place: string): string | undefined {
  return text === undefined || text === '' ? undefined : timeAt(text, place);
}

function timeAt(text: string, place: string): string {
  const instant = fromWireTime(text);
  if (instant === undefined) {
    throw new MotcuaError('invalid_request', 'A time is not what the contract allows', { details: { reason: 'time', place } });
  }
  return instant;
}
