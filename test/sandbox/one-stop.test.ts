import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { addWorkingDays } from '@motcua/domain';
import { createSandbox } from '@motcua/sandbox';
import type { Sandbox } from '@motcua/sandbox';
import { intakeMessage, lookUp, oneStop, submitDossier, tokenOf } from './upstream-calls.ts';
import type { Json } from './upstream-calls.ts';

let sandbox: Sandbox;
before(async () => {
  sandbox = await createSandbox();
});
after(() => sandbox.close());

async function upload(content: Uint8Array | string, field = 'file'): Promise<{ status: number; body: Json }> {
  const form = new FormData();
  form.set(field, new Blob([content as BlobPart]), 'giay-chung-sinh.pdf');
  const answer = await fetch(`${sandbox.connection.services.oneStop?.url}/TepTin`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await tokenOf(sandbox, 'lgsp')}` },
    body: form,
  });
  return { status: answer.status, body: await answer.json() };
}

function instant(compact: string): Date {
  const [, ...parts] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(compact) ?? [];
  const [year, month, day, hour, minute, second] = parts;
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}+07:00`);
}

describe('numbers', () => {
  test('they carry agency and day, and run per agency', async () => {
    const next = async (agency: string): Promise<string> => (await oneStop(sandbox, `/CapSoHoSo?MaTTHC=1.001193&MaDonVi=${agency}`)).body.data.maHoSo;
    const [first, second, other] = [await next('H37.90.02'), await next('H37.90.02'), await next('000.00.00.H37')];
    assert.match(first, /^H37\.90\.02-\d{6}-0001$/);
    assert.equal(second, first.replace(/0001$/, '0002'));
    assert.match(other, /^000\.00\.00\.H37-\d{6}-0001$/);
  });

  test('an unknown procedure, a foreign agency and missing parameters are refused', async () => {
    assert.equal((await oneStop(sandbox, '/CapSoHoSo?MaTTHC=9.999999&MaDonVi=H37')).status, 404);
    assert.equal((await oneStop(sandbox, '/CapSoHoSo?MaTTHC=1.001193&MaDonVi=H30')).status, 400);
    assert.equal((await oneStop(sandbox, '/CapSoHoSo?MaDonVi=H37')).status, 400);
  });
});

describe('files', () => {
  test('the answer has an id and the SHA-256 of the content', async () => {
    const content = new Uint8Array(3_000_000).map((_, index) => index % 251);
    const { status, body } = await upload(content);
    assert.equal(status, 200);
    assert.match(body.data.IdTepTin, /^[0-9a-f-]{36}$/);
    assert.equal(body.data.HashTepTin, createHash('sha256').update(content).digest('hex'));
  });

  test('an empty file, another field name, no multipart and a broken one are refused', async () => {
    assert.equal((await upload('')).status, 400);
    assert.equal((await upload('x', 'tep')).status, 400);
    assert.equal((await oneStop(sandbox, '/TepTin', { file: 'x' })).status, 400);
    const token = await tokenOf(sandbox, 'lgsp');
    const broken = await fetch(`${sandbox.connection.services.oneStop?.url}/TepTin`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'multipart/form-data; boundary=x' },
      body: '--y\r\n',
    });
    assert.equal(broken.status, 400);
  });
});

describe('intake', () => {
  test('a dossier is taken with its files, and found again', async () => {
    const file = (await upload('giấy chứng sinh')).body.data;
    const code = await submitDossier(sandbox, {
      ThanhPhanHoSo: [
        {
          MaThanhPhanHoSo: 'birth-certificate',
          TenThanhPhanHoSo: 'Giấy chứng sinh',
          SoLuong: 1,
          LoaiBan: 2,
          GiayToDinhKem: [{ IdGiayTo: file.IdTepTin, TenGiayTo: 'giay-chung-sinh.pdf', HashTepTin: file.HashTepTin }],
        },
      ],
    });
    const { error_code, result } = await lookUp(sandbox, code);
    assert.equal(error_code, 0);
    assert.equal(result.MaHoSo, code);
    assert.equal(result.TenTTHC, 'Đăng ký khai sinh');
    assert.equal(result.TrangThaiHoSo, '1');
    assert.equal(result.NgayNopHoSo, '20260722083000');
    assert.equal(result.TienDo.length, 1);
    const [kept] = sandbox.dossiers();
    assert.equal(kept?.code, code);
    assert.equal(kept?.documents[0]?.files[0]?.hash, file.HashTepTin);
  });

  test('the appointment follows the procedure: 1 working day with a cut-off at 15:00, 30, or none known', async () => {
    const birth = (await lookUp(sandbox, await submitDossier(sandbox))).result;
    assert.equal(
      birth.NgayHenTra,
      `${addWorkingDays(instant(birth.NgayTiepNhan), 1, { cutOffHour: 15 }).date.replaceAll('-', '')}170000`,
    );
    const early = (await lookUp(sandbox, await submitDossier(sandbox, { NgayTiepNhan: '2026-07-22 14:59:59' }))).result;
    assert.equal(early.NgayHenTra, '20260723170000');
    const late = (await lookUp(sandbox, await submitDossier(sandbox, { NgayTiepNhan: '2026-07-22 15:00:00' }))).result;
    assert.equal(late.NgayHenTra, '20260724170000');
    for (const procedure of ['1.009374', 'BTT-LSN-284348']) {
      const licence = (await lookUp(sandbox, await submitDossier(sandbox, { MaTTHC: procedure, NgayTiepNhan: '2026-07-22 08:00:00' }))).result;
      assert.equal(licence.NgayHenTra, `${addWorkingDays('2026-07-22T08:00:00+07:00', 30).date.replaceAll('-', '')}170000`);
    }
    const unknown = (await lookUp(sandbox, await submitDossier(sandbox, { MaTTHC: '1.008742' }))).result;
    assert.equal(unknown.NgayHenTra, '');
  });

  test('the same number twice, a number never given out, and a foreign file are refused', async () => {
    const code = await submitDossier(sandbox);
    const again = await oneStop(sandbox, '/NoiHoSo', intakeMessage(code));
    assert.equal(again.status, 400);
    assert.match(again.body.message, /đã tồn tại/);
    assert.match((await oneStop(sandbox, '/NoiHoSo', intakeMessage('H37.90.01-260722-9999'))).body.message, /chưa được cấp/);
    const attached = (id: string, hash: string): unknown[] => [
      { TenThanhPhanHoSo: 'Giấy chứng sinh', SoLuong: 1, LoaiBan: 2, GiayToDinhKem: [{ IdGiayTo: id, TenGiayTo: 'x.pdf', HashTepTin: hash }] },
    ];
    const free = (await oneStop(sandbox, '/CapSoHoSo?MaTTHC=1.001193&MaDonVi=H37.90.01')).body.data.maHoSo;
    const file = (await upload('x')).body.data;
    for (const documents of [attached('00000000-0000-4000-8000-000000000000', file.HashTepTin), attached(file.IdTepTin, '0'.repeat(64))]) {
      assert.equal((await oneStop(sandbox, '/NoiHoSo', intakeMessage(free, { ThanhPhanHoSo: documents }))).status, 400);
    }
    assert.equal((await oneStop(sandbox, '/NoiHoSo', intakeMessage(free))).status, 200, 'the number is still free after refusals');
  });

  test('each required field is asked for, and no value comes back in a refusal', async () => {
    const free: string = (await oneStop(sandbox, '/CapSoHoSo?MaTTHC=1.001193&MaDonVi=H37.90.01')).body.data.maHoSo;
    const person = { LoaiDoiTuong: 0, ThongTinChiTiet: { TenNguoiNop: 'Nguyễn Thử Nghiệm An', SoDinhDanh: '0990900001' } };
    const wrong: readonly (readonly [string, Record<string, unknown>])[] = [
      ['MaHoSo', { MaHoSo: undefined }],
      ['MaTTHC', { MaTTHC: '9.999999' }],
      ['ChuHoSo', { ChuHoSo: ' ' }],
      ['LoaiDoiTuong', { LoaiDoiTuong: 3 }],
      ['LoaiDoiTuong', { LoaiDoiTuong: '' }],
      ['MaDonViTiepNhan', { MaDonViTiepNhan: 'G22' }],
      ['NgayNop', { NgayNop: '22/07/2026' }],
      ['NgayNop', { NgayNop: '2026-02-30 08:00:00' }],
      ['ThanhPhanHoSo', { ThanhPhanHoSo: 'x' }],
      ['ThongTinNguoiNop', { ThongTinNguoiNop: undefined }],
      ['TenNguoiNop', { ThongTinNguoiNop: { ThongTinChiTiet: {} } }],
      ['SoDinhDanh', { ThongTinNguoiNop: person }],
    ];
    for (const [field, change] of wrong) {
      const { status, body } = await oneStop(sandbox, '/NoiHoSo', intakeMessage(free, change));
      assert.equal(status, 400, field);
      assert.match(body.message, new RegExp(field));
      assert.doesNotMatch(JSON.stringify(body), /Nguyễn|0990900001/);
    }
    assert.equal((await oneStop(sandbox, '/NoiHoSo', undefined, { raw: '{' })).status, 400);
    assert.equal((await oneStop(sandbox, '/NoiHoSo', [1])).status, 400);
    assert.equal((await oneStop(sandbox, '/NoiHoSo', undefined, { raw: `"${'x'.repeat(10_000_000)}"` })).status, 413);
  });
});

describe('look-up', () => {
  test('unknown dossier, unknown service, no agency: error_code -1', async () => {
    const ask = async (body: unknown): Promise<Json> => (await oneStop(sandbox, '/search/call', body)).body;
    assert.deepEqual(await lookUp(sandbox, 'H37.90.01-260722-9999'), { error_code: -1, message: 'Không tìm thấy hồ sơ' });
    const code = await submitDossier(sandbox);
    assert.equal((await ask({ madonvi: 'H37', service: 'Khac', masohoso: code })).error_code, -1);
    assert.equal((await ask({ service: 'TraCuuHoSo', masohoso: code })).error_code, -1);
    assert.equal((await ask({ madonvi: 'H37', service: 'TraCuuHoSo', masohoso: 1 })).error_code, -1);
  });
});

describe('statuses', () => {
  test('a dossier moves along its path by itself, department by department, and stops at the end', async () => {
    const moving = await createSandbox({ advanceEverySeconds: 0.02 });
    try {
      const code = await submitDossier(moving);
      const waits = await submitDossier(moving);
      moving.setStatus(waits, 5);
      for (;;) {
        const { result } = await lookUp(moving, code);
        if (result.TrangThaiHoSo !== '10') continue;
        assert.deepEqual(
          result.TienDo.map((entry: { TrangThai: string }) => entry.TrangThai),
          ['1', '2', '4', '4', '9', '10'],
        );
        assert.ok(new Set(result.TienDo.map((entry: { PhongBanXuLy: string }) => entry.PhongBanXuLy)).size >= 3);
        assert.notEqual(result.NgayKetThucXuLy, '');
        assert.notEqual(result.NgayTra, '');
        break;
      }
      assert.equal((await lookUp(moving, waits)).result.TrangThaiHoSo, '5', 'waits for the citizen');
      moving.setStatus(waits, 4);
      while ((await lookUp(moving, waits)).result.TrangThaiHoSo !== '10');
    } finally {
      await moving.close();
    }
  });

  test('a request for papers is recorded, answered and moves the appointment', async () => {
    const code = await submitDossier(sandbox);
    sandbox.setStatus(code, 5, 'Đề nghị nộp lại giấy chứng sinh.');
    const asked = (await lookUp(sandbox, code)).result;
    assert.equal(asked.TrangThaiHoSo, '5');
    assert.equal(asked.DanhSachHoSoBoSung.length, 1);
    assert.equal(asked.DanhSachHoSoBoSung[0].NoiDungBoSung, 'Đề nghị nộp lại giấy chứng sinh.');
    assert.equal(asked.DanhSachHoSoBoSung[0].TrangThaiBoSung, false);
    sandbox.setStatus(code, 4);
    const [answered] = (await lookUp(sandbox, code)).result.DanhSachHoSoBoSung;
    assert.equal(answered.TrangThaiBoSung, true);
    assert.equal(answered.NgayHenTraTruoc, asked.NgayHenTra);
    assert.ok(answered.NgayHenTraMoi >= answered.NgayHenTraTruoc);
  });

  test('a payment is asked for and settled', async () => {
    const code = await submitDossier(sandbox);
    sandbox.setStatus(code, 6);
    const [due] = (await lookUp(sandbox, code)).result.DanhSachLePhi;
    assert.deepEqual([due.Gia, due.TrangThaiThanhToan], ['8000', '0']);
    sandbox.setStatus(code, 4);
    assert.equal((await lookUp(sandbox, code)).result.DanhSachLePhi[0].TrangThaiThanhToan, '1');
  });

  test('every status 1 to 10 can be set; others and unknown dossiers cannot', async () => {
    const code = await submitDossier(sandbox);
    for (let status = 1; status <= 10; status += 1) {
      sandbox.setStatus(code, status);
      assert.equal((await lookUp(sandbox, code)).result.TrangThaiHoSo, String(status));
    }
    for (const status of [0, 11, 1.5, NaN]) assert.throws(() => sandbox.setStatus(code, status), RangeError);
    assert.throws(() => sandbox.setStatus('H37.90.01-260722-9999', 2), RangeError);
  });

  test('progress and statuses come in from outside (B5, B6), all or none', async () => {
    const code = await submitDossier(sandbox);
    const line = { MaHoSo: code, NguoiXuLy: 'Cán bộ Thử Nghiệm', ThoiDiemXuLy: '2026-07-22T09:00:00+07:00', TrangThai: 4 };
    assert.equal((await oneStop(sandbox, '/CapNhatTienDo', [line])).status, 200);
    const fee = { TenPhiLePhi: 'Lệ phí', MaPhiLePhi: 'LP01', HinhThucThu: 1, Gia: 8000, LoaiPhiLePhi: 1, TrangThaiThanhToan: 0 };
    const asked = { MaHoSo: code, TrangThai: 6, NoiDungYKien: 'Đề nghị nộp lệ phí.', PhongBanXuLy: 'Bộ phận Một cửa', DanhSachLePhi: [fee] };
    assert.equal((await oneStop(sandbox, '/CapNhatTrangThai', [asked])).status, 200);
    const { result } = await lookUp(sandbox, code);
    assert.equal(result.TrangThaiHoSo, '6');
    assert.equal(result.TienDo.at(-1).NoiDungXuLy, 'Đề nghị nộp lệ phí.');
    assert.equal(result.TienDo[1].ThoiDiemXuLy, '20260722090000');
    const before = result.TienDo.length;
    for (const [path, list] of [
      ['/CapNhatTienDo', [line, { ...line, MaHoSo: 'H37.90.01-260722-9999' }]],
      ['/CapNhatTienDo', [{ ...line, ThoiDiemXuLy: 'hôm qua' }]],
      ['/CapNhatTienDo', []],
      ['/CapNhatTrangThai', [{ MaHoSo: code, TrangThai: 4 }, { MaHoSo: code, TrangThai: 12 }]],
      ['/CapNhatTrangThai', [{ MaHoSo: code, TrangThai: 4, DanhSachLePhi: [fee] }]],
      ['/CapNhatTrangThai', { MaHoSo: code, TrangThai: 4 }],
    ] as const) {
      assert.equal((await oneStop(sandbox, path, list)).status, 400);
    }
    assert.equal((await lookUp(sandbox, code)).result.TienDo.length, before);
  });
});
