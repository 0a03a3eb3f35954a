import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { after, before, describe, test } from 'node:test';

import { birthRegistration } from '@motcua/forms/definitions';

import { birthSubmission, freshKey } from './answers.ts';
import { files, startUpload, upload } from './files.ts';
import { House, people, readProblem } from './house.ts';
import { LossyLine, reachOneStopThrough } from './lossy-line.ts';

const { noticeVersion, items } = birthRegistration.consent;
const consent = { procedureCode: birthRegistration.procedureCode, noticeVersion, items };
const megabyte = 1024 * 1024;

describe('what one person may ask for', () => {
  let house: House;
  let line: LossyLine;
  before(async () => {
    house = await House.open();
    line = await LossyLine.open(house.sandbox.url);
    await reachOneStopThrough(house, line);
  });
  after(async () => {
    await house.close();
    await line.close();
  });

  test('uploads, consents, submissions and lists are limited, each person by themselves', async () => {
    const { config } = house;
    const two = { requests: 2, seconds: 600 };
    await house.stop();
    house.config = { ...config, limits: { rates: { upload: two, consent: two, submission: two, list: two } } };
    await house.start();
    const browser = await house.signedIn(people.an);
    const other = await house.signedIn(people.binh);
    const asked: [string, string, { body?: unknown; headers?: Record<string, string> }, number][] = [
      ['consents', '/consents', { body: consent }, 201],
      ['submissions', '/dossiers', { body: birthSubmission(['none']), headers: freshKey() }, 422],
      ['list', '/dossiers', {}, 200],
    ];
    for (const [what, path, init, status] of asked) {
      for (const _ of [1, 2]) assert.equal((await house.send(browser, path, init)).status, status, what);
      const problem = await house.problem(browser, path, 'too_many_requests', init);
      assert.ok((problem.retryAfter ?? 0) > 0, what);
      assert.equal((await house.send(other, path, init)).status, status, what);
    }
    for (const _ of [1, 2]) assert.equal((await startUpload(house, browser, { fileName: 'a.pdf' }, 10)).status, 201);
    await readProblem(await startUpload(house, browser, { fileName: 'a.pdf' }, 10), 'too_many_requests');
    assert.equal((await startUpload(house, other, { fileName: 'a.pdf' }, 10)).status, 201);
    await house.stop();
    house.config = config;
    await house.start();
  });

  test('files that are not submitted yet may take up so much and no more, also when they begin at once', async () => {
    const { config } = house;
    await house.stop();
    house.config = { ...config, limits: { unsubmittedBytes: 15 * megabyte } };
    await house.start();
    const browser = await house.signedIn('c31');
    const start = (size: number) => startUpload(house, browser, { fileName: 'a.pdf' }, size);
    const first = await start(9 * megabyte);
    assert.equal(first.status, 201);
    const problem = await readProblem(await start(7 * megabyte), 'too_many_requests');
    assert.match(problem.title, /15 MB.*[Xx]óa bớt/);
    assert.equal((await start(6 * megabyte)).status, 201);
    await readProblem(await start(1), 'too_many_requests');
    const path = (first.headers.get('Location') ?? '').slice(house.api('').length);
    assert.equal((await house.send(browser, path, { method: 'DELETE' })).status, 204);
    const together = await Promise.all([1, 2, 3, 4].map(() => start(5 * megabyte)));
    assert.ok(together.filter(({ status }) => status === 201).length <= 1);
    assert.equal((await startUpload(house, await house.signedIn('c32'), { fileName: 'a.pdf' }, 9 * megabyte)).status, 201);
    await house.stop();
    house.config = config;
    await house.start();
  });

  test('a list asks the one-stop system five questions at a time', async () => {
    const browser = await house.signedIn('c04');
    for (let dossiers = 0; dossiers < 8; dossiers += 1) {
      const uploadId = await upload(house, browser, { fileName: 'a.pdf' }, files.pdf);
      await house.ask(browser, '/dossiers', 'ReceiptSchema', { body: birthSubmission([uploadId]), headers: freshKey(), status: 201 });
    }
    const before = line.paths.length;
    const release = line.hold();
    const list = house.ask(browser, '/dossiers', 'DossierListSchema');
    while (line.paths.length < before + 5) await delay(20);
    // Time for more to come, if more came.
    await delay(300);
    assert.equal(line.paths.length, before + 5);
    release();
    assert.equal((await list).dossiers.length, 8);
    assert.equal(line.paths.length, before + 8);
  });
});
