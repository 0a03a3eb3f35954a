import type { Language } from '@motcua/domain';

import { en } from './messages/en.ts';
import { vi, type Messages } from './messages/vi.ts';

const messages: Record<Language, Messages> = { vi, en };

/** The sentences of a language. */
export function messagesIn(language: Language): Messages {
  return messages[language];
}

/**
 * The language somebody asked for, by `Accept-Language` (RFC 9110 section 12.5.4). Vietnamese when nothing we speak
 * is asked for: it is the language of the administration.
 */
export function languageOf(acceptLanguage: string | null): Language {
  let best: { language: Language; quality: number } | undefined;
  for (const part of (acceptLanguage ?? '').split(',')) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const primary = tag.split('-')[0] ?? '';
    const language = primary === 'vi' || primary === '*' ? 'vi' : primary === 'en' ? 'en' : undefined;
    if (language === undefined) continue;
    const q = parameters.map((parameter) => /^\s*q\s*=\s*([\d.]+)\s*$/.exec(parameter)?.[1]).find((value) => value !== undefined);
    const quality = q === undefined ? 1 : Number(q);
    if (quality > 0 && (best === undefined || quality > best.quality)) best = { language, quality };
  }
  return best?.language ?? 'vi';
}
