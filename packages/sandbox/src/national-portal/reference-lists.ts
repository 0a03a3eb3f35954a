import type { Citizen } from '../citizens.ts';
import type { Procedures } from '../procedures.ts';

type Row = Readonly<Record<string, string>>;

/**
 * The portal's lists. Field names of agencies, ethnic groups, religions and sectors are those that were seen; the others
 * are chosen here in the same manner (`MA…` and `TEN…`).
 */
export function referenceLists(procedures: Procedures, citizens: readonly Citizen[]): Readonly<Record<string, () => readonly Row[]>> {
  const rows = (code: string, name: string, pairs: readonly (readonly [string, string])[]) => () => pairs.map(([a, b]) => ({ [code]: a, [name]: b }));
  return {
    LayDanhMucGioiTinh: rows('MAGIOITINH', 'TENGIOITINH', [['1', 'Nam'], ['2', 'Nữ'], ['3', 'Khác']]),
    LayDanhMucTinhThanh: () => places(citizens).filter(({ level }) => level === 1).map(({ name, code }) => ({ MATINHTHANH: code, TENTINHTHANH: name })),
    LayDanhMucQuanHuyen: () => [],
    LayDanhMucPhuongXa: () =>
      places(citizens).filter(({ level }) => level === 3).map(({ name, code, parent }) => ({ MAPHUONGXA: code, TENPHUONGXA: name, MATINHTHANH: parent })),
    LayDanhMucCoQuan: () => procedures.agencies().map(([code, name]) => ({ MADONVI: code, TENDONVI: name, CAPDONVI: code.includes('.') ? '2' : '1' })),
    LayDanhMucQuocGia: rows('MAQUOCGIA', 'TENQUOCGIA', [['VN', 'Việt Nam'], ['LA', 'Lào'], ['KH', 'Campuchia']]),
    LayDanhMucDanToc: rows('MADANTOC', 'TENGOI', [['01', 'Kinh'], ['02', 'Tày'], ['03', 'Thái'], ['07', 'Nùng']]),
    LayDanhMucTonGiao: rows('TONGIAO', 'TENTONGIAO', [['00', 'Không'], ['01', 'Phật giáo'], ['02', 'Công giáo']]),
    LayDanhMucTinhTrangHonNhan: rows('MATINHTRANG', 'TENTINHTRANG', [['1', 'Chưa kết hôn'], ['2', 'Đang có vợ hoặc chồng'], ['3', 'Đã ly hôn hoặc góa']]),
    LayDanhMucDoiTuong: rows('MADOITUONG', 'TENDOITUONG', [['1', 'Công dân'], ['2', 'Doanh nghiệp'], ['3', 'Cơ quan nhà nước'], ['4', 'Tổ chức']]),
    LayDanhMucLinhVuc: () => sectors(procedures),
    LayDanhMucCapThucHien: rows('MACAP', 'TENCAP', [['1', 'Cấp Tỉnh'], ['3', 'Cấp Xã']]),
    LayDanhMucCanCuPhapLy: rows('MAVANBAN', 'TENVANBAN', [['60/2014/QH13', 'Luật Hộ tịch'], ['118/2025/NĐ-CP', 'Nghị định về một cửa']]),
    LayDanhMucLePhi: rows('MAPHILEPHI', 'TENPHILEPHI', [['HT-01', 'Lệ phí hộ tịch'], ['BC-01', 'Phí thẩm định']]),
  };
}

function sectors(procedures: Procedures): readonly Row[] {
  const known = new Map(procedures.all().map(({ sector }) => [sector.code, sector.name]));
  return [...known].sort().map(([code, name]) => ({ MALINHVUC: code, TENLINHVUC: name, MANGANH: code.split('-')[0] ?? '' }));
}

interface Place {
  readonly level: 1 | 3;
  readonly code: string;
  readonly name: string;
  readonly parent: string;
}

/** Provinces and communes of the synthetic people, numbered here: the real numbers are in the shared catalogues. */
function places(citizens: readonly Citizen[]): readonly Place[] {
  const provinces = [...new Set(citizens.map(({ permanentAddress }) => permanentAddress.province))].filter(Boolean).sort();
  const communes = [...new Set(citizens.map(({ permanentAddress }) => `${permanentAddress.province}\n${permanentAddress.commune}`))].sort();
  return [
    ...provinces.map((name, index): Place => ({ level: 1, code: `T${index + 1}`, name, parent: '' })),
    ...communes.flatMap((key, index): readonly Place[] => {
      const [province = '', name = ''] = key.split('\n');
      return name === '' || province === '' ? [] : [{ level: 3, code: `X${index + 1}`, name, parent: `T${provinces.indexOf(province) + 1}` }];
    }),
  ];
}
