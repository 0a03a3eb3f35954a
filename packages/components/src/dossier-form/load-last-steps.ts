import { GatewayError } from '@motcua/gateway-client';
import type { Language } from '../language.ts';
import type * as Views from './last-steps.ts';
import type { LastStepsMessages } from './messages/last-steps-vi.ts';

/** Views and sentences of the last steps. */
export interface LastSteps {
  readonly steps: typeof Views;
  readonly text: LastStepsMessages;
}

/** Fetches them. Throws GatewayError `offline`: code that cannot be fetched is a broken line. */
export async function loadLastSteps(language: Language): Promise<LastSteps> {
  try {
    const steps = await import('./last-steps.ts');
    return { steps, text: await steps.lastStepsMessages(language) };
  } catch (cause) {
    throw new GatewayError({ code: 'offline', cause });
  }
}
