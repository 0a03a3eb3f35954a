import { seeds } from './leak-seeds.ts';
import { json, type Answerer, type Reply, startUpstream, type Upstream } from './upstream.ts';

const everything = Object.values(seeds).join(' | ');
const headers = { 'content-type': 'application/json', 'x-echo': encodeURIComponent(everything), 'set-cookie': `session=${seeds.token}` };
const xml = (inside: string): string => `<ams:fault xmlns:ams="http://wso2.org/apimanager/security">${inside}</ams:fault>`;

/** Ways of failing. Every answer is full of what must not come out. */
export const failures: Record<string, Answerer> = {
  'a fault in nested JSON': () => json({ fault: { code: 900902, message: everything, description: everything } }, 401, headers),
  'a fault in flat JSON': () => json({ code: seeds.number, message: everything, description: everything }, 400, headers),
  'an error of OAuth': () => json({ error: seeds.secret, error_description: everything }, 400, headers),
  'a fault in XML': () => ({ status: 403, headers, body: xml(`<ams:code>${seeds.phone}</ams:code><ams:message>${everything}</ams:message>`) }),
  'a SOAP fault': () => ({
    status: 500,
    headers: { ...headers, 'content-type': 'text/xml' },
    body: `<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body><e:Fault><faultcode>e:${seeds.token}</faultcode><faultstring>${everything}</faultstring></e:Fault></e:Body></e:Envelope>`,
  }),
  'a page': () => ({ status: 502, headers, body: `<!DOCTYPE html><html><body>${everything}</body></html>` }),
  'a page with 200': () => ({ status: 200, headers, body: `<!DOCTYPE html><html><body>${everything}</body></html>` }),
  text: () => ({ status: 400, headers, body: everything }),
  nothing: () => ({ status: 500, headers, body: '' }),
  'too many requests': () => json({ message: everything }, 429, { ...headers, 'retry-after': seeds.phone }),
  'a thing that is not there': () => json({ message: everything }, 404, headers),
  'a thing that is there already': () => json({ message: `đã tồn tại ${everything}` }, 409, headers),
  'broken JSON': () => ({ status: 200, headers, body: `{"${everything}": ` }),
  'JSON of another shape': () => json({ [seeds.name]: everything, code: { [seeds.number]: everything }, error_code: everything, data: [everything], result: { [seeds.phone]: 1 } }, 200, headers),
  'a refusal with 200': () => json({ code: 400, error_code: '-3', message: everything, data: null, result: everything }, 200, headers),
  'broken XML': () => ({ status: 200, headers: { ...headers, 'content-type': 'text/xml' }, body: `<a><${seeds.secret}>${everything}</a>` }),
  'XML of another shape': () => ({
    status: 200,
    headers: { ...headers, 'content-type': 'text/xml' },
    body: `<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body><Other id="${seeds.number}">${everything}</Other></e:Body></e:Envelope>`,
  }),
  'another place': () => ({ status: 302, headers: { ...headers, location: `https://example.vn/?${encodeURIComponent(everything)}` }, body: everything }),
  'an answer that is too large': () => ({ status: 200, headers, body: everything.repeat(400) }),
  'an answer that breaks off': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100000' });
    response.write(everything);
    setImmediate(() => response.destroy());
    return undefined;
  },
  'an answer that stops': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write(everything);
    return undefined;
  },
  'no answer': () => new Promise<Reply>(() => {}),
  'a broken connection': (_, response) => {
    response.destroy();
    return undefined;
  },
};

/** Starts a server that gives tokens (or fails there, when told) and fails in one way everywhere else. */
export async function startLeaky(failure: Answerer, atToken = false): Promise<Upstream> {
  return startUpstream((request, response) => (request.path === '/token' && !atToken ? json({ access_token: seeds.token, expires_in: 3600 }) : failure(request, response)));
}
