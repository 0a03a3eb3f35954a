/** Chooses among what may go wrong; 0 to 1. */
export type Chance = () => number;

const pick = <T>(chance: Chance, list: readonly T[]): T => list[Math.floor(chance() * list.length)]!;

/** Lists in lists, or objects in objects, so deep that recursion without a bound breaks. */
function nested(open: string, close: string, depth: number): unknown {
  return JSON.parse(open.repeat(depth) + '1' + close.repeat(depth));
}

const deepList = nested('[', ']', 20_000);
const deepObject = nested('{"a":', '}', 20_000);

/** Values an upstream may put anywhere. All can come out of JSON. */
const anything: readonly unknown[] = [
  null, true, false, 0, -0, -1, 1.5, 1e308, 2 ** 53, '', ' ', '0', '00', 'null', 'NaN', '\u0000', '\ud800', '\u202e', '𐐷'.repeat(100),
  [], [[]], [null], {}, [{}], { '': '' },
  JSON.parse('{"__proto__":{"polluted":true}}'), JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'), JSON.parse('{"toString":1,"valueOf":1,"hasOwnProperty":1,"length":-1}'),
  { then: 1 }, { toJSON: 1 }, '__proto__', 'constructor', 'toString', '<html><body>502</body></html>', '{"a":1}', '{', '2026-02-30', '20269999999999',
];

/** Values that take their time: one in fifty. */
const heavy: readonly unknown[] = [deepList, deepObject, ' '.repeat(50_000), '0'.repeat(50_000), ','.repeat(50_000), 'a:'.repeat(20_000), Array.from({ length: 5_000 }, () => ({}))];

function stranger(chance: Chance): unknown {
  return pick(chance, chance() < 0.02 ? heavy : anything);
}

const memberNames = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', '', 'result', 'data', 'message', 'code'] as const;

/** A value with one or a few places gone wrong. The value itself is left as it is. */
export function spoiltValue(value: unknown, chance: Chance): unknown {
  let spoilt = value;
  do spoilt = spoilInside(spoilt, chance, 0);
  while (chance() < 0.4);
  return spoilt;
}

function spoilInside(value: unknown, chance: Chance, depth: number): unknown {
  const inside = typeof value === 'object' && value !== null && depth < 30 && chance() < 0.8;
  if (inside && Array.isArray(value) && value.length > 0) {
    const at = Math.floor(chance() * value.length);
    const copy = value.slice();
    copy[at] = spoilInside(copy[at], chance, depth + 1);
    return copy;
  }
  if (inside && !Array.isArray(value)) {
    const names = Object.keys(value);
    const name = names[Math.floor(chance() * names.length)];
    if (name !== undefined) return withMember(value, name, spoilInside((value as Record<string, unknown>)[name], chance, depth + 1));
  }
  return spoilHere(value, chance);
}

function spoilHere(value: unknown, chance: Chance): unknown {
  if (chance() < 0.4) return stranger(chance);
  if (Array.isArray(value)) return pick(chance, [[], value.slice(1), [...value, ...value], value.concat(value[0]), value.toReversed(), [value], Array.from({ length: 200 }, () => value[0] as unknown)]);
  if (typeof value === 'object' && value !== null) {
    const names = Object.keys(value);
    const name = names[Math.floor(chance() * names.length)] ?? 'a';
    const { [name]: member, ...others } = value as Record<string, unknown>;
    switch (Math.floor(chance() * 4)) {
      case 0:
        return others;
      case 1:
        return withMember(value, pick(chance, memberNames), member);
      case 2:
        return withMember(others, name.toUpperCase() === name ? name.toLowerCase() : name.toUpperCase(), member);
      default:
        return withMember(value, pick(chance, memberNames), stranger(chance));
    }
  }
  if (typeof value === 'string') return spoiltWord(value, chance);
  if (typeof value === 'number') return pick<unknown>(chance, [value + 1, -value, value / 3, value * 1e10, String(value), `0${value}`, [value], null]);
  return stranger(chance);
}

/** A member of its own, whatever it is called: a plain assignment to `__proto__` would change the object instead. */
function withMember(value: object, name: string, member: unknown): unknown {
  const copy: Record<string, unknown> = { ...value };
  Object.defineProperty(copy, name, { value: member, enumerable: true, configurable: true, writable: true });
  return copy;
}

function spoiltWord(text: string, chance: Chance): string {
  const at = Math.floor(chance() * (text.length + 1));
  switch (Math.floor(chance() * 8)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(at);
    case 2:
      return text.slice(0, at) + pick(chance, ['\u0000', '\ufeff', '\ud83d', '%', '&', '<', '"', "'", '\\', '\n', '\t', '\u0301', '１', '-', ':', ' ']) + text.slice(at);
    case 3:
      return text.normalize('NFD');
    case 4:
      return misread(text);
    case 5:
      return text.repeat(50);
    case 6:
      return text.toUpperCase();
    default:
      return text.replace(/\d/g, () => String(Math.floor(chance() * 10)));
  }
}

/** Read in another encoding than it was written in. */
function misread(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

const pieces = [
  '<', '>', '</', '/>', '&', ';', '"', "'", '<!--', '-->', '<![CDATA[', ']]>', '<?xml version="1.0" encoding="UTF-16"?>', '<?php', '&#0;', '&#x110000;', '&#xD800;',
  '&lol;', '&amp;amp;', '\u0000', '\ufeff', '\ud800', '<a:b>', 'xmlns=""', ' xmlns:e="x"', '<__proto__>', '</__proto__>', '<__proto__ __proto__="1"/>', '<constructor/>', '<toString/>', '<hasOwnProperty>1</hasOwnProperty>',
  '<!DOCTYPE x>', '<html>', '{"a":1}', '<a/>'.repeat(200), '<a>'.repeat(3_000), `${'<a>'.repeat(3_000)}${'</a>'.repeat(3_000)}`, ' '.repeat(20_000), '&'.repeat(5_000), '<'.repeat(5_000), `<a ${'b="c" '.repeat(500)}/>`,
];

/** Entities that would grow to gigabytes if they were expanded. */
const entityBomb = `<!DOCTYPE lolz [<!ENTITY a "lol">${Array.from({ length: 9 }, (_, index) => `<!ENTITY ${'bcdefghij'[index]} "${`&${'abcdefghi'[index]};`.repeat(10)}">`).join('')}]>`;

/** A text with one or a few places gone wrong: cut, doubled, mixed with something else, read in a wrong encoding. */
export function spoiltText(text: string, chance: Chance): string {
  let spoilt = text;
  do spoilt = spoilTextOnce(spoilt, chance);
  while (chance() < 0.5);
  return spoilt;
}

function spoilTextOnce(text: string, chance: Chance): string {
  const at = Math.floor(chance() * (text.length + 1));
  const to = Math.min(text.length, at + Math.floor(chance() * 60));
  switch (Math.floor(chance() * 11)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + text.slice(to);
    case 2:
    case 3:
      return text.slice(0, at) + pick(chance, pieces) + text.slice(at);
    case 4:
      return text.slice(0, at) + pick(chance, pieces) + text.slice(to);
    case 5:
      return text.slice(0, to) + text.slice(at);
    case 6:
      return entityBomb + text.slice(0, at) + '&j;' + text.slice(at);
    case 7: {
      // An element written twice.
      const [element] = /<([\w:]+)>[^<]*<\/\1>/.exec(text.slice(at)) ?? [];
      return element === undefined ? text : text.replace(element, () => element + element);
    }
    case 8:
      return pick(chance, [misread(text), Buffer.from(text, 'utf16le').toString('latin1'), `\ufeff${text}`, text.normalize('NFD'), Buffer.from(text, 'latin1').toString('utf8')]);
    case 9:
      return text.replace(/>([^<>]+)</, () => `>${String(pick(chance, ['', ' ', '0', '-1', '99999999999999999999', '2026-02-30', 'true', '𐐷'.repeat(200)]))}<`);
    default:
      return pick(chance, ['', ' ', '<html><body>Bảo trì</body></html>', 'null', '{"fault":{"code":900901}}', text.toUpperCase(), text.replaceAll('<', '&lt;'), text + text]);
  }
}

/** The beginning of an input, for a message. */
export function shown(input: unknown): string {
  try {
    return JSON.stringify(input)?.slice(0, 600) ?? 'undefined';
  } catch {
    return 'an input too deep to print';
  }
}
