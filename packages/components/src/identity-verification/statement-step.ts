// What only people need whose account carries no number; fetched when such a person gets there.
import type { Language } from '../language.ts';
import { vi, type StatementMessages } from './messages/statement-vi.ts';

export { readStatement } from './statement.ts';
export { statementForm } from './statement-form.ts';

/** The sentences of the statement form. */
export async function statementMessages(language: Language): Promise<StatementMessages> {
  return language === 'en' ? (await import('./messages/statement-en.ts')).en : vi;
}
