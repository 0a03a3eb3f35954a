import type { ProcessingTime } from '../procedure.ts';

/**
 * Reads "Không quá 30 ngày làm việc", "15 ngày", "24 giờ"; "Ngay trong ngày" is no working day more. Undefined when the text
 * begins with neither.
 */
export function readProcessingTime(text: string): ProcessingTime | undefined {
  const match = /^(?<atMost>(?:không quá|tối đa|trong vòng|trong thời hạn) )?(?<value>\d{1,4}) *(?:\([^)]*\) *)?(?<unit>ngày làm việc|ngày|giờ)(?!\p{L})/iu.exec(text)?.groups;
  if (match === undefined) return /^(?:giải quyết |trả kết quả )?(?:ngay )?trong ngày(?!\p{L})/iu.test(text) ? { value: 0, unit: 'working-day', atMost: false, text } : undefined;
  const named = match['unit']?.toLowerCase();
  const unit = named === 'ngày làm việc' ? 'working-day' : named === 'ngày' ? 'calendar-day' : 'hour';
  return { value: Number(match['value']), unit, atMost: /^(?:không quá|tối đa)/iu.test(match['atMost'] ?? ''), text };
}
