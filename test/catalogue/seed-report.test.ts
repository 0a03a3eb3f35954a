/** The report, as `npm run catalogue:report` prints it. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { ListReport, SeedReport } from '../../scripts/seeds/seed-report.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

async function print(...args: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, ['scripts/seeds/report.ts', ...args], { cwd: root, maxBuffer: 1 << 26 });
  return stdout;
}

const report = JSON.parse(await print('--json')) as SeedReport;

function list(id: string): ListReport {
  const found = report.lists.find((candidate) => candidate.list === id);
  assert.ok(found, `no report on ${id}`);
  return found;
}

test('Lạng Sơn: what the document says, what is whole, what survives in pieces, what is lost', () => {
  const { rowsClaimed, complete, fragments, lost, lostRows, fragmentRows } = list('LS');
  assert.deepEqual(rowsClaimed.map(({ number }) => number), [1749, 1752, 1754, 1913]);
  assert.deepEqual({ complete, fragments, lost }, { complete: 1717, fragments: 9, lost: 23 });
  assert.equal(complete + fragments + lost, 1749);
  assert.deepEqual(lostRows, [
    { first: 1706, last: 1711, lost: 6 },
    { first: 1713, last: 1737, lost: 17 },
  ]);
  assert.equal(fragmentRows.length, 9);
  assert.deepEqual(fragmentRows.filter(({ id }) => id === null).map(({ text }) => text), ['Lĩnh vực Tài nguyên và Môi trường | T-LSN-286506-TT']);
  assert.deepEqual(fragmentRows.filter(({ first, last }) => first === last).map(({ id, first }) => [id, first]), [['LSF-8', 1738]]);
});

test('Lạng Sơn: codes that are missing, remarks, or shared', () => {
  const { withoutCode, placeholderCode, placeholderCodeRows, duplicateCodes } = list('LS');
  assert.equal(withoutCode, 28);
  assert.equal(placeholderCode, 20);
  assert.ok(placeholderCodeRows.some(({ row, text }) => row === 772 && text === 'không tìm thấy trên CSDL'));
  assert.deepEqual(duplicateCodes.find(({ code }) => code === 'BTP-LSN-276597')?.rows, [1101, 1511, 1712]);
  assert.equal(duplicateCodes.find(({ code }) => code === 'BKH-LSN-271980')?.rows.length, 29);
});

test('the other lists: numbers the documents state against what is there', () => {
  assert.deepEqual(list('KGP').rowsClaimed.map(({ number }) => number), [183, 183]);
  assert.deepEqual(list('KGD').rowsClaimed.map(({ number }) => number), [36, 36]);
  assert.deepEqual(list('KGC').rowsClaimed.map(({ number }) => number), [17, 17]);
  assert.deepEqual(list('BG3').rowsClaimed.map(({ number }) => number), [131, 94, 29, 8]);
  assert.deepEqual(list('BG4').rowsClaimed.map(({ number }) => number), [45, 45, 0, 0]);
  assert.deepEqual(list('KGP').duplicateCodes, [
    { code: '1.003876', rows: [68, 81] },
    { code: '1.002191', rows: [70, 90] },
    { code: '1.003781', rows: [132, 134] },
  ]);
  assert.ok(list('BG3').irregularities.some(({ kind, row }) => kind === 'total-mismatch' && row === 14));
});

test('Decision 406: the two documents are compared', () => {
  const { rowsInBoth, rowsOnlyInDecision, partsInBoth, differences } = report.crossCheck;
  assert.deepEqual([rowsInBoth, rowsOnlyInDecision.length, partsInBoth], [29, 26, 14]);
  assert.deepEqual(differences.map(({ row, field }) => [row, field]), [[8, 'name'], [16, 'deadline'], [29, 'name'], [39, 'deadline']]);
});

test('every irregularity names a known kind and, where it concerns a row, a row of the list', () => {
  for (const { list: id, irregularities, complete, fragments } of report.lists) {
    for (const { kind, row, text } of irregularities) {
      assert.ok(kind in report.kinds, `${id}: ${kind}`);
      assert.notEqual(text, '');
      assert.ok(row === null || (row >= 1 && (id === 'LS' ? row <= 1749 : row <= complete + fragments)), `${id} row ${row}`);
    }
  }
  const found = new Set(report.lists.flatMap(({ irregularities }) => irregularities.map(({ kind }) => kind)));
  for (const kind of ['decomposed-unicode', 'code-spacing', 'glued-word', 'misread', 'split-row', 'page-number', 'shifted-cells', 'markup'] as const) {
    assert.ok(found.has(kind), kind);
  }
});

test('the table for people names every list and says what is lost', async () => {
  const table = await print();
  for (const { list: id } of report.lists) {
    assert.match(table, new RegExp(`^== ${id} \\(document 00\\d\\)$`, 'm'));
  }
  assert.match(table, /lost: rows 1706 to 1711\nlost: 17 of the rows 1713 to 1737/);
});
