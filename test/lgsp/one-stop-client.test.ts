import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { createPlatform } from '@motcua/http';
import { createOneStopClient, type DossierToSubmit, type OneStopClient } from '@motcua/lgsp';
import { everyPrint } from '../http/every-print.ts';
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

async function failure(call: Promise<unknown>): Promise<{ code: string; details: Record<string, unknown> }> {
  try {
    await call;
  } catch (error) {
    assert.doesNotMatch(everyPrint(error), /CANARY|0991/);
    return error as never;
  }
  throw new assert.AssertionError({ message: 'it did not fail' });
}

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
      [{ MaHoSo: 'H37-1', NguoiXuLy: 'Cán bộ Thử Nghiệm', ThoiDiemXuLy: '2026-07-22T09:00:00+07:00', TrangThai: 4 }],
    ]);
  });

  test('paths can be the profile\'s own', async () => {
    const platform = createPlatform({ token: { strategy: 'none' } });
    const other = createOneStopClient(platform, { platform: 'x', url: upstream.url, agencyCode: 'H37', paths: { nextCode: '/api/next' } });
    answer = () => json({ data: { maHoSo: 'A-1' } });
    await other.nextDossierCode({ procedureCode: 'x', agencyCode: 'H38' });
    assert.equal(upstream.received[0]?.path, '/api/next?MaTTHC=x&MaDonVi=H38');
  });
});
