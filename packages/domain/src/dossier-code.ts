import { foldText } from './fold-text.ts';
import { invalid } from './invalid.ts';
import { isCalendarDate, type LocalDate } from './local-date.ts';

/** A dossier's code, taken apart as far as it can be. */
export interface DossierCode {
  /** The whole code as it is sent: upper case, without blanks. */
  readonly code: string & { readonly __brand: 'DossierCode' };
  /** The receiving agency, when the code has the known shape `AGENCY-DATE-NUMBER`. */
  readonly agency?: string;
  /** Date of receipt, `yyyy-MM-dd`. */
  readonly date?: string;
  /** Running number of the day, as printed (with its leading zeros). */
  readonly sequence?: string;
}

/** A dossier code as it is sent: what people type or paste, in upper case, without blanks, with plain hyphens. */
export function foldDossierCode(text: string): string {
  return foldText(text).replace(/\s/g, '').replace(/[\u2010-\u2015]/g, '-').toUpperCase();
}

/**
 * Takes a dossier code apart: `000.00.00.H37-200611-0001` (Circular 01/2018/TT-VPCP art. 19) or
 * `G09.20-20260609-0092637`. Circular 03/2025/TT-VPCP regulates it anew, so a code of any other shape is kept whole.
 *
 * @throws MotcuaError `invalid_request` with `details.reason` `empty`, `length` (over 64 characters), `characters`, or
 *   `date` when the shape is known but its date does not exist.
 */
export function parseDossierCode(text: string): DossierCode {
  const code = foldDossierCode(text) as DossierCode['code'];
  if (code === '') throw invalid('dossier_code', 'empty');
  if (code.length > 64) throw invalid('dossier_code', 'length');
  if (!/^[\p{L}\p{N}._/-]+$/u.test(code)) throw invalid('dossier_code', 'characters');
  const parts = /^([A-Z0-9.]+)-(\d{6}|\d{8})-(\d{4,})$/.exec(code);
  if (!parts) return { code };
  const [, agency = '', day = '', sequence = ''] = parts;
  const full = day.length === 6 ? `20${day}` : day;
  const date = `${full.slice(0, 4)}-${full.slice(4, 6)}-${full.slice(6)}`;
  if (!isCalendarDate(date)) throw invalid('dossier_code', 'date');
  return { code, agency, date, sequence };
}

/** What a dossier code of a known shape is made of. */
export interface DossierCodeParts {
  /** The receiving agency's code. */
  readonly agency: string;
  /** Date of receipt. */
  readonly date: LocalDate;
  /** Running number of the day, from 1. */
  readonly sequence: number;
}

/**
 * Writes a dossier code.
 *
 * @param shape `circular`: `000.00.00.H37-200611-0001` (Circular 01/2018/TT-VPCP art. 19). `ministry`:
 *   `G09.20-20260609-0092637`, as the ministry-level interface of 2025 gives them.
 * @throws MotcuaError `invalid_request` with `details.reason` `agency`, `date` (none, or not in this century where two
 *   digits must tell the year) or `sequence`.
 */
export function formatDossierCode({ agency, date, sequence }: DossierCodeParts, shape: 'circular' | 'ministry'): string {
  if (!/^[A-Z0-9.]+$/.test(agency)) throw invalid('dossier_code', 'agency');
  if (!isCalendarDate(date) || (shape === 'circular' && !date.startsWith('20'))) throw invalid('dossier_code', 'date');
  if (!Number.isSafeInteger(sequence) || sequence < 1) throw invalid('dossier_code', 'sequence');
  const day = date.replaceAll('-', '');
  return shape === 'circular'
    ? `${agency}-${day.slice(2)}-${String(sequence).padStart(4, '0')}`
    : `${agency}-${day}-${String(sequence).padStart(7, '0')}`;
}
