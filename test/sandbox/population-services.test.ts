import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createSandbox } from '@motcua/sandbox';
import type { Citizen, Sandbox } from '@motcua/sandbox';
import { populationOperations } from '../contracts/population-operations.ts';
import { populationFields, populationMessage, sendPopulation, tokenOf } from './upstream-calls.ts';

// The answers of 005 to 011 are inferred: what is tested here is that the sandbox answers them at all, and how.

let sandbox: Sandbox;
let token: string;
before(async () => {
  sandbox = await createSandbox();
  token = await tokenOf(sandbox, 'ngsp');
});
after(() => sandbox.close());

function person(id: string): Citizen {
  const found = sandbox.citizens.find((citizen) => citizen.id === id);
  assert.ok(found);
  return found;
}

async function ask(operation: string, fields: readonly (readonly [string, string])[]): Promise<{ status: number; body: string }> {
  return sendPopulation(sandbox, token, populationMessage(operation, fields));
}

const numbered = (id: string, service: string): [string, string][] => populationFields(person(id), service);
const children = (body: string): string[] => {
  const entry = /<ns1:CongDan>(.*?)<\/ns1:CongDan>/s.exec(body)?.[1] ?? '';
  return ['SoDinhDanh', 'HoVaTen', 'GioiTinh', 'DanToc', 'TonGiao', 'TinhTrangHonNhan', 'NhomMau', 'ThuongTru', 'NoiOHienTai', 'Cha', 'NguoiDaiDien', 'ChuHo'].filter((name) =>
    new RegExp(`<ns1:${name}[ />]`).test(entry),
  );
};

describe('each service gives what it is for, and no more', () => {
  test('004 and 037 give everything, as 002 does', async () => {
    const all = children((await ask('CungCapThongTinCongDan', numbered('c01', '002'))).body);
    assert.equal(all.length, 12);
    assert.deepEqual(children((await ask('TraCuuThongTinCongDan', numbered('c01', '004'))).body), all);
    assert.deepEqual(children((await ask('TraCuuThongTinCongDan', requester('c01'))).body), all);
  });

  for (const [service, id, item] of [
    ['005', 'c15', 'NguoiDaiDien'],
    ['006', 'c02', 'ChuHo'],
    ['007', 'c40', 'NoiOHienTai'],
    ['009', 'c46', 'NhomMau'],
    ['010', 'c27', 'TinhTrangHonNhan'],
  ] as const) {
    test(`${service} gives ${item}`, async () => {
      const { status, body } = await ask(populationOperations[service], numbered(id, service));
      assert.equal(status, 200);
      assert.deepEqual(children(body).sort(), ['HoVaTen', 'SoDinhDanh', item].sort());
    });
  }

  test('005 names the guardian, 006 the head and the relation, 007 the present address, 009 and 010 the code', async () => {
    assert.match((await ask('XacMinhThongTinNguoiGiamHo', numbered('c15', '005'))).body, /<ns1:NguoiDaiDien><ns1:HoVaTen>VI THỬ NGHIỆM NGA</);
    assert.match((await ask('XacMinhThongTinChuHo', numbered('c02', '006'))).body, /<ns1:QuanHe>Vợ<\/ns1:QuanHe><ns1:SoDinhDanh>099090000101</);
    assert.match((await ask('XacMinhThongTinNoiOHienTai', numbered('c40', '007'))).body, /<ns1:NoiOHienTai><ns1:MaTinhThanh>01</);
    assert.match((await ask('CungCapThongTinNhomMau', numbered('c46', '009'))).body, /<ns1:NhomMau>03</);
    assert.match((await ask('XacMinhTinhTrangHonNhan', numbered('c27', '010'))).body, /<ns1:TinhTrangHonNhan>3</);
  });

  test('008 gives the living members of the household', async () => {
    const { body } = await ask('CungCapThongTinHoGiaDinh', numbered('c15', '008'));
    const names = [...body.matchAll(/<ns1:CongDan><ns1:SoDinhDanh>(\d+)</g)].map(([, number]) => number);
    // The parents of this child are dead.
    assert.deepEqual(names, [person('c12').personalId, person('c15').personalId]);
    assert.match(body, /SoCongDan="2"/);
  });

  test('011 says whether a death or a disappearance is recorded', async () => {
    const verdict = async (id: string): Promise<string | undefined> => /<ns1:TonTai>(\w+)</.exec((await ask('XacMinhTinhTrangChetMatTich', numbered(id, '011'))).body)?.[1];
    assert.equal(await verdict('c13'), 'true');
    assert.equal(await verdict('c46'), 'true');
    assert.equal(await verdict('c01'), 'false');
  });

  test('033 confirms by number and name alone', async () => {
    const fields = (name: string): [string, string][] => [
      ['MaYeuCau', 'r-1'],
      ['MaDichVu', '1.001193'],
      ['MaCanBo', 'CB-THUNGHIEM-01'],
      ['SoDinhDanh', person('c01').personalId ?? ''],
      ['HoVaTen', name],
    ];
    assert.match((await ask('XacThucThongTinCongDanRequest', fields('NGUYỄN THỬ NGHIỆM AN'))).body, /<ns1:KetQuaXacThucResponse [^>]*><ns1:TonTai>true</);
    assert.match((await ask('XacThucThongTinCongDanRequest', fields('NGUYENTHUNGHIEMAN'))).body, /<ns1:TonTai>true</);
    assert.match((await ask('XacThucThongTinCongDanRequest', fields('NGƯỜI THỬ NGHIỆM KHÁC'))).body, /<ns1:TonTai>false</);
    assert.match((await ask('XacThucThongTinCongDanRequest', fields('A').filter(([name]) => name !== 'MaDichVu'))).body, /MaDichVu: required/);
  });

  for (const service of ['004', '005', '006', '007', '008', '009', '010', '011'] as const) {
    const operation = populationOperations[service];
    test(`${service}: out of order, a missing field and another service's number are refused, nobody is no error`, async () => {
      const fields = numbered('c01', service);
      assert.match((await ask(operation, [...fields.slice(1, 2), ...fields.slice(0, 1), ...fields.slice(2)])).body, /MaYeuCau: out of order/);
      assert.match((await ask(operation, fields.filter(([name]) => name !== 'HoVaTen'))).body, /HoVaTen: required/);
      assert.match((await ask(operation, fields.map(([name, value]) => [name, name === 'MaTichHop' ? '001' : value]))).body, /MaTichHop: does not fit/);
      const { status, body } = await ask(operation, fields.map(([name, value]) => [name, name === 'HoVaTen' ? 'NGƯỜI THỬ NGHIỆM KHÁC' : value]));
      assert.equal(status, 200);
      assert.match(body, service === '011' ? /<ns1:TonTai>false</ : /SoCongDan="0"/);
    });
  }
});

describe('037', () => {
  for (const [what, expected, change] of [
    ["no requester's account", /TaiKhoan: required/, (fields) => fields.filter(([name]) => name !== 'TaiKhoan')],
    ["no requester's telephone", /SoDienThoai: required/, (fields) => fields.filter(([name]) => name !== 'SoDienThoai')],
    ['the agency before the officer', /MaCanBo: out of order/, (fields) => [...fields.slice(0, 3), ...fields.slice(4, 5), ...fields.slice(3, 4), ...fields.slice(5)]],
    ['no agency', /MaDonVi: required/, (fields) => fields.filter(([name]) => name !== 'MaDonVi')],
  ] as [string, RegExp, (fields: [string, string][]) => [string, string][]][]) {
    test(`${what} is refused`, async () => {
      const { status, body } = await ask('TraCuuThongTinCongDan', change(requester('c01')));
      assert.equal(status, 500);
      assert.match(body, expected);
    });
  }

  test("the requester's fields belong to 037 only", async () => {
    const fields = requester('c01').map(([name, value]): [string, string] => [name, name === 'MaTichHop' ? '004' : value]);
    assert.match((await ask('TraCuuThongTinCongDan', fields)).body, /not in its schema/);
  });
});

test('the journal names the operation, and nobody', async () => {
  await ask('XacMinhThongTinChuHo', numbered('c02', '006'));
  await ask('XacMinhThongTinChuHo', numbered('c02', '006').slice(1));
  const entries = sandbox.journal().filter(({ operation }) => operation === 'XacMinhThongTinChuHo').slice(-2);
  assert.deepEqual(entries.map(({ status }) => status), [200, 500]);
  // A whole number: three digits of it stand in many a time of day too.
  assert.doesNotMatch(JSON.stringify(sandbox.journal()), /099\d{9}|TRẦN/);
});

function requester(id: string): [string, string][] {
  const fields = new Map(numbered(id, '037'));
  const order = ['MaYeuCau', 'MaDVC', 'MaTichHop', 'MaCanBo', 'MaDonVi', 'TaiKhoan', 'SoDienThoai', 'SoDinhDanh', 'HoVaTen', 'NgayThangNamSinh'];
  fields.set('MaDVC', 'VPCP').set('TaiKhoan', 'cb-01').set('SoDienThoai', '0');
  return order.map((name) => [name, fields.get(name) ?? '']);
}
