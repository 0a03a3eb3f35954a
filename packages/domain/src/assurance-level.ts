/**
 * How sure the state is of who is signed in (e-government architecture of Lạng Sơn 2020): `AS-1` not checked, `AS-2`
 * self-declared, `AS-3` compared and verified, `AS-4` in person with papers.
 */
export type AssuranceLevel = 'AS-1' | 'AS-2' | 'AS-3' | 'AS-4';

/** The assurance levels, lowest first. */
export const assuranceLevels: readonly AssuranceLevel[] = ['AS-1', 'AS-2', 'AS-3', 'AS-4'];

/** Whether a level is at least another one. */
export function assuranceReaches(level: AssuranceLevel, needed: AssuranceLevel): boolean {
  return assuranceLevels.indexOf(level) >= assuranceLevels.indexOf(needed);
}
