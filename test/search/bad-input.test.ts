import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDisplay, readManifest, openIndex, SearchIndexError, type Answer, type SearchIndexFault } from '@motcua/search';
import { openIndex as openLean } from '@motcua/search/lean';
import { makeReadingAid } from '@motcua/search/reading-aid';
import { buildIndex, checkSynonyms, SynonymsError } from '@motcua/search/build';
import type { ProcedureRecord } from '@motcua/catalogue';
import { seedIndex, shippedSynonyms } from './seed-index.ts';

const { built, index } = await seedIndex();

/** Numbers from a seed (mulberry32): the same texts in every run. */
function numbers(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function sound(answer: Answer, query: string): void {
  assert.ok(answer.hits.length <= 10 && answer.hits.length <= answer.total, query);
  answer.hits.forEach(({ record, score }, at) => {
    assert.ok(Number.isInteger(record) && record >= 0 && record < index.size, query);
    assert.ok(Number.isFinite(score) && score > 0 && (at === 0 || score <= answer.hits[at - 1]!.score), query);
    const name = built.display.names[index.entry(record).name]!;
    let before = 0;
    for (const { start, end } of answer.highlight(name)) {
      assert.ok(start >= before && end > start && end <= name.length, `${query}: ${start} to ${end} of ${name}`);
      before = end;
    }
  });
}

describe('any text as a query', () => {
  it('what says nothing has no hits', () => {
    for (const query of ['', ' ', '\u00a0\u200b', '...', '?!', '—–-', '\u200f\u202e', '😀😀', '\ud800', '\udc00\ud800', '\u0301', '\n\t\0', '%%%']) {
      const answer = index.search(query);
      assert.deepEqual([answer.total, answer.hits.length], [0, 0], JSON.stringify(query));
      assert.deepEqual(answer.highlight('Đăng ký khai sinh'), []);
    }
  });

  it('signs around words do not matter', () => {
    for (const query of ['“khai sinh”', 'khai\u200bsinh', '\u202ekhai sinh\u202c', 'khai, sinh!', '😀 khai sinh 😀', '\ud800khai sinh']) {
      assert.equal(index.search(query).hits[0]?.record, index.search('khai sinh').hits[0]?.record, JSON.stringify(query));
    }
  });

  const rounds = process.env['MOTCUA_DEEP'] ? 10_000 : 2500;
  it(`${rounds} random texts`, () => {
    const next = numbers(20261122);
    const words = built.display.names.join(' ').split(' ');
    const signs = 'aăâbcdđeêghiklmnoôơpqrstuưvxyzfjw0123456789 .,-–/()"“”\u0301\u0300\u0309\u0303\u0323\u0302\u031b\u202e\u200d\ufeff😀\ud83d\udc00中ا한ß';
    for (let round = 0; round < rounds; round++) {
      const parts = Array.from({ length: 1 + Math.floor(next() * 8) }, () => {
        const kind = next();
        if (kind < 0.4) return words[Math.floor(next() * words.length)]!;
        if (kind < 0.7) return Array.from({ length: Math.floor(next() * 9) }, () => signs[Math.floor(next() * signs.length)]).join('');
        return String.fromCharCode(...Array.from({ length: Math.floor(next() * 5) }, () => Math.floor(next() * 0x10000)));
      });
      const query = parts.join(next() < 0.8 ? ' ' : '');
      sound(index.search(query), JSON.stringify(query));
    }
  });

  it('very long ones', () => {
    for (const query of ['a'.repeat(10_000), 'khai sinh '.repeat(1000), 'giay'.repeat(2500), '1'.repeat(10_000), 'ơ'.normalize('NFD').repeat(5000), `${'x'.repeat(299)}\ud83d\ude00`, '\u0301'.repeat(10_000)]) {
      sound(index.search(query), query.slice(0, 20));
    }
    assert.ok(index.search('khai sinh '.repeat(1000)).total > 0);
  });

  it('what is not a text is read as one', () => {
    for (const query of [undefined, null, 42, {}, ['khai sinh']]) sound(index.search(query as unknown as string), String(query));
  });

  it('words that mean something else to the engine itself', () => {
    for (const query of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 's', 'f', 'w', 'dd', 'constructor khai sinh']) sound(index.search(query), query);
  });
});

describe('any bytes as an index', () => {
  const fault = (bytes: ArrayBuffer | Uint8Array): SearchIndexFault | 'opened' => {
    try {
      openIndex(bytes).search('khai sinh');
      return 'opened';
    } catch (error) {
      assert.ok(error instanceof SearchIndexError, String(error));
      return error.code;
    }
  };
  const changed = (change: (bytes: Uint8Array) => void): Uint8Array => {
    const copy = built.index.slice();
    change(copy);
    return copy;
  };

  it('cut short, lengthened, changed, of another version, or none', () => {
    for (let length = 20; length < built.index.length; length += 997) assert.equal(fault(built.index.slice(0, length)), 'truncated', String(length));
    assert.equal(fault(Uint8Array.from([...built.index, 0, 0, 0, 0])), 'truncated');
    const next = numbers(7);
    for (let round = 0; round < 300; round++) {
      const at = 16 + Math.floor(next() * (built.index.length - 16));
      assert.equal(fault(changed((bytes) => (bytes[at]! ^= 1 + Math.floor(next() * 255)))), 'damaged', String(at));
    }
    assert.equal(fault(changed((bytes) => (bytes[4] = 1))), 'version');
    assert.equal(fault(changed((bytes) => (bytes[6] = 9))), 'opened', 'a later minor version can be read');
    for (const bytes of [new ArrayBuffer(0), new Uint8Array(19), new TextEncoder().encode('<!doctype html><title>404</title>'), new TextEncoder().encode('{"format":1}')]) assert.equal(fault(bytes), 'format');
  });

  it('lies anywhere in a buffer, and is not changed', () => {
    const shifted = new Uint8Array(built.index.length + 3).subarray(3);
    shifted.set(built.index);
    const copy = built.index.slice();
    assert.equal(fault(shifted), 'opened');
    assert.equal(fault(Buffer.concat([Buffer.alloc(1), built.index]).subarray(1)), 'opened', 'a slice of a Buffer is no copy');
    assert.deepEqual(openIndex(copy.buffer).search('khai sinh').hits, index.search('khai sinh').hits);
    assert.deepEqual(copy, built.index);
  });

  it('works without the reading aid, and better once it has come', () => {
    const lean = openLean(built.index);
    assert.equal(lean.search('dang ky khai sinh').hits[0]?.record, index.search('dang ky khai sinh').hits[0]?.record);
    assert.equal(lean.search('ddawng kys keets hoon').total, 0);
    lean.assist(makeReadingAid);
    for (const query of ['ddawng kys keets hoon', '1.001193', 'UBND xã khai sinh']) assert.deepEqual(lean.search(query).hits, index.search(query).hits);
  });
});

describe('any JSON as manifest or display file', () => {
  const file = { file: 'index-00.bin', bytes: 1, integrity: 'sha384-AAAA' };
  const whole = { format: 1, published: '2026-11-22', records: 1, index: file, display: file, details: [] };

  it('manifest', () => {
    assert.deepEqual(readManifest(whole), { ...whole, sectors: [], lists: {} });
    for (const wrong of [null, 1, 'x', [], {}, { ...whole, index: undefined }, { ...whole, display: { ...file, integrity: '' } }, { ...whole, index: { ...file, file: '../index.bin' } }, { ...whole, index: { ...file, file: 'https://other.example/x' } }, { ...whole, details: [{}] }, { ...whole, details: null }, { ...whole, details: {} }, { ...whole, sectors: 'x' }, { ...whole, lists: null }]) {
      assert.throws(() => readManifest(wrong), (error) => error instanceof SearchIndexError && error.code === 'format', JSON.stringify(wrong));
    }
    assert.throws(() => readManifest({ ...whole, format: 2 }), (error) => error instanceof SearchIndexError && error.code === 'version');
  });

  it('display file', () => {
    for (const wrong of [null, [], { format: 2 }, { format: 1, names: [] }]) assert.throws(() => readDisplay(wrong), SearchIndexError);
  });
});

describe('building', () => {
  const record = (list: string, row: number, name: string): ProcedureRecord => ({ id: `${list}-${row}`, document: 'd', list, row, code: null, name });

  it('gives the same bytes for the same records, in any process', async () => {
    const again = await seedIndex();
    assert.deepEqual(again.built.index, built.index);
  });

  it('a catalogue of one procedure, of none, and one whose lists are torn apart', async () => {
    const synonyms = await shippedSynonyms();
    const one = buildIndex([record('X', 7, 'Đăng ký nuôi ong')], synonyms);
    const opened = openIndex(one.index);
    assert.equal(opened.entry(opened.search('nuoi ong').hits[0]!.record).id, 'X-7');
    assert.ok(one.unusedMeanings.includes('giấy phép lái xe'), 'what this catalogue does not have is said, and left out');
    assert.equal(openIndex(buildIndex([], synonyms).index).search('khai sinh').total, 0);
    assert.throws(() => buildIndex([record('X', 1, 'a'), record('Y', 1, 'b'), record('X', 2, 'c')], synonyms), /list X is not in one piece/);
  });

  it('knows a procedure by its national code, whatever the province puts behind it', async () => {
    const local = { ...record('X', 1, 'Đăng ký nuôi ong'), code: '1.001193.000.00.00.H22' };
    const built = buildIndex([local], await shippedSynonyms(), [{ code: '1.001193', alias: 'ong' }, { code: '1.001193.000.00.00.H05', alias: 'tổ ong' }]);
    assert.deepEqual(built.unusedAliases, []);
    assert.equal(openIndex(built.index).entry(0).code, '1.001193');
  });

  it('shows the corrected name and keeps the printed one', async () => {
    const { display, details } = buildIndex([{ ...record('X', 1, 'Cấp giấp phép'), correctedName: 'Cấp giấy phép' }], await shippedSynonyms());
    assert.deepEqual([display.names, details], [['Cấp giấy phép'], [{ name: 'Cấp giấp phép' }]]);
  });

  it('a synonyms document says where it is wrong', async () => {
    const right = await shippedSynonyms();
    const cases: [unknown, string][] = [
      [null, ''],
      [{ ...right, format: 2 }, 'format'],
      [{ ...right, version: 1 }, 'version'],
      [{ ...right, skip: 'và' }, 'skip'],
      [{ ...right, around: [''] }, 'around[0]'],
      [{ ...right, variants: Array.from({ length: 15 }, () => ['lại']) }, 'variants'],
      [{ ...right, entries: {} }, 'entries'],
      [{ ...right, entries: [{ say: [], mean: ['a'] }] }, 'entries[0].say'],
      [{ ...right, entries: [{ say: ['a'], mean: ['b', 3] }] }, 'entries[0].mean[1]'],
      [{ ...right, entries: [{ say: ['a'], mean: ['b'], weight: 2 }] }, 'entries[0].weight'],
    ];
    for (const [document, path] of cases) assert.throws(() => checkSynonyms(document), (error) => error instanceof SynonymsError && error.path === path, path);
  });

  it('a synonyms document needs entries only; what it leaves out is empty', () => {
    const smallest = { format: 1, version: '2026-11-27', entries: [{ say: ['nhà yến'], mean: ['nuôi chim yến'] }] };
    const document = checkSynonyms(smallest);
    assert.deepEqual(document, { ...smallest, skip: [], around: [], variants: [] });
    const index = openIndex(buildIndex([record('X', 1, 'Cấp phép nuôi chim yến')], document).index);
    assert.equal(index.search('nha yen').total, 1);
    assert.throws(() => checkSynonyms({ format: 1, version: '2026-11-27' }), (error) => error instanceof SynonymsError && error.path === 'entries');
  });
});
