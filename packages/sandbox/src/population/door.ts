import type { Answer, Call } from '../call.ts';

/** What stands before the register on one route: who may pass, and what a refused caller is told. */
export interface Door {
  /** The refusal of a call without good credentials, or `undefined` when it may pass. */
  refuse(call: Call): Answer | undefined;
  /** Ends the credentials of a call, as if their time were up; answers the refusal. */
  expire(call: Call): Answer;
  /** Code of the officer whose own key the call carries, where the platform gives officers keys. */
  officerOf?(call: Call): string | undefined;
  /** True where the platform knows the agency, so that messages need not name it. */
  readonly knowsAgency?: boolean;
}
