import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { faultsOf, readContract } from '../../scripts/recordings/check-recordings.ts';
import type { Answer } from '../../scripts/storybook/answer.ts';

const contract = await readContract(join(dirname(fileURLToPath(import.meta.url)), '..', '..'));
const session: Answer = { operation: 'GET /session', status: 200, type: 'application/json', body: { inAll: { signedIn: true, displayName: 'Nguyễn Thử Nghiệm An' } } };
const problem = { type: 'urn:motcua:problem:not_found', title: 'Không có trang này.', status: 404, code: 'not_found' };

test('a recording that conforms to the contract has no fault', () => {
  assert.deepEqual(faultsOf(session, contract), []);
  assert.deepEqual(faultsOf({ operation: 'DELETE /drafts/{procedureCode}', status: 204, type: '', body: { inAll: null } }, contract), []);
  assert.deepEqual(faultsOf({ operation: 'GET /session', status: 404, type: 'application/problem+json', body: { byLanguage: { vi: problem, en: problem } } }, contract), []);
});

test('a recording of an operation, status or media type that the contract has not is a fault', () => {
  assert.match(faultsOf({ ...session, operation: 'GET /sessions' }, contract).join(), /no operation/);
  assert.match(faultsOf({ ...session, operation: 'POST /session' }, contract).join(), /no operation/);
  assert.match(faultsOf({ ...session, status: 202 }, contract).join(), /no answer 202/);
  assert.match(faultsOf({ ...session, type: 'text/html' }, contract).join(), /not text\/html/);
  assert.match(faultsOf({ ...session, operation: 'DELETE /drafts/{procedureCode}', status: 204 }, contract).join(), /no body/);
});

test('a body that breaks its schema is a fault that names the place and never the value', () => {
  const renamed: Answer = { ...session, body: { inAll: { signedIn: true, fullName: 'Nguyễn Thử Nghiệm An' } } };
  assert.match(faultsOf(renamed, contract).join(), /^Session: /);
  const broken: Answer = { ...session, body: { inAll: { signedIn: true, displayName: 7 } } };
  assert.match(faultsOf(broken, contract).join(), /displayName: invalid_type/);
  assert.doesNotMatch(faultsOf(renamed, contract).join(), /Nghiệm/);
});

test('each language of a problem is checked', () => {
  const answer: Answer = { operation: 'GET /session', status: 404, type: 'application/problem+json', body: { byLanguage: { vi: problem, en: { ...problem, code: 'nothing' } } } };
  assert.match(faultsOf(answer, contract).join(), /^Problem: code/);
});

test('a form definition must be one that the interpreter takes', () => {
  const form = { id: 'x', version: '1', procedureCode: '1.001193', title: { vi: 'Tờ khai' }, pages: [{ id: 'p' }], documents: [] };
  const faults = faultsOf({ operation: 'GET /procedures/{procedureCode}/form', status: 200, type: 'application/json', body: { inAll: form } }, contract);
  assert.ok(faults.length > 0);
});
