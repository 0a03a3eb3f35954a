/** "1, 4 to 6, 9" for ascending row numbers. */
export function rowRanges(rows: readonly number[]): string {
  const ranges: { first: number; last: number }[] = [];
  for (const row of rows) {
    const open = ranges.at(-1);
    if (open !== undefined && row === open.last + 1) {
      open.last = row;
    } else {
      ranges.push({ first: row, last: row });
    }
  }
  return ranges.map(({ first, last }) => (first === last ? `${first}` : `${first} to ${last}`)).join(', ');
}
