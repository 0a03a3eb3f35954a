import { localDate } from '@motcua/domain';
import { communesOfProvince } from '@motcua/domain/administrative-units';
import { ethnicGroups } from '@motcua/domain/ethnic-groups';
import { provincesOn } from '@motcua/domain/provinces';
import { religions } from '@motcua/domain/religions';

/** A column of a category. */
export interface Column {
  readonly code: string;
  readonly name: string;
  readonly type: 'String' | 'DateTime';
}

/** A row; its keys are the codes of the columns. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;

/** One category: its columns, the column that tells its rows apart, and its rows. */
export interface Category {
  readonly columns: readonly Column[];
  readonly key: string;
  rows: readonly Row[];
}

const text = (code: string, name: string): Column => ({ code, name, type: 'String' });

/** Columns after the agency's own code, as the guide to the NGSP interfaces has them. */
const agencyColumns: readonly Column[] = [
  text('TenDonVi', 'Tên đơn vị'),
  text('DiaChi', 'Địa chỉ'),
  text('Email', 'Email'),
  text('SoDienThoai', 'Số điện thoại'),
  text('Fax', 'Fax'),
  text('Website', 'Website'),
  text('QdBanHanhQdSuaDoi', 'QĐ ban hành/ QĐ sửa đổi'),
  { code: 'NgayBanHanhQd', name: 'Ngày ban hành QĐ', type: 'DateTime' },
  text('CoQuanBanHanhQd', 'Cơ Quan ban hành QĐ'),
];

function agencies(level: 1 | 2, rows: readonly (readonly [code: string, name: string, parent?: string])[]): Category {
  const key = `MaDinhDanhCap${level}`;
  const above = level === 1 ? [] : [text(`MaDinhDanhCap${level - 1}`, `Mã định danh cấp ${level - 1}`)];
  const columns = [...above, text(key, `Mã định danh cấp ${level}`), ...agencyColumns];
  return {
    columns,
    key,
    rows: rows.map(([code, name, parent]) => ({
      ...Object.fromEntries(columns.map((column) => [column.code, null])),
      ...(parent === undefined ? {} : { MaDinhDanhCap1: parent }),
      [key]: code,
      TenDonVi: name,
      QdBanHanhQdSuaDoi: '01/QĐ-THUNGHIEM',
      NgayBanHanhQd: '16/08/2018',
      CoQuanBanHanhQd: 'Cơ quan Thử Nghiệm',
    })),
  };
}

function coded(what: string, name: string, rows: readonly { readonly code: string; readonly name: string }[]): Category {
  const [code, title] = [`Ma${what}`, `Ten${what}`];
  return {
    columns: [text(code, `Mã ${name}`), text(title, `Tên ${name}`)],
    key: code,
    rows: rows.map((row) => ({ [code]: row.code, [title]: row.name })),
  };
}

/** The categories this sandbox has. The columns of all but the agencies of level 1 are our choice. */
export function createCatalogues(): Map<string, Category> {
  const today = localDate();
  const provinces = provincesOn(today);
  return new Map<string, Category>([
    [
      'qlvanbandieuhanhcap1',
      agencies(1, [
        ['000.00.00.H30', 'UBND tỉnh Hậu Giang'],
        ['000.00.00.H37', 'UBND tỉnh Lạng Sơn'],
        ['000.00.00.H38', 'UBND tỉnh Lào Cai'],
        ['000.00.00.H57', 'UBND thành phố Huế'],
      ]),
    ],
    [
      'qlvanbandieuhanhcap2',
      agencies(2, [
        ['000.00.90.H37', 'Trung tâm Phục vụ hành chính công (hệ thống thử nghiệm)', '000.00.00.H37'],
        ['000.00.91.H37', 'Sở Thử Nghiệm tỉnh Lạng Sơn', '000.00.00.H37'],
      ]),
    ],
    ['donvihanhchinhcap1', coded('Tinh', 'tỉnh, thành phố', provinces)],
    [
      'donvihanhchinhcap3',
      {
        columns: [text('MaTinh', 'Mã tỉnh, thành phố'), text('MaXa', 'Mã phường, xã'), text('TenXa', 'Tên phường, xã')],
        key: 'MaXa',
        rows: provinces.flatMap((province) =>
          communesOfProvince(province.code, today).map(({ code, name }) => ({ MaTinh: province.code, MaXa: code, TenXa: name })),
        ),
      },
    ],
    ['madantoc', coded('DanToc', 'dân tộc', ethnicGroups)],
    ['matongiao', coded('TonGiao', 'tôn giáo', religions)],
    ['magioitinh', coded('GioiTinh', 'giới tính', [{ code: '1', name: 'Nam' }, { code: '2', name: 'Nữ' }])],
    ['matinhtranghonnhan', coded('TinhTrangHonNhan', 'tình trạng hôn nhân', [
      { code: '1', name: 'Chưa kết hôn' },
      { code: '2', name: 'Đang có vợ/chồng' },
      { code: '3', name: 'Ly hôn hoặc góa' },
    ])],
    ['dokhanvanban', coded('DoKhan', 'độ khẩn văn bản', [
      { code: '1', name: 'Thường' },
      { code: '2', name: 'Khẩn' },
      { code: '3', name: 'Thượng khẩn' },
      { code: '4', name: 'Hỏa tốc' },
    ])],
  ]);
}
