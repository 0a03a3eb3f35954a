/** Values that stand for anything, fitting a schema or not. */
const strangers: readonly unknown[] = [
  null, true, false, 0, 1, -1, 1.5, 1e21, '', ' ', 'x', '0', '00', '1', 'true', 'null', '2026-02-30', '2026-07-22T08:30:00+07:00',
  'https://example.vn', '𐐷', [], [[]], [null], {}, { a: 1 }, JSON.parse('{"__proto__":{"a":1}}'), JSON.parse('{"constructor":1}'), { toString: 'x' }, { length: 0 },
];

/**
 * A value changed in one place at a time: each member left out, replaced, put into a list, its text or number changed a
 * little; each object with a member more. With them the value itself, and values of every other kind.
 */
export function nearMisses(value: unknown): unknown[] {
  return [value, ...strangers, ...changes(value)];
}

function changes(value: unknown): unknown[] {
  if (Array.isArray(value)) {
    return [
      [...value, ...value],
      value.slice(1),
      [...value, null],
      ...value.flatMap((item, index) => changes(item).map((changed) => value.map((other: unknown, at) => (at === index ? changed : other)))),
    ];
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    return [
      { ...value, somethingNew: 1 },
      [value],
      ...entries.flatMap(([name, member]) => [
        Object.fromEntries(entries.filter(([other]) => other !== name)),
        Object.fromEntries([...entries.filter(([other]) => other !== name), [name.toLowerCase() === name ? name.toUpperCase() : name.toLowerCase(), member]]),
        ...[null, '', 0, true, [], {}, [member], ...changes(member)].map((changed) => ({ ...value, [name]: changed })),
      ]),
    ];
  }
  if (typeof value === 'string') return [`${value}0`, value.slice(1), value.toUpperCase(), ` ${value}`, Number(value) || 0, value.repeat(40), `${value}\n`];
  if (typeof value === 'number') return [value + 1, value - 1, value + 0.5, -value - 1, String(value), value * 1e6];
  return [!value, String(value)];
}
