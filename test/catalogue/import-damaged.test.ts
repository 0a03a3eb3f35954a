/** Any bytes under any name: records and findings, or a refusal with a reason. Nothing else is thrown, and nothing hangs. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { utils, write } from '@e965/xlsx';
import { ImportRefusal } from '@motcua/catalogue/importers';
import fc from 'fast-check';
import { importFolder, type ImportFolder } from './imports.ts';

let folder: ImportFolder;
before(async () => {
  folder = await importFolder();
});
after(() => folder.remove());

const rows = [
  ['STT', 'Mã TTHC', 'Tên thủ tục hành chính', 'Lĩnh vực', 'Thời hạn giải quyết', 'Mức độ', 'Cấp thực hiện'],
  ...Array.from({ length: 30 }, (_, n) => [String(n + 1), `1.00000${n % 7}`, `Cấp giấy phép "số ${n}"`, 'Lĩnh vực hộ tịch', `${n} ngày`, '4', 'Cấp xã']),
];
const csv = Buffer.from(rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n'));
const book = utils.book_new();
utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'A');
const xlsx = write(book, { type: 'buffer', bookType: 'xlsx', compression: false }) as Buffer;

const deep = process.env['MOTCUA_DEEP'] === '1';
const runs = (normal: number, many: number): { numRuns: number; seed?: number } => (deep ? { numRuns: many } : { numRuns: normal, seed: 4 });

const edits = fc.array(fc.record({ at: fc.nat(), bytes: fc.uint8Array({ minLength: 1, maxLength: 4 }) }), { maxLength: 8 });

function damaged(whole: Buffer, changes: readonly { at: number; bytes: Uint8Array }[], cut: number): Buffer {
  const copy = Buffer.from(whole);
  for (const { at, bytes } of changes) copy.set(bytes.subarray(0, copy.length - (at % copy.length)), at % copy.length);
  return copy.subarray(0, Math.max(1, copy.length - cut));
}

async function readsOrRefuses(name: string, content: Uint8Array): Promise<void> {
  try {
    const { records, findings } = await folder.read(name, content);
    for (const { id, name: text, code } of records) assert.ok(id !== '' && text.trim() !== '' && !/\s/u.test(code ?? ''));
    for (const { kind, text } of findings) assert.ok(text.length <= 200, kind);
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    assert.ok(error.text.en.length > 10 && error.text.vi.length > 10);
  }
}

const cut = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat({ max: 4000 }) });

test('a damaged CSV file', async () => {
  await fc.assert(fc.asyncProperty(edits, cut, (changes, length) => readsOrRefuses('damaged.csv', damaged(csv, changes, length))), runs(60, 1500));
});

test('a damaged workbook', async () => {
  await fc.assert(fc.asyncProperty(edits, cut, (changes, length) => readsOrRefuses('damaged.xlsx', damaged(xlsx, changes, length))), runs(60, 800));
});

test('any text and any bytes', async () => {
  const text = fc.string({ unit: 'binary', maxLength: 2000 }).map((value) => Buffer.from(value));
  await fc.assert(fc.asyncProperty(fc.oneof(text, fc.uint8Array({ minLength: 1, maxLength: 2000 })), (bytes) => readsOrRefuses('any.csv', bytes)), runs(100, 2000));
});
