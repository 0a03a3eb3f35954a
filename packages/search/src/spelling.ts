// Consonants that sound alike somewhere, by what they are written as here.
const starts: Record<string, string> = { tr: 'ch', s: 'x', gi: 'z', d: 'z', r: 'z', v: 'z', l: 'n', k: 'c', ngh: 'ng', gh: 'g' };
const ends: Record<string, string> = { ng: 'n', nh: 'n', ch: 't', c: 't' };

/**
 * How a syllable sounds to those who mix up the consonants that sound alike in their region: tr/ch, s/x, d/gi/r/v, l/n,
 * final n/ng/nh, t/c/ch. Two words with the same sound are more likely one misspelt than two.
 */
export function sound(fold: string): string {
  return fold
    .replace(/^(tr|gi(?=[aeou])|ngh|gh|[lrsvkd])/, (start) => starts[start]!)
    .replace(/(ng|nh|ch|c)$/, (end) => ends[end]!);
}

/** Whether one typing slip makes `b` of `a`: a letter left out, put in, replaced, or two neighbours swapped. */
export function isOneSlip(a: string, b: string): boolean {
  const longer = a.length - b.length;
  if (longer > 1 || longer < -1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const rest = (x: string, from: number) => x.slice(i + from);
  if (longer) return longer > 0 ? rest(a, 1) === rest(b, 0) : rest(a, 0) === rest(b, 1);
  return rest(a, 1) === rest(b, 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && rest(a, 2) === rest(b, 2));
}
