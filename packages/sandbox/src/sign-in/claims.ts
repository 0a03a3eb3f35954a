import type { Address, Citizen, Relative } from '../citizens.ts';
import { subjectOf, technicalIdOf } from '../citizens.ts';

const accountKinds = { citizen: '1', business: '2', organisation: '3' } as const;

/** Every claim the portal's sign-in can give with the scope `openid`. */
export const portalClaims: readonly string[] = [
  'sub', 'TechID', 'LoaiTaiKhoan', 'SoCMND', 'SoDinhDanh', 'HoVaTen', 'NgayThangNamSinh', 'GioiTinh', 'DanToc', 'TonGiao',
  'TinhTrangHonNhan', 'NhomMau', 'MaBHXH', 'HoChieu', 'ThuDienTu', 'SoDienThoai', 'SoDienThoaiBan', 'NoiDangKyKhaiSinh',
  'QueQuan', 'ThuongTru', 'NoiOHienNay', 'QuocTich', 'Cha', 'Me', 'VoChong', 'NguoiDaiDien', 'ChuHo', 'TrangThai',
  'MaSoThue', 'MaSoDoanhNghiep', 'TenDoanhNghiep', 'DiaChi', 'loAs', 'IAL', 'loginIdp',
];

/**
 * The claims of a person's account. A `short` account, which came through VNeID, has number, name and birth date filled
 * and `loginIdp` `BCA`; a `full` one is a portal account of the time before.
 */
export function claimsOf(citizen: Citizen, byKey: (id: string) => Citizen | undefined): { sub: string } & Record<string, string> {
  const account = citizen.account;
  const numbered = account?.withoutNumber !== true;
  const short = {
    sub: subjectOf(citizen),
    TechID: technicalIdOf(citizen),
    LoaiTaiKhoan: accountKinds[account?.kind ?? 'citizen'],
    HoVaTen: account?.fullName ?? citizen.fullName,
    SoDinhDanh: numbered ? (citizen.personalId ?? '') : '',
    NgayThangNamSinh: citizen.birthDate.replaceAll('-', ''),
  };
  if (account?.claims !== 'full') return { ...short, loginIdp: 'BCA' };
  const { organisation } = account;
  return {
    ...short,
    SoCMND: numbered ? (citizen.legacyIdCard ?? '') : '',
    GioiTinh: String(citizen.sex),
    DanToc: String(citizen.ethnicity).padStart(2, '0'),
    TonGiao: citizen.religion,
    TinhTrangHonNhan: String(citizen.maritalStatus),
    NhomMau: citizen.bloodGroup,
    MaBHXH: '',
    HoChieu: '',
    ThuDienTu: account.email,
    SoDienThoai: account.phone,
    SoDienThoaiBan: '',
    NoiDangKyKhaiSinh: written(citizen.birthRegistrationPlace),
    QueQuan: written(citizen.placeOfOrigin),
    ThuongTru: written(citizen.permanentAddress),
    NoiOHienNay: written(citizen.currentAddress),
    QuocTich: citizen.nationality,
    Cha: nameOf(citizen.father),
    Me: nameOf(citizen.mother),
    VoChong: nameOf(citizen.spouse),
    NguoiDaiDien: nameOf(citizen.representative),
    ChuHo: byKey(citizen.householdHead.citizen)?.fullName ?? '',
    TrangThai: '1',
    loAs: 'LoA1',
    IAL: '1',
    ...(organisation
      ? {
          MaSoThue: organisation.taxCode,
          MaSoDoanhNghiep: account.kind === 'business' ? organisation.taxCode : '',
          TenDoanhNghiep: organisation.name,
          DiaChi: organisation.address,
        }
      : {}),
  };

  function nameOf(who: Relative | undefined): string {
    return (typeof who === 'string' ? byKey(who)?.fullName : who?.fullName) ?? '';
  }
}

/** An address as one text, the codes as the portal writes them. */
function written(address: Address): string {
  return [address.detail, address.commune, address.district, address.province].filter(Boolean).join(', ');
}
