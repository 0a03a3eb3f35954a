import type { Language } from '../language.ts';
import type * as AfterConsent from './after-consent.ts';
import type { AfterConsentMessages } from './messages/after-consent-vi.ts';
import type { StatementMessages } from './messages/statement-vi.ts';
import type * as StatementStep from './statement-step.ts';

/** Code and sentences of the steps that come after consent. */
export type LaterSteps = { after: typeof AfterConsent; afterText: AfterConsentMessages } & (
  | { statement: typeof StatementStep; statementText: StatementMessages }
  | { statement?: undefined }
);

/** Fetches them, as far as the person needs them: who has a number in their account states nothing. */
export async function loadLaterSteps(language: Language, hasPersonalId: boolean): Promise<LaterSteps> {
  const after = await import('./after-consent.ts');
  const steps = { after, afterText: await after.afterConsentMessages(language) };
  if (hasPersonalId) return steps;
  const statement = await import('./statement-step.ts');
  return { ...steps, statement, statementText: await statement.statementMessages(language) };
}
