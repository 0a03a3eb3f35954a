import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { describe, test } from 'node:test';
import { itemsOf, orStopped, pause } from '@motcua/http';

const reason = new Error('enough');

describe('a pause', () => {
  test('lasts as long as it was told to, and leaves nothing on the signal', async () => {
    const { signal } = new AbortController();
    const started = performance.now();
    await pause(40, signal);
    assert.ok(performance.now() - started >= 38);
    assert.equal(getEventListeners(signal, 'abort').length, 0);
    await pause(1);
  });

  test('ends with the signal’s own reason, and does not keep the process waiting', async () => {
    const controller = new AbortController();
    const waiting = pause(20_000, controller.signal);
    setTimeout(() => controller.abort(reason), 10);
    await assert.rejects(waiting, (error) => error === reason);
    assert.deepEqual(process.getActiveResourcesInfo().filter((name) => name === 'Timeout'), []);
    await assert.rejects(pause(20_000, AbortSignal.abort(reason)), (error) => error === reason);
  });
});

describe('waiting for something shared', () => {
  test('gives what it gives, also without a signal', async () => {
    const { signal } = new AbortController();
    assert.equal(await orStopped(Promise.resolve(1)), 1);
    assert.equal(await orStopped(Promise.resolve(2), signal), 2);
    await assert.rejects(orStopped(Promise.reject(reason), signal), (error) => error === reason);
    assert.equal(getEventListeners(signal, 'abort').length, 0);
  });

  test('is ended for one caller only, by that caller’s signal', async () => {
    const controller = new AbortController();
    let resolve: (value: string) => void = () => {};
    const promise = new Promise<string>((settle) => (resolve = settle));
    const stopped = orStopped(promise, controller.signal);
    const other = orStopped(promise, new AbortController().signal);
    controller.abort(reason);
    await assert.rejects(stopped, (error) => error === reason);
    resolve('shared');
    assert.equal(await other, 'shared');
    await assert.rejects(orStopped(promise, AbortSignal.abort(reason)), (error) => error === reason);
    assert.equal(getEventListeners(controller.signal, 'abort').length, 0);
  });
});

describe('the items of a list in pages', () => {
  test('come in order, and a page is read when its first item is wanted', async () => {
    const read: number[] = [];
    const pages = async (place: number) => (read.push(place), { items: [place * 10, place * 10 + 1], next: place < 3 ? place + 1 : undefined });
    const items: number[] = [];
    for await (const item of itemsOf(pages, 1)) {
      items.push(item);
      if (item === 21) break;
    }
    assert.deepEqual([items, read], [[10, 11, 20, 21], [1, 2]]);
    items.length = 0;
    for await (const item of itemsOf(pages, 2)) items.push(item);
    assert.deepEqual(items, [20, 21, 30, 31]);
  });

  test('that lead in a circle are bad_response', async () => {
    const circle = async (): Promise<void> => {
      for await (const item of itemsOf(async (place: string) => ({ items: [place], next: place === 'a' ? 'b' : 'a' }), 'a')) assert.ok(item);
    };
    await assert.rejects(circle(), { code: 'bad_response', details: { reason: 'pages_in_a_circle' } });
  });
});
