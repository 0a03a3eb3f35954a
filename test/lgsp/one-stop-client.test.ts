import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { createPlatform } from '@motcua/http';
import { createOneStopClient, type DossierToSubmit, type OneStopClient } from '@motcua/lgsp';
import { failureOf } from '../http/failure-of.ts';
import { type Answerer, json, page, startUpstream, type Upstream } from '../http/upstream.ts';

let upstream: Upstream;
let answer: Answerer;
let client: OneStopClient;
const drift: unknown[] = [];

beforeEach(async () => {
  upstream = await startUpstream((request, response) =>
    request.path === '/token' ? json({ access_token: 'CANARY-token', expires_in: 3600 }) : answer(request, response),
  );
  const platform = createPlatform(
    { token: { strategy: 'basic_client_credentials', url: `${upstream.url}/token`, clientId: { value: 'key' }, clientSecret: { value: 'CANARY-secret' } }, timeoutMs: 5000 },
    { retries: 0 },
  );
  drift.length = 0;
  client = createOneStopClient(platform, { platform: 'lgsp', url: `${upstream.url}/mot-cua/1.0/`, agencyCode: 'H37.02' }, { onDrift: (what) => drift.push(what) });
});
afterEach(() => upstream.close());

const dossier: DossierToSubmit = {
  dossierCode: 'H37.02-20260722-0000001',
  procedureCode: '1.001193',
  ownerName: 'CANARY Thử Nghiệm',
  applicantKind: 'citizen',
  submittedAt: '2026-07-22T08:30:00+07:00',
  answers: { childName: 'CANARY Bé' },
  documents: [],
  applicant: { fullName: 'CANARY Thử Nghiệm', personalId: '099190000001' },
};

const failure = (call: Promise<unknown>) => failureOf(call, /CANARY|0991/);

describe('the one-stop client', () => {
  test('asks for a number with procedure and agency in the query', async () => {
    answer = () => json({ code: 200, data: { maHoSo: 'H37.02-20260722-0000001' } });
    assert.equal(await client.nextDossierCode({ procedureCode: '1.001193' }), 'H37.02-20260722-0000001');
    const [, request] = upstream.received;
    assert.equal(request?.path, '/mot-cua/1.0/CapSoHoSo?MaTTHC=1.001193&MaDonVi=H37.02');
    assert.equal(request?.headers.authorization, 'Bearer CANARY-token');
  });

  test('uploads a file with its name and compares the hash', async () => {
    const content = Buffer.from('%PDF-1.4 nội dung');
    const hash = createHash('sha256').update(content).digest('hex');
    answer = () => json({ code: 200, data: [{ IdTepTin: 't-1', HashTepTin: hash.toUpperCase() }] });
    assert.deepEqual(await client.uploadFile({ name: 'giấy chứng sinh.pdf', mediaType: 'application/pdf', content }), { id: 't-1', sha256: hash });
    assert.match(upstream.received[1]?.body ?? '', /name="file"; filename="giấy chứng sinh\.pdf"\r\nContent-Type: application\/pdf\r\n\r\n%PDF-1\.4 nội dung\r\n/);
    answer = () => json({ code: 200, data: { IdTepTin: 't-1', HashTepTin: '0'.repeat(64) } });
    const error = await failure(client.uploadFile({ name: 'CANARY.pdf', mediaType: 'application/pdf', content }));
    assert.deepEqual([error.code, error.details['reason']], ['bad_response', 'hash']);
  });

  test('submits a dossier to the agency of its profile, or to the one named', async () => {
    answer = () => json({ code: 200, data: { idHoSo: 'd-1', maHoSo: dossier.dossierCode } });
    assert.deepEqual(await client.submitDossier(dossier), { dossierId: 'd-1', dossierCode: dossier.dossierCode });
    await client.submitDossier({ ...dossier, agencyCode: 'H37.03' });
    const sent = upstream.at('/mot-cua/1.0/NoiHoSo').map((request) => JSON.parse(request.body) as Record<string, unknown>);
    assert.deepEqual(sent.map((message) => message['MaDonViTiepNhan']), ['H37.02', 'H37.03']);
    assert.equal(sent[0]?.['NgayNop'], '2026-07-22 08:30:00');
  });

  test('submits once, whatever happens', async () => {
    answer = () => json({}, 503);
    assert.equal((await failure(client.submitDossier(dossier))).code, 'unavailable');
    assert.equal(upstream.at('/mot-cua/1.0/NoiHoSo').length, 1);
  });

  test('sends nothing that the contract does not allow, and nothing where there is nothing', async () => {
    assert.equal((await failure(client.submitDossier({ ...dossier, ownerName: '' }))).code, 'invalid_request');
    await client.sendProgress([]);
    await client.sendStatus([]);
    assert.equal(upstream.received.length, 0);
  });

  for (const [what, reply, code] of [
    ['a dossier that is there already', json({ code: 400, message: 'MaHoSo: hồ sơ CANARY đã tồn tại' }, 400), 'duplicate'],
    ['a field that is wrong', json({ code: 400, message: 'SoDinhDanh: 099190000001 CANARY' }, 400), 'rejected'],
    ['a refusal with status 200', json({ code: -1, message: 'CANARY' }), 'rejected'],
    ['a refusal that says it went well', json({ code: 200, message: 'CANARY' }, 400), 'rejected'],
    ['a path the gateway does not know', json({ fault: { code: 900906, message: 'CANARY', description: '' } }, 404), 'configuration'],
    ['a path the gateway does not know, flat', json({ code: '900906', message: 'CANARY', description: '' }, 404), 'configuration'],
    ['a page', page, 'bad_response'],
    ['a page with status 404', { ...page, status: 404 }, 'bad_response'],
    ['an answer without its data', json({ code: 200, message: 'Thành công' }), 'bad_response'],
  ] as const) {
    test(`${what} is ${code}`, async () => {
      answer = () => reply;
      assert.equal((await failure(client.submitDossier(dossier))).code, code);
    });
  }

  test('reads a dossier; one that is not there is not_found', async () => {
    answer = () => json({ error_code: 0, result: { MaHoSo: dossier.dossierCode, TrangThaiHoSo: '4', NgayHenTra: '20260723170000', Moi: { la: 'CANARY' } } });
    assert.deepEqual(await client.readDossier(dossier.dossierCode), {
      dossierCode: dossier.dossierCode,
      status: { kind: 'processing' },
      appointment: '2026-07-23T17:00:00+07:00',
      fees: [],
      supplements: [],
      timeline: [],
    });
    assert.deepEqual(drift, [{ operation: 'one-stop.readDossier', place: 'result.Moi' }]);
    assert.deepEqual(JSON.parse(upstream.received.at(-1)?.body ?? ''), { madonvi: 'H37.02', service: 'TraCuuHoSo', masohoso: dossier.dossierCode });
    answer = () => json({ error_code: -1, message: 'Không tìm thấy hồ sơ' });
    assert.equal((await failure(client.readDossier('H37.02-20260722-0000099'))).code, 'not_found');
  });

  test('sends statuses and progress as lists', async () => {
    answer = () => json({ code: '0' });
    await client.sendStatus([{ dossierCode: 'H37-1', status: 'supplement_required', message: 'Bổ sung' }]);
    await client.sendProgress([{ dossierCode: 'H37-1', status: 'processing', officer: 'Cán bộ Thử Nghiệm', at: '2026-07-22T02:00:00Z' }]);
    const bodies = upstream.received.slice(1).map((request) => JSON.parse(request.body) as unknown);
    assert.deepEqual(bodies, [
      [{ MaHoSo: 'H37-1', TrangThai: 5, NoiDungYKien: 'Bổ sung' }],
      [{ MaHoSo: 'H37-1', NguoiXuLy: 'Cán bộ Thử Nghiệm', ThoiDiemXuLy: '2026-07-22T09:00:00.000', TrangThai: 4 }],
    ]);
  });

  test('the first step of a history as the adapters send it, and fees as texts', async () => {
    answer = () => json({ code: 200 });
    await client.sendProgress([
      { dossierCode: 'H37-1', status: 'received', officer: 'Cán bộ Thử Nghiệm', at: '2026-07-22T02:00:00Z', department: 'Bộ phận Một cửa', note: 'Tiếp nhận', startedAt: '2026-07-22T01:30:00Z', dueAt: '2026-07-23T10:00:00Z' },
    ]);
    await client.sendStatus([{ dossierCode: 'H37-1', status: 'payment_required', fees: [{ name: 'Lệ phí', amount: 135_000, dueAt: 'receipt', kind: 'appraisal', paid: false }] }]);
    assert.deepEqual(upstream.received.slice(1).map((request) => (JSON.parse(request.body) as unknown[])[0]), [
      {
        MaHoSo: 'H37-1', NguoiXuLy: 'Cán bộ Thử Nghiệm', ThoiDiemXuLy: '2026-07-22T09:00:00.000', PhongBanXuLy: 'Bộ phận Một cửa', NoiDungXuLy: 'Tiếp nhận', TrangThai: 2,
        NgayBatDau: '2026-07-22T08:30:00.000', NgayKetThucTheoQuyDinh: '2026-07-23T17:00:00.000',
      },
      { MaHoSo: 'H37-1', TrangThai: 6, DanhSachLePhi: [{ TenPhiLePhi: 'Lệ phí', HinhThucThu: '1', Gia: '135000', LoaiPhiLePhi: '2', TrangThaiThanhToan: '0' }] },
    ]);
  });

  test('a number is read wherever an adapter was seen, or may be expected, to find it', async () => {
    for (const body of [{ code: 200, data: { maHoSo: 'A-1' } }, { value: 'A-1' }, { data: { value: 'A-1' } }, { code: 200, data: 'A-1' }]) {
      answer = () => json(body);
      assert.equal(await client.nextDossierCode({ procedureCode: 'x' }), 'A-1');
    }
    answer = () => json({ code: 200, data: null });
    assert.equal((await failure(client.nextDossierCode({ procedureCode: 'x' }))).code, 'bad_response');
  });

  test('a business files under its tax code', async () => {
    answer = () => json({ code: 200, data: { idHoSo: 1, maHoSo: dossier.dossierCode } });
    await client.submitDossier({ ...dossier, applicantKind: 'business', applicant: { fullName: 'Công ty Thử Nghiệm', taxCode: '9900000016', idIssuedOn: '2024-12-31', birthDate: { year: 1990, month: 3, day: 17 } } });
    const { LoaiDoiTuong, ThongTinNguoiNop } = JSON.parse(upstream.received.at(-1)?.body ?? '') as Record<string, unknown>;
    assert.equal(LoaiDoiTuong, 1);
    assert.deepEqual(ThongTinNguoiNop, { LoaiDoiTuong: 1, ThongTinChiTiet: { TenNguoiNop: 'Công ty Thử Nghiệm', SoDinhDanh: '9900000016', NgayCapDinhDanh: '20241231000000', NgaySinh: '19900317000000' } });
    assert.equal((await failure(client.submitDossier({ ...dossier, applicant: { ...dossier.applicant, taxCode: '9900000016' } }))).code, 'invalid_request');
  });

  for (const [status, body, code] of [
    [400, { code: 400, message: 'CANARY' }, 'rejected'],
    [401, { code: 401, message: 'CANARY' }, 'unauthorized'],
    [403, { code: 403, message: 'CANARY' }, 'forbidden_service'],
    [404, { code: 404, message: 'CANARY' }, 'not_found'],
    [502, { code: 502, message: 'CANARY' }, 'unavailable'],
  ] as const) {
    test(`HTTP ${status} is ${code}`, async () => {
      answer = () => json(body, status);
      assert.equal((await failure(client.submitDossier(dossier))).code, code);
    });
  }

  describe('delivering', () => {
    const there = (changes: object = {}) => json({ error_code: 0, result: { MaHoSo: dossier.dossierCode, TrangThaiHoSo: '1', ...changes } });
    const notThere = json({ error_code: -1, message: 'Không tìm thấy hồ sơ' });
    const taken = json({ code: 200, data: { idHoSo: 'd-1', maHoSo: dossier.dossierCode } });
    const isTaken = json({ code: 400, message: 'MaHoSo: hồ sơ đã tồn tại' }, 400);

    /** Answers of the submission and of the look-up, one after the other; the last again and again. */
    function script(submissions: ReturnType<typeof json>[], lookUps: ReturnType<typeof json>[]): void {
      const next = (list: ReturnType<typeof json>[]) => (list.length > 1 ? list.shift()! : list[0]!);
      answer = ({ path }) => next(path.endsWith('/NoiHoSo') ? submissions : lookUps);
    }
    const sent = () => upstream.at('/mot-cua/1.0/NoiHoSo').length;

    test('a dossier that comes through is delivered', async () => {
      script([taken], [notThere]);
      assert.deepEqual(await client.deliverDossier(dossier), { dossierId: 'd-1', dossierCode: dossier.dossierCode, wasThere: false });
      assert.equal(upstream.at('/mot-cua/1.0/search/call').length, 0);
    });

    test('when the answer was lost and the dossier is there, it is not sent again', async () => {
      script([json({}, 502)], [there({ MaTTHC: '1.001193', ChuHoSo: dossier.ownerName.toUpperCase() })]);
      assert.deepEqual(await client.deliverDossier(dossier), { dossierCode: dossier.dossierCode, wasThere: true });
      assert.equal(sent(), 1);
    });

    test('when it is not there it is sent once more, and not a third time', async () => {
      script([json({}, 502), taken], [notThere]);
      assert.equal((await client.deliverDossier(dossier)).wasThere, false);
      assert.equal(sent(), 2);
      script([json({}, 503)], [notThere]);
      assert.equal((await failure(client.deliverDossier(dossier))).code, 'unavailable');
      assert.equal(sent(), 4);
    });

    test('the first message may come through later than the question whether it had', async () => {
      script([json({}, 504), isTaken], [notThere, there()]);
      assert.deepEqual(await client.deliverDossier(dossier), { dossierCode: dossier.dossierCode, wasThere: true });
    });

    test('a number that belongs to another dossier is no delivery', async () => {
      script([isTaken], [there({ MaTTHC: '2.000976' })]);
      const other = await failure(client.deliverDossier(dossier));
      assert.deepEqual([other.code, other.details['reason']], ['duplicate', 'another_procedure']);
      script([isTaken], [there({ ChuHoSo: 'Trần Thử Nghiệm Bình' })]);
      assert.equal((await failure(client.deliverDossier(dossier))).details['reason'], 'another_owner');
      script([isTaken], [notThere]);
      assert.equal((await failure(client.deliverDossier(dossier))).code, 'duplicate');
    });

    test('a refusal is a refusal, and a page where an answer should be is asked about', async () => {
      script([json({ code: 400, message: 'MaTTHC: sai' }, 400)], [there()]);
      assert.equal((await failure(client.deliverDossier(dossier))).code, 'rejected');
      script([page], [there()]);
      assert.equal((await client.deliverDossier(dossier)).wasThere, true);
      script([page], [notThere]);
      assert.equal((await failure(client.deliverDossier(dossier))).code, 'bad_response');
    });
  });

  test('the part of an upload can be called otherwise', async () => {
    const other = createOneStopClient(createPlatform({ token: { strategy: 'none' } }), { platform: 'x', url: upstream.url, agencyCode: 'H37', uploadPart: 'files' });
    const content = Buffer.from('x');
    answer = () => json({ data: [{ IdTepTin: 't', HashTepTin: createHash('sha256').update(content).digest('hex') }] });
    await other.uploadFile({ name: 'a.pdf', mediaType: 'application/pdf', content });
    assert.match(upstream.received.at(-1)?.body ?? '', /name="files"; filename="a\.pdf"/);
  });

  test('paths can be the profile\'s own', async () => {
    const platform = createPlatform({ token: { strategy: 'none' } });
    const other = createOneStopClient(platform, { platform: 'x', url: upstream.url, agencyCode: 'H37', paths: { nextCode: '/api/next' } });
    answer = () => json({ data: { maHoSo: 'A-1' } });
    await other.nextDossierCode({ procedureCode: 'x', agencyCode: 'H38' });
    assert.equal(upstream.received[0]?.path, '/api/next?MaTTHC=x&MaDonVi=H38');
  });
});
