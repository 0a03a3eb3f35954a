import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { checkConnectionProfile, type ConnectionProfile, createPlatform, resolveSecret } from '@motcua/http';
import { everyPrint } from './every-print.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'motcua-http-'));
});
after(() => rm(folder, { recursive: true }));

describe('secrets', () => {
  test('come from the environment, from a file without its last line break, or from the program', async () => {
    process.env['MOTCUA_TEST_SECRET'] = 'from-env';
    await writeFile(join(folder, 'secret'), 'from-file\n');
    assert.equal(await resolveSecret({ env: 'MOTCUA_TEST_SECRET' }), 'from-env');
    assert.equal(await resolveSecret({ file: join(folder, 'secret') }), 'from-file');
    assert.equal(await resolveSecret({ value: 'from-program' }), 'from-program');
    delete process.env['MOTCUA_TEST_SECRET'];
  });

  test('that are missing or empty are named, not guessed', async () => {
    await writeFile(join(folder, 'empty'), '\n');
    await assert.rejects(resolveSecret({ env: 'MOTCUA_TEST_NOT_SET' }), { code: 'configuration', details: { env: 'MOTCUA_TEST_NOT_SET' } });
    await assert.rejects(resolveSecret({ file: join(folder, 'empty') }), { code: 'configuration' });
    await assert.rejects(resolveSecret({ file: join(folder, 'nowhere') }), { code: 'configuration', details: { file: join(folder, 'nowhere'), reason: 'ENOENT' } });
    await assert.rejects(resolveSecret({ value: '' }), { code: 'configuration' });
  });

  test('that are missing stop the call before anything is sent', async () => {
    const platform = createPlatform({ token: { strategy: 'basic_client_credentials', url: 'http://127.0.0.1:9/token', clientId: { env: 'MOTCUA_TEST_NOT_SET' }, clientSecret: { value: 'x' } } });
    await assert.rejects(platform.request({ operation: 'x', method: 'GET', url: 'http://127.0.0.1:9/' }), { code: 'configuration' });
  });
});

describe('a connection profile in a file', () => {
  const good = (): ConnectionProfile => ({
    id: 'lang-son',
    platforms: {
      ngsp: { token: { strategy: 'basic_client_credentials', url: 'https://api.example.vn/token', clientId: { env: 'NGSP_KEY' }, clientSecret: { file: '/run/secrets/ngsp' } }, timeoutMs: 8000 },
      inside: { token: { strategy: 'none' }, certificateAuthorityFile: '/etc/ca.pem' },
      opencps: { token: { strategy: 'body_client_credentials', url: 'https://lgsp.example.vn/token', clientId: { env: 'A' }, clientSecret: { env: 'B' } }, transport: 'undici' },
      ministry: { token: { strategy: 'ministry_api', url: 'https://dvc.example.vn/token', clientId: { env: 'A' }, clientSecret: { env: 'B' }, encoding: 'form' } },
      given: { token: { strategy: 'given_key', key: { env: 'A' }, header: 'X-Api-Key' } },
      hau_giang: {
        token: {
          strategy: 'lgspaccesstoken', url: 'https://lgsp.example.vn/token', accessKey: { env: 'A' }, secretKey: { env: 'B' },
          appName: 'mot-cua', partnerCode: 'H30', partnerCodeCus: 'H30.1', officerKeys: { 'CB-1': { env: 'CB_1' } },
        },
      },
      axis: { token: { strategy: 'json_login', url: 'https://axis.example.vn/login', username: { env: 'A' }, password: { env: 'B' }, applicationCode: 'X', systemId: 'H37.DN.001', secretKey: { env: 'C' }, lifeSeconds: 900 } },
      vxp: { token: { strategy: 'vxp_adapter', dstcode: 'VN:GOV:x:y', providerUrl: 'https://provider.example.vn' } },
      c06: { token: { strategy: 'signed_calls', xRoadClient: 'VN/GOV/H37', apiKey: { env: 'A' }, username: { env: 'B' }, secretKey: { env: 'C' }, timestamp: 'seconds' } },
      patient: {
        token: { strategy: 'none' }, totalTimeoutMs: 60_000, clientCertificateFile: '/c.pem', clientKeyFile: '/k.pem', clientKeyPassphrase: { env: 'P' },
        maxConcurrent: 8, maxWaiting: 0, breaker: { failures: 3, openMs: 500 }, requestIdHeader: 'X-Request-Id', idempotencyHeader: 'Idempotency-Key',
      },
    },
    routes: { both: { route: [{ platform: 'ngsp', base: 'https://api.example.vn/' }, { platform: 'opencps', base: 'https://lgsp.example.vn/ngsp' }], failOver: true } },
    services: {
      population: { platform: 'both', url: 'https://api.example.vn/dancu/1.0', officerId: 'CB-1', agencyCode: 'H37.02' },
      oneStop: { platform: 'inside', url: 'http://one-stop.local', agencyCode: 'H37.02', paths: { search: 'tra-cuu' } },
      nationalPortal: { url: 'http://adapter.local:8080/forward', loginPath: 'mapi/login', callPath: 'mapi/g', dstcode: 'VN:GOV:x:y', username: { env: 'A' }, password: { env: 'B' }, agencyCode: 'H37.02' },
    },
  });

  test('that is right is taken as it is', () => {
    const profile = good();
    assert.equal(checkConnectionProfile(profile), profile);
    assert.doesNotThrow(() => checkConnectionProfile({ id: 'x', platforms: {}, services: {} }));
  });

  for (const [place, reason, at, value] of [
    ['connection', 'not_an_object', '', 'text'],
    ['id', 'missing', 'id', undefined],
    ['connection.extra', 'unknown_member', 'extra', 1],
    ['platforms', 'missing', 'platforms', undefined],
    ['platforms.ngsp.token.strategy', 'unknown_strategy', 'platforms.ngsp.token.strategy', 'magic'],
    ['platforms.ngsp.token.url', 'not_a_url', 'platforms.ngsp.token.url', 'api.example.vn'],
    ['platforms.ngsp.token.url', 'credentials_in_url', 'platforms.ngsp.token.url', 'https://a:CANARY@x.vn/'],
    ['platforms.ngsp.token.clientSecret', 'secret_in_file', 'platforms.ngsp.token.clientSecret', { value: 'CANARY' }],
    ['platforms.ngsp.token.clientSecret', 'not_an_object', 'platforms.ngsp.token.clientSecret', 'CANARY'],
    ['platforms.ngsp.token.clientId', 'not_a_secret_reference', 'platforms.ngsp.token.clientId', { env: 'A', file: 'b' }],
    ['platforms.ngsp.timeoutMs', 'milliseconds', 'platforms.ngsp.timeoutMs', -1],
    ['platforms.ngsp.totalTimeoutMs', 'milliseconds', 'platforms.ngsp.totalTimeoutMs', 1.5],
    ['platforms.ngsp.transport', 'unknown_word', 'platforms.ngsp.transport', 'pigeon'],
    ['platforms.ngsp.rejectUnauthorized', 'unknown_member', 'platforms.ngsp.rejectUnauthorized', false],
    ['platforms.patient.clientKeyFile', 'certificate_and_key', 'platforms.patient.clientKeyFile', undefined],
    ['platforms.patient.clientKeyPassphrase', 'secret_in_file', 'platforms.patient.clientKeyPassphrase', { value: 'CANARY' }],
    ['platforms.patient.maxConcurrent', 'number', 'platforms.patient.maxConcurrent', 0],
    ['platforms.patient.maxWaiting', 'number', 'platforms.patient.maxWaiting', -1],
    ['platforms.patient.breaker.failures', 'number', 'platforms.patient.breaker.failures', 0],
    ['platforms.patient.breaker.openMs', 'milliseconds', 'platforms.patient.breaker.openMs', '1'],
    ['platforms.patient.breaker.extra', 'unknown_member', 'platforms.patient.breaker.extra', 1],
    ['platforms.patient.requestIdHeader', 'not_a_header', 'platforms.patient.requestIdHeader', 'X Id'],
    ['platforms.patient.idempotencyHeader', 'not_a_text', 'platforms.patient.idempotencyHeader', ''],
    ['platforms.opencps.token.clientSecret', 'missing', 'platforms.opencps.token.clientSecret', undefined],
    ['platforms.opencps.token.encoding', 'unknown_member', 'platforms.opencps.token.encoding', 'json'],
    ['platforms.ministry.token.encoding', 'unknown_word', 'platforms.ministry.token.encoding', 'xml'],
    ['platforms.given.token.key', 'secret_in_file', 'platforms.given.token.key', { value: 'CANARY' }],
    ['platforms.given.token.header', 'not_a_header', 'platforms.given.token.header', 'a: b'],
    ['platforms.hau_giang.token.accessKey', 'missing', 'platforms.hau_giang.token.accessKey', undefined],
    ['platforms.hau_giang.token.partnerCode', 'not_a_text', 'platforms.hau_giang.token.partnerCode', 7],
    ['platforms.hau_giang.token.partnerCodeCus', 'not_a_text', 'platforms.hau_giang.token.partnerCodeCus', ' '],
    ['platforms.hau_giang.token.officerKeys.CB-1', 'secret_in_file', 'platforms.hau_giang.token.officerKeys.CB-1', { value: 'CANARY' }],
    ['platforms.axis.token.password', 'not_an_object', 'platforms.axis.token.password', 'CANARY'],
    ['platforms.axis.token.systemId', 'missing', 'platforms.axis.token.systemId', undefined],
    ['platforms.axis.token.lifeSeconds', 'seconds', 'platforms.axis.token.lifeSeconds', 0],
    ['platforms.vxp.token.dstcode', 'missing', 'platforms.vxp.token.dstcode', undefined],
    ['platforms.vxp.token.providerUrl', 'not_a_url', 'platforms.vxp.token.providerUrl', 'provider'],
    ['platforms.c06.token.timestamp', 'unknown_word', 'platforms.c06.token.timestamp', 'minutes'],
    ['platforms.c06.token.xRoadClient', 'missing', 'platforms.c06.token.xRoadClient', undefined],
    ['platforms.c06.token.secretKey', 'secret_in_file', 'platforms.c06.token.secretKey', { value: 'CANARY' }],
    ['platforms.inside.token.url', 'unknown_member', 'platforms.inside.token.url', 'https://x.vn'],
    ['routes.both.route', 'not_a_list', 'routes.both.route', []],
    ['routes.both.failOver', 'not_a_boolean', 'routes.both.failOver', 'yes'],
    ['routes.both.extra', 'unknown_member', 'routes.both.extra', 1],
    ['routes.both.route.0.platform', 'unknown_platform', 'routes.both.route', [{ platform: 'both', base: 'https://x.vn' }]],
    ['routes.both.route.0.base', 'not_a_url', 'routes.both.route', [{ platform: 'ngsp', base: 'x' }]],
    ['routes.both.route.0.other', 'unknown_member', 'routes.both.route', [{ platform: 'ngsp', base: 'https://x.vn', other: 1 }]],
    ['routes.ngsp', 'name_of_a_platform', 'routes', { ngsp: { route: [] } }],
    ['services.population.url', 'not_under_base', 'services.population.url', 'https://api.example.vn.other/dancu'],
    ['services.population.platform', 'unknown_platform', 'services.population.platform', 'toString'],
    ['services.population.officerId', 'missing', 'services.population.officerId', undefined],
    ['services.oneStop.paths.other', 'unknown_member', 'services.oneStop.paths.other', 'x'],
    ['services.nationalPortal.password', 'secret_in_file', 'services.nationalPortal.password', { value: 'CANARY' }],
    ['services.nationalPortal.dstcode', 'not_a_text', 'services.nationalPortal.dstcode', 7],
    ['services.payments', 'unknown_member', 'services.payments', {}],
  ] as const) {
    test(`with ${reason} at ${place} is refused, and told so`, () => {
      assert.throws(
        () => checkConnectionProfile(at === '' ? value : changed(good(), at.split('.'), value)),
        (error: unknown) => {
          assert.equal((error as { code?: string }).code, 'configuration');
          assert.deepEqual((error as { details?: unknown }).details, { place, reason });
          // A log that keeps the message alone says what to do, too.
          assert.match(String(error), new RegExp(`${place}: ${reason.replaceAll('_', ' ')}$`));
          assert.doesNotMatch(everyPrint(error), /CANARY/);
          return true;
        },
      );
    });
  }
});

test('a platform of a profile that nobody has checked says what is wrong with it, and so does a call to no address', async () => {
  for (const [profile, place] of [[undefined, 'platform'], [{}, 'platform.token'], [{ token: { strategy: 'magic' } }, 'platform.token.strategy']] as const) {
    assert.throws(() => createPlatform(profile as never), { code: 'configuration', details: { place, reason: place.endsWith('strategy') ? 'unknown_strategy' : 'missing' } });
  }
  const attempts: unknown[] = [];
  const platform = createPlatform({ token: { strategy: 'none' } }, { onAttempt: (attempt) => attempts.push(attempt) });
  for (const url of ['', 'example.vn/dancu', 'file:///etc/hosts', 'https://']) {
    await assert.rejects(platform.request({ operation: 'service.call', method: 'GET', url }), { code: 'configuration', details: { operation: 'service.call', reason: 'not_a_url' } });
  }
  assert.deepEqual(attempts, [], 'nothing is tried, and no service is left alone for it');
});

test('a key that no header can carry is told as a wrong setting, by the name of the header and without the key', async () => {
  const request = { operation: 'service.call', method: 'GET', url: 'http://127.0.0.1:9/' } as const;
  for (const value of ['CANARY\nkey', 'CANARY\0', 'CANARY-khóa-ệ']) {
    const platform = createPlatform({ token: { strategy: 'given_key', key: { value }, header: 'apikey' } });
    await assert.rejects(platform.request(request), (error: unknown) => {
      assert.deepEqual((error as { code?: string; details?: unknown }).details, { operation: 'service.call', reason: 'not_a_header', header: 'apikey' });
      assert.equal((error as { code?: string }).code, 'configuration');
      assert.doesNotMatch(everyPrint(error), /CANARY/);
      return true;
    });
  }
  const named = createPlatform({ token: { strategy: 'none' } }, { headersFor: () => ({ 'x y': 'a' }) });
  await assert.rejects(named.request(request), { code: 'configuration', details: { operation: 'service.call', reason: 'not_a_header', header: 'x?y' } });
});

/** A copy with one member changed, or left out when the value is undefined. */
function changed(value: unknown, [name, ...rest]: string[], to: unknown): unknown {
  const members = Object.entries(value as object).filter(([key]) => key !== name);
  const inside = rest.length === 0 ? to : changed((value as Record<string, unknown>)[name!], rest, to);
  return Object.fromEntries(inside === undefined ? members : [...members, [name, inside]]);
}
