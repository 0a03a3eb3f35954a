import type { Language } from './language.ts';
import { inVietnam } from './moment.ts';

/** A day in words: "Thứ Ba, ngày 24 tháng 11 năm 2026"; "Tuesday 24 November 2026". Takes an RFC 3339 timestamp. */
export function dayInWords(timestamp: string, language: Language): string {
  const local = inVietnam(timestamp);
  const word = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'vi-VN', { ...options, timeZone: 'UTC' }).format(new Date(local));
  if (language === 'en') return word({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  // The runtime's own Vietnamese pattern leaves out "ngày" and "năm", which is not how a letter from an office writes it.
  const [year, month, day] = local.split(/\D/).map(Number);
  return `${word({ weekday: 'long' })}, ngày ${day} tháng ${month} năm ${year}`;
}

/** A day in words, with the hour when the timestamp names one other than midnight. */
export function appointmentInWords(timestamp: string, language: Language): string {
  const time = inVietnam(timestamp).slice(11, 16);
  const day = dayInWords(timestamp, language);
  return time === '00:00' ? day : `${time}, ${language === 'en' ? day : day.charAt(0).toLowerCase() + day.slice(1)}`;
}
