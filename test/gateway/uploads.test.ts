import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { TestBrowser } from './browser.ts';
import { files, metadata, sendBytes, startUpload, upload } from './files.ts';
import { House, people, readProblem, site } from './house.ts';

describe('uploads', () => {
  let house: House;
  let browser: TestBrowser;
  before(async () => {
    house = await House.open();
    browser = await house.signedIn(people.an);
  });
  after(() => house.close());

  const stored = (): Promise<string[]> => readdir(join(house.folder, 'uploads'));

  test('a file in pieces, interrupted and resumed', async () => {
    const started = await startUpload(house, browser, { fileName: 'giấy chứng sinh.pdf' }, files.pdf.length);
    assert.equal(started.status, 201);
    assert.equal(started.headers.get('Tus-Resumable'), '1.0.0');
    const location = started.headers.get('Location') ?? '';
    assert.ok(location.startsWith(house.api('/uploads/')));
    assert.equal(started.headers.get('Access-Control-Allow-Origin'), site);
    assert.match(started.headers.get('Access-Control-Expose-Headers') ?? '', /Location/);

    const first = await sendBytes(browser, location, 0, new Uint8Array(files.pdf.subarray(0, 40)));
    assert.equal(first.status, 204);
    const asked = await browser.fetch(site, location, { method: 'HEAD', headers: { 'Tus-Resumable': '1.0.0' } });
    assert.equal(asked.headers.get('Upload-Offset'), '40');
    assert.equal(asked.headers.get('Upload-Length'), String(files.pdf.length));
    const path = location.slice(house.api('').length);
    assert.equal((await house.ask(browser, path, 'UploadSchema')).state, 'receiving');

    const wrong = await sendBytes(browser, location, 10, new Uint8Array(files.pdf.subarray(10)));
    assert.equal(wrong.status, 409);
    await readProblem(wrong, 'invalid_request');

    await house.stop();
    await house.start();
    const rest = await sendBytes(browser, location, 40, new Uint8Array(files.pdf.subarray(40)));
    assert.equal(rest.status, 204);
    const done = await house.ask(browser, path, 'UploadSchema');
    assert.deepEqual([done.state, done.mediaType, done.fileName], ['accepted', 'application/pdf', 'giấy chứng sinh.pdf']);
    await browser.fetch(site, location, { method: 'DELETE' });
  });

  test('the bytes may come with the first request', async () => {
    const response = await browser.fetch(site, house.api('/uploads'), {
      method: 'POST',
      headers: {
        'Tus-Resumable': '1.0.0',
        'Upload-Length': String(files.png.length),
        'Upload-Metadata': metadata({ filename: 'anh.png', procedure: '1.001193', document: 'birth_notice' }),
        'Content-Type': 'application/offset+octet-stream',
      },
      body: new Uint8Array(files.png),
    });
    assert.equal(response.status, 201);
    const path = (response.headers.get('Location') ?? '').slice(house.api('').length);
    const found = await house.ask(browser, path, 'UploadSchema');
    assert.deepEqual([found.state, found.mediaType], ['accepted', 'image/png']);
    assert.equal((await house.send(browser, path, { method: 'DELETE' })).status, 204);
    await house.problem(browser, path, 'upload_not_found');
  });

  test('every type the document takes, by any of its extensions or none', async () => {
    for (const [fileName, content] of [
      ['a.PDF', files.pdf],
      ['b.jpeg', files.jpeg],
      ['c.JPG', files.jpeg],
      ['d.png', files.png],
      ['quet', files.pdf],
    ] as const) {
      const id = await upload(house, browser, { fileName }, content);
      assert.equal((await house.ask(browser, `/uploads/${id}`, 'UploadSchema')).state, 'accepted', fileName);
      await house.send(browser, `/uploads/${id}`, { method: 'DELETE' });
    }
  });

  test('a file that is not what its name says, or of a type the document does not take, is refused and removed', async () => {
    const before = (await stored()).length;
    for (const [fileName, content] of [
      ['giay-chung-sinh.pdf', files.program],
      ['giay-chung-sinh.pdf', files.png],
      ['giay-chung-sinh.exe', files.pdf],
      ['giay-chung-sinh.pdf.exe', files.pdf],
      ['van-ban.pdf', Buffer.from('Kính gửi Ủy ban nhân dân')],
      ['trang.html', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ] as const) {
      const started = await startUpload(house, browser, { fileName }, content.length);
      const location = started.headers.get('Location') ?? '';
      const problem = await readProblem(await sendBytes(browser, location, 0, new Uint8Array(content)), 'file_type_not_allowed');
      assert.match(problem.title, /PDF, JPEG, PNG/);
      await house.problem(browser, location.slice(house.api('').length), 'upload_not_found');
    }
    assert.equal((await stored()).length, before);
  });

  test('a file that is too large is refused before it is sent, and while it is sent', async () => {
    const large = await startUpload(house, browser, { fileName: 'lon.pdf' }, 40 * 1024 * 1024);
    const problem = await readProblem(large, 'file_too_large');
    assert.match(problem.title, /tối đa 10 MB/);

    const started = await startUpload(house, browser, { fileName: 'noi-doi.pdf' }, 100);
    const location = started.headers.get('Location') ?? '';
    await readProblem(await sendBytes(browser, location, 0, new Uint8Array(2000)), 'file_too_large');

    // Without a length in advance: a stream that never ends.
    const stream = new ReadableStream({
      pull: (controller) => {
        controller.enqueue(new Uint8Array(65_536));
      },
    });
    const streamed = browser.fetch(site, location, {
      method: 'PATCH',
      headers: { 'Tus-Resumable': '1.0.0', 'Upload-Offset': '0', 'Content-Type': 'application/offset+octet-stream' },
      body: stream,
      duplex: 'half',
    });
    const answer = await streamed.then((response) => response.status, () => 'cut off');
    assert.ok(answer === 413 || answer === 'cut off', String(answer));
    const offset = await browser.fetch(site, location, { method: 'HEAD', headers: { 'Tus-Resumable': '1.0.0' } });
    assert.ok(Number(offset.headers.get('Upload-Offset') ?? '0') <= 100);
    await house.send(browser, location.slice(house.api('').length), { method: 'DELETE' });
  });

  test('an empty file, and requests that say too little', async () => {
    await readProblem(await startUpload(house, browser, { fileName: 'rong.pdf' }, 0), 'file_empty');
    await readProblem(await startUpload(house, browser, { fileName: 'a.pdf', document: 'no_such_document' }, 10), 'invalid_request');
    await readProblem(await startUpload(house, browser, { fileName: 'a.pdf', procedure: '9.999999' }, 10), 'form_not_found');
    await readProblem(await startUpload(house, browser, { fileName: '' }, 10), 'invalid_request');
    await readProblem(await startUpload(house, browser, { fileName: 'a'.repeat(300) }, 10), 'invalid_request');
    for (const headers of [
      { 'Tus-Resumable': '1.0.0' },
      { 'Tus-Resumable': '1.0.0', 'Upload-Length': 'ten', 'Upload-Metadata': metadata({ filename: 'a.pdf', procedure: '1.001193', document: 'birth_notice' }) },
      { 'Tus-Resumable': '1.0.0', 'Upload-Defer-Length': '1', 'Upload-Metadata': metadata({ filename: 'a.pdf', procedure: '1.001193', document: 'birth_notice' }) },
      { 'Tus-Resumable': '1.0.0', 'Upload-Length': '10', 'Upload-Metadata': 'filename &&&' },
    ]) {
      await readProblem(await browser.fetch(site, house.api('/uploads'), { method: 'POST', headers }), 'invalid_request');
    }
    assert.deepEqual((await stored()).filter((name) => !/^[A-Za-z0-9_-]{43}$/.test(name)), []);
  });

  test('only its owner may read, continue or remove a file', async () => {
    const started = await startUpload(house, browser, { fileName: 'cua-toi.pdf' }, files.pdf.length);
    const location = started.headers.get('Location') ?? '';
    const path = location.slice(house.api('').length);
    const stranger = await house.signedIn(people.binh);
    await house.problem(stranger, path, 'upload_not_found');
    await readProblem(await sendBytes(stranger, location, 0, new Uint8Array(files.pdf)), 'upload_not_found');
    await house.problem(stranger, path, 'upload_not_found', { method: 'DELETE' });
    assert.equal((await stranger.fetch(site, location, { method: 'HEAD', headers: { 'Tus-Resumable': '1.0.0' } })).status, 404);
    await house.problem(new TestBrowser(), path, 'signed_out');
    await house.problem(browser, '/uploads/..%2f..%2fmotcua.lock', 'upload_not_found');
    assert.equal((await house.ask(browser, path, 'UploadSchema')).state, 'receiving');
  });

  test('naming another person\'s file behind one\'s own reaches neither its state nor its bytes', async () => {
    const started = await startUpload(house, browser, { fileName: 'cua-an.pdf' }, files.pdf.length);
    const theirs = started.headers.get('Location') ?? '';
    await sendBytes(browser, theirs, 0, new Uint8Array(files.pdf.subarray(0, 40)));
    const stranger = await house.signedIn(people.binh);
    const mine = (await startUpload(house, stranger, { fileName: 'cua-binh.pdf' }, 100)).headers.get('Location') ?? '';
    const id = theirs.split('/').at(-1) ?? '';
    const told = { method: 'HEAD', headers: { 'Tus-Resumable': '1.0.0' } };
    const offsetOf = async (whose: TestBrowser, address: string) => (await whose.fetch(site, address, told)).headers.get('Upload-Offset');

    for (const behind of [`?x=/${id}`, `?/${id}/`, `?a=b&x=%2F/${id}`]) {
      assert.equal(await offsetOf(stranger, `${mine}${behind}`), '0', behind);
      const sent = await sendBytes(stranger, `${mine}${behind}`, 40, new Uint8Array(Buffer.from('written by somebody else')));
      assert.equal(sent.status, 409, behind);
      assert.equal(await offsetOf(browser, theirs), '40', behind);
    }
    assert.equal((await sendBytes(stranger, `${mine}?x=/${id}`, 0, new Uint8Array(10))).status, 204);
    assert.equal(await offsetOf(stranger, mine), '10');
    assert.equal((await sendBytes(browser, theirs, 40, new Uint8Array(files.pdf.subarray(40)))).status, 204);
    assert.equal((await house.ask(browser, theirs.slice(house.api('').length), 'UploadSchema')).state, 'accepted');
  });

  test('what nobody comes back for is removed', async () => {
    await upload(house, browser, { fileName: 'bo-quen.pdf' }, files.pdf);
    assert.ok((await stored()).length > 0);
    await house.stop();
    house.shift = 31 * 24 * 60 * 60_000;
    await house.start();
    assert.deepEqual(await stored(), []);
    house.shift = 0;
  });

  test('no file name is in the log or in the folder', async () => {
    for (const entry of house.log) assert.doesNotMatch(JSON.stringify(entry), /pdf|png|chung-sinh|bo-quen/);
  });
});
