import { escapeMarkup } from '../markup.ts';

/** A piece of HTML that is safe to send. */
export interface Html {
  readonly safe: string;
}

type Value = string | number | Html | readonly Html[] | undefined;

/** Builds HTML; every value that is not HTML itself is escaped, and `undefined` leaves nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { safe: parts.reduce((text, part, index) => text + rendered(values[index - 1]) + part) };
}

function rendered(value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return escapeMarkup(String(value));
  return 'safe' in value ? value.safe : value.map((piece) => piece.safe).join('');
}
