import { compactTime } from '../wire-time.ts';
import type { Dossier } from './dossier.ts';

const time = (instant: Date | undefined): string => (instant ? compactTime(instant) : '');

/**
 * What `search/call` says of a dossier. Field names and formats of the member API (`DongBoHoSoMC`): scalars are text,
 * times `yyyyMMddHHmmss` in Vietnam, an absent one is empty.
 */
export function dossierSummary(dossier: Dossier): Record<string, unknown> {
  return {
    MaHoSo: dossier.code,
    MaTTHC: dossier.procedureCode,
    TenTTHC: dossier.procedureName,
    MaLinhVuc: dossier.sector.code,
    TenLinhVuc: dossier.sector.name,
    KenhThucHien: '2',
    ChuHoSo: dossier.ownerName,
    NgayNopHoSo: time(dossier.submittedAt),
    NgayTiepNhan: time(dossier.receivedAt),
    NgayHenTra: time(dossier.appointment),
    TrangThaiHoSo: String(dossier.status),
    NgayKetThucXuLy: time(dossier.finishedAt),
    NgayTra: time(dossier.returnedAt),
    DonViXuLy: dossier.agencyName,
    DanhSachLePhi: dossier.fees.map((fee) => ({
      MaPhiLePhi: fee.code,
      TenPhiLePhi: fee.name,
      Gia: String(fee.amount),
      TrangThaiThanhToan: fee.paid ? '1' : '0',
    })),
    DanhSachHoSoBoSung: dossier.supplements.map((supplement) => ({
      HoSoBoSungId: supplement.id,
      NguoiYeuCauBoSung: supplement.askedBy,
      NoiDungBoSung: supplement.message,
      NgayBoSung: time(supplement.askedAt),
      NgayTiepNhanBoSung: time(supplement.receivedAt),
      TrangThaiBoSung: supplement.receivedAt !== undefined,
      NgayHenTraTruoc: time(supplement.appointmentBefore),
      NgayHenTraMoi: time(supplement.appointmentAfter),
    })),
    TienDo: dossier.progress.map((entry) => ({
      ThoiDiemXuLy: compactTime(entry.at),
      TrangThai: String(entry.status),
      PhongBanXuLy: entry.department,
      NguoiXuLy: entry.officer,
      ChucDanh: entry.position,
      NoiDungXuLy: entry.note,
    })),
  };
}
