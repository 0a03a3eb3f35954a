// Consonants that sound alike somewhere, by what they are written as here.
const alike: [RegExp, string][] = [
  [/^tr/, 'ch'], [/^s/, 'x'], [/^(gi(?=[aeou])|[drv])/, 'z'], [/^l/, 'n'], [/^k/, 'c'], [/^(n?g)h/, '$1'], [/n[gh]$/, 'n'], [/ch?$/, 't'],
];

/**
 * How a syllable sounds to those who mix up the consonants that sound alike in their region: tr/ch, s/x, d/gi/r/v, l/n,
 * final n/ng/nh, t/c/ch. Two words with the same sound are more likely one misspelt than two.
 */
export function sound(fold: string): string {
  return alike.reduce((heard, [written, sound]) => heard.replace(written, sound), fold);
}

/** Whether one typing slip makes `b` of `a`: a letter left out, put in, replaced, or two neighbours swapped. */
export function isOneSlip(a: string, b: string): boolean {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const same = (left: number, right: number) => a.slice(i + left) === b.slice(i + right);
  return same(1, 0) || same(0, 1) || same(1, 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && same(2, 2));
}
