import type { ProcessingTime } from '../procedure.ts';

/** One number with its unit at the beginning: "Không quá 05 (năm) ngày làm việc". */
const number = /^(?<atMost>(?:không quá|tối đa|trong vòng|trong thời hạn) )?(?<value>\d{1,4}) *(?:\([^)]*\) *)?(?<unit>ngày \(?(?:ngày )?làm việc\)?|ngày|giờ)(?!\p{L})/iu;
const sameDay = /^(?:giải quyết |trả kết quả )?(?:ngay )?trong ngày(?!\p{L})/iu;
/** A second number with a unit. */
const another = /\d *(?:\([^)]{0,40}\) *)?(?:ngày|giờ|phút|tuần|tháng|năm)(?!\p{L})/iu;
/** What makes the limit hold in some cases only, or begin or end at another time. */
const condition = /(?<!\p{L})(?:trường hợp|nếu|đối với|riêng|hoặc|có thể|kéo dài|trừ|(?:tiếp|kế) (?:theo|tiếp)|không (?:tính|kể|gồm|bao gồm) (?:cả )?thời gian)(?!\p{L})/iu;

/**
 * Reads a time limit. Only one number without a condition is counted ("Không quá 30 ngày làm việc", "24 giờ"; "Ngay trong ngày" is
 * no working day more): a date that holds in some cases must not be promised in all. Any other text keeps its words alone.
 */
export function readProcessingTime(text: string): ProcessingTime {
  const match = number.exec(text);
  const rest = text.slice((match ?? sameDay.exec(text))?.[0].length ?? 0);
  if (rest === text || another.test(rest) || condition.test(rest)) return { text };
  if (match?.groups === undefined) return { value: 0, unit: 'working-day', atMost: false, text };
  const { atMost = '', value, unit: named = '' } = match.groups;
  const unit = /làm việc/iu.test(named) ? 'working-day' : /ngày/iu.test(named) ? 'calendar-day' : 'hour';
  return { value: Number(value), unit, atMost: /^(?:không quá|tối đa)/iu.test(atMost), text };
}
