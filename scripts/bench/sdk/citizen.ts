import type { CitizenEntry } from '@motcua/contracts/population/types';
import type { Citizen } from '@motcua/domain';

const address = { MaTinhThanh: '20', MaPhuongXa: '05971', ChiTiet: 'Số 1, đường Thử Nghiệm', QuocGia: 'VN' };

/** A synthetic citizen with 38 filled fields, as the register writes one. */
export const citizenEntry: CitizenEntry = {
  SoDinhDanh: '099190000001',
  SoCMND: '099000001',
  HoVaTen: { Ho: 'NGUYỄN', ChuDem: 'THỬ NGHIỆM', Ten: 'AN' },
  GioiTinh: '2',
  DanToc: '01',
  TonGiao: '00',
  TinhTrangHonNhan: '2',
  NhomMau: '01',
  NgayThangNamSinh: { NgayThangNam: '19900317' },
  NoiDangKyKhaiSinh: address,
  QueQuan: address,
  ThuongTru: address,
  NoiOHienTai: address,
  QuocTich: 'VN',
  Cha: { HoVaTen: 'NGUYỄN THỬ NGHIỆM BA', QuocTich: 'VN', SoDinhDanh: '099060000002' },
  Me: { HoVaTen: 'TRẦN THỬ NGHIỆM BỐN', QuocTich: 'VN', SoDinhDanh: '099162000003' },
  ChuHo: { QuanHe: 'CH01', SoDinhDanh: '099060000002', HoVaTen: 'NGUYỄN THỬ NGHIỆM BA' },
  SoSoHoKhau: 'TN-0001',
};

const place = { provinceCode: '20', communeCode: '05971', detail: 'Số 1, đường Thử Nghiệm', country: 'VN' };

/** The same citizen in the domain. */
export const domainCitizen: Citizen = {
  personalId: '099190000001',
  legacyIdCard: '099000001',
  fullName: 'NGUYỄN THỬ NGHIỆM AN',
  birthDate: { year: 1990, month: 3, day: 17 },
  sex: { kind: 'female' },
  nationality: 'VN',
  ethnicity: { code: '1' },
  religion: { code: '00' },
  maritalStatus: { kind: 'married' },
  birthRegistrationPlace: place,
  placeOfOrigin: place,
  permanentAddress: place,
  currentAddress: place,
  father: { fullName: 'NGUYỄN THỬ NGHIỆM BA', nationality: 'VN', personalId: '099060000002' },
  mother: { fullName: 'TRẦN THỬ NGHIỆM BỐN', nationality: 'VN', personalId: '099162000003' },
  householdHead: { relationship: 'CH01', personalId: '099060000002', fullName: 'NGUYỄN THỬ NGHIỆM BA' },
};
