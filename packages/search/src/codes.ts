/** A code without what people leave out: "T-LSN-286395-TT" and "t lsn 286395 tt" are the same. Lines stay lines. */
export function bareCode(text: string): string {
  return text.toUpperCase().replace(/Đ/g, "D").replace(/[^A-Z0-9\n]/g, "");
}

/** Records whose code a query gives, and what was understood as the code. */
export interface CodeMatch {
  /** How well the code fits, above 1, by record. */
  readonly ranks: ReadonlyMap<number, number>;
  readonly asked: string;
}

/**
 * Opens the codes of all records, one per line, for finding them in any writing: whole, or the beginning or a middle
 * part, with or without points, hyphens and letters. Four digits are needed to take something for a code.
 */
export function codeFinder(text: string): (query: string) => CodeMatch | undefined {
  const bare = bareCode(text);
  const starts: number[] = [0];
  for (let at = bare.indexOf("\n"); at >= 0; at = bare.indexOf("\n", at + 1)) starts.push(at + 1);
  const lines = Uint32Array.from([...starts, bare.length + 1]);

  return (query) => {
    const asked = bareCode(query.replace(/\n/g, " "));
    const digits = /\d[\d.\s-]{2,}\d/.exec(query)?.[0].replace(/\D/g, "") ?? "";
    if (digits.length < 4) return undefined;
    const ranks = new Map<number, number>();
    for (const part of digits.length > 4 ? [digits, asked] : [asked]) {
      for (let at = bare.indexOf(part); at >= 0; at = bare.indexOf(part, at + 1)) {
        let record = 0;
        for (let high = lines.length - 1; record + 1 < high; ) {
          const middle = (record + high) >> 1;
          if (lines[middle]! > at) high = middle;
          else record = middle;
        }
        const length = lines[record + 1]! - lines[record]! - 1;
        ranks.set(record, 1 + part.length / length + (at > lines[record]! ? 0 : 0.5));
      }
    }
    return ranks.size ? { ranks, asked: asked.length < 20 ? asked : digits } : undefined;
  };
}
