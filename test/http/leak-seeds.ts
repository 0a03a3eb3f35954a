/** What must not come out again: put into every request and every answer. */
export const seeds = {
  token: 'tok-Zx9LeakToken77',
  secret: 'sec-Qw3LeakSecret55',
  number: '099190000001',
  name: 'Nguyễn Thử Nghiệm Rò Rỉ',
  phone: '0900000771',
} as const;

/** Ways in which a seed may hide: as it is, in an address, in base64. */
export const needles: readonly string[] = Object.values(seeds).flatMap((seed) => [seed, encodeURIComponent(seed), JSON.stringify(seed).slice(1, -1), Buffer.from(seed).toString('base64').slice(0, -4)]);

/** The seeds found in a print. */
export function leaks(print: string): string[] {
  return needles.filter((needle) => print.includes(needle));
}
