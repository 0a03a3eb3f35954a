/** A code without what people leave out: "T-LSN-286395-TT" and "t lsn 286395 tt" are the same. */
export function bareCode(text: string): string {
  return text.toUpperCase().replace(/Đ/g, 'D').replace(/[^A-Z0-9]/g, '');
}

/** A code without what a province puts behind it, which says nothing of the procedure: "1.001193.000.00.00.H22". */
export function baseCode(text: string): string {
  return text.replace(/(\d{6})\.0.*/, '$1');
}

/** Records whose code a query gives. */
export interface CodeMatch {
  /** How well the code fits, above 1, by record. */
  readonly ranks: ReadonlyMap<number, number>;
  /** Whether a text is such a code. */
  isCode(text: string): boolean;
}

/**
 * Opens the codes of all records for finding them in any writing: whole, or the beginning or a middle part, with or
 * without points, hyphens and letters. Four digits are needed to take something for a code.
 */
export function codeFinder(codes: () => readonly string[]): (query: string) => CodeMatch | undefined {
  let bare: string[] | undefined;
  return (query) => {
    const typed = baseCode(query);
    const asked = bareCode(typed);
    const digits = /\d[\d.\s-]{2,}\d/.exec(typed)?.[0].replace(/\D/g, '') ?? '';
    if (digits.length < 4) return undefined;
    bare ??= codes().map(bareCode);
    const ranks = new Map<number, number>();
    for (const part of new Set(digits.length > 4 ? [digits, asked] : [asked])) {
      bare.forEach((code, record) => {
        const at = code.indexOf(part);
        if (at >= 0) ranks.set(record, 1 + part.length / code.length + (at ? 0 : 0.5));
      });
    }
    return ranks.size ? { ranks, isCode: (text) => bareCode(text).includes(digits) } : undefined;
  };
}
