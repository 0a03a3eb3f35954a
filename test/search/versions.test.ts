import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { openIndex, type SearchIndex } from '@motcua/search';
import { buildIndex, type ProcedureAlias, type SynonymsDocument } from '@motcua/search/build';
import type { ProcedureRecord } from '@motcua/catalogue';
import { shippedSynonyms } from './seed-index.ts';

const records: ProcedureRecord[] = [
  { id: 'X-1', document: '009', list: 'X', row: 1, code: '1.000001', name: 'Đăng ký khai sinh', sector: 'Hộ tịch', agency: 'UBND xã', governmentLevel: 'commune' },
  { id: 'X-2', document: '009', list: 'X', row: 2, code: '1.000002', name: 'Đăng ký kết hôn', sector: 'Hộ tịch', agency: 'UBND xã', governmentLevel: 'commune' },
  { id: 'X-3', document: '009', list: 'X', row: 3, code: 'ABC-000003', name: 'Cấp lại giấy phép lái xe', sector: 'Đường bộ', agency: 'Sở Giao thông vận tải', governmentLevel: 'province' },
];
const aliases: ProcedureAlias[] = [{ code: '1.000001', alias: 'giấy chào đời' }, { id: 'X-3', alias: 'mất bằng' }, { id: 'X-9', alias: 'không có' }];
const few: SynonymsDocument = { format: 1, version: '2026-11-26', skip: ['và'], around: ['tôi muốn'], variants: [['cấp lại']], entries: [{ say: ['bằng lái'], mean: ['giấy phép lái xe'] }] };

const first = (index: SearchIndex, query: string) => {
  const [hit] = index.search(query).hits;
  return hit && index.entry(hit.record);
};

/** The file with one section more, as a later minor version may have. */
function withSection(file: Uint8Array, tag: number, content: Uint8Array): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const count = view.getUint32(16, true);
  const table = 20 + count * 12;
  const grown = new Uint8Array(file.byteLength + 12 + content.byteLength);
  grown.set(file.subarray(0, table));
  grown.set(file.subarray(table), table + 12);
  grown.set(content, file.byteLength + 12);
  const changed = new DataView(grown.buffer);
  changed.setUint16(6, view.getUint16(6, true) + 1, true);
  changed.setUint32(8, grown.byteLength, true);
  changed.setUint32(16, count + 1, true);
  for (let at = 20; at < table; at += 12) changed.setUint32(at + 4, view.getUint32(at + 4, true) + 12, true);
  changed.setUint32(table, tag, true);
  changed.setUint32(table + 4, file.byteLength + 12, true);
  changed.setUint32(table + 8, content.byteLength, true);
  let sum = 0;
  for (const word of new Uint32Array(grown.buffer, 16)) sum = (sum + word) | 0;
  changed.setUint32(12, sum >>> 0, true);
  return grown;
}

describe('indexes of one major version', () => {
  it('a file of version 2.0, written on 27 November 2026, is read as it was', async () => {
    const index = openIndex(await readFile(new URL('./fixtures/index-2.0.bin', import.meta.url)));
    assert.deepEqual([index.size, first(index, 'dang ky ket hon')?.id, first(index, 'bằng lái')?.id, first(index, 'ABC000003')?.id], [3, 'X-2', 'X-3', 'X-3']);
    assert.deepEqual(first(index, 'giay chao doi'), { id: 'X-1', document: '009', list: 'X', row: 1, code: '1.000001', name: 0, sector: 1, agency: 1, level: 3, serviceLevel: 0 });
  });

  it('a file of a later minor version, with a section nobody knows here, is read', () => {
    const { index: file } = buildIndex(records, few, aliases);
    const later = openIndex(withSection(file, 99, new TextEncoder().encode('new!')));
    for (const query of ['khai sinh', 'giay chao doi', '1.000002', 'bang lai']) assert.deepEqual(later.search(query).hits, openIndex(file).search(query).hits);
  });

  it('a file without aliases has no section for them', () => {
    const plain = openIndex(buildIndex(records, few).index);
    assert.equal(first(plain, 'khai sinh')?.id, 'X-1');
    assert.equal(first(plain, 'giay chao doi'), undefined);
  });
});

describe('everyday names of single procedures', () => {
  it('rank like the name, by code or id, and those of nobody are told', async () => {
    const built = buildIndex(records, await shippedSynonyms(), aliases);
    const index = openIndex(built.index);
    assert.deepEqual([first(index, 'giấy chào đời')?.id, first(index, 'giay chao doi')?.id, first(index, 'mất bằng')?.id], ['X-1', 'X-1', 'X-3']);
    assert.ok(index.search('giấy chào đời').hits[0]!.score >= index.search('đăng ký khai sinh').hits[0]!.score * 0.85);
    assert.equal(first(index, 'đăng ký khai sinh')?.id, 'X-1');
    assert.deepEqual(built.unusedAliases, [{ id: 'X-9', alias: 'không có' }]);
  });
});
