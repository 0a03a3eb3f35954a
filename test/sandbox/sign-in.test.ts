import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { decodeSignInClaims } from '@motcua/national-portal/sign-in';
import { createSandbox } from '@motcua/sandbox';
import type { GatewayConfig } from '@motcua/gateway';
import type { Citizen, Sandbox } from '@motcua/sandbox';
import * as oidc from 'openid-client';
import { CookieWalk, formAction, hiddenFields } from './cookie-walk.ts';

const gateway = 'http://localhost:4100';
const callback = `${gateway}/motcua/api/v1/sign-in/callback`;
let sandbox: Sandbox;
let config: GatewayConfig;
let server: oidc.Configuration;

async function discover(authentication?: oidc.ClientAuth): Promise<oidc.Configuration> {
  return oidc.discovery(new URL(config.signIn.issuer), config.signIn.clientId, undefined, authentication ?? oidc.ClientSecretPost(secret()), {
    execute: [oidc.allowInsecureRequests],
  });
}

function secret(): string {
  const reference = config.signIn.clientSecret;
  return 'value' in reference ? reference.value : '';
}

before(async () => {
  sandbox = await createSandbox();
  config = sandbox.gatewayConfig(gateway, [{ origin: 'http://localhost:4200' }]);
  server = await discover();
});
after(() => sandbox.close());

interface Attempt {
  readonly address: URL;
  readonly verifier: string;
}

async function attempt(changes: Readonly<Record<string, string | undefined>> = {}): Promise<Attempt> {
  const verifier = oidc.randomPKCECodeVerifier();
  const parameters: Record<string, string | undefined> = {
    redirect_uri: callback,
    scope: 'openid',
    state: 'state-1',
    nonce: 'nonce-1',
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    acr_values: config.signIn.acrValues,
    ui_locales: 'vi',
    ...changes,
  };
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { address: oidc.buildAuthorizationUrl(server, Object.fromEntries(given)), verifier };
}

/** Walks through the sign-in as a person and gives the address it came back to. */
async function signIn(walk: CookieWalk, citizenId: string, { address }: Attempt): Promise<string> {
  const { response, address: here } = await walk.follow(await walk.go(address));
  assert.equal(response.status, 200);
  const chosen = await walk.go(formAction(await response.text(), here), { citizen: citizenId });
  return (await walk.follow(chosen)).address;
}

async function claimsFor(citizenId: string, walk = new CookieWalk()): Promise<{ claims: oidc.UserInfoResponse; idToken: string; tokens: oidc.TokenEndpointResponse }> {
  const one = await attempt();
  const back = await signIn(walk, citizenId, one);
  const tokens = await oidc.authorizationCodeGrant(server, new URL(back), {
    pkceCodeVerifier: one.verifier,
    expectedNonce: 'nonce-1',
    expectedState: 'state-1',
    idTokenExpected: true,
  });
  const subject = tokens.claims()?.sub ?? '';
  return { claims: await oidc.fetchUserInfo(server, tokens.access_token, subject), idToken: tokens.id_token ?? '', tokens };
}

function person(test: (citizen: Citizen) => boolean | undefined): Citizen {
  const found = sandbox.citizens.find(test);
  assert.ok(found);
  return found;
}

describe('metadata', () => {
  test("the addresses are the portal's, whatever name the caller used", async () => {
    const port = new URL(sandbox.url).port;
    const answer = await fetch(`http://127.0.0.1:${port}/sso/.well-known/openid-configuration`);
    const metadata = (await answer.json()) as Record<string, unknown>;
    assert.equal(metadata['issuer'], `${sandbox.url}/sso`);
    assert.equal(metadata['authorization_endpoint'], `${sandbox.url}/sso/oauth2/authorize`);
    assert.equal(metadata['token_endpoint'], `${sandbox.url}/sso/oauth2/token`);
    assert.equal(metadata['userinfo_endpoint'], `${sandbox.url}/sso/oauth2/userinfo`);
    assert.equal(metadata['end_session_endpoint'], `${sandbox.url}/sso/oauth2/logout`);
    assert.deepEqual(metadata['code_challenge_methods_supported'], ['S256']);
    assert.deepEqual(metadata['response_types_supported'], ['code']);
  });
});

describe('signing in', () => {
  test('an account of VNeID brings number, name and birth date; the subject is opaque and stays the same', async () => {
    const citizen = person(({ account }) => account?.claims === 'short');
    const { claims, idToken } = await claimsFor(citizen.id);
    assert.deepEqual(
      { ...claims, sub: '', TechID: '' },
      {
        sub: '',
        TechID: '',
        LoaiTaiKhoan: '1',
        HoVaTen: citizen.fullName,
        SoDinhDanh: citizen.personalId,
        NgayThangNamSinh: citizen.birthDate.replaceAll('-', ''),
        loginIdp: 'BCA',
      },
    );
    assert.match(claims.sub, /^[0-9a-f-]{36}$/);
    assert.doesNotMatch(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString(), /Thử Nghiệm|0990/);
    const other = await createSandbox();
    try {
      const records = (await (await fetch(`${other.url}/_sandbox/citizens`)).json()) as { id: string; subject?: string }[];
      assert.equal(records.find(({ id }) => id === citizen.id)?.subject, claims.sub);
    } finally {
      await other.close();
    }
  });

  test('a full account brings every claim of the portal, as text', async () => {
    const citizen = person(({ account }) => account?.claims === 'full' && account.kind === 'citizen' && !account.withoutNumber);
    const { claims } = await claimsFor(citizen.id);
    for (const name of [
      'TechID', 'LoaiTaiKhoan', 'SoCMND', 'SoDinhDanh', 'HoVaTen', 'NgayThangNamSinh', 'GioiTinh', 'DanToc', 'TonGiao',
      'TinhTrangHonNhan', 'NhomMau', 'MaBHXH', 'HoChieu', 'ThuDienTu', 'SoDienThoai', 'SoDienThoaiBan', 'NoiDangKyKhaiSinh',
      'QueQuan', 'ThuongTru', 'NoiOHienNay', 'QuocTich', 'Cha', 'Me', 'VoChong', 'NguoiDaiDien', 'ChuHo', 'TrangThai', 'loAs', 'IAL',
    ]) {
      assert.equal(typeof claims[name], 'string', name);
    }
  });

  test('special accounts: no number, only a card, another name, business, organisation, a year only', async () => {
    const without = await claimsFor(person(({ account }) => account?.withoutNumber).id);
    assert.deepEqual([without.claims['SoDinhDanh'], without.claims['SoCMND']], ['', '']);
    const card = await claimsFor(person(({ personalId, account }) => personalId === undefined && account !== undefined).id);
    assert.equal(card.claims['SoDinhDanh'], '');
    assert.match(String(card.claims['SoCMND']), /^099\d{6}$/);
    const renamed = person(({ account }) => account?.fullName !== undefined);
    assert.equal((await claimsFor(renamed.id)).claims['HoVaTen'], renamed.account?.fullName);
    const business = (await claimsFor(person(({ account }) => account?.kind === 'business').id)).claims;
    assert.equal(business['LoaiTaiKhoan'], '2');
    assert.match(String(business['TenDoanhNghiep']), /Thử Nghiệm/);
    assert.equal((await claimsFor(person(({ account }) => account?.kind === 'organisation').id)).claims['LoaiTaiKhoan'], '3');
    const year = person(({ birthDate, account }) => birthDate.length === 4 && account !== undefined);
    assert.match(String((await claimsFor(year.id)).claims['NgayThangNamSinh']), /^\d{4}$/);
  });

  test('the same browser is asked again, and can come back as somebody else', async () => {
    const walk = new CookieWalk();
    assert.equal((await claimsFor('c01', walk)).claims['HoVaTen'], 'Nguyễn Thử Nghiệm An');
    assert.equal((await claimsFor('c02', walk)).claims['HoVaTen'], 'Trần Thử Nghiệm Bình');
    assert.equal((await claimsFor('c02', walk)).claims['HoVaTen'], 'Trần Thử Nghiệm Bình');
  });

  test('cancelling brings the person back with access_denied', async () => {
    const walk = new CookieWalk();
    const { response, address } = await walk.follow(await walk.go((await attempt()).address));
    const back = new URL((await walk.follow(await walk.go(formAction(await response.text(), address), { cancel: '1' }))).address);
    assert.equal(back.origin + back.pathname, callback);
    assert.equal(back.searchParams.get('error'), 'access_denied');
    assert.equal(back.searchParams.get('state'), 'state-1');
  });

  test('nobody chosen, or somebody who is not there: the page again, with an error that leads to the choice', async () => {
    const walk = new CookieWalk();
    const { response, address } = await walk.follow(await walk.go((await attempt()).address));
    const action = formAction(await response.text(), address);
    const deceased = person(({ deceasedOn }) => deceasedOn !== undefined);
    for (const form of [{}, { citizen: 'nobody' }, { citizen: deceased.id }]) {
      const again = await walk.go(action, form);
      assert.equal(again.status, 422);
      const text = await again.text();
      assert.match(text, /role="alert"/);
      const target = /<a href="#([^"]+)">Hãy chọn/.exec(text)?.[1];
      assert.ok(target && text.includes(`id="${target}"`));
    }
    assert.equal((await walk.go(action, { citizen: 'x'.repeat(10_000_000) })).status, 413);
  });
});

describe('refusals', () => {
  test('no PKCE, a plain challenge, another callback, another client, another response type', async () => {
    const walk = new CookieWalk();
    const error = async (changes: Readonly<Record<string, string | undefined>>): Promise<string> => {
      const response = await walk.go((await attempt(changes)).address);
      const location = response.headers.get('location');
      // An implicit answer comes in the fragment, even when it is an error.
      if (location !== null) return new URL(location.replace('#', '?')).searchParams.get('error') ?? 'none';
      assert.equal(response.status, 400);
      return /<code>([a-z_]+)<\/code>/.exec(await response.text())?.[1] ?? 'none';
    };
    assert.equal(await error({ code_challenge: undefined, code_challenge_method: undefined }), 'invalid_request');
    assert.equal(await error({ code_challenge_method: 'plain' }), 'invalid_request');
    assert.equal(await error({ redirect_uri: 'http://localhost:4100/elsewhere' }), 'invalid_redirect_uri');
    assert.equal(await error({ client_id: 'somebody' }), 'invalid_client');
    assert.equal(await error({ response_type: 'token' }), 'unsupported_response_type');
  });

  test('a wrong client secret, a wrong verifier and a code used twice', async () => {
    const one = await attempt();
    const back = new URL(await signIn(new CookieWalk(), 'c01', one));
    const checks = { expectedNonce: 'nonce-1', expectedState: 'state-1', pkceCodeVerifier: one.verifier };
    const stranger = await discover(oidc.ClientSecretPost('wrong'));
    await assert.rejects(oidc.authorizationCodeGrant(stranger, back, checks), { error: 'invalid_client' });
    await assert.rejects(oidc.authorizationCodeGrant(server, back, { ...checks, pkceCodeVerifier: oidc.randomPKCECodeVerifier() }), { error: 'invalid_grant' });
    const two = await attempt();
    const again = new URL(await signIn(new CookieWalk(), 'c01', two));
    const good = { ...checks, pkceCodeVerifier: two.verifier };
    await oidc.authorizationCodeGrant(server, again, good);
    await assert.rejects(oidc.authorizationCodeGrant(server, again, good), { error: 'invalid_grant' });
  });

  test('the choice without the browser that began, and a wrong access token', async () => {
    const walk = new CookieWalk();
    const { response, address } = await walk.follow(await walk.go((await attempt()).address));
    const action = formAction(await response.text(), address);
    const other = await new CookieWalk().go(action, { citizen: 'c01' });
    assert.equal(other.status, 400);
    assert.match(await other.text(), /<html lang="vi">/);
    const wrong = await fetch(`${config.signIn.issuer}/oauth2/userinfo`, { headers: { authorization: 'Bearer wrong' } });
    assert.equal(wrong.status, 401);
  });

  test('basic client authentication works as well as the form', async () => {
    const basic = await discover(oidc.ClientSecretBasic(secret()));
    const one = await attempt();
    const back = await signIn(new CookieWalk(), 'c01', one);
    const tokens = await oidc.authorizationCodeGrant(basic, new URL(back), { expectedNonce: 'nonce-1', expectedState: 'state-1', pkceCodeVerifier: one.verifier });
    assert.ok(tokens.access_token);
  });
});

describe('signing out', () => {
  test("by the ID token's hint, back to the site, and the session is over", async () => {
    const walk = new CookieWalk();
    const { idToken, tokens } = await claimsFor('c01', walk);
    const address = oidc.buildEndSessionUrl(server, { id_token_hint: idToken, post_logout_redirect_uri: 'http://localhost:4200/', state: 'bye' });
    const asked = await walk.go(address);
    const text = await asked.text();
    assert.match(text, /Đăng xuất/);
    assert.doesNotMatch(text, /<script|style=/);
    const done = await walk.go(formAction(text, address.href), { ...hiddenFields(text), logout: 'yes' });
    assert.equal(done.headers.get('location'), 'http://localhost:4200/?state=bye');
    await assert.rejects(oidc.fetchUserInfo(server, tokens.access_token, oidc.skipSubjectCheck));
  });

  test('without a hint and without a session: a button, no script, and a page that says it is done', async () => {
    const walk = new CookieWalk();
    const address = oidc.buildEndSessionUrl(server);
    const text = await (await walk.go(address)).text();
    assert.match(text, /<button type="submit">Tiếp tục<\/button>/);
    assert.doesNotMatch(text, /<script/);
    const done = await walk.follow(await walk.go(formAction(text, address.href), hiddenFields(text)));
    assert.match(await done.response.text(), /Đã đăng xuất/);
  });

  test("a place that is not the client's is refused", async () => {
    const answer = await new CookieWalk().go(oidc.buildEndSessionUrl(server, { post_logout_redirect_uri: 'http://elsewhere.invalid/' }));
    assert.equal(answer.status, 400);
  });
});

test('nothing personal stands in an address, a cookie name or the journal', async () => {
  const walk = new CookieWalk();
  const { claims } = await claimsFor('c01', walk);
  const traces = [...walk.addresses, ...walk.cookieNames(), JSON.stringify(sandbox.journal())].map((one) => decodeURIComponent(one)).join('\n');
  for (const name of ['HoVaTen', 'SoDinhDanh', 'NgayThangNamSinh', 'sub', 'TechID']) {
    assert.ok(!traces.includes(String(claims[name])), name);
  }
  assert.doesNotMatch(traces, /\bc01\b/);
});

test('every account decodes to who it is', async () => {
  for (const citizen of sandbox.citizens.filter(({ account }) => account)) {
    const drift: string[] = [];
    const identity = decodeSignInClaims((await claimsFor(citizen.id)).claims, ({ place }) => void drift.push(place));
    assert.equal(identity.accountKind, citizen.account?.kind);
    assert.equal(identity.fullName, citizen.account?.fullName ?? citizen.fullName);
    assert.equal(identity.personalId, citizen.account?.withoutNumber ? undefined : citizen.personalId);
    assert.equal(identity.verifiedByVneid, citizen.account?.claims === 'short');
    assert.deepEqual(drift, []);
  }
});

test('two gateways have a client each; the same gateway keeps its own', () => {
  const again = sandbox.gatewayConfig(`${gateway}/`, []);
  assert.equal(again.signIn.clientId, config.signIn.clientId);
  assert.deepEqual(again.signIn.clientSecret, config.signIn.clientSecret);
  assert.notEqual(sandbox.gatewayConfig('http://localhost:4101', []).signIn.clientId, config.signIn.clientId);
});
