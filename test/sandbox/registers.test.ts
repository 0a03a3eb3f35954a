import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import * as civilStatus from '@motcua/contracts/civil-status/schemas';
import * as criminalRecord from '@motcua/contracts/criminal-record/schemas';
import * as enterpriseRegister from '@motcua/contracts/enterprise-register/schemas';
import * as sharedCatalogue from '@motcua/contracts/shared-catalogue/schemas';
import * as socialInsurance from '@motcua/contracts/social-insurance/schemas';
import { localDate } from '@motcua/domain';
import { createSandbox } from '@motcua/sandbox';
import type { Sandbox } from '@motcua/sandbox';
import { tokenOf } from './upstream-calls.ts';
import type { Json } from './upstream-calls.ts';

let sandbox: Sandbox;
let tokens: Record<'ngsp' | 'lgsp', string>;

before(async () => {
  sandbox = await createSandbox();
  tokens = { ngsp: await tokenOf(sandbox, 'ngsp'), lgsp: await tokenOf(sandbox, 'lgsp') };
});
after(() => sandbox.close());

async function call(path: string, body?: unknown, door: 'ngsp' | 'lgsp' | 'direct' = 'ngsp'): Promise<{ status: number; body: Json; headers: Headers }> {
  const answer = await fetch(`${sandbox.url}/${door}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json', ...(door === 'direct' ? {} : { authorization: `Bearer ${tokens[door]}` }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text === '' ? undefined : JSON.parse(text), headers: answer.headers };
}

/** That an answer keeps to its contract, and holds nothing the contract does not know. */
async function keeps(schema: { parse(value: unknown): unknown }, path: string, body?: unknown): Promise<Json> {
  const answer = await call(path, body);
  assert.equal(answer.status, 200, path);
  assert.deepEqual(schema.parse(answer.body), answer.body, path);
  return answer.body;
}

const statement = { hoTen: 'Nguyễn Thử Nghiệm An', ngaySinh: '19900514', loaiNgaySinh: '0', gioiTinh: '1', isKs: '1' };

describe('answers keep to the contracts', () => {
  test('shared catalogues', async () => {
    for (const slug of ['qlvanbandieuhanhcap1', 'qlvanbandieuhanhcap2', 'donvihanhchinhcap1', 'madantoc', 'matongiao', 'magioitinh', 'matinhtranghonnhan', 'dokhanvanban']) {
      const columns = (await keeps(sharedCatalogue.MetadataSchema, `/dmdc/1.0/Metadata/${slug}`)) as { PropertyCode: string }[];
      const [row] = (await keeps(sharedCatalogue.RowsSchema, `/dmdc/1.0/Category/${slug}`)) as object[];
      assert.deepEqual(Object.keys(row!).sort(), columns.map(({ PropertyCode }) => PropertyCode).sort());
    }
    for (const rows of [[{ MaGioiTinh: '3', TenGioiTinh: 'Khác' }], [{ MaGioiTinh: '1', TenGioiTinh: 'Nam' }], [], [{ La: 'x' }]]) {
      await keeps(sharedCatalogue.InsertAnswerSchema, '/dmdc/1.0/Category/magioitinh', rows);
    }
    assert.equal((await call('/dmdc/1.0/Category/khongco')).body.fault.code, 900906);
  });

  test('enterprise register', async () => {
    for (const query of ['msdn=9900000993', 'msdn=9900000993&version=1.1', 'msdn=9900000048']) await keeps(enterpriseRegister.EnterpriseAnswerSchema, `/apiCSDLDKDN/1.0/chiTietDoanhNghiep?${query}`);
    const day = encodeURIComponent(localDate().split('-').reverse().join('/'));
    const { MainInformation: rows } = await keeps(enterpriseRegister.DossiersAnswerSchema, `/apiCSDLDKDN/1.0/danhSachHoSo?from_date=${day}&to_date=${day}&offset=0&limit=10`);
    await keeps(enterpriseRegister.DossiersAnswerSchema, '/apiCSDLDKDN/1.0/danhSachHoSoTrongNgay?from_ts=00:00&to_ts=23:59&offset=0&limit=10');
    for (const number of [rows[0].IN_JOURNAL_NO, '1']) await keeps(enterpriseRegister.DossiersAnswerSchema, `/apiCSDLDKDN/1.0/tinhTrangHoSo?in_journal_no=${number}`);
  });

  test('enterprise register: a span of more than five days fails', async () => {
    const span = (from: string, to: string) => call(`/apiCSDLDKDN/1.0/danhSachHoSo?from_date=${from}&to_date=${to}&offset=0&limit=1`);
    assert.equal((await span('01/07/2026', '05/07/2026')).body.Status, '1');
    assert.deepEqual((await span('01/07/2026', '06/07/2026')).body, { Status: '0', Message: 'Khoảng thời gian tối đa 05 ngày', DataCount: 0 });
    assert.equal((await span('2026-07-01', '2026-07-02')).body.Status, '0');
  });

  test('social insurance', async () => {
    const number = { ...statement, maTinhKs: '20', maHuyenKs: '', maXaKs: '' };
    for (const body of [number, { ...number, gioiTinh: '3' }, { ...number, ngaySinh: '1990' }, {}]) await keeps(socialInsurance.NumberAnswerSchema, '/apiBHXH/1.0/getMaSoBhxhTheoTieuChi', body);
    for (const maSoBhxh of ['9900000101', '9911111111', 'x']) await keeps(socialInsurance.PersonSchema, '/apiBHXH/1.0/getTraCuuTtHgdByMaSoBhxh', { maSoBhxh });
    const household = { ...statement, maTinh: '20', soSo: '', maThe: '' };
    for (const body of [household, { ...household, hoTen: 'Không Thử Nghiệm Ai' }, {}]) await keeps(socialInsurance.HouseholdSchema, '/apiBHXH/1.0/getTraCuuThongTinHgd', body);
  });

  test('civil status', async () => {
    const keepsAnswer = (path: string, body: unknown) => keeps(civilStatus.AnswerSchema, `/apiHoTichTuPhap/1.0/${path}`, body);
    const dossier = { maDonVi: 5986, maHoSo: 'H37-1' };
    const data = '<hotich><hoso><nksHoTen>Nguyễn Thử Nghiệm B&#233;</nksHoTen></hoso></hotich>';
    await keepsAnswer('dangKyHoTich', { ...dossier, module: 'KS', ngayTiepNhan: '2026-07-22', data });
    for (const bad of [{}, { ...dossier, module: 'KS', ngayTiepNhan: '22/07/2026', data }, { ...dossier, module: 'KS', ngayTiepNhan: '2026-07-22', data: '<hotich/>' }]) assert.equal((await keepsAnswer('dangKyHoTich', bad)).status, 0);
    for (let step = 0; step < 3; step += 1) await keepsAnswer('traTrangThaiHoSo', dossier);
    const records = JSON.parse((await keepsAnswer('ketQuaDangKyHS', dossier)).value);
    assert.equal(records[0].nksHoTen, 'Nguyễn Thử Nghiệm Bé');
    civilStatus.RegisterRecordsSchema.parse(records);
    civilStatus.RegisteredRefsSchema.parse(JSON.parse((await keepsAnswer('dsHoSoDangKy', { module: 'KS', ngayCapNhat: localDate() })).value));
    civilStatus.RegisterRecordsSchema.parse(JSON.parse((await keepsAnswer('traHoSo', { module: 'KS', maHoSo: 1 })).value));
    civilStatus.RegisterRecordsSchema.parse(JSON.parse((await keepsAnswer('traDanhSachHoSo', { maTinh: '20', module: 'KS', dsMaHoSo: [1] })).value));
    for (const loaiDanhMuc of [1, 2, 3, 4, 5]) civilStatus.CatalogueEntriesSchema.parse(JSON.parse((await keepsAnswer('danhMuc', { loaiDanhMuc })).value));
    assert.deepEqual(await keepsAnswer('danhMuc', { loaiDanhMuc: 6 }), { status: 0, errorCode: 302, errorDescription: 'DATA_TYPE_INVALID' });
  });

  test('criminal record', async () => {
    const at = '/apiLyLichTuPhap/1.0/';
    const [example] = [{
      idMinistryJustice: '20', idReceivedDec: 'H37-1', dateReceivedDec: '22/07/2026', datePromissoryDec: '05/08/2026', residenceWSForm: [],
      declarationWSForm: { fullName: 'Nguyễn Thử Nghiệm An', genderId: 1, birthDateStr: '1990', nationalityId: 1, idTypeId: 3, identifyNo: '099090000101', phone: '0900000001', declareDate: '22/07/2026', declareTypeId: 3846, requestQty: 1, objectRequestId: 72, formType: 1 },
    }];
    const { ID } = await keeps(criminalRecord.SubmitAnswerSchema, `${at}nhanHoSoDangKy`, example);
    for (const bad of [example, {}, { ...example, idReceivedDec: 'H37-2', declarationWSForm: {} }]) assert.notEqual((await keeps(criminalRecord.SubmitAnswerSchema, `${at}nhanHoSoDangKy`, bad)).STATUS, 1);
    for (const question of [{ idReceivedDec: 'H37-1', infoType: '2' }, { idReceivedDec: 'H37-9', infoType: '2' }]) await keeps(criminalRecord.StatusAnswerSchema, `${at}LLTP-API-traTrangThaiHs`, question);
    for (const infoType of ['1', '2']) {
      await keeps(criminalRecord.DeclarationsAnswerSchema, `${at}LLTP-API-traHoSo`, { infoType });
      await keeps(criminalRecord.StatusesAnswerSchema, `${at}LLTP-API-traDsTrangThaiHs`, { infoType });
    }
    for (const infoType of ['1', '2', '3', '4', '5']) await keeps(criminalRecord.CatalogueAnswerSchema, `${at}LLTP-API-traDanhMuc`, { infoType });
    await keeps(criminalRecord.OutcomeSchema, `${at}LLTP-API-danhDauHsThanhCong`, { declarationId: ID, infoType: '2' });
    assert.equal((await keeps(criminalRecord.OutcomeSchema, `${at}LLTP-API-danhDauHsThanhCong`, { declarationId: 'none', infoType: '2' })).STATUS, 201);
  });
});

describe('doors', () => {
  test('the same registers stand behind NGSP, behind LGSP and directly; each door wants its own token', async () => {
    const path = '/apiCSDLDKDN/1.0/chiTietDoanhNghiep?msdn=9900000993';
    const answers = await Promise.all((['ngsp', 'lgsp', 'direct'] as const).map((door) => call(path, undefined, door)));
    for (const { status, body } of answers) assert.deepEqual([status, body.MainInformation.ENTERPRISE_GDT_CODE], [200, '9900000993']);
    const without = await fetch(`${sandbox.url}/lgsp${path}`, { headers: { accept: 'application/json', authorization: `Bearer ${tokens.ngsp}` } });
    assert.equal(without.status, 401);
    assert.equal((await call('/apiBHXH/1.0/getMaSoBhxhTheoTieuChi')).status, 405);
  });

  test('the journal says which operation, and nothing a caller made up', async () => {
    await call('/apiCSDLDKDN/1.0/NguyenThuNghiemAn');
    await call('/dmdc/1.0/Category/nguyenthunghieman');
    await call('/apiBHXH/1.0/getTraCuuTtHgdByMaSoBhxh', { maSoBhxh: '9900000101' });
    const lines = sandbox.journal();
    assert.doesNotMatch(JSON.stringify(lines), /hunghiem|9900000101/i);
    assert.deepEqual([lines.at(-1)?.path, lines.at(-1)?.operation, lines.at(-1)?.upstream], ['/ngsp/apiBHXH/1.0/getTraCuuTtHgdByMaSoBhxh', 'getTraCuuTtHgdByMaSoBhxh', 'social-insurance']);
  });
});
