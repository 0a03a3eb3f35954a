import type { ConnectionProfile } from '@motcua/http';
import type { Citizen, Sandbox } from '@motcua/sandbox';

/** JSON as it came. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads any path of an answer
export type Json = any;

type PlatformName = 'ngsp' | 'lgsp';

function keyOf(connection: ConnectionProfile, name: PlatformName): { url: string; basic: string } {
  const token = connection.platforms[name]?.token;
  if (token?.strategy !== 'basic_client_credentials') throw new Error('the sandbox has no such platform');
  const secret = (reference: object): string => ('value' in reference ? String(reference.value) : '');
  return {
    url: token.url,
    basic: `Basic ${Buffer.from(`${secret(token.clientId)}:${secret(token.clientSecret)}`).toString('base64')}`,
  };
}

/** Asks a platform for a token, with the sandbox's own key or the headers and form given instead. */
export async function askToken(
  sandbox: Sandbox,
  name: PlatformName,
  instead: { authorization?: string; accept?: string; form?: string } = {},
): Promise<Response> {
  const { url, basic } = keyOf(sandbox.connection, name);
  return fetch(url, {
    method: 'POST',
    headers: {
      authorization: instead.authorization ?? basic,
      'content-type': 'application/x-www-form-urlencoded',
      ...(instead.accept === undefined ? {} : { accept: instead.accept }),
    },
    body: instead.form ?? 'grant_type=client_credentials',
  });
}

/** A good token of a platform. */
export async function tokenOf(sandbox: Sandbox, name: PlatformName): Promise<string> {
  const answer = (await (await askToken(sandbox, name)).json()) as { access_token: string };
  return answer.access_token;
}

/** The fields of a population request in their order, for a person and an operation. */
export function populationFields(citizen: Citizen, service: string): [string, string][] {
  const birth = citizen.birthDate.replaceAll('-', '');
  const number: [string, string] =
    citizen.personalId === undefined ? ['SoCMND', citizen.legacyIdCard ?? ''] : ['SoDinhDanh', citizen.personalId];
  return [
    ['MaYeuCau', '00000000-0000-4000-8000-000000000001'],
    ['MaDVC', '1.001193'],
    ['MaTichHop', service],
    ['MaDonVi', 'H37.90.01'],
    ['MaCanBo', 'CB-THUNGHIEM-01'],
    number,
    ['HoVaTen', citizen.fullName.toUpperCase()],
    [
      'NgayThangNamSinh',
      birth.length === 4 ? `<dan:Nam>${birth}</dan:Nam>` : `<dan:NgayThangNam>${birth}</dan:NgayThangNam>`,
    ],
  ];
}

/** A SOAP 1.1 message of the population database. Field values are put in as they are. */
export function populationMessage(operation: string, fields: readonly (readonly [string, string])[]): string {
  const inside = fields.map(([name, value]) => `<dan:${name}>${value}</dan:${name}>`).join('');
  return (
    `<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:dan="http://dancuquocgia.bca">` +
    `<soapenv:Header/><soapenv:Body><dan:${operation}>${inside}</dan:${operation}></soapenv:Body></soapenv:Envelope>`
  );
}

/** Sends a text to the population database. */
export async function sendPopulation(
  sandbox: Sandbox,
  token: string | undefined,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number; body: string }> {
  const answer = await fetch(sandbox.connection.services.population?.url ?? '', {
    method: 'POST',
    headers: {
      'content-type': 'text/xml; charset=utf-8',
      soapaction: '""',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body,
  });
  return { status: answer.status, body: await answer.text() };
}

/** The one-stop system with a good token: an address below its base, JSON in and out. */
export async function oneStop(
  sandbox: Sandbox,
  path: string,
  body?: unknown,
  instead: { token?: string; method?: string; raw?: string } = {},
): Promise<{ status: number; body: Json }> {
  const token = instead.token ?? (await tokenOf(sandbox, 'lgsp'));
  const answer = await fetch(`${sandbox.connection.services.oneStop?.url}${path}`, {
    method: instead.method ?? (body === undefined && instead.raw === undefined ? 'GET' : 'POST'),
    headers: { authorization: `Bearer ${token}`, accept: 'application/json', 'content-type': 'application/json' },
    ...(instead.raw !== undefined ? { body: instead.raw } : body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text === '' ? undefined : JSON.parse(text) };
}

/** The message that brings a dossier. */
export function intakeMessage(code: string, changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    MaHoSo: code,
    MaTTHC: '1.001193',
    ChuHoSo: 'Nguyễn Thử Nghiệm An',
    LoaiDoiTuong: 0,
    MaDonViTiepNhan: 'H37.90.01',
    NgayNop: '2026-07-22 08:30:00',
    EformThongTinChiTiet: { childName: 'Nguyễn Thử Nghiệm Bé' },
    ThanhPhanHoSo: [],
    ThongTinNguoiNop: {
      LoaiDoiTuong: 0,
      ThongTinChiTiet: { TenNguoiNop: 'Nguyễn Thử Nghiệm An', SoDinhDanh: '099090000101', SoDienThoai: '0900000001' },
    },
    ...changes,
  };
}

/** Puts a dossier into the one-stop system and gives its code. */
export async function submitDossier(sandbox: Sandbox, changes: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const procedure = String(changes['MaTTHC'] ?? '1.001193');
  const token = await tokenOf(sandbox, 'lgsp');
  const number = await oneStop(sandbox, `/CapSoHoSo?MaTTHC=${procedure}&MaDonVi=H37.90.01`, undefined, { token });
  const code: string = number.body.data.maHoSo;
  const taken = await oneStop(sandbox, '/NoiHoSo', intakeMessage(code, changes), { token });
  if (taken.status !== 200) throw new Error(`not taken: ${taken.status}`);
  return code;
}

/** Looks a dossier up. */
export async function lookUp(sandbox: Sandbox, code: string): Promise<Json> {
  return (await oneStop(sandbox, '/search/call', { madonvi: 'H37.90.01', service: 'TraCuuHoSo', masohoso: code })).body;
}

/** A call of the portal's member API below its base, with the right `dstcode` unless another query is given. */
export async function portal(sandbox: Sandbox, path: string, body: unknown, query?: string): Promise<{ status: number; body: Json }> {
  const profile = sandbox.connection.services.nationalPortal;
  const search = query ?? `?dstcode=${encodeURIComponent(profile?.dstcode ?? '')}`;
  const answer = await fetch(`${profile?.url}${path}${search}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await answer.text();
  return { status: answer.status, body: JSON.parse(text) };
}

/** Signs in to the portal's member API. */
export async function portalSession(sandbox: Sandbox): Promise<string> {
  const profile = sandbox.connection.services.nationalPortal;
  const value = (reference: object | undefined): string => (reference && 'value' in reference ? String(reference.value) : '');
  const answer = await portal(sandbox, '/mapi/login', { username: value(profile?.username), password: value(profile?.password) });
  return answer.body.session;
}
