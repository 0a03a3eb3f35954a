import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { createPlatform, type PlatformProfile, type PlatformRequest } from '@motcua/http';
import { type Certified, makeAuthority, makeCertificate, type SecureUpstream, startSecure } from './certificates.ts';
import { everyPrint } from './every-print.ts';
import { transports } from './transports.ts';

let folder: string;
let authority: Certified;
let authorityFile: string;
const open: SecureUpstream[] = [];

const file = async (name: string, text: string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
};
const start = async (certified: Certified, clients?: Certified): Promise<SecureUpstream> => {
  const upstream = await startSecure(certified, clients);
  open.push(upstream);
  return upstream;
};

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'motcua-certificates-'));
  authority = await makeAuthority('Thử Nghiệm CA');
  authorityFile = await file('authority.pem', authority.cert);
});
after(async () => {
  for (const upstream of open) await upstream.close();
  await rm(folder, { recursive: true });
});

const request = (url: string, more: Partial<PlatformRequest> = {}): PlatformRequest => ({ operation: 'service.call', method: 'POST', url, body: 'CANARY-body', ...more });
const platform = (profile: Partial<PlatformProfile>): ReturnType<typeof createPlatform> => createPlatform({ token: { strategy: 'none' }, ...profile });

/** That a call is refused for its certificate, with these words and nothing of the request; gives the system's name of it. */
async function refused(call: Promise<unknown>, words: RegExp): Promise<string> {
  let name = '';
  await assert.rejects(call, (error: unknown) => {
    assert.equal((error as { code: string }).code, 'unavailable');
    assert.match((error as Error).message, words);
    assert.doesNotMatch(everyPrint(error), /CANARY/);
    name = String((error as { details: Record<string, unknown> }).details['reason']);
    return true;
  });
  return name;
}

describe('a certificate', () => {
  for (const transport of transports) {
    test(`nobody vouches for is refused over ${transport}, with what to do`, async () => {
      const self = await start(await makeCertificate('localhost'));
      assert.equal(await refused(platform({ transport }).request(request(self.url)), /certificate is not trusted: its authority is not known here; name the file of that authority in certificateAuthorityFile/), 'DEPTH_ZERO_SELF_SIGNED_CERT');
      const own = await start(await makeCertificate('localhost', { authority }));
      assert.match(await refused(platform({ transport }).request(request(own.url)), /name the file of that authority in certificateAuthorityFile/), /UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT_LOCALLY/);
      assert.deepEqual([...self.bodies, ...own.bodies], []);
    });
  }

  test('of an authority that is named is good, and nothing else becomes good with it', async () => {
    const good = await start(await makeCertificate('localhost', { authority }));
    const other = await start(await makeCertificate('localhost', { authority: await makeAuthority('Another') }));
    const one = platform({ certificateAuthorityFile: authorityFile });
    assert.equal((await one.request(request(good.url))).text(), '{"ok":true}');
    await refused(one.request(request(other.url)), /its authority is not known here/);
    assert.deepEqual(other.bodies, []);
  });

  for (const [what, make, words, name] of [
    ['that has expired', () => makeCertificate('localhost', { authority, fromDays: -10, toDays: -5 }), /it has expired, and the other side has to renew it/, 'CERT_HAS_EXPIRED'],
    ['that is not valid yet', () => makeCertificate('localhost', { authority, fromDays: 5, toDays: 10 }), /it is not valid yet; compare this machine's clock/, 'CERT_NOT_YET_VALID'],
    ['of another host', () => makeCertificate('lgsp.example.vn', { authority }), /another host name than that of the address/, 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ] as const) {
    test(`${what} is refused also when its authority is trusted, and nothing is sent`, async () => {
      const upstream = await start(await make());
      assert.equal(await refused(platform({ certificateAuthorityFile: authorityFile }).request(request(upstream.url)), words), name);
      assert.deepEqual(upstream.bodies, []);
    });
  }

  test('problems count as requests that never left', async () => {
    const upstream = await start(await makeCertificate('localhost', { fromDays: -10, toDays: -5 }));
    await refused(platform({ token: { strategy: 'basic_client_credentials', url: `${upstream.url}token`, clientId: { value: 'CANARY' }, clientSecret: { value: 'CANARY' } } }).request(request(upstream.url)), /^token: the other side's certificate/);
    assert.deepEqual(upstream.bodies, []);
  });
});

describe('over a connection with a certificate', () => {
  test('bodies of every kind arrive as they do over fetch', async () => {
    const upstream = await start(await makeCertificate('localhost', { authority }));
    const one = platform({ certificateAuthorityFile: authorityFile });
    const form = new FormData();
    form.append('file', new Blob(['nội dung'], { type: 'text/plain' }), 'tệp.txt');
    await one.request(request(upstream.url, { body: form }));
    await one.request(request(upstream.url, { body: new URLSearchParams({ a: 'ớ' }) }));
    await one.request(request(upstream.url, { body: new TextEncoder().encode('bytes'), headers: { 'content-type': 'application/pdf' } }));
    await one.request({ operation: 'service.call', method: 'GET', url: upstream.url });
    assert.match(upstream.bodies[0] ?? '', /^multipart\/form-data; boundary=.*\n[\s\S]*filename="tệp\.txt"[\s\S]*nội dung/);
    assert.deepEqual(upstream.bodies.slice(1), ['application/x-www-form-urlencoded;charset=UTF-8\na=%E1%BB%9B', 'application/pdf\nbytes', '\n']);
  });
});

describe('a client certificate', () => {
  test('is shown to a server that asks for it', async () => {
    const upstream = await start(await makeCertificate('localhost', { authority }), authority);
    const client = await makeCertificate('mot-cua.thu-nghiem', { authority });
    const profile = { certificateAuthorityFile: authorityFile, clientCertificateFile: await file('client.pem', client.cert), clientKeyFile: await file('client-key.pem', client.key) };
    assert.equal((await platform(profile).request(request(upstream.url))).status, 200);
    assert.deepEqual(upstream.clients, ['mot-cua.thu-nghiem']);
    await assert.rejects(platform({ certificateAuthorityFile: authorityFile }).request(request(upstream.url)), { code: 'unavailable' });
    assert.equal(upstream.bodies.length, 1);
  });

  test('may have an encrypted key', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const clientKeyFile = await file('encrypted.pem', privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'CANARY-passphrase' }) as string);
    const clientCertificateFile = await file('unmatched.pem', authority.cert);
    const upstream = await start(await makeCertificate('localhost', { authority }));
    const profile = { certificateAuthorityFile: authorityFile, clientCertificateFile, clientKeyFile };
    // The key opens, and then turns out to be another certificate's: that tells a right passphrase from a wrong one.
    const reasons: string[] = [];
    for (const value of ['CANARY-passphrase', 'CANARY-wrong']) {
      await assert.rejects(platform({ ...profile, clientKeyPassphrase: { value } }).request(request(upstream.url)), (error: unknown) => {
        assert.doesNotMatch(everyPrint(error), /CANARY/);
        reasons.push(String((error as { details: Record<string, unknown> }).details['reason']));
        return true;
      });
    }
    assert.match(reasons[0] ?? '', /KEY_VALUES_MISMATCH|KEY_TYPE_MISMATCH/);
    assert.notEqual(reasons[0], reasons[1]);
  });
});

describe('a file of certificates', () => {
  test('that is not there is a setting that is wrong, and is read again by the next call', async () => {
    const path = join(folder, 'late.pem');
    const upstream = await start(await makeCertificate('localhost', { authority }));
    const one = platform({ certificateAuthorityFile: path });
    await assert.rejects(one.request(request(upstream.url)), { code: 'configuration', details: { file: path, reason: 'ENOENT' } });
    await writeFile(path, authority.cert);
    assert.equal((await one.request(request(upstream.url))).status, 200);
  });
});
