import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createPlatform } from '@motcua/http';
import { startUpstream, type Upstream } from './upstream.ts';

let upstream: Upstream;
before(async () => {
  upstream = await startUpstream(({ path }) => ({ status: Number(path.slice(1)), headers: { 'content-type': 'text/plain' }, body: 'CANARY' }));
});
after(() => upstream.close());

async function wordsOf(call: Promise<unknown>): Promise<[code: string, words: string, cause: unknown]> {
  try {
    await call;
  } catch (error) {
    const { code, message, cause } = error as { code: string; message: string; cause?: Error };
    return [code, message, cause?.message];
  }
  throw new assert.AssertionError({ message: 'it did not fail' });
}

describe('what an operator reads of a refusal names the operation, what it means and the status', () => {
  for (const [status, code, words] of [
    [300, 'bad_response', 'test.call: redirects are refused'],
    [399, 'bad_response', 'test.call: redirects are refused'],
    [400, 'rejected', 'test.call: the request was refused (HTTP 400)'],
    [401, 'unauthorized', 'test.call: the credentials were refused (HTTP 401)'],
    [403, 'forbidden_service', 'test.call: the credentials are not good for this service (HTTP 403)'],
    [404, 'not_found', 'test.call: there is no such thing (HTTP 404)'],
    [408, 'timeout', 'test.call: no answer in time (HTTP 408)'],
    [409, 'duplicate', 'test.call: failed (HTTP 409)'],
    [410, 'not_found', 'test.call: there is no such thing (HTTP 410)'],
    [429, 'throttled', 'test.call: too many requests (HTTP 429)'],
    [500, 'unavailable', 'test.call: the other side is not able to answer (HTTP 500)'],
    [504, 'timeout', 'test.call: no answer in time (HTTP 504)'],
  ] as const) {
    test(`${status}`, async () => {
      const platform = createPlatform({ token: { strategy: 'none' } }, { retries: 0 });
      assert.deepEqual(await wordsOf(platform.request({ operation: 'test.call', method: 'POST', url: `${upstream.url}/${status}` })), [code, words, undefined]);
    });
  }
});

test('what an operator reads of a full queue, and of another request’s answer', async () => {
  const full = createPlatform({ token: { strategy: 'none' }, maxConcurrent: 1, maxWaiting: 0 }, { transport: () => new Promise(() => {}) });
  const request = { operation: 'test.call', method: 'POST', url: upstream.url } as const;
  const controller = new AbortController();
  const first = full.request({ ...request, signal: controller.signal }).catch(() => {});
  assert.deepEqual(await wordsOf(full.request(request)), ['throttled', 'test.call: too many calls are waiting already', undefined]);
  controller.abort();
  await first;
  const other = await startUpstream(() => ({ headers: { 'x-request-id': 'other' } }));
  try {
    const named = createPlatform({ token: { strategy: 'none' }, requestIdHeader: 'X-Request-Id' }, { retries: 0 });
    assert.deepEqual(await wordsOf(named.request({ ...request, url: other.url })), ['bad_response', 'test.call: this is the answer to another request', undefined]);
  } finally {
    await other.close();
  }
});

describe('what an operator reads of no answer', () => {
  const untrusted = "test.call: the other side's certificate is not trusted: ";
  for (const [reason, words] of [
    ['ECONNREFUSED', 'test.call: the other side cannot be reached'],
    [undefined, 'test.call: the other side cannot be reached'],
    ['not a name', 'test.call: the other side cannot be reached'],
    ['CERT_HAS_EXPIRED', `${untrusted}it has expired, and the other side has to renew it`],
    ['CERT_NOT_YET_VALID', `${untrusted}it is not valid yet; compare this machine's clock`],
    ['CERT_REVOKED', `${untrusted}it was revoked`],
    ['ERR_TLS_CERT_ALTNAME_INVALID', `${untrusted}it is made out for another host name than that of the address`],
    ...['DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLE_TO_GET_ISSUER_CERT', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'].map(
      (name) => [name, `${untrusted}its authority is not known here; name the file of that authority in certificateAuthorityFile`] as const,
    ),
    ...['CERT_REJECTED', 'INVALID_CERT', 'CERT_SIGNATURE_FAILURE', 'SUBJECT_ISSUER_MISMATCH'].map((name) => [name, `${untrusted}it does not pass the check`] as const),
  ] as const) {
    test(`for ${reason ?? 'no reason'}`, async () => {
      const thrown = Object.assign(new Error('CANARY'), reason === undefined ? {} : { code: reason });
      const platform = createPlatform({ token: { strategy: 'none' } }, { retries: 0, transport: () => Promise.reject(thrown) });
      const known = reason === undefined || reason.includes(' ') ? 'no answer' : reason;
      assert.deepEqual(await wordsOf(platform.request({ operation: 'test.call', method: 'POST', url: upstream.url })), ['unavailable', words, known]);
    });
  }

  test('the cause keeps the place in the program, and nothing else of what was thrown', async () => {
    const thrown = new Error('CANARY');
    thrown.cause = { code: 'ECONNRESET', request: 'CANARY' };
    const platform = createPlatform({ token: { strategy: 'none' } }, { retries: 0, transport: () => Promise.reject(thrown) });
    const error = await platform.request({ operation: 'test.call', method: 'POST', url: upstream.url }).catch((failure: unknown) => failure as Error & { details: Record<string, unknown> });
    assert.ok(error instanceof Error && error.cause instanceof Error);
    assert.equal(error.details['reason'], 'ECONNRESET');
    const [first, ...frames] = (error.cause.stack ?? '').split('\n');
    assert.equal(first, 'Error: ECONNRESET');
    assert.ok(frames.length > 0 && frames.every((frame) => frame.startsWith('    at ')) && frames.some((frame) => frame.includes('words.test.ts')));
    for (const strange of ['CANARY', null, 7]) {
      const other = createPlatform({ token: { strategy: 'none' } }, { retries: 0, transport: () => Promise.reject(strange as unknown as Error) });
      const failure = await other.request({ operation: 'test.call', method: 'POST', url: upstream.url }).catch((thing: unknown) => thing as Error);
      assert.ok(failure instanceof Error && failure.cause instanceof Error);
      assert.equal(failure.cause.stack, 'Error: no answer');
    }
  });
});
