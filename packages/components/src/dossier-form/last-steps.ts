// What a person needs after the questions: documents, check, receipt. Fetched while they answer the first page.
import type { Language } from '../language.ts';
import { vi, type LastStepsMessages } from './messages/last-steps-vi.ts';

export { documentsView } from './documents-view.ts';
export { receiptView } from './receipt-view.ts';
export { reviewView } from './review-view.ts';

/** The sentences of these steps. */
export async function lastStepsMessages(language: Language): Promise<LastStepsMessages> {
  return language === 'en' ? (await import('./messages/last-steps-en.ts')).en : vi;
}

/**
 * What to say when no answer to a submission arrived: nobody knows then whether the dossier was taken, and the same
 * button finds out. Undefined for a failure that is clear.
 */
export function unsureSentence(code: string, text: LastStepsMessages): string | undefined {
  if (!['offline', 'timeout', 'unavailable', 'bad_response'].includes(code)) return undefined;
  return code === 'offline' && !navigator.onLine ? text.offline : text.notSure;
}
