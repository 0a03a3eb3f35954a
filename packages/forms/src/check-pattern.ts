/** How many ways through the bounded repetitions a pattern may have: it bounds the work per character. */
const mostWays = 1000;

/**
 * Why a pattern may not be used, or nothing when it may. A pattern is run on what anybody types, so it must not be able
 * to backtrack without end: it starts with `^` and ends with `$`; it has at most one unlimited repetition (`*`, `+`,
 * `{n,}`); groups are not repeated more than once (`?`) and the limited repetitions and alternatives together leave at
 * most 1000 ways; there are no lookarounds, back-references or named groups.
 */
export function patternProblem(pattern: string): string | undefined {
  try {
    new RegExp(pattern, 'u');
  } catch {
    return 'is not a regular expression in Unicode mode';
  }
  if (pattern.length > 500) return 'is longer than 500 characters';
  if (!pattern.startsWith('^') || !/(?:^|[^\\])(?:\\\\)*\$$/.test(pattern)) return 'is anchored by ^ and $ at its ends';
  if (/\\(?:[1-9]|k<)/.test(pattern)) return 'has no back-references';
  // Classes and escapes are one character each; what is left is structure.
  const structure = pattern.replace(/\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)/gu, 'a').replace(/\[[^\]]*\]/g, 'a');
  if (/\(\?(?!:)/.test(structure)) return 'has no lookarounds and no named groups';
  if (/\|/.test(structure.replace(/\((?:[^()]|\([^()]*\))*\)/g, 'a'))) return 'has alternatives inside groups only';
  if (/\)(?:[*+]|\{)/.test(structure)) return 'repeats no group';
  const unlimited = structure.match(/[*+]|\{\d+,\}/g)?.length ?? 0;
  if (unlimited > 1) return 'has at most one unlimited repetition';
  let ways = 1;
  for (const [, least, most] of structure.matchAll(/\{(\d+),(\d+)\}/g)) ways *= Number(most) - Number(least) + 1;
  for (const mark of structure.match(/\?(?!:)|\|/g) ?? []) ways *= mark === '?' || mark === '|' ? 2 : 1;
  return ways > mostWays ? `leaves more than ${mostWays} ways through its repetitions` : undefined;
}
