import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { freePort } from '../../scripts/free-port.ts';
import { runMotcua, startMotcua } from '../gateway/processes.ts';

describe('motcua', () => {
  test('help for the program and for every command', async () => {
    const { code, out } = await runMotcua(['--help']);
    assert.equal(code, 0);
    assert.deepEqual(await runMotcua([]), { code: 0, out, err: '' });
    const names = [...out.matchAll(/^ {2}([a-z]+(?: [a-z-]+)?) {2,}\S/gm)].map(([, name]) => name ?? '');
    assert.ok(['gateway', 'sandbox', 'catalogue import', 'catalogue index', 'catalogue suggest-aliases'].every((name) => names.includes(name)), names.join());
    for (const line of out.split('\n')) assert.ok(line.length <= 100, line);
    for (const name of names) {
      const help = await runMotcua([...name.split(' '), '--help']);
      assert.equal(help.code, 0, name);
      assert.match(help.out, new RegExp(`^Usage: motcua ${name}`));
      assert.match(help.out, /--help/);
    }
    assert.deepEqual(await runMotcua(['help', 'catalogue', 'search']), await runMotcua(['catalogue', 'search', '--help']));
    const group = await runMotcua(['catalogue', '--help']);
    const listed = [...group.out.matchAll(/^ {2}([a-z]+(?: [a-z-]+)?) {2,}\S/gm)].map(([, name]) => name ?? '');
    assert.deepEqual([group.code, listed], [0, names.filter((name) => name.startsWith('catalogue '))]);
    assert.match((await runMotcua(['--version'])).out, /^\d+\.\d+\.\d+\n$/);
  });

  test('a wrong use says what is wrong and where the help is, and ends with 2', async () => {
    const cases: [string[], RegExp][] = [
      [['gatway'], /no command "gatway".*motcua --help/],
      [['catalogue'], /no command "catalogue"\. There are: catalogue import, catalogue index/],
      [['catalogue', 'imports'], /no command "catalogue imports"\. There are: catalogue import/],
      [['gateway', '--prot', '1'], /Unknown option '--prot'.*motcua gateway --help/],
      [['gateway', '--sandbox', '--port', 'abc'], /--port takes a number from 0 to 65535/],
      [['gateway', '--sandbox', '--port', '70000'], /--port takes a number/],
      [['gateway', '--sandbox', '--config', 'x.json'], /exclude each other/],
      [['gateway', '--sandbox', '--site', 'ftp://x'], /--site takes an address/],
      [['gateway', '--config', 'x.json', '--site', 'http://localhost'], /--site goes with --sandbox/],
      [['sandbox', '--advance', 'often'], /--advance takes a number of seconds/],
      [['sandbox', 'extra'], /extra/],
    ];
    for (const [args, message] of cases) {
      const { code, out, err } = await runMotcua(args);
      assert.equal(code, 2, args.join(' '));
      assert.equal(out, '');
      assert.match(err, message);
      assert.doesNotMatch(err, /\n\s+at /, 'no stack');
    }
  });
});

describe('motcua gateway', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'motcua-cli-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const fileOf = async (content: unknown): Promise<string> => {
    const path = join(folder, 'gateway.json');
    await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
  const secret = 'a-session-secret-of-more-than-thirty-two-characters';
  const settings = (base: string) => ({
    publicUrl: base,
    sites: [{ origin: 'http://localhost:4200', name: 'Trang thử nghiệm' }],
    connection: {
      id: 'test',
      platforms: {
        lgsp: { token: { strategy: 'basic_client_credentials', url: 'http://localhost:9/token', clientId: { env: 'TEST_KEY' }, clientSecret: { file: 'lgsp-secret' } } },
      },
      services: { oneStop: { platform: 'lgsp', url: 'http://localhost:9/mot-cua', agencyCode: 'H37.90.01' } },
    },
    signIn: { issuer: 'http://localhost:9/sso', clientId: 'test', clientSecret: { env: 'TEST_SIGN_IN' } },
    storage: { folder: 'storage' },
    sessionSecret: { env: 'TEST_SESSION' },
    controller: { vi: 'Trung tâm thử nghiệm' },
  });
  const env = { TEST_KEY: 'key', TEST_SIGN_IN: 'sign-in-secret', TEST_SESSION: secret };

  test('without settings it says which, and does not start', async () => {
    const nothing = await runMotcua(['gateway'], { MOTCUA_CONFIG: '' });
    assert.equal(nothing.code, 1);
    assert.match(nothing.err, /no configuration\. Name a file with --config FILE or in MOTCUA_CONFIG, or try it out with --sandbox/);

    const absent = await runMotcua(['gateway', '--config', join(folder, 'nothing.json')]);
    assert.equal(absent.code, 1);
    assert.match(absent.err, /nothing\.json does not exist/);
    const broken = await runMotcua(['gateway', '--config', await fileOf('{')]);
    assert.equal(broken.code, 1);
    assert.match(broken.err, /gateway\.json is not JSON/);

    const empty = await runMotcua(['gateway', '--config', await fileOf({})]);
    assert.equal(empty.code, 1);
    for (const name of ['publicUrl', 'sites', 'connection', 'signIn', 'storage', 'sessionSecret', 'controller']) {
      assert.match(empty.err, new RegExp(`^  ${name} is missing$`, 'm'));
    }
  });

  test('everything that is wrong is said at once', async () => {
    const good = settings('http://localhost:4100');
    const { err, code } = await runMotcua(
      [
        'gateway',
        '--config',
        await fileOf({
          ...good,
          publicUrl: 'motcua.example',
          sites: [{ origin: 'https://so.example/trang' }, { origin: 'https://khac.example', colour: 'red' }],
          signIn: { ...good.signIn, issuer: 'http://sso.example', clientSecret: 'in the open' },
          storage: {},
          sessionSecret: { env: 'TEST_SHORT' },
          controller: undefined,
          controler: {},
          limits: { uploadBytes: 0 },
          searchMisses: { times: 1, days: 3 },
          connection: { ...good.connection, services: { oneStop: { platform: 'lgsp', url: 'nowhere', agencyCode: 'x' } } },
        }),
      ],
      { ...env, TEST_SHORT: 'short', TEST_KEY: '' },
    );
    assert.equal(code, 1);
    for (const line of [
      /^ {2}publicUrl must be an address that begins with http/m,
      /^ {2}sites\.0\.origin must be an origin alone/m,
      /^ {2}sites\.1\.colour is not a setting; is it misspelt\?/m,
      /^ {2}signIn\.issuer must be https/m,
      /^ {2}signIn\.clientSecret must be \{"env": "NAME"\} or \{"file": "path"\}/m,
      /^ {2}storage\.folder is missing/m,
      /^ {2}sessionSecret must have at least 32 characters/m,
      /^ {2}controller is missing/m,
      /^ {2}controler is not a setting/m,
      /^ {2}limits\.uploadBytes /m,
      /^ {2}searchMisses\.times must be at least 5/m,
      /^ {2}connection\.services\.oneStop\.url is not right/m,
      /^ {2}connection\.platforms\.lgsp\.token\.clientId names the environment variable TEST_KEY, which is not set/m,
      /^ {2}connection\.platforms\.lgsp\.token\.clientSecret names the file .*lgsp-secret, which can't be read/m,
    ]) {
      assert.match(err, line);
    }
    assert.ok(!err.includes('in the open') && !err.includes('short\n'), 'no secret is repeated');
  });

  test('with its settings it serves, logs without personal data, and stops cleanly', async () => {
    const port = await freePort();
    await writeFile(join(folder, 'lgsp-secret'), 'lgsp-secret-value\n');
    const file = await fileOf(settings('https://replaced.example'));
    const program = startMotcua(['gateway', '--config', file, '--port', String(port), '--public-url', `http://localhost:${String(port)}`], env);
    assert.match(await program.says(/Gateway: /), new RegExp(`Gateway: http://localhost:${String(port)} `));
    const health = await fetch(`http://localhost:${String(port)}/motcua/api/v1/health`);
    assert.deepEqual(await health.json(), { status: 'ok', version: '0.1.0' });
    assert.equal((await fetch(`http://localhost:${String(port)}/motcua/api/v1/dossiers/H37.90.01-260101-0001`)).status, 503);

    const elsewhere = await runMotcua(['sandbox', '--port', '0', '--host', 'nowhere.invalid']);
    assert.deepEqual([elsewhere.code, elsewhere.err], [1, 'motcua sandbox: The address to listen on is not known here: nowhere.invalid.\n']);
    const busy = await runMotcua(['gateway', '--config', file, '--port', String(port), '--storage', join(folder, 'other')], env);
    assert.equal(busy.code, 1);
    assert.match(busy.err, new RegExp(`Port ${String(port)} is taken`));

    program.process.kill('SIGTERM');
    assert.equal(await program.ended(), 0);
    const { out, err } = program.output();
    const entries = err.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.deepEqual(entries.map(({ route, status }) => [route, status]), [
      ['/health', 200],
      ['/dossiers/{dossierCode}', 503],
    ]);
    for (const value of [...Object.values(env), 'lgsp-secret-value', 'H37.90.01-260101']) assert.ok(!out.includes(value) && !err.includes(value), value);
  });

  test('--sandbox needs neither configuration nor public URL', async () => {
    const [port, sandboxPort] = [await freePort(), await freePort()];
    const program = startMotcua(['gateway', '--sandbox', '--port', String(port), '--sandbox-port', String(sandboxPort)]);
    const said = await program.says(/Gateway: /);
    assert.match(said, new RegExp(`Sandbox: http://localhost:${String(sandboxPort)}\n`));
    const started = await fetch(`http://localhost:${String(port)}/motcua/api/v1/sign-in?return=${encodeURIComponent('http://localhost:4200/')}`, { redirect: 'manual' });
    assert.equal(started.status, 302);
    assert.ok(started.headers.get('Location')?.startsWith(`http://localhost:${String(sandboxPort)}/sso/`));
    program.process.kill('SIGINT');
    assert.equal(await program.ended(), 0);
  });
});

describe('motcua sandbox', () => {
  test('serves until it is stopped', async () => {
    const port = await freePort();
    const program = startMotcua(['sandbox', '--port', String(port), '--advance', '60']);
    await program.says(new RegExp(`Sandbox: http://localhost:${String(port)}\n`));
    const citizens = (await (await fetch(`http://localhost:${String(port)}/_sandbox/citizens`)).json()) as unknown[];
    assert.ok(citizens.length >= 40);
    const elsewhere = await runMotcua(['sandbox', '--port', '0', '--host', 'nowhere.invalid']);
    assert.deepEqual([elsewhere.code, elsewhere.err], [1, 'motcua sandbox: The address to listen on is not known here: nowhere.invalid.\n']);
    const busy = await runMotcua(['sandbox', '--port', String(port)]);
    assert.equal(busy.code, 1);
    assert.match(busy.err, new RegExp(`Port ${String(port)} is taken`));
    assert.doesNotMatch(busy.err, /\n\s+at /);
    program.process.kill('SIGTERM');
    assert.equal(await program.ended(), 0);
  });
});
