/**
 * The clock in Viet Nam at an RFC 3339 timestamp, `yyyy-MM-ddTHH:mm…`: dossiers live in its time (UTC+7, without summer
 * time since 1975), wherever the reader is.
 */
export function inVietnam(timestamp: string): string {
  return new Date(Date.parse(timestamp) + 7 * 3_600_000).toISOString();
}

/** Time and day in figures, the same in both languages: "16:30 24/11/2026". */
export function momentInFigures(timestamp: string): string {
  const local = inVietnam(timestamp);
  return `${local.slice(11, 16)} ${local.slice(0, 10).split('-').reverse().join('/')}`;
}
