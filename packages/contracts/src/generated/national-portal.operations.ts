// Generated from openapi/national-portal.yaml by scripts/generate.ts. Do not edit.
import type { Operation } from '../operation.ts';

/** The operations of member interface of the national public service portal. */
export const operations = {
  login: { method: 'POST', path: '/mapi/login', idempotent: true, purpose: false },
  call: {
    method: 'POST',
    path: '/mapi/g',
    idempotent: false,
    purpose: true,
    repeatable: {
      service: [
        'LayDanhSachTTHC',
        'LayThuTuc',
        'LayDanhMucGioiTinh',
        'LayDanhMucTinhThanh',
        'LayDanhMucQuanHuyen',
        'LayDanhMucPhuongXa',
        'LayDanhMucCoQuan',
        'LayDanhMucQuocGia',
        'LayDanhMucDanToc',
        'LayDanhMucTonGiao',
        'LayDanhMucTinhTrangHonNhan',
        'LayDanhMucDoiTuong',
        'LayDanhMucLinhVuc',
        'LayDanhMucCapThucHien',
        'LayDanhMucCanCuPhapLy',
        'LayDanhMucLePhi',
        'LayDanhSachHoiDapGuiTuDVCQG',
        'LayDanhSachHoiDapBoCoQuan',
        'LayDVC',
        'TraCuuHoSo',
        'TraCuuTechID',
        'LayNoiDungTraLoiTheoCauHoi',
      ],
    },
  },
  receive: { method: 'POST', path: '/unit/{path}', idempotent: false, purpose: false },
} as const satisfies Record<string, Operation>;
