import { foldText } from './fold-text.ts';
import { invalid } from './invalid.ts';

/** How an agency code is written: `smallest_first` as `000.02.01.H37` (13 characters), `largest_first` as `H37.01.02` (up to 35). */
export type AgencyCodeWriting = 'smallest_first' | 'largest_first';

/** An agency's identifier, taken apart. */
export interface AgencyCode {
  /** The whole code as it was written: upper case, without blanks. */
  readonly code: string & { readonly __brand: 'AgencyCode' };
  /** In which of the two writings it is; `other` for a shape we do not know. */
  readonly writing: AgencyCodeWriting | 'other';
  /** The levels, largest first, without the zeros that stand for "no such level": `['H37', '01', '02']`. Empty for `other`. */
  readonly levels: readonly string[];
}

/** Whose agency it is, by the letter of its first level. */
export type AgencyBranch = 'central' | 'peoples_committee' | 'peoples_council';

/**
 * Takes an agency code apart. Standard QCVN 102:2016/BTTTT writes the smallest unit first (`VVV.ZZ.YY.MXX`), Decision
 * 20/2020/QĐ-TTg the largest (`H37.02.02`, `G09.20`, `H37.DN.001`). Lenient: an unknown shape is kept, writing `other`.
 *
 * @throws MotcuaError `invalid_request` with `details.reason` `empty`, `length` (over 35 characters) or `characters`.
 */
export function parseAgencyCode(text: string): AgencyCode {
  const written = foldText(text).replace(/\s/g, '').toUpperCase();
  if (written === '') throw invalid('agency_code', 'empty');
  if (written.length > 35) throw invalid('agency_code', 'length');
  if (!/^[A-Z0-9._-]+$/.test(written)) throw invalid('agency_code', 'characters');
  const code = written as AgencyCode['code'];
  const parts = written.split('.');
  if (/^[A-Z0-9]{3}\.[A-Z0-9]{2}\.[A-Z0-9]{2}\.[A-Z]\d{2}$/.test(written)) {
    return { code, writing: 'smallest_first', levels: withoutEmptyLevels(parts.reverse()) };
  }
  if (/^[A-Z]\d{2}(?:\.[A-Z0-9]+)*$/.test(written)) return { code, writing: 'largest_first', levels: withoutEmptyLevels(parts) };
  return { code, writing: 'other', levels: [] };
}

/**
 * An agency's code in one of the two writings.
 *
 * @returns `undefined` when it cannot be written so: a code of another shape, or one whose levels do not fit the widths
 *   of the 13 characters (`H37.DN.001`).
 */
export function formatAgencyCode(agency: AgencyCode, writing: AgencyCodeWriting): string | undefined {
  if (agency.levels.length === 0) return undefined;
  if (writing === 'largest_first') return agency.levels.join('.');
  const [first = '', second = '00', third = '00', fourth = '000', ...more] = agency.levels;
  if (more.length > 0 || second.length !== 2 || third.length !== 2 || fourth.length !== 3) return undefined;
  return [fourth, third, second, first].join('.');
}

/** Whether two codes name the same agency, in whichever writing each is. */
export function sameAgency(a: AgencyCode, b: AgencyCode): boolean {
  if (a.levels.length === 0 || b.levels.length === 0) return a.code === b.code;
  return a.levels.join('.') === b.levels.join('.');
}

/** Whose agency it is: `G` ministries and the centre, `H` People's Committees, `K` People's Councils (Decision 09/2025/QĐ-TTg). */
export function agencyBranch(agency: AgencyCode): AgencyBranch | undefined {
  const letter = agency.levels[0]?.[0] ?? '';
  return ({ G: 'central', H: 'peoples_committee', K: 'peoples_council' } as const)[letter];
}

function withoutEmptyLevels(levels: readonly string[]): string[] {
  let used = levels.length;
  while (used > 1 && /^0+$/.test(levels[used - 1] ?? '')) used -= 1;
  return levels.slice(0, used);
}
