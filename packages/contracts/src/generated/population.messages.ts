// Generated from openapi/population.yaml by scripts/generate.ts. Do not edit.
import type { XmlMessage } from '../xml/xml-message.ts';

/** How `XacMinhThongTinNhanThan` is written. */
export const IdentityCheckRequestMessage: XmlMessage = {
  name: 'XacMinhThongTinNhanThan',
  namespace: 'http://dancuquocgia.bca',
  prefix: 'dan',
  children: [
    { name: 'MaYeuCau', text: true },
    { name: 'MaDVC', text: true },
    { name: 'MaTichHop', text: true },
    { name: 'MaDonVi', text: true },
    { name: 'MaCanBo', text: true },
    { name: 'SoDinhDanh', text: true },
    { name: 'SoCMND', text: true },
    { name: 'HoVaTen', text: true },
    { name: 'NgayThangNamSinh', children: [{ name: 'NgayThangNam', text: true }, { name: 'Nam', text: true }] },
  ],
};

/** How `CungCapThongTinCongDan` is written. */
export const CitizenInformationRequestMessage: XmlMessage = {
  name: 'CungCapThongTinCongDan',
  namespace: 'http://dancuquocgia.bca',
  prefix: 'dan',
  children: [
    { name: 'MaYeuCau', text: true },
    { name: 'MaDVC', text: true },
    { name: 'MaTichHop', text: true },
    { name: 'MaDonVi', text: true },
    { name: 'MaCanBo', text: true },
    { name: 'SoDinhDanh', text: true },
    { name: 'SoCMND', text: true },
    { name: 'HoVaTen', text: true },
    { name: 'NgayThangNamSinh', children: [{ name: 'NgayThangNam', text: true }, { name: 'Nam', text: true }] },
  ],
};

/** How `XacThucThongTinCongDan` is written. */
export const CitizenConfirmationRequestMessage: XmlMessage = {
  name: 'XacThucThongTinCongDan',
  namespace: 'http://dancuquocgia.bca',
  prefix: 'dan',
  children: [
    { name: 'MaYeuCau', text: true },
    { name: 'MaDVC', text: true },
    { name: 'MaTichHop', text: true },
    { name: 'MaDonVi', text: true },
    { name: 'MaCanBo', text: true },
    { name: 'SoDinhDanh', text: true },
    { name: 'SoCMND', text: true },
    { name: 'HoVaTen', text: true },
    { name: 'NgayThangNamSinh', children: [{ name: 'NgayThangNam', text: true }, { name: 'Nam', text: true }] },
  ],
};

/** How `TraCuuThongTinCongDan` is written. */
export const CitizenSearchRequestMessage: XmlMessage = {
  name: 'TraCuuThongTinCongDan',
  namespace: 'http://dancuquocgia.bca',
  prefix: 'dan',
  children: [
    { name: 'MaYeuCau', text: true },
    { name: 'MaDVC', text: true },
    { name: 'MaTichHop', text: true },
    { name: 'MaDonVi', text: true },
    { name: 'MaCanBo', text: true },
    { name: 'SoDinhDanh', text: true },
    { name: 'SoCMND', text: true },
    { name: 'HoVaTen', text: true },
    { name: 'NgayThangNamSinh', children: [{ name: 'NgayThangNam', text: true }, { name: 'Nam', text: true }] },
  ],
};

/** How `XacMinhThongTinNguoiGiamHo` is written. */
export const GuardianRequestMessage: XmlMessage = {
  name: 'XacMinhThongTinNguoiGiamHo',
  namespace: 'http://dancuquocgia.bca',
  prefix: 'dan',
  children: [
    { name: 'MaYeuCau', text: true },
    { name: 'MaDVC', text: true },
    { name: 'MaTichHop', text: true },
    { name: 'MaDonVi', text: true },
    { name: 'MaCanBo', text: true },
    { name: 'SoDinhDanh', text: true },
    { name: 'SoCMND', text: true },
    { name: 'HoVaTen', text: true },
    { name: 'NgayThangNamSinh', children: [{ name: 'NgayThangNam', text: true }, { name: 'Nam', text: true }] },
  ],
};

/** How `XacMinhThongTinChuHo` is written. */
export const HouseholdHeadRequestMessage: XmlMessage = {
  name: 'XacMinhThongTinChuHo',
  namespace: 'http://dancuquocgia.bca',
  prefix: 'dan',
  children: [
    { name: 'MaYeuCau', text: true },
    { name: 'MaDVC', text: true },
    { name: 'MaTichHop', text: true },
    { name: 'MaDonVi', text: true },
    { name: 'MaCanBo', text: true },
    { name: 'SoDinhDanh', text: true },
    { name: 'SoCMND', text: true },
    { name: 'HoVaTen', text: true },
    { name: 'NgayThangNamSinh', children: [{ name: 'NgayThangNam', text: true }, { name: 'Nam', text: true }] },
  ],
};

/** How `XacMinhThongTinNoiOHienTai` is written. */
export const CurrentResidenceRequestMessage: XmlMessage = {
  name: 'XacMinhThongTinNoiOHienTai',
  namespace: 'http://dancuquocgia.bca',
  prefix: 'dan',
  children: [
    { name: 'MaYeuCau', text: true },
    { name: 'MaDVC', text: true },
    { name: 'MaTichHop', text: true },
    { name: 'MaDonVi', text: true },
    { name: 'MaCanBo', text: true },
    { name: 'SoDinhDanh', text: true },
    { name: 'SoCMND', text: true },
    { name: 'HoVaTen', text: true },
    { name: 'NgayThangNamSinh', children: [{ name: 'NgayThangNam', text: true }, { name: 'Nam', text: true }] },
  ],
};

/** How `CungCapThongTinHoGiaDinh` is written. */
export const HouseholdRequestMessage: XmlMessage = {
  name: 'CungCapThongTinHoGiaDinh',
  namespace: 'http://dancuquocgia.bca',
  prefix: 'dan',
  children: [
    { name: 'MaYeuCau', text: true },
    { name: 'MaDVC', text: true },
    { name: 'MaTichHop', text: true },
    { name: 'MaDonVi', text: true },
    { name: 'MaCanBo', text: true },
    { name: 'SoDinhDanh', text: true },
    { name: 'SoCMND', text: true },
    { name: 'HoVaTen', text: true },
    { name: 'NgayThangNamSinh', children: [{ name: 'NgayThangNam', text: true }, { name: 'Nam', text: true }] },
  ],
};

/** How `CungCapThongTinNhomMau` is written. */
export const BloodGroupRequestMessage: XmlMessage = {
  name: 'CungCapThongTinNhomMau',
  namespace: 'http://dancuquocgia.bca',
  prefix: 'dan',
  children: [
    { name: 'MaYeuCau', text: true },
    { name: 'MaDVC', text: true },
    { name: 'MaTichHop', text: true },
    { name: 'MaDonVi', text: true },
    { name: 'MaCanBo', text: true },
    { name: 'SoDinhDanh', text: true },
    { name: 'SoCMND', text: true },
    { name: 'HoVaTen', text: true },
    { name: 'NgayThangNamSinh', children: [{ name: 'NgayThangNam', text: true }, { name: 'Nam', text: true }] },
  ],
};

/** How `XacMinhTinhTrangHonNhan` is written. */
export const MaritalStatusRequestMessage: XmlMessage = {
  name: 'XacMinhTinhTrangHonNhan',
  namespace: 'http://dancuquocgia.bca',
  prefix: 'dan',
  children: [
    { name: 'MaYeuCau', text: true },
    { name: 'MaDVC', text: true },
    { name: 'MaTichHop', text: true },
    { name: 'MaDonVi', text: true },
    { name: 'MaCanBo', text: true },
    { name: 'SoDinhDanh', text: true },
    { name: 'SoCMND', text: true },
    { name: 'HoVaTen', text: true },
    { name: 'NgayThangNamSinh', children: [{ name: 'NgayThangNam', text: true }, { name: 'Nam', text: true }] },
  ],
};

/** How `XacMinhTinhTrangChetMatTich` is written. */
export const DeathOrMissingRequestMessage: XmlMessage = {
  name: 'XacMinhTinhTrangChetMatTich',
  namespace: 'http://dancuquocgia.bca',
  prefix: 'dan',
  children: [
    { name: 'MaYeuCau', text: true },
    { name: 'MaDVC', text: true },
    { name: 'MaTichHop', text: true },
    { name: 'MaDonVi', text: true },
    { name: 'MaCanBo', text: true },
    { name: 'SoDinhDanh', text: true },
    { name: 'SoCMND', text: true },
    { name: 'HoVaTen', text: true },
    { name: 'NgayThangNamSinh', children: [{ name: 'NgayThangNam', text: true }, { name: 'Nam', text: true }] },
  ],
};

/** How `TraCuuThongTinCongDan` is written. */
export const RequesterLookUpRequestMessage: XmlMessage = {
  name: 'TraCuuThongTinCongDan',
  namespace: 'http://dancuquocgia.bca',
  prefix: 'dan',
  children: [
    { name: 'MaYeuCau', text: true },
    { name: 'MaDVC', text: true },
    { name: 'MaTichHop', text: true },
    { name: 'MaCanBo', text: true },
    { name: 'MaDonVi', text: true },
    { name: 'TaiKhoan', text: true },
    { name: 'SoDienThoai', text: true },
    { name: 'SoDinhDanh', text: true },
    { name: 'SoCMND', text: true },
    { name: 'HoVaTen', text: true },
    { name: 'NgayThangNamSinh', children: [{ name: 'NgayThangNam', text: true }, { name: 'Nam', text: true }] },
  ],
};

/** How `XacThucThongTinCongDanRequest` is written. */
export const ProcedureConfirmationRequestMessage: XmlMessage = {
  name: 'XacThucThongTinCongDanRequest',
  namespace: 'http://dancuquocgia.bca',
  prefix: 'dan',
  children: [
    { name: 'MaYeuCau', text: true },
    { name: 'MaDichVu', text: true },
    { name: 'MaCanBo', text: true },
    { name: 'SoDinhDanh', text: true },
    { name: 'SoCMND', text: true },
    { name: 'HoVaTen', text: true },
  ],
};

/** How `CongdanCollection` is written. */
export const CitizenCollectionMessage: XmlMessage = {
  name: 'CongdanCollection',
  namespace: 'http://www.mic.gov.vn/dancu/1.0',
  prefix: 'ns1',
  attributes: ['SoCongDan', 'GhiChu', 'ThoiDiemDuLieu', 'id'],
  children: [
    {
      name: 'CongDan',
      many: true,
      children: [
        { name: 'SoDinhDanh', text: true },
        { name: 'SoCMND', text: true },
        {
          name: 'HoVaTen',
          text: true,
          children: [{ name: 'Ho', text: true }, { name: 'ChuDem', text: true }, { name: 'Ten', text: true }],
        },
        { name: 'GioiTinh', text: true },
        { name: 'DanToc', text: true },
        { name: 'TonGiao', text: true },
        { name: 'TinhTrangHonNhan', text: true },
        { name: 'NhomMau', text: true },
        { name: 'NgayThangNamSinh', children: [{ name: 'Nam', text: true }, { name: 'NgayThangNam', text: true }] },
        {
          name: 'NoiDangKyKhaiSinh',
          children: [
            { name: 'MaTinhThanh', text: true },
            { name: 'MaQuanHuyen', text: true },
            { name: 'MaPhuongXa', text: true },
            { name: 'ChiTiet', text: true },
            { name: 'QuocGia', text: true },
          ],
        },
        {
          name: 'QueQuan',
          children: [
            { name: 'MaTinhThanh', text: true },
            { name: 'MaQuanHuyen', text: true },
            { name: 'MaPhuongXa', text: true },
            { name: 'ChiTiet', text: true },
            { name: 'QuocGia', text: true },
          ],
        },
        {
          name: 'ThuongTru',
          children: [
            { name: 'MaTinhThanh', text: true },
            { name: 'MaQuanHuyen', text: true },
            { name: 'MaPhuongXa', text: true },
            { name: 'ChiTiet', text: true },
            { name: 'QuocGia', text: true },
          ],
        },
        {
          name: 'NoiOHienTai',
          children: [
            { name: 'MaTinhThanh', text: true },
            { name: 'MaQuanHuyen', text: true },
            { name: 'MaPhuongXa', text: true },
            { name: 'ChiTiet', text: true },
            { name: 'QuocGia', text: true },
          ],
        },
        { name: 'QuocTich', text: true },
        {
          name: 'Cha',
          children: [
            {
              name: 'HoVaTen',
              text: true,
              children: [{ name: 'Ho', text: true }, { name: 'ChuDem', text: true }, { name: 'Ten', text: true }],
            },
            { name: 'QuocTich', text: true },
            { name: 'SoDinhDanh', text: true },
            { name: 'SoCMND', text: true },
          ],
        },
        {
          name: 'Me',
          children: [
            {
              name: 'HoVaTen',
              text: true,
              children: [{ name: 'Ho', text: true }, { name: 'ChuDem', text: true }, { name: 'Ten', text: true }],
            },
            { name: 'QuocTich', text: true },
            { name: 'SoDinhDanh', text: true },
            { name: 'SoCMND', text: true },
          ],
        },
        {
          name: 'VoChong',
          children: [
            {
              name: 'HoVaTen',
              text: true,
              children: [{ name: 'Ho', text: true }, { name: 'ChuDem', text: true }, { name: 'Ten', text: true }],
            },
            { name: 'QuocTich', text: true },
            { name: 'SoDinhDanh', text: true },
            { name: 'SoCMND', text: true },
          ],
        },
        {
          name: 'NguoiDaiDien',
          children: [
            {
              name: 'HoVaTen',
              text: true,
              children: [{ name: 'Ho', text: true }, { name: 'ChuDem', text: true }, { name: 'Ten', text: true }],
            },
            { name: 'QuocTich', text: true },
            { name: 'SoDinhDanh', text: true },
            { name: 'SoCMND', text: true },
          ],
        },
        {
          name: 'ChuHo',
          children: [
            { name: 'QuanHe', text: true },
            { name: 'SoDinhDanh', text: true },
            { name: 'SoCMND', text: true },
            {
              name: 'HoVaTen',
              text: true,
              children: [{ name: 'Ho', text: true }, { name: 'ChuDem', text: true }, { name: 'Ten', text: true }],
            },
          ],
        },
        { name: 'SoSoHoKhau', text: true },
      ],
    },
  ],
};

/** How `XacThucThongTinCongDanResponse` is written. */
export const ConfirmationCountMessage: XmlMessage = {
  name: 'XacThucThongTinCongDanResponse',
  namespace: 'http://www.mic.gov.vn/dancu/1.0',
  prefix: 'ns1',
  children: [{ name: 'SoLuongCongDan', text: true }],
};

/** How `KetQuaXacThuc` is written. */
export const ConfirmationVerdictMessage: XmlMessage = {
  name: 'KetQuaXacThuc',
  namespace: 'http://www.mic.gov.vn/dancu/1.0',
  prefix: 'ns1',
  children: [{ name: 'TonTai', text: true }],
};

/** How `KetQuaXacThucResponse` is written. */
export const ProcedureConfirmationVerdictMessage: XmlMessage = {
  name: 'KetQuaXacThucResponse',
  namespace: 'http://www.mic.gov.vn/dancu/1.0',
  prefix: 'ns1',
  children: [{ name: 'TonTai', text: true }],
};
