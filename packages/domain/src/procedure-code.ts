import { foldText } from './fold-text.ts';
import { invalid } from './invalid.ts';

/** A procedure's code, taken apart. */
export interface ProcedureCode {
  /** The whole code as it is sent: upper case, without blanks. */
  readonly code: string & { readonly __brand: 'ProcedureCode' };
  /** `national`: `1.001193`; `old`: before the national catalogue, `BTP-LSN-277361`; `other`: any other shape. */
  readonly form: 'national' | 'old' | 'other';
  /** The national part, `1.001193`; the whole code for the other forms. */
  readonly base: string;
  /** The local suffix of a national code: an agency code in either writing, `000.00.00.H22` or `H38`. */
  readonly suffix?: string;
}

/**
 * Takes a procedure code apart. Lenient: an unknown shape is kept, form `other`.
 *
 * @throws MotcuaError `invalid_request` with `details.reason` `empty`, `length` (over 64 characters) or `characters`.
 */
export function parseProcedureCode(text: string): ProcedureCode {
  const code = foldText(text).replace(/\s/g, '').toUpperCase() as ProcedureCode['code'];
  if (code === '') throw invalid('procedure_code', 'empty');
  if (code.length > 64) throw invalid('procedure_code', 'length');
  if (!/^[\p{L}\p{N}._-]+$/u.test(code)) throw invalid('procedure_code', 'characters');
  const national = /^(\d\.\d{6})(?:\.([A-Z0-9.]+))?$/.exec(code);
  if (national) {
    const [, base = code, suffix] = national;
    return { code, form: 'national', base, ...(suffix === undefined ? {} : { suffix }) };
  }
  return { code, form: /^(?:[A-Z]-)?[A-Z]{2,}-(?:[A-Z0-9]+-)?\d{4,}/.test(code) ? 'old' : 'other', base: code };
}

/** The code of a procedure, with the local suffix of an agency or without. */
export function formatProcedureCode({ base, suffix }: Pick<ProcedureCode, 'base' | 'suffix'>): string {
  return suffix === undefined ? base : `${base}.${suffix}`;
}
