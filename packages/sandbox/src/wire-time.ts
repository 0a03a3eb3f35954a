const sevenHours = 7 * 60 * 60 * 1000;

/** An instant as the member API writes it: `yyyyMMddHHmmss` in Asia/Ho_Chi_Minh, which has no summer time. */
export function compactTime(instant: Date): string {
  return new Date(instant.getTime() + sevenHours).toISOString().slice(0, 19).replace(/[-:T]/g, '');
}

/** An instant as XML's dateTime, with Vietnam's offset. */
export function offsetTime(instant: Date): string {
  return `${new Date(instant.getTime() + sevenHours).toISOString().slice(0, 19)}+07:00`;
}


/** A day (`yyyy-MM-dd`, `yyyy-MM` or `yyyy`) as the registers of the ministries write it: `dd/MM/yyyy`, `MM/yyyy` or `yyyy`. */
export function slashDate(day: string): string {
  return day.split('-').reverse().join('/');
}

/** The instant of a `yyyyMMddHHmmss` in Asia/Ho_Chi_Minh, or `undefined` when it names none. */
export function instantOfCompactTime(text: string): Date | undefined {
  const parts = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(text);
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second] = parts;
  const instant = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}+07:00`);
  // The 31st of February parses as a day of March.
  return Number.isNaN(instant.getTime()) || compactTime(instant) !== text ? undefined : instant;
}

/**
 * The instant of an RFC 3339 time, a `yyyyMMddHHmmss`, a `yyyy-MM-dd HH:mm:ss` or a `yyyy-MM-ddTHH:mm:ss.fff` (the last
 * three in Asia/Ho_Chi_Minh); `undefined` when it is none of them.
 */
export function instantOfWireTime(text: string): Date | undefined {
  const compact = instantOfCompactTime(text.replace(/^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2}):(\d{2})(\.\d{1,3})?$/, '$1$2$3$4$5$6'));
  if (compact) return compact;
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text)) return undefined;
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}
