/** A date as it is typed into three controls. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/**
 * The answer of three typed parts: `yyyy-MM-dd`, or `yyyy` when day and month are blank and a year alone will do. Parts
 * that make no date give a text that is none either, so that validation tells of it; three blanks give a blank.
 */
export function joinDate(parts: DateParts, yearOnly: boolean): string {
  const [year, month, day] = [parts.year, parts.month, parts.day].map((part) => part.normalize('NFKC').trim()) as [string, string, string];
  if (!day && !month && (!year || yearOnly)) return year;
  const two = (part: string): string => (/^\d$/.test(part) ? `0${part}` : part);
  return `${year}-${two(month)}-${two(day)}`;
}

/** The parts of an answer {@link joinDate} gave; leading zeros are left out, as people write. */
export function splitDate(answer: string): DateParts {
  const [year = '', month = '', day = ''] = answer.split('-');
  const plain = (part: string): string => part.replace(/^0(?=\d$)/, '');
  return { day: plain(day), month: plain(month), year };
}
