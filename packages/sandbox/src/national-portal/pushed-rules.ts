import { isRecord } from '../call.ts';
import { instantOfCompactTime } from '../wire-time.ts';

/** How a field of a pushed item is written: must it be filled, and in what form. */
interface Rule {
  readonly required?: true;
  readonly form?: RegExp;
  readonly time?: true;
}

const percent: Rule = { required: true, form: /^(100|\d{1,2})(\.\d{1,2})?%$/ };

/** Fields of the pushes whose items are flat. Lists and objects in them have rules of their own below. */
const rules = {
  DongBoTrangThaiHoSo: {
    MaHoSo: { required: true }, MaHoSoDonVi: { required: true }, MaDoiTuong: {}, NoiDung: {}, NgayXuLy: { required: true, time: true },
    TrangThai: { required: true, form: /^(2|5|11)$/ },
  },
  DongBoHoiDap: {
    HOIDAPID: { required: true, form: /^\d+$/ }, MALINHVUC: { required: true }, NOIDUNG: { required: true }, MADONVI: { required: true },
    TENDONVI: { required: true }, NOIDUNGTRALOI: { required: true }, MATTHCDP: {},
  },
  DongBoKetQuaHoiDapGuiTuDVCQG: {
    HOIDAPID: { required: true, form: /^\d+$/ }, MADONVI: { required: true }, NGUOITRALOI: { required: true }, CHUCVUNGUOITRALOI: {},
    NGAYTRALOI: { required: true, time: true }, NOIDUNGTRALOI: { required: true },
  },
  DongBoDanhGia: {
    NgayTongHop: { required: true, form: /^([1-9]|1[0-2])-\d{4}$/ }, TongSoNguoiDanhGia: { required: true, form: /^\d+$/ },
    PhanTramDanhGiaRatHaiLong: percent, PhanTramDanhGiaHaiLong: percent, PhanTramDanhGiaChuaHaiLong: percent, MaThuTuc: {}, NoiDung: {},
    Madonvi: { required: true }, TenDonVi: { required: true },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Rule>>>>;

/** The pushes that are judged here. */
export type PushService = keyof typeof rules;

/** Their names. */
export const pushServices = Object.keys(rules) as readonly PushService[];

const lists: Readonly<Partial<Record<PushService, string>>> = { DongBoTrangThaiHoSo: 'TaiLieuXuLy', DongBoDanhGia: 'DanhSachNoiDungYKien' };

/** What is wrong with an item, or `undefined`. Names the field, never its value. */
export function pushFault(service: PushService, item: unknown): string | undefined {
  if (!isRecord(item)) return 'data: mỗi mục phải là một đối tượng';
  for (const [name, rule] of Object.entries<Rule>(rules[service])) {
    const value = item[name] ?? '';
    if (typeof value !== 'string') return `${name}: phải là chuỗi ký tự`;
    if (value === '' && rule.required) return `${name}: bắt buộc`;
    if (value === '') continue;
    if (rule.form && !rule.form.test(value)) return `${name}: sai định dạng`;
    if (rule.time && !instantOfCompactTime(value)) return `${name}: phải có dạng yyyyMMddHHmmss`;
  }
  const list = lists[service];
  if (list !== undefined && !Array.isArray(item[list])) return `${list}: phải là danh sách`;
  if (service === 'DongBoDanhGia' && !isRecord(item['PhanTramDanhGiaDichVu'])) return 'PhanTramDanhGiaDichVu: bắt buộc';
  return undefined;
}
