import { randomBytes } from 'node:crypto';

/** An officer the platforms know. */
export interface Officer {
  /** What the caller's own system calls them. */
  readonly id: string;
  /** What the register calls them. */
  readonly code: string;
  /** The key of `AuthHash`. */
  readonly keyName: string;
  readonly keyPass: string;
}

/** The officers of the sandbox's agency, with keys that are new at every start. The first is its service account. */
export function createOfficers(): readonly Officer[] {
  return ['01', '02'].map((number) => ({
    id: number === '01' ? 'CB-THUNGHIEM-01' : `can-bo-${number}@example.com`,
    code: `CB-THUNGHIEM-${number}`,
    keyName: `khoa-${number}`,
    keyPass: randomBytes(18).toString('base64url'),
  }));
}
