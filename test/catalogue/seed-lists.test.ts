/** The committed lists, through the package's public names: counts, forms, and an independent reading of 314 rows. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, test } from 'node:test';
import { catalogueLists } from '@motcua/catalogue';
import type { ProcedureRecord, SeedListId } from '@motcua/catalogue';
import { loadSeedList, loadSeedProcedures } from '@motcua/catalogue/seeds';

const lists = new Map<string, readonly ProcedureRecord[]>();
let all: readonly ProcedureRecord[] = [];

before(async () => {
  for (const { id } of catalogueLists) {
    lists.set(id, await loadSeedList(id));
  }
  all = [...lists.values()].flat();
});

function list(id: SeedListId): readonly ProcedureRecord[] {
  return lists.get(id) ?? [];
}

function record(id: string): ProcedureRecord {
  const found = all.find((candidate) => candidate.id === id);
  assert.ok(found, `no record ${id}`);
  return found;
}

test('the lists hold what the documents hold', async () => {
  const counts = Object.fromEntries([...lists].map(([id, records]) => [id, records.length]));
  assert.deepEqual(counts, { LS: 1717, LSF: 8, KGP: 183, KGD: 36, KGC: 17, BG3: 127, BG4: 39, QD: 55, POP: 11 });
  const procedures = await loadSeedProcedures();
  assert.equal(procedures.length, 2182);
  assert.ok(procedures.every(({ list: id }) => id !== 'POP'));
  assert.deepEqual((await loadSeedProcedures(['KGC', 'POP'])).map(({ list: id }) => id), [...Array<string>(17).fill('KGC'), ...Array<string>(11).fill('POP')]);
});

test('every record carries its document, list and row, and rows ascend', () => {
  assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
  for (const { id, document } of catalogueLists) {
    let previous = 0;
    for (const entry of list(id)) {
      assert.equal(entry.list, id);
      assert.equal(entry.document, document);
      assert.equal(entry.id, `${id}-${entry.row}`);
      assert.ok(entry.row > previous, `${entry.id} after row ${previous}`);
      previous = entry.row;
    }
  }
});

test('every row that the development queries name was read alike: list, row, code and name', async () => {
  const { queries } = JSON.parse(await readFile(new URL('../search/queries-dev.json', import.meta.url), 'utf8')) as {
    queries: { relevant: { document: string; list: string; row: number; code: string | null; name: string }[] }[];
  };
  const rows = new Map(queries.flatMap(({ relevant }) => relevant).map((row) => [`${row.list}-${row.row}`, row]));
  assert.ok(rows.size > 300);
  for (const [id, wanted] of rows) {
    const { document, list: listId, row, code, name } = record(id);
    assert.deepEqual({ document, list: listId, row, code, name }, wanted);
  }
});

/** Every text of a record, however deep. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') {
    return [value];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

test('texts are clean: NFC, one line, single-spaced, no control or invisible characters', () => {
  for (const entry of all) {
    for (const text of texts(entry)) {
      assert.equal(text, text.normalize('NFC'), entry.id);
      assert.doesNotMatch(text, /[\p{Cc}\p{Cf}\p{Co}\u00A0\u2028\u2029\uFFFD]| {2}|^\s|\s$|<\/?[a-z]+/u, entry.id);
    }
  }
});

test('no number of a page or a row is glued to a name', () => {
  for (const { id, name, parts } of all) {
    for (const text of [name, ...(parts ?? []).map((part) => part.name)]) {
      assert.doesNotMatch(text, /^\d|\p{L}\d{2,}$|\)\s*\d+$|\p{Ll} \d{1,2} \(Thực thi/u, id);
    }
  }
});

test('codes are codes, and remarks are kept apart from them', () => {
  for (const { id, code, codeNote } of all) {
    if (code !== null) {
      assert.match(code, /^[\p{Lu}\d.-]+$/u, id);
      assert.match(code, /\d/u, id);
      assert.equal(codeNote, undefined, id);
    } else if (codeNote !== undefined) {
      assert.match(codeNote, /^(?:chưa có|không tìm thấy) trên CSDL/iu, id);
    }
  }
  assert.equal(record('LS-772').codeNote, 'không tìm thấy trên CSDL');
  assert.equal(record('LS-43').code, 'BCT-LSN-275407', 'printed as "BCT- LSN-275407"');
  assert.equal(record('LS-488').code, 'BKH-LSN-271953', 'printed as "BKH-LSN 271953"');
  assert.ok([...list('KGP'), ...list('KGD'), ...list('KGC')].every(({ code }) => /^\d\.\d{6}$/.test(code ?? '')));
});

test('the registration of births is in the list of Kiên Giang communes under its national code', () => {
  const births = all.filter(({ code }) => code === '1.001193');
  assert.deepEqual(
    births.map(({ id, name, governmentLevel }) => ({ id, name, governmentLevel })),
    [{ id: 'KGC-7', name: 'Đăng ký khai sinh', governmentLevel: 'commune' }],
  );
});

test('every entry of Decision 406 has its level and deadline; number 11 has them in its parts', () => {
  for (const { row, serviceLevel, deadline, parts } of list('QD')) {
    if (row === 11) {
      assert.equal(serviceLevel, undefined);
      assert.equal(parts?.length, 18);
      assert.ok(parts.every((part) => /^Quý (?:III|IV)\/2021$/.test(part.deadline ?? '')));
    } else {
      assert.ok(serviceLevel === 3 || serviceLevel === 4, `level of QD-${row}`);
      assert.match(deadline ?? '', /quý (?:I{1,3}|IV)\/2021/iu, `deadline of QD-${row}`);
    }
  }
  assert.deepEqual(
    list('QD').filter(({ serviceLevel }) => serviceLevel === 3).map(({ row }) => row),
    [1, 3, 4, 9, 20, 21],
  );
  assert.equal(record('QD-18').name.startsWith('Liên thông các thủ tục khởi sự doanh nghiệp: Đăng ký thành lập'), true, 'joined over a page break');
  assert.equal(record('QD-37').name, 'Liên thông nhóm thủ tục Đăng ký thành lập hộ kinh doanh và Đăng ký thuế');
});

test('the dossier counts of Bắc Giang add up to the totals the report prints', () => {
  for (const [id, level, online, total] of [['BG3', 3, 757, 13597], ['BG4', 4, 1560, 6728]] as const) {
    const records = list(id);
    assert.ok(records.every(({ serviceLevel }) => serviceLevel === level));
    assert.equal(records.reduce((sum, { counts }) => sum + (counts?.online ?? 0), 0), online);
    assert.equal(records.reduce((sum, { counts }) => sum + (counts?.total ?? 0), 0), total);
  }
  assert.deepEqual(record('BG3-126').counts, { online: 275, total: 7922, from: '2020-01-01', to: '2020-05-31' });
  assert.equal(record('BG3-16').counts, undefined, 'blank is not zero');
});

test('the population services have their new and old codes', () => {
  const services = list('POP').map(({ code, legacyCode }) => `${code} ${legacyCode}`);
  assert.deepEqual(services.slice(0, 3), ['001 DVDC_XMNT', '002 DVDC_CCTTCD', '003 DVDC_XTCD']);
  assert.equal(services.at(-1), '011 DVCN_XMTTCMT');
});

test('a fragment says which rows it can have been', () => {
  assert.deepEqual(record('LSF-8').possibleRows, { first: 1738, last: 1738 });
  for (const { possibleRows } of list('LSF')) {
    assert.ok(possibleRows && possibleRows.first >= 1713 && possibleRows.last <= 1738);
  }
});

test('misread names keep what is printed and say what is meant; glued words are parted', () => {
  assert.equal(record('BG3-13').name, 'Chuyên trường đối với học sinh trung học phổ thông');
  assert.equal(record('BG3-13').correctedName, 'Chuyển trường đối với học sinh trung học phổ thông');
  assert.match(record('LS-1316').name, /hoạt động khám bệnh/u);
  assert.doesNotMatch(record('LS-785').correctedName ?? '', /\?/u);
});

test('one procedure is complete in every field', () => {
  const { name, agency, detail } = record('LS-917');
  assert.equal(name, 'Cấp giấy phép xuất bản bản tin (địa phương)');
  assert.equal(agency, 'Sở Thông tin truyền thông');
  assert.ok(detail);
  assert.deepEqual(detail.steps?.map((step) => step.title), ['Tiếp nhận hồ sơ', 'Chuyển hồ sơ', 'Giải quyết hồ sơ', 'Trả kết quả giải quyết hồ sơ']);
  assert.deepEqual(detail.steps?.[0]?.cases.map(({ label, channel }) => [label, channel]), [['a', 'direct'], ['b', 'postal']]);
  assert.deepEqual(detail.steps?.[3]?.cases.map(({ label }) => label), ['a', 'b', 'c', 'd', 'đ', 'e']);
  assert.deepEqual(detail.channels?.map(({ channel }) => channel), ['direct', 'online', 'postal']);
  assert.deepEqual(detail.documentRequirements?.map(({ number, quantity }) => [number, quantity]), [[1, 1], [2, 1], [3, 1], [4, 1]]);
  assert.equal(detail.documentRequirements?.[0]?.form, 'Mẫu số 02-Phụ lục 2');
  assert.equal(detail.dossierSets, 1);
  assert.deepEqual(detail.processingTime, { value: 30, unit: 'working-day', atMost: true, text: 'Không quá 30 ngày làm việc' });
  assert.equal(detail.applicants, 'Tổ chức hoặc cá nhân');
  assert.equal(detail.agency, 'Sở Thông tin và Truyền thông');
  assert.equal(detail.result, 'Giấy phép xuất bản bản tin');
  assert.deepEqual(detail.fee, { free: true, text: 'Không' });
  assert.equal(detail.legalBasis?.length, 14);
  assert.match(detail.legalBasis?.[1] ?? '', /^Luật Báo chí số 103\/2016\/QH13/u);
});
