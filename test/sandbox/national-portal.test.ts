import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createSandbox } from '@motcua/sandbox';
import type { Sandbox } from '@motcua/sandbox';
import { portal, portalSession } from './upstream-calls.ts';
import type { Json } from './upstream-calls.ts';

let sandbox: Sandbox;
let session: string;
before(async () => {
  sandbox = await createSandbox();
  session = await portalSession(sandbox);
});
after(() => sandbox.close());

const madonvi = 'H37.90.01';

async function call(service: string, more: Readonly<Record<string, unknown>> = {}, instead: Readonly<Record<string, unknown>> = {}): Promise<Json> {
  return (await portal(sandbox, '/mapi/g', { session, madonvi, service, ...more, ...instead })).body;
}

let running = 0;
function dossier(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  running += 1;
  return {
    MaHoSo: `H37.90.01-260722-${String(running).padStart(4, '0')}`,
    MaTTHC: '1.001193',
    TenTTHC: 'Đăng ký khai sinh',
    MaLinhVuc: 'G15-HT',
    TenLinhVuc: 'Hộ tịch',
    KenhThucHien: '2',
    SoBienNhan: '',
    ChuHoSo: 'Nguyễn Thử Nghiệm An',
    SoGiayToChuHoSo: '099090000101',
    LoaiDoiTuong: '1',
    NgayTiepNhan: '20260722083000',
    NgayHenTra: '20260723170000',
    TrangThaiHoSo: '2',
    HinhThuc: '0',
    DonViXuLy: 'Ủy ban nhân dân phường Thử Nghiệm',
    TaiLieuNop: [{ TepDinhKemId: 't-1', TenTepDinhKem: 'giay-chung-sinh.pdf', IsDeleted: 'False' }],
    DanhSachLePhi: [{ TenPhiLePhi: 'Lệ phí hộ tịch', MaPhiLePhi: '', HinhThucThu: '', Gia: '0', LoaiPhiLePhi: '' }],
    NoiNopHoSo: '2',
    HoSoCoThanhPhanSoHoa: '1',
    TaiKhoanDuocXacThucVoiVNeID: '1',
    DuocThanhToanTrucTuyen: '0',
    DinhDanhCHS: [{ LoaiDinhDanh: '1', SoDinhDanh: '099090000101' }],
    DSKetNoiCSDL: [{ MaCSDL: '1' }],
    ...changes,
  };
}

function step(code: unknown, changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    MaHoSo: code,
    NguoiXuLy: 'Cán bộ Thử Nghiệm',
    ChucDanh: 'Cán bộ',
    ThoiDiemXuLy: '20260722083000',
    PhongBanXuLy: 'Bộ phận Một cửa',
    NoiDungXuLy: 'Tiếp nhận',
    TrangThai: '2',
    NgayBatDau: '',
    NgayKetThucTheoQuyDinh: '',
    ...changes,
  };
}

describe('sign-in and session', () => {
  test('wrong password, wrong session, wrong agency, unknown service: errors with HTTP 200', async () => {
    const login = await portal(sandbox, '/mapi/login', { username: madonvi, password: 'wrong' });
    assert.equal(login.status, 200);
    assert.equal(login.body.error_code, '-1');
    assert.equal(login.body.session, null);
    const wrong = await call('LayDanhSachTTHC', {}, { session: '00000000-0000-4000-8000-000000000000' });
    assert.equal(wrong.error_code, 3);
    assert.match(wrong.message, /[Pp]hiên/);
    assert.equal((await call('LayDanhSachTTHC', {}, { session: undefined })).error_code, 3);
    assert.equal((await call('LayDanhSachTTHC', {}, { madonvi: 'H30' })).error_code, -1);
    assert.equal((await call('KhongCo')).error_code, -1);
    assert.equal((await call('toString')).error_code, -1);
  });

  test('a session ends', async () => {
    const brief = await createSandbox({ tokenSeconds: 0 });
    try {
      const old = await portalSession(brief);
      const { body } = await portal(brief, '/mapi/g', { session: old, madonvi, service: 'LayDanhSachTTHC' });
      assert.equal(body.error_code, 3);
    } finally {
      await brief.close();
    }
  });

  test('the adapter needs the member code; text that is no JSON, another path and another method are refused', async () => {
    assert.equal((await portal(sandbox, '/mapi/login', {}, '')).status, 404);
    assert.equal((await portal(sandbox, '/mapi/login', {}, '?dstcode=VN:GOV:G22')).status, 404);
    assert.equal((await portal(sandbox, '/mapi/g', '{')).body.error_code, -1);
    assert.equal((await portal(sandbox, '/mapi/g', '[]')).body.error_code, -1);
    assert.equal((await portal(sandbox, '/mapi/khac', {})).status, 404);
    const profile = sandbox.connection.services.nationalPortal;
    assert.equal((await fetch(`${profile?.url}/mapi/g?dstcode=${profile?.dstcode}`)).status, 405);
  });

  test('the member code may also come as a header', async () => {
    const profile = sandbox.connection.services.nationalPortal;
    const answer = await fetch(`${profile?.url}/mapi/login`, {
      method: 'POST',
      headers: { dstcode: profile?.dstcode ?? '', 'content-type': 'application/json' },
      body: JSON.stringify({ username: 'x', password: 'y' }),
    });
    assert.equal(answer.status, 200);
  });
});

describe('procedures', () => {
  test('the list has every procedure of the catalogue that has a code', async () => {
    const { error_code, result } = await call('LayDanhSachTTHC');
    assert.equal(error_code, '0');
    assert.ok(result.length > 1800);
    assert.equal(new Set(result.map((row: { MATTHC: string }) => row.MATTHC)).size, result.length);
    assert.ok(result.some((row: { MATTHC: string; TENTTHC: string }) => row.MATTHC === '1.001193' && row.TENTTHC === 'Đăng ký khai sinh'));
  });

  test('a procedure has every field of the guide, even when the catalogue knows its name only', async () => {
    const { error_code, result } = await call('LayThuTuc', { maTTHC: '1.008742' });
    assert.equal(error_code, '00');
    const fields = [
      'ID', 'MATTHC', 'TENTTHC', 'LOAITTHC', 'TRANGTHAI', 'MACOQUANCONGBO', 'QUYETDINH', 'IDQUYETDINHCONGBO',
      'MOTADOITUONGTHUCHIEN', 'DOITUONGTHUCHIEN', 'CAPTHUCHIEN', 'LINHVUCTHUCHIEN', 'TRINHTUTHUCHIEN', 'CACHTHUCTHUCHIEN',
      'THANHPHANHOSO', 'KETQUATHUCHIEN', 'CANCUPHAPLY', 'COQUANTHUCHIEN', 'COQUANCOTHAMQUYEN', 'COQUANDUOCUYQUYEN',
      'COQUANPHOIHOP', 'YEUCAU', 'DIACHITIEPNHAN', 'TUKHOA', 'MOTA', 'MOTACOQUANTHUCHIEN', 'MOTACOQUANTHAMQUYEN',
      'TTHCLIENQUAN', 'TTHCLIENTHONG',
    ];
    assert.deepEqual(Object.keys(result), fields);
    assert.equal((await call('LayThuTuc', { maTTHC: '9.999999' })).error_code, -1);
    assert.equal((await call('LayThuTuc')).error_code, -1);
  });

  test('the newsletter licence is complete: steps, ways, papers, 30 working days, no fee, legal basis', async () => {
    for (const maTTHC of ['1.009374', 'BTT-LSN-284348']) {
      const { result } = await call('LayThuTuc', { maTTHC });
      assert.equal(result.MATTHC, maTTHC);
      assert.ok(result.TRINHTUTHUCHIEN.length >= 10);
      assert.ok(result.TRINHTUTHUCHIEN.every((one: { TRINHTU: unknown[] }) => one.TRINHTU.length > 0));
      assert.deepEqual(result.CACHTHUCTHUCHIEN.map((one: { KENH: string }) => one.KENH).sort(), ['1', '2', '3']);
      for (const { THOIGIAN } of result.CACHTHUCTHUCHIEN) {
        assert.equal(THOIGIAN[0].THOIGIANGIAIQUYET, '30');
        assert.equal(THOIGIAN[0].DONVITINH, 'Ngày làm việc');
        assert.equal(THOIGIAN[0].PHILEPHI[0].SOTIEN, '0');
      }
      assert.equal(result.THANHPHANHOSO[0].GIAYTO.length, 4);
      assert.match(result.THANHPHANHOSO[0].GIAYTO[0].TENMAUDON, /Mẫu số 02/);
      assert.equal(result.KETQUATHUCHIEN[0].TENKETQUA, 'Giấy phép xuất bản bản tin');
      assert.ok(result.CANCUPHAPLY.length >= 10);
      assert.ok(result.CANCUPHAPLY.some((one: { SOVANBAN: string }) => one.SOVANBAN === '48/2016/TT-BTTTT'));
    }
  });
});

describe('dossiers', () => {
  test('a dossier arrives once; again it must be an update', async () => {
    const item = dossier();
    assert.equal((await call('DongBoHoSoMC', { isUpdating: 'False', data: [item] })).error_code, '00');
    const again = await call('DongBoHoSoMC', { isUpdating: 'False', data: [item] });
    assert.equal(again.error_code, -1);
    assert.match(again.message, /đã tồn tại/);
    assert.equal((await call('DongBoHoSoMC', { isUpdating: 'True', data: [{ ...item, TrangThaiHoSo: '4' }] })).error_code, '00');
    const received = (await (await fetch(`${sandbox.url}/_sandbox/portal/received`)).json()) as Json[];
    const record = received.find(({ dossierCode }) => dossierCode === item['MaHoSo']);
    assert.equal(record.messages, 2);
    assert.equal(record.item.TrangThaiHoSo, '4');
    assert.equal((await call('DongBoHoSoMC', { isUpdating: 'True', data: [dossier()] })).error_code, -1);
  });

  test('every required field is asked for; scalars are texts; codes and times are checked; no value comes back', async () => {
    const required = [
      'MaHoSo', 'MaTTHC', 'TenTTHC', 'MaLinhVuc', 'TenLinhVuc', 'SoGiayToChuHoSo', 'LoaiDoiTuong', 'NgayTiepNhan', 'TrangThaiHoSo',
      'HinhThuc', 'DonViXuLy', 'NoiNopHoSo', 'HoSoCoThanhPhanSoHoa', 'TaiKhoanDuocXacThucVoiVNeID', 'DuocThanhToanTrucTuyen', 'DinhDanhCHS',
    ];
    const wrong: readonly (readonly [string, Record<string, unknown>])[] = [
      ...required.map((field) => [field, { [field]: undefined }] as const),
      ['MaTTHC', { MaTTHC: '9.999999' }],
      ['MaHoSo', { MaHoSo: 'khong-co-dang' }],
      ['TrangThaiHoSo', { TrangThaiHoSo: 2 }],
      ['TrangThaiHoSo', { TrangThaiHoSo: '11' }],
      ['KenhThucHien', { KenhThucHien: '4' }],
      ['NgayTiepNhan', { NgayTiepNhan: '2026-07-22T08:30:00+07:00' }],
      ['NgayHenTra', { NgayHenTra: '20260230170000' }],
      ['TrichYeuHoSo', { TrichYeuHoSo: 'x'.repeat(1001) }],
      ['TaiLieuNop', { TaiLieuNop: 'x' }],
      ['TaiLieuNop.IsDeleted', { TaiLieuNop: [{ TepDinhKemId: 't', TenTepDinhKem: 'x' }] }],
      ['DanhSachLePhi.Gia', { DanhSachLePhi: [{ Gia: 8000 }] }],
      ['DanhSachHoSoBoSung.HoSoBoSungId', { DanhSachHoSoBoSung: [{ HoSoBoSungId: '1', NoiDungBoSung: 'x', NgayBoSung: '20260722100000' }] }],
      ['DanhSachHoSoBoSung.TrangThaiBoSung', { DanhSachHoSoBoSung: [{ HoSoBoSungId: 1, NoiDungBoSung: 'x', NgayBoSung: '20260722100000', TrangThaiBoSung: 'False' }] }],
      ['DinhDanhCHS', { DinhDanhCHS: [] }],
      ['DinhDanhCHS.SoDinhDanh', { DinhDanhCHS: [{ LoaiDinhDanh: '2', SoDinhDanh: '099090000101' }] }],
    ];
    for (const [field, change] of wrong) {
      const { error_code, message } = await call('DongBoHoSoMC', { isUpdating: 'False', data: [dossier(change)] });
      assert.equal(error_code, -1, field);
      assert.ok(message.startsWith(`${field}:`), `${field} / ${message}`);
      assert.doesNotMatch(message, /Nguyễn|0990900/);
    }
    for (const more of [{ isUpdating: true, data: [dossier()] }, { isUpdating: 'False' }, { isUpdating: 'False', data: [] }, { isUpdating: 'False', data: ['x'] }]) {
      assert.equal((await call('DongBoHoSoMC', more)).error_code, -1);
    }
  });

  test('nothing of a list arrives when one dossier of it is wrong', async () => {
    const good = dossier();
    assert.equal((await call('DongBoHoSoMC', { isUpdating: 'False', data: [good, dossier({ MaTTHC: 'x' })] })).error_code, -1);
    assert.equal((await call('DongBoHoSoMC', { isUpdating: 'False', data: [good] })).error_code, '00');
  });
});

describe('progress', () => {
  test('it belongs to a dossier that is there, comes in tens, and is checked', async () => {
    const item = dossier();
    const code = item['MaHoSo'];
    assert.equal((await call('CapNhatTienDoHoSoMC', { data: [step(code)] })).error_code, -1, 'the dossier comes first');
    await call('DongBoHoSoMC', { isUpdating: 'False', data: [item] });
    assert.equal((await call('CapNhatTienDoHoSoMC', { data: [step(code), step(code, { TrangThai: '4' })] })).error_code, '0');
    const received = (await (await fetch(`${sandbox.url}/_sandbox/portal/received`)).json()) as Json[];
    assert.equal(received.find(({ dossierCode }) => dossierCode === code).progress.length, 2);
    for (const data of [
      Array.from({ length: 11 }, () => step(code)),
      [step(code, { NguoiXuLy: 'x'.repeat(51) })],
      [step(code, { ThoiDiemXuLy: '' })],
      [step(code, { TrangThai: 2 })],
      [],
      'x',
    ]) {
      assert.equal((await call('CapNhatTienDoHoSoMC', { data })).error_code, -1);
    }
  });
});

test('ten megabytes are refused', async () => {
  const profile = sandbox.connection.services.nationalPortal;
  const answer = await fetch(`${profile?.url}/mapi/g?dstcode=${profile?.dstcode}`, { method: 'POST', body: 'x'.repeat(10_000_000) });
  assert.equal(answer.status, 413);
});
