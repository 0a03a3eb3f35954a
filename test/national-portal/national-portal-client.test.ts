import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { operations } from '@motcua/contracts/national-portal/operations';
import { createPlatform, type NationalPortalProfile } from '@motcua/http';
import { createNationalPortalClient, type NationalPortalClient, type PortalProgress } from '@motcua/national-portal';
import { failureOf } from '../http/failure-of.ts';
import { json, page, type Reply, startUpstream, type Upstream } from '../http/upstream.ts';
import { aDossier } from './a-dossier.ts';

let upstream: Upstream;
let profile: NationalPortalProfile;
let client: NationalPortalClient;
let logins: number;
/** Sessions the portal takes; the newest login's by default. */
let good: string;
let answer: (message: Record<string, unknown>, call: number) => Promise<Reply> | Reply;

beforeEach(async () => {
  logins = 0;
  answer = () => json({ error_code: '00', message: 'Thành công' });
  upstream = await startUpstream(async (request) => {
    const message = JSON.parse(request.body) as Record<string, unknown>;
    if (request.path.startsWith('/forward/mapi/login')) {
      logins += 1;
      if (message['password'] !== 'CANARY-password') return json({ session: null, error_code: -1, message: 'Sai CANARY' });
      good = `CANARY-session-${logins}`;
      return json({ session: good, error_code: '0', message: '' });
    }
    if (message['session'] !== good) return json({ error_code: 3, message: 'Phiên làm việc không hợp lệ CANARY' });
    return answer(message, calls().length);
  });
  profile = {
    url: `${upstream.url}/forward`,
    loginPath: '/mapi/login',
    callPath: '/mapi/g',
    dstcode: 'VN:GOV:000.00.00.G22:vpcpdvcprovider',
    username: { value: 'H37.02' },
    password: { value: 'CANARY-password' },
    agencyCode: 'H37.02',
  };
  client = createNationalPortalClient(profile);
});
afterEach(() => upstream.close());

const calls = (): Record<string, unknown>[] => upstream.at('/forward/mapi/g').map((request) => JSON.parse(request.body) as Record<string, unknown>);
const dossier = aDossier({ owner: { kind: 'citizen', name: 'CANARY Thử Nghiệm', personalId: '099190000001' } });
const lines = (count: number): PortalProgress[] =>
  Array.from({ length: count }, (_, index) => ({ dossierCode: dossier.dossierCode, officer: 'Cán bộ Thử Nghiệm', at: new Date(Date.UTC(2026, 6, 22, 1, index)).toISOString(), status: 'processing', note: `bước ${index}` }));

const failure = (call: Promise<unknown>) => failureOf(call, /CANARY|0991/);

describe('the session', () => {
  test('is got when first needed, with the member code in query, header and body, and kept', async () => {
    await client.syncDossier(dossier);
    await client.syncProgress(lines(1));
    assert.equal(logins, 1);
    const [login, first] = upstream.received;
    assert.equal(login?.path, '/forward/mapi/login?dstcode=VN%3AGOV%3A000.00.00.G22%3Avpcpdvcprovider');
    assert.equal(login?.headers['dstcode'], profile.dstcode);
    assert.deepEqual(JSON.parse(login?.body ?? ''), { username: 'H37.02', password: 'CANARY-password', dstcode: profile.dstcode });
    assert.equal(JSON.parse(first?.body ?? '').session, 'CANARY-session-1');
  });

  test('is asked for once however many start together', async () => {
    await Promise.all(Array.from({ length: 30 }, () => client.syncProgress(lines(1))));
    assert.equal(logins, 1);
  });

  test('is renewed once when the portal refuses it, and nobody fails', async () => {
    await client.syncProgress(lines(1));
    good = 'another';
    await Promise.all(Array.from({ length: 30 }, () => client.syncProgress(lines(1))));
    assert.equal(logins, 2);
  });

  test('is renewed on HTTP 401 too, and not for ever', async () => {
    answer = () => json({}, 401);
    assert.equal((await failure(client.syncProgress(lines(1)))).code, 'unauthorized');
    assert.equal(calls().length, 2);
    assert.equal(logins, 2);
  });

  test('a login that is refused is unauthorized, and tried again by the next call', async () => {
    profile.password = { value: 'CANARY-wrong' };
    const error = await failure(client.listProcedures());
    assert.deepEqual([error.code, error.details['stage']], ['unauthorized', 'login']);
    profile.password = { value: 'CANARY-password' };
    answer = () => json({ error_code: 0, result: [] });
    assert.deepEqual(await client.listProcedures(), []);
  });

  test('a password that is not set is a setting that is wrong', async () => {
    profile.password = { env: 'MOTCUA_TEST_NOT_SET' };
    assert.equal((await failure(client.listProcedures())).code, 'configuration');
    assert.equal(upstream.received.length, 0);
  });
});

describe('reading procedures', () => {
  test('the list and one of it', async () => {
    answer = (message) =>
      message['service'] === 'LayDanhSachTTHC'
        ? json({ error_code: '0', result: [{ MATTHC: '1.001193', TENTTHC: 'Đăng ký khai sinh' }] })
        : json({ error_code: '00', result: { MATTHC: message['maTTHC'], TENTTHC: 'Đăng ký khai sinh' } });
    assert.deepEqual(await client.listProcedures(), [{ procedureCode: '1.001193', name: 'Đăng ký khai sinh' }]);
    assert.equal((await client.readProcedure('1.001193')).name, 'Đăng ký khai sinh');
    assert.deepEqual(calls().map(({ session: _, ...rest }) => rest), [
      { madonvi: 'H37.02', service: 'LayDanhSachTTHC' },
      { madonvi: 'H37.02', service: 'LayThuTuc', maTTHC: '1.001193' },
    ]);
  });

  test('one that is not there is not_found', async () => {
    answer = () => json({ error_code: -1, message: 'maTTHC: không tìm thấy thủ tục' });
    assert.equal((await failure(client.readProcedure('9.999999'))).code, 'not_found');
  });
});

describe('sending a dossier', () => {
  test('the first time it is created', async () => {
    assert.deepEqual(await client.syncDossier(dossier), { action: 'created' });
    assert.deepEqual(calls().map((call) => call['isUpdating']), ['False']);
  });

  test('one the portal has already is sent again as an update', async () => {
    answer = (message) => (message['isUpdating'] === 'False' ? json({ error_code: -1, message: 'Hồ sơ đã tồn tại' }) : json({ error_code: 0 }));
    assert.deepEqual(await client.syncDossier(dossier), { action: 'updated' });
    assert.deepEqual(calls().map((call) => call['isUpdating']), ['False', 'True']);
    assert.deepEqual(calls()[0]?.['data'], calls()[1]?.['data']);
  });

  test('one that is known is updated at once, and created when the portal has lost it', async () => {
    assert.deepEqual(await client.syncDossier(dossier, { known: true }), { action: 'updated' });
    answer = (message) => (message['isUpdating'] === 'True' ? json({ error_code: -1, message: 'MaHoSo: hồ sơ chưa có trên hệ thống' }) : json({ error_code: 0 }));
    assert.deepEqual(await client.syncDossier(dossier, { known: true }), { action: 'created' });
    assert.deepEqual(calls().map((call) => call['isUpdating']), ['True', 'True', 'False']);
  });

  test('one that lacks something is refused before the login', async () => {
    const error = await failure(client.syncDossier({ ...dossier, sectorCode: '' }));
    assert.deepEqual([error.code, error.details['field']], ['invalid_request', 'sectorCode']);
    assert.equal(upstream.received.length, 0);
  });

  for (const [what, reply, code] of [
    ['a refusal', json({ error_code: -1, message: 'SoGiayToChuHoSo: 099190000001 CANARY' }), 'rejected'],
    ['a wrong procedure code', json({ error_code: '3', message: 'Sai mã TTHC' }), 'rejected'],
    ['"already there" twice', json({ error_code: '3', message: 'CANARY đã tồn tại' }), 'duplicate'],
    ['a page', page, 'bad_response'],
    ['an answer without a code', json({ CANARY: 1 }), 'bad_response'],
    ['an error of the adapter', { status: 502, body: 'CANARY' }, 'unavailable'],
  ] as const) {
    test(`${what} is ${code}, without the person in any print, and is not tried again by itself`, async () => {
      answer = () => reply;
      assert.equal((await failure(client.syncDossier(dossier))).code, code);
      assert.equal(calls().length, code === 'duplicate' ? 2 : 1);
    });
  }
});

describe('sending progress', () => {
  test('goes ten at a time, in order', async () => {
    assert.deepEqual(await client.syncProgress(lines(23)), { sent: 23 });
    const parts = calls().map((call) => call['data'] as { NoiDungXuLy: string }[]);
    assert.deepEqual(parts.map((part) => part.length), [10, 10, 3]);
    assert.deepEqual(parts.flat().map((line) => line.NoiDungXuLy), lines(23).map((line) => line.note));
  });

  test('nothing is nothing', async () => {
    assert.deepEqual(await client.syncProgress([]), { sent: 0 });
    assert.equal(upstream.received.length, 0);
  });

  test('when a part fails the error says how many had arrived', async () => {
    answer = (_, call) => (call === 3 ? json({ error_code: -1, message: 'MaHoSo: CANARY' }) : json({ error_code: 0 }));
    const error = await failure(client.syncProgress(lines(25)));
    assert.deepEqual([error.code, error.details['sent'], error.details['field']], ['rejected', 20, 'MaHoSo']);
  });

  test('a caller who stops it stops it', async () => {
    const stop = new AbortController();
    answer = async () => {
      stop.abort();
      await wait(5000);
      return json({});
    };
    await assert.rejects(client.syncProgress(lines(1), { signal: stop.signal }), { name: 'AbortError' });
  });
});

test('what only asks is asked again after a failure that may pass, what is sent is not', async () => {
  const reason = { procedureCode: '1.001193', purpose: 'Đăng ký khai sinh', consentId: 'c-1', officerId: 'CB-1' };
  const asks = createNationalPortalClient(profile, { onAudit: () => {}, platform: createPlatform({ token: { strategy: 'none' }, timeoutMs: 30_000, breaker: { failures: 1000 } }) });
  answer = () => ({ status: 503, body: '' });
  const each: readonly [times: number, service: string, call: () => Promise<unknown>][] = [
    [2, 'LayDanhMucGioiTinh', () => asks.listReference('sexes')],
    [2, 'LayDanhSachTTHC', () => asks.listProcedures()],
    [2, 'LayThuTuc', () => asks.readProcedure('1.001193')],
    [2, 'LayDVC', () => asks.listServices()],
    [2, 'TraCuuHoSo', () => asks.findDossier(dossier.dossierCode)],
    [2, 'TraCuuTechID', () => asks.findAccount({ number: '099190000001', ...reason })],
    [2, 'LayDanhSachHoiDapGuiTuDVCQG', () => asks.listQuestions('citizens')],
    [2, 'LayNoiDungTraLoiTheoCauHoi', () => asks.readAnswers('1')],
    [1, 'DongBoHoSoMC', () => asks.syncDossier(dossier)],
    [1, 'CapNhatTienDoHoSoMC', () => asks.syncProgress(lines(1))],
    [1, 'DongBoTrangThaiHoSo', () => asks.syncStatus([{ dossierCode: 'KM-1', unitDossierCode: 'H37-1', outcome: 'supplement_required', at: '2026-07-22T14:00:00+07:00', note: 'Bổ sung' }])],
    [1, 'DongBoHoiDap', () => asks.syncQuestions([{ questionId: '99', text: 'Nộp ở đâu?', answer: 'Tại Bộ phận Một cửa.', sectorCode: 'G15-HT', agencyCode: 'H37.90.01', agencyName: 'UBND' }])],
    [1, 'DongBoKetQuaHoiDapGuiTuDVCQG', () => asks.syncAnswers([{ questionId: '1', agencyCode: 'H37.90.01', text: 'x', answeredBy: 'y', answeredAt: '2026-07-22T08:00:00+07:00' }])],
    [1, 'DongBoDanhGia', () => asks.syncRatings([{ month: '2026-07', raters: 10, shares: { verySatisfied: 50, satisfied: 40, dissatisfied: 10 }, agencyCode: 'H37.90.01', agencyName: 'UBND' }])],
  ];
  await Promise.all(each.map(([, service, call]) => assert.rejects(call(), { code: 'unavailable' }, service)));
  const sent = calls().map((message) => message['service']);
  for (const [times, service] of each) assert.equal(sent.filter((name) => name === service).length, times, service);
  const { service, ...others } = operations.call.repeatable;
  assert.deepEqual(others, {});
  for (const name of new Set(sent)) assert.equal(service.includes(name as never), /^(?:Lay|TraCuu)/.test(String(name)), String(name));
});

describe('the profile', () => {
  test('that names a platform needs one, and goes through it', async () => {
    assert.throws(() => createNationalPortalClient({ ...profile, platform: 'lgsp' }), { code: 'configuration', details: { platform: 'lgsp' } });
    const platform = createPlatform({ token: { strategy: 'none' } });
    const through = createNationalPortalClient({ ...profile, platform: 'lgsp' }, { platform });
    assert.deepEqual(await through.syncProgress(lines(1)), { sent: 1 });
  });
});
