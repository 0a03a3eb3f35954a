import { isCalendarDate, MotcuaError } from '@motcua/domain';

/** Asia/Ho_Chi_Minh has been UTC+7 without summer time since 1975. */
const offset = 7 * 3_600_000;

/**
 * An instant as `yyyyMMddHHmmss` in Asia/Ho_Chi_Minh, 24-hour clock.
 *
 * @throws MotcuaError `invalid_request` with `details.reason` `instant`.
 */
export function toCompactTime(instant: string): string {
  return wallClock(instant).replace(/\D/g, '');
}

/**
 * An instant as `yyyy-MM-dd HH:mm:ss` in Asia/Ho_Chi_Minh.
 *
 * @throws MotcuaError `invalid_request` with `details.reason` `instant`.
 */
export function toLocalTime(instant: string): string {
  return wallClock(instant).replace('T', ' ');
}

/**
 * An instant as `yyyy-MM-ddTHH:mm:ss.000` in Asia/Ho_Chi_Minh, without an offset.
 *
 * @throws MotcuaError `invalid_request` with `details.reason` `instant`.
 */
export function toUnzonedTime(instant: string): string {
  return `${wallClock(instant)}.000`;
}

/**
 * The instant of a `yyyyMMddHHmmss`, a `yyyy-MM-dd HH:mm:ss` (both in Asia/Ho_Chi_Minh) or an RFC 3339 time with
 * offset, as RFC 3339 with the offset of Viet Nam; none when the text is none of them or names no instant.
 */
export function fromWireTime(text: string | null | undefined): string | undefined {
  const parts = /^(\d{4})-?(\d{2})-?(\d{2})[ T]?(\d{2}):?(\d{2}):?(\d{2})(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})?$/.exec(text?.trim() ?? '');
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second, , zone] = parts;
  const date = `${year}-${month}-${day}`;
  if (!isCalendarDate(date) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const clock = clockAt(Date.parse(`${date}T${hour}:${minute}:${second}${zone ?? '+07:00'}`));
  return clock === undefined ? undefined : `${clock}+07:00`;
}

function wallClock(instant: string): string {
  const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;
  const clock = shape.test(instant) ? clockAt(Date.parse(instant)) : undefined;
  if (clock === undefined) {
    throw new MotcuaError('invalid_request', 'A time is no RFC 3339 time with offset', { details: { reason: 'instant' } });
  }
  return clock;
}

/** Date and time on the clocks of Viet Nam, `yyyy-MM-ddTHH:mm:ss`; none outside the years 0 to 9999. */
function clockAt(time: number): string | undefined {
  const shifted = new Date(time + offset);
  const year = shifted.getUTCFullYear();
  return year >= 0 && year <= 9999 ? shifted.toISOString().slice(0, 19) : undefined;
}
