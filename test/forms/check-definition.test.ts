import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataItemLabels } from '@motcua/domain';
import { checkDefinition } from '@motcua/forms';
import { shippedDefinitions } from '@motcua/forms/definitions';

/** A small definition that is right. */
function sound(): Record<string, unknown> {
  return {
    id: 'sample',
    version: '1',
    procedureCode: '1.001193',
    title: { vi: 'Mẫu' },
    source: 'A test',
    ending: { kind: 'submit' },
    consent: { noticeVersion: '1', purpose: { vi: 'Thử' }, items: ['full_name', 'birth_date'], required: ['full_name'] },
    conditions: { grown: { '>=': [{ var: 'age' }, 18] } },
    pages: [
      {
        id: 'first',
        title: { vi: 'Trang một' },
        fields: [
          { id: 'age', kind: 'number', label: { vi: 'Tuổi' }, required: true },
          { id: 'job', kind: 'text', label: { vi: 'Nghề' }, required: 'grown', when: 'grown', schema: { maxLength: 50 } },
        ],
      },
    ],
    documents: [{ id: 'paper', label: { vi: 'Giấy' }, required: 'grown', accepts: ['application/pdf'], maxBytes: 1000, maxFiles: 1 }],
  };
}

/** Changes the value at a JSON Pointer; `undefined` removes it. */
function changed(pointer: string, value: unknown): unknown {
  const json = structuredClone(sound());
  const steps = pointer.split('/').slice(1);
  const last = steps.pop() ?? '';
  const holder = steps.reduce<Record<string, unknown>>((at, step) => at[step] as Record<string, unknown>, json);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return json;
}

function problems(json: unknown): string[] {
  const check = checkDefinition(json);
  return check.ok ? [] : check.problems.map(({ path, problem }) => `${path}: ${problem}`);
}

describe('checking a definition', () => {
  it('accepts what is sound', () => {
    assert.deepEqual(problems(sound()), []);
  });

  for (const definition of shippedDefinitions) {
    it(`accepts the shipped ${definition.id}, whose every sentence is there in both languages`, () => {
      assert.deepEqual(problems(JSON.parse(JSON.stringify(definition))), []);
      const walk = (value: unknown, path: string): void => {
        if (typeof value !== 'object' || value === null) return;
        // Names of ethnic groups are the same in both languages.
        if ('vi' in value && !/ethnicity\/options/.test(path)) assert.ok('en' in value, path);
        for (const [key, part] of Object.entries(value)) walk(part, `${path}/${String((part as { id?: string } | null)?.id ?? key)}`);
      };
      walk(definition, '');
    });

    it(`asks in ${definition.id} for consent to exactly what it fills in, and marks personal fields`, () => {
      const fields = definition.pages.flatMap((page) => page.fields);
      const filled = new Set(fields.flatMap(({ prefill }) => (prefill ? [prefill] : [])));
      assert.deepEqual([...filled].sort(), [...definition.consent.items].sort());
      for (const { id, prefill, personal } of fields) if (prefill) assert.equal(personal, true, id);
      for (const item of definition.consent.items) assert.ok(dataItemLabels[item]);
      for (const { id, prefill, required } of fields) if (prefill === 'ethnicity') assert.equal(required, false, `${id}: sensitive data is never demanded`);
    });
  }

  const cases: readonly (readonly [pointer: string, value: unknown, expected: string])[] = [
    ['/title', undefined, '/title: is missing'],
    ['/title', { en: 'Only English' }, '/title/vi: is missing'],
    ['/title', { vi: 'Mẫu', fr: 'Modèle' }, '/title/fr: is not known here; known are vi, en'],
    ['/title', { vi: 'Mẫu'.normalize('NFD') }, '/title/vi: is written in composed characters (NFC)'],
    ['/version', 3, '/version: is a text that is not blank'],
    ['/colour', 'red', '/colour: is not known here; known are id, version, procedureCode, title, source, ending, consent, processing, conditions, pages, documents, declaration'],
    ['/ending', { kind: 'print' }, '/ending/kind: is one of submit, hand_over'],
    ['/ending', { kind: 'hand_over', url: 'http://example.vn' }, '/ending/url: is an https address'],
    ['/ending', { kind: 'submit', url: 'https://example.vn' }, '/ending/url: belongs to the ending "hand_over" only'],
    ['/consent/items/0', 'shoe_size', '/consent/items/0: "shoe_size" is not a data item'],
    ['/consent/items/1', 'full_name', '/consent/items/1: stands here twice'],
    ['/consent/required/0', 'religion', '/consent/required/0: is not among the items'],
    ['/processing', { workingDays: -1, source: 'x' }, '/processing/workingDays: is a whole number from 0 to 1000'],
    ['/conditions/grown', { map: [] }, '/conditions/grown/map: operator "map" is not one of var == === != !== ! !! and or in < <= > >= if'],
    ['/conditions/grown', { '>=': [{ var: 'age' }] }, '/conditions/grown/>=: takes 2 operands, not 1'],
    ['/conditions/grown', { '==': [1, 2], '!=': [1, 2] }, '/conditions/grown: a rule is an object with one operator'],
    ['/conditions/grown', { var: { var: 'age' } }, '/conditions/grown/var: names the field it reads by a constant text'],
    ['/conditions/grown', { '>': [{ var: 'shoe' }, 1] }, '/pages/0/fields/1/when: condition "grown" reads "shoe", which is not asked before this'],
    ['/conditions/Grown', true, '/conditions/Grown: a condition is named in lower-case letters, digits and underscores'],
    ['/conditions/idle', true, '/conditions/idle: condition "idle" is never used'],
    ['/pages', [], '/pages: has at least 1 member'],
    ['/pages/0/fields', 'none', '/pages/0/fields: is a list'],
    ['/pages/0/when', 'grown', '/pages/0/when: condition "grown" reads "age", which is not asked before this'],
    ['/pages/0/fields/0/when', 'young', '/pages/0/fields/0/when: there is no condition "young"'],
    ['/pages/0/fields/0/kind', 'colour', '/pages/0/fields/0/kind: is one of text, long_text, number, date, birth_date, radio, select, checkboxes, confirm, name, personal_id, legacy_id_card, phone, email'],
    ['/pages/0/fields/0/kind', 'radio', '/pages/0/fields/0/options: is missing'],
    ['/pages/0/fields/0/options', [{ value: 'a', label: { vi: 'A' } }], '/pages/0/fields/0/options: a field of kind number has no options'],
    ['/pages/0/fields/0/required', undefined, '/pages/0/fields/0/required: is missing'],
    ['/pages/0/fields/0/prefill', 'shoe_size', '/pages/0/fields/0/prefill: "shoe_size" is not a data item'],
    ['/pages/0/fields/0/yearOnly', true, '/pages/0/fields/0/yearOnly: belongs to the kind birth_date'],
    ['/pages/0/fields/0/schema', { type: 'string' }, '/pages/0/fields/0/schema/type: is one of number, integer'],
    ['/pages/0/fields/0/schema', { minimum: 9, maximum: 1 }, '/pages/0/fields/0/schema/minimum: is more than maximum'],
    ['/pages/0/fields/1/id', 'age', '/pages/0/fields/1/id: the id "age" is used twice'],
    ['/pages/0/fields/1/id', 'Job title', '/pages/0/fields/1/id: an id is lower-case letters, digits and underscores'],
    ['/pages/0/fields/1/schema', undefined, '/pages/0/fields/1/schema: is missing'],
    ['/pages/0/fields/1/schema', {}, '/pages/0/fields/1/schema/maxLength: is missing'],
    ['/pages/0/fields/1/schema', { maxLength: 10, pattern: '^(a+)+$' }, '/pages/0/fields/1/schema/pattern: repeats no group'],
    ['/pages/0/id', 'review', '/pages/0/id: the id "review" is taken by the form itself'],
    ['/pages/0/fields/0', { id: 'sex', kind: 'radio', label: { vi: 'Giới tính' }, required: true, options: [{ value: 'nữ giới', label: { vi: 'Nữ' } }] }, '/pages/0/fields/0/options/0/value: a value is letters, digits, hyphens and underscores'],
    ['/documents/0/id', 'age', '/documents/0/id: the id "age" is used twice'],
    ['/documents/0/accepts', ['pdf'], '/documents/0/accepts/0: is a media type'],
    ['/documents/0/maxBytes', 0, '/documents/0/maxBytes: is a whole number from 1 to 1000000000'],
  ];
  for (const [pointer, value, expected] of cases) {
    it(`says of ${pointer} = ${JSON.stringify(value)?.slice(0, 60) ?? 'nothing'}: ${expected.slice(0, 80)}`, () => {
      assert.ok(problems(changed(pointer, value)).includes(expected), problems(changed(pointer, value)).join('\n'));
    });
  }

  it('refuses what is no object at all, and does not fall over', () => {
    for (const json of [null, undefined, [], 'x', 7, { pages: null }, { pages: [null], documents: [7], consent: [], ending: 'x', conditions: [] }]) {
      assert.ok(problems(json).length > 0);
    }
  });

  it('refuses a rule that nests too deep', () => {
    let rule: unknown = { var: 'age' };
    for (let depth = 0; depth < 5000; depth += 1) rule = { '!': rule };
    assert.ok(problems(changed('/conditions/grown', rule)).some((problem) => problem.endsWith('nested deeper than 16')));
  });
});

describe('patterns', () => {
  const verdict = (pattern: string): string =>
    problems(changed('/pages/0/fields/1/schema', { maxLength: 50, pattern })).map((problem) => problem.replace(/^.*pattern: /, ''))[0] ?? 'ok';

  it('that cost little are taken', () => {
    for (const pattern of ['^\\d{4}$', '^[A-Z]{2}-\\d+$', '^(?:yes|no)$', '^\\p{Lu}[\\p{L} ]*$', '^a?b?c{2,10}$', '^\\$$', '^[(|)*]+$']) {
      assert.equal(verdict(pattern), 'ok', pattern);
    }
  });

  it('that can hang are refused', () => {
    const refused: Record<string, string> = {
      '^(a+)+$': 'repeats no group',
      '^(a|aa){2,9}$': 'repeats no group',
      '^a*b*$': 'has at most one unlimited repetition',
      '^\\s+x\\s+$': 'has at most one unlimited repetition',
      '^a{0,40}b{0,40}$': 'leaves more than 1000 ways through its repetitions',
      '^(?=.*x).*$': 'has no lookarounds and no named groups',
      '^(?<n>a)$': 'has no lookarounds and no named groups',
      '^(a)\\1$': 'has no back-references',
      '\\d+$': 'is anchored by ^ and $ at its ends',
      '^\\d+': 'is anchored by ^ and $ at its ends',
      '^\\d+\\$': 'is anchored by ^ and $ at its ends',
      '^a|b$': 'has alternatives inside groups only',
      '^(a': 'is not a regular expression in Unicode mode',
    };
    for (const [pattern, reason] of Object.entries(refused)) assert.equal(verdict(pattern), reason, pattern);
  });
});
