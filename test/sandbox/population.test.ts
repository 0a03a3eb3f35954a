import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createSandbox } from '@motcua/sandbox';
import type { Citizen, Sandbox } from '@motcua/sandbox';
import { populationOperations } from '../contracts/population-operations.ts';
import { populationFields, populationMessage, sendPopulation, tokenOf } from './upstream-calls.ts';

let sandbox: Sandbox;
let token: string;
before(async () => {
  sandbox = await createSandbox();
  token = await tokenOf(sandbox, 'ngsp');
});
after(() => sandbox.close());

function person(test: (citizen: Citizen) => boolean): Citizen {
  const found = sandbox.citizens.find(test);
  assert.ok(found);
  return found;
}

async function ask(
  citizen: Citizen,
  service: '001' | '002' | '003' = '002',
  change: (fields: [string, string][]) => readonly (readonly [string, string])[] = (fields) => fields,
): Promise<{ status: number; body: string }> {
  return sendPopulation(sandbox, token, populationMessage(populationOperations[service], change(populationFields(citizen, service))));
}

const replaced =
  (name: string, value: string) =>
  (fields: [string, string][]): [string, string][] =>
    fields.map(([field, old]) => [field, field === name ? value : old]);

function count(body: string): number {
  return body.match(/<ns1:CongDan>/g)?.length ?? 0;
}

describe('answers', () => {
  test("002 gives the citizen in the answer's own namespace, with every field", async () => {
    const citizen = person(({ id }) => id === 'c01');
    const { status, body } = await ask(citizen);
    assert.equal(status, 200);
    assert.match(body, /<ns1:CongdanCollection xmlns:ns1="http:\/\/www\.mic\.gov\.vn\/dancu\/1\.0" SoCongDan="1"/);
    assert.match(body, /ThoiDiemDuLieu="\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+07:00"/);
    assert.match(body, new RegExp(`<ns1:SoDinhDanh>${citizen.personalId}</ns1:SoDinhDanh>`));
    assert.match(body, /<ns1:HoVaTen><ns1:Ho\/><ns1:ChuDem\/><ns1:Ten>NGUYỄN THỬ NGHIỆM AN<\/ns1:Ten><\/ns1:HoVaTen>/);
    const fields = [...body.slice(body.indexOf('<ns1:CongDan>')).matchAll(/<ns1:(\w+)/g)].map(([, name]) => name ?? '');
    const top = ['SoDinhDanh', 'SoCMND', 'HoVaTen', 'GioiTinh', 'DanToc', 'TonGiao', 'TinhTrangHonNhan', 'NhomMau', 'NgayThangNamSinh', 'NoiDangKyKhaiSinh', 'QueQuan', 'ThuongTru', 'NoiOHienTai', 'QuocTich', 'Cha', 'Me', 'VoChong', 'NguoiDaiDien', 'ChuHo', 'SoSoHoKhau'];
    let at = 0;
    for (const name of top) {
      at = fields.indexOf(name, at);
      assert.ok(at >= 0, name);
    }
  });

  test('a split name comes in its parts', async () => {
    const citizen = person(({ splitName }) => splitName === true);
    const { body } = await ask(citizen);
    assert.match(body, /<ns1:Ho>[^<]+<\/ns1:Ho><ns1:ChuDem>THỬ NGHIỆM<\/ns1:ChuDem><ns1:Ten>[^< ]+<\/ns1:Ten>/);
  });

  test('001 answers like 002; 003 counts, and takes a name without diacritics', async () => {
    const citizen = person(({ id }) => id === 'c02');
    assert.equal(count((await ask(citizen, '001')).body), 1);
    assert.match((await ask(citizen, '003')).body, /<ns1:SoLuongCongDan>1<\/ns1:SoLuongCongDan>/);
    const bare = await ask(citizen, '003', replaced('HoVaTen', 'TRANTHUNGHIEMBINH'));
    assert.match(bare.body, /<ns1:SoLuongCongDan>1</);
    assert.equal(count((await ask(citizen, '002', replaced('HoVaTen', 'TRAN THU NGHIEM BINH'))).body), 0);
  });

  test('nobody fits: an empty collection with status 200', async () => {
    const citizen = person(({ id }) => id === 'c01');
    for (const change of [
      replaced('SoDinhDanh', '099090999999'),
      replaced('HoVaTen', 'NGUYỄN THỬ NGHIỆM KHÁC'),
      replaced('NgayThangNamSinh', '<dan:NgayThangNam>19900515</dan:NgayThangNam>'),
    ]) {
      const { status, body } = await ask(citizen, '002', change);
      assert.equal(status, 200);
      assert.equal(count(body), 0);
      assert.match(body, /<ns1:CongdanCollection [^>]*SoCongDan="0"[^>]*><\/ns1:CongdanCollection>/);
    }
    assert.match((await ask(citizen, '003', replaced('HoVaTen', 'NGƯỜI THỬ NGHIỆM KHÁC'))).body, /<ns1:SoLuongCongDan>0</);
  });

  test('only a nine-digit card; only a birth year; a statement by year alone', async () => {
    const card = person(({ personalId }) => personalId === undefined);
    assert.equal(count((await ask(card)).body), 1);
    const year = person(({ birthDate }) => birthDate.length === 4);
    assert.match((await ask(year)).body, /<ns1:NgayThangNamSinh><ns1:Nam>\d{4}<\/ns1:Nam><\/ns1:NgayThangNamSinh>/);
    const guessed = `<dan:NgayThangNam>${year.birthDate}0101</dan:NgayThangNam>`;
    assert.equal(count((await ask(year, '002', replaced('NgayThangNamSinh', guessed))).body), 0);
    const full = person(({ id }) => id === 'c01');
    assert.equal(count((await ask(full, '002', replaced('NgayThangNamSinh', '<dan:Nam>1990</dan:Nam>'))).body), 1);
  });

  test('two people share name, birth date and card: the number tells them apart, the card does not', async () => {
    const [one] = sandbox.citizens.filter((a) => sandbox.citizens.some((b) => a !== b && a.fullName === b.fullName));
    assert.ok(one?.legacyIdCard);
    assert.equal(count((await ask(one)).body), 1);
    const { personalId: _, ...byCard } = one;
    assert.equal(count((await ask(byCard)).body), 2);
    assert.match((await ask(byCard, '003')).body, /<ns1:SoLuongCongDan>2</);
  });

  test('a deceased person is told of, and a name spelled otherwise does not fit', async () => {
    assert.match((await ask(person(({ deceasedOn }) => deceasedOn !== undefined))).body, /GhiChu="Công dân đã khai tử"/);
    for (const citizen of sandbox.citizens.filter(({ account }) => account?.fullName !== undefined)) {
      const stated = (citizen.account?.fullName ?? '').toUpperCase();
      assert.equal(count((await ask(citizen, '002', replaced('HoVaTen', stated))).body), 0);
      assert.equal(count((await ask(citizen)).body), 1);
    }
  });

  test('guardian and old district codes are in the answer', async () => {
    const ward = person(({ representative, mother }) => representative !== undefined && representative !== mother && mother !== undefined && representative === 'c12');
    const guardian = person(({ id }) => id === 'c12');
    assert.match((await ask(ward)).body, new RegExp(`<ns1:NguoiDaiDien>.*${guardian.personalId}.*</ns1:NguoiDaiDien>`));
    const old = person(({ permanentAddress }) => permanentAddress.district !== undefined);
    assert.match((await ask(old)).body, /<ns1:MaQuanHuyen>178<\/ns1:MaQuanHuyen>/);
  });

  test('decomposed and escaped letters are read as the same name', async () => {
    const citizen = person(({ id }) => id === 'c01');
    assert.equal(count((await ask(citizen, '002', replaced('HoVaTen', citizen.fullName.normalize('NFD')))).body), 1);
    const numbered = [...citizen.fullName].map((letter) => `&#${letter.codePointAt(0)};`).join('');
    assert.equal(count((await ask(citizen, '002', replaced('HoVaTen', numbered))).body), 1);
  });
});

describe('bad messages get a SOAP fault that names the field and no value', () => {
  const faulty: readonly (readonly [string, RegExp, (fields: [string, string][]) => readonly (readonly [string, string])[]])[] = [
    ['fields out of order', /MaYeuCau: out of order/, (fields) => [...fields.slice(1, 2), ...fields.slice(0, 1), ...fields.slice(2)]],
    ['a field missing', /MaCanBo: required/, (fields) => fields.filter(([name]) => name !== 'MaCanBo')],
    ['a field empty', /MaDonVi: required/, replaced('MaDonVi', '')],
    ['a field twice', /MaYeuCau: stands twice/, (fields) => [fields[0] ?? ['', ''], ...fields]],
    ['an unknown field', /not in its schema/, (fields) => [...fields, ['LyDo', 'x']]],
    ['the wrong integration code', /MaTichHop: does not fit/, replaced('MaTichHop', '001')],
    ['eleven digits', /SoDinhDanh: must have 12 digits/, replaced('SoDinhDanh', '09909000010')],
    ['letters', /SoDinhDanh: must have 12 digits/, replaced('SoDinhDanh', 'O99090000101')],
    ['no number', /SoDinhDanh: required/, (fields) => fields.filter(([name]) => name !== 'SoDinhDanh')],
    ['a name too long', /HoVaTen: too long/, replaced('HoVaTen', 'Ă'.repeat(101))],
    ['no birth date', /NgayThangNamSinh: required/, replaced('NgayThangNamSinh', '')],
    ['a birth date of another form', /NgayThangNamSinh/, replaced('NgayThangNamSinh', '<dan:NgayThangNam>1990-05-14</dan:NgayThangNam>')],
    ['day and year together', /NgayThangNamSinh/, replaced('NgayThangNamSinh', '<dan:NgayThangNam>19900514</dan:NgayThangNam><dan:Nam>1990</dan:Nam>')],
  ];
  for (const [name, expected, change] of faulty) {
    test(name, async () => {
      const citizen = person(({ id }) => id === 'c01');
      const { status, body } = await ask(citizen, '002', change);
      assert.equal(status, 500);
      assert.match(body, /<soapenv:Fault><faultcode>soapenv:Client<\/faultcode>/);
      assert.match(body, expected);
      assert.doesNotMatch(body, /NGUYỄN|0990900|19900514/);
    });
  }

  test('malformed XML, no envelope, SOAP 1.2, the wrong namespace, an unknown operation, another media type', async () => {
    const good = populationMessage(populationOperations['002'], populationFields(person(({ id }) => id === 'c01'), '002'));
    const cases: readonly (readonly [string, RegExp, Record<string, string>?])[] = [
      [good.slice(0, -30), /not well-formed/],
      ['', /not well-formed|not a SOAP envelope/],
      ['<x/>', /not a SOAP envelope/],
      [good.replace('http://schemas.xmlsoap.org/soap/envelope/', 'http://www.w3.org/2003/05/soap-envelope'), /VersionMismatch/],
      [good.replace('http://dancuquocgia.bca', 'http://dancu.invalid'), /must stand in/],
      [good.replaceAll('CungCapThongTinCongDan', 'CungCapDanhSachTheoDoTuoi'), /not known here/],
      [good, /must be text\/xml/, { 'content-type': 'application/json' }],
    ];
    for (const [body, expected, headers] of cases) {
      const answer = await sendPopulation(sandbox, token, body, headers);
      assert.equal(answer.status, 500);
      assert.match(answer.body, expected);
    }
  });

  test('no entity is resolved: a document type is refused', async () => {
    const message = populationMessage(populationOperations['002'], replaced('HoVaTen', '&leak;')(populationFields(person(({ id }) => id === 'c01'), '002')));
    for (const entity of ['SYSTEM "file:///etc/hostname"', '"a"']) {
      const { status, body } = await sendPopulation(sandbox, token, `<!DOCTYPE x [<!ENTITY leak ${entity}>]>${message}`);
      assert.equal(status, 500);
      assert.match(body, /document type declaration is not accepted/);
    }
    const { body } = await sendPopulation(sandbox, token, message);
    assert.equal(count(body), 0);
  });

  test('ten megabytes are refused, and the next call is answered', async () => {
    const { status } = await sendPopulation(sandbox, token, `<x>${'a'.repeat(10_000_000)}</x>`);
    assert.equal(status, 413);
    assert.equal(count((await ask(person(({ id }) => id === 'c01'))).body), 1);
  });

  test('another method is refused', async () => {
    const answer = await fetch(sandbox.connection.services.population?.url ?? '', { headers: { authorization: `Bearer ${token}` } });
    assert.equal(answer.status, 405);
  });
});
