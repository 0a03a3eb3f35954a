import { isRecord } from '../call.ts';
import { instantOfCompactTime } from '../wire-time.ts';

interface Rule {
  readonly required?: true;
  readonly longest?: number;
  readonly oneOf?: readonly string[];
  readonly time?: true;
  readonly digits?: true;
}

const status = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];
const yesNo = ['0', '1'];
const truth = ['True', 'False'];

/** Scalars of a dossier of `DongBoHoSoMC`: texts, empty when absent. */
const dossierRules: Readonly<Record<string, Rule>> = {
  MaHoSo: { required: true },
  MaTTHC: { required: true },
  TenTTHC: { required: true },
  MaLinhVuc: { required: true },
  TenLinhVuc: { required: true },
  KenhThucHien: { oneOf: ['1', '2', '3'] },
  SoBienNhan: {},
  ChuHoSo: {},
  SoGiayToChuHoSo: { required: true },
  LoaiDoiTuong: { required: true, oneOf: ['1', '2', '3', '4'] },
  MaDoiTuong: {},
  ThongTinKhac: {},
  Email: {},
  Fax: {},
  SoDienThoai: {},
  TrichYeuHoSo: { longest: 1000 },
  NgayTiepNhan: { required: true, time: true },
  NgayHenTra: { time: true },
  TrangThaiHoSo: { required: true, oneOf: status },
  NgayTra: { time: true },
  ThongTinTra: {},
  HinhThuc: { required: true, oneOf: yesNo },
  NgayKetThucXuLy: { time: true },
  DonViXuLy: { required: true },
  GhiChu: {},
  NoiNopHoSo: { required: true, oneOf: ['1', '2'] },
  HoSoCoThanhPhanSoHoa: { required: true, oneOf: yesNo },
  TaiKhoanDuocXacThucVoiVNeID: { required: true, oneOf: yesNo },
  DuocThanhToanTrucTuyen: { required: true, oneOf: ['0', '1', '2', '3'] },
  NgayTuChoi: { time: true },
  NgayNopHoSo: { time: true },
};

const progressRules: Readonly<Record<string, Rule>> = {
  MaHoSo: { required: true },
  NguoiXuLy: { required: true, longest: 50 },
  ChucDanh: {},
  ThoiDiemXuLy: { required: true, time: true },
  PhongBanXuLy: {},
  NoiDungXuLy: { required: true },
  TrangThai: { required: true, oneOf: status },
  NgayBatDau: { time: true },
  NgayKetThucTheoQuyDinh: { time: true },
};

/** Lists of a dossier, and the rules of their texts. What is not text in them has rules of its own below. */
const listRules: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  TaiLieuNop: {
    TepDinhKemId: { required: true },
    TenTepDinhKem: { required: true, longest: 4000 },
    IsDeleted: { required: true, oneOf: truth },
    MaThanhPhanHoSo: {},
    DuongDanTaiTepTin: {},
    DuocSoHoa: { oneOf: yesNo },
    DuocTaiSuDung: { oneOf: ['0', '1', '2'] },
    DuocLayTuKhoDMQG: { oneOf: yesNo },
    MaKetQuaThayThe: {},
  },
  DanhSachLePhi: { TenPhiLePhi: {}, MaPhiLePhi: {}, HinhThucThu: {}, Gia: { required: true, digits: true }, LoaiPhiLePhi: {} },
  DanhSachTepDinhKemKhac: { TenGiayTo: { required: true } },
  DanhSachHoSoBoSung: {
    NguoiYeuCauBoSung: {},
    NoiDungBoSung: { required: true },
    NgayBoSung: { required: true, time: true },
    NguoiTiepNhanBoSung: {},
    ThongTinTiepNhan: {},
    NgayTiepNhanBoSung: { time: true },
    NgayHenTraTruoc: { time: true },
    NgayHenTraMoi: { time: true },
  },
  DanhSachGiayToKetQua: { TenGiayTo: { required: true, longest: 2000 }, MaThanhPhanHoSo: {}, GiayToId: {}, DuongDanTepTinKetQua: {}, MaGiayToKetQua: {} },
  DinhDanhCHS: { LoaiDinhDanh: { required: true, oneOf: ['1', '2'] }, SoDinhDanh: { required: true, digits: true } },
  DSKetNoiCSDL: { MaCSDL: { required: true } },
};

const integers: Readonly<Record<string, readonly string[]>> = {
  DanhSachTepDinhKemKhac: ['SoLuong', 'LoaiGiayTo'],
  DanhSachHoSoBoSung: ['HoSoBoSungId'],
};

/** What is wrong with a dossier of `DongBoHoSoMC`, or `undefined`. Names the field, never its value. */
export function dossierFault(item: unknown): string | undefined {
  if (!isRecord(item)) return 'data: mỗi mục phải là một hồ sơ';
  const fault = recordFault(item, dossierRules, '');
  if (fault !== undefined) return fault;
  for (const [name, rules] of Object.entries(listRules)) {
    const list = item[name];
    if (list === undefined && name !== 'DinhDanhCHS') continue;
    if (!Array.isArray(list)) return `${name}: ${list === undefined ? 'bắt buộc' : 'phải là danh sách'}`;
    for (const entry of list) {
      const inside = entryFault(entry, name, rules);
      if (inside !== undefined) return inside;
    }
  }
  return (item['DinhDanhCHS'] as unknown[]).length === 0 ? 'DinhDanhCHS: bắt buộc' : undefined;
}

/** What is wrong with a line of `CapNhatTienDoHoSoMC`, or `undefined`. */
export function progressFault(item: unknown): string | undefined {
  return isRecord(item) ? recordFault(item, progressRules, '') : 'data: mỗi mục phải là một bước xử lý';
}

function entryFault(entry: unknown, list: string, rules: Readonly<Record<string, Rule>>): string | undefined {
  if (!isRecord(entry)) return `${list}: mỗi mục phải là một đối tượng`;
  for (const name of integers[list] ?? []) {
    if (entry[name] !== undefined && !Number.isInteger(entry[name])) return `${list}.${name}: phải là số nguyên`;
  }
  if (list === 'DanhSachHoSoBoSung' && entry['TrangThaiBoSung'] !== undefined && typeof entry['TrangThaiBoSung'] !== 'boolean') {
    return `${list}.TrangThaiBoSung: phải là true hoặc false`;
  }
  if (list === 'DinhDanhCHS') {
    const digits = entry['LoaiDinhDanh'] === '1' ? 12 : 9;
    if (String(entry['SoDinhDanh'] ?? '').length !== digits) return `${list}.SoDinhDanh: phải có ${digits} chữ số`;
  }
  return recordFault(entry, rules, `${list}.`);
}

function recordFault(item: Readonly<Record<string, unknown>>, rules: Readonly<Record<string, Rule>>, place: string): string | undefined {
  for (const [name, rule] of Object.entries(rules)) {
    const value = item[name] ?? '';
    if (typeof value !== 'string') return `${place}${name}: phải là chuỗi ký tự`;
    if (value === '' && rule.required) return `${place}${name}: bắt buộc`;
    if (value === '') continue;
    if (rule.longest !== undefined && value.length > rule.longest) return `${place}${name}: dài quá ${rule.longest} ký tự`;
    if (rule.oneOf && !rule.oneOf.includes(value)) return `${place}${name}: giá trị không hợp lệ`;
    if (rule.time && !instantOfCompactTime(value)) return `${place}${name}: phải có dạng yyyyMMddHHmmss`;
    if (rule.digits && !/^\d+$/.test(value)) return `${place}${name}: chỉ gồm chữ số`;
  }
  return undefined;
}
