import type { Language } from '../language.ts';
import type { LaterMessages } from './messages/later-vi.ts';

/** What is fetched when the box is there already, and its sentences. */
export interface Extras {
  readonly parts: typeof import('./search-extras.ts');
  readonly language: Language;
  readonly words: LaterMessages;
}

/** Fetches filters, descriptions and the rest in a language, with what they need in the element's root. */
export async function loadExtras(root: ShadowRoot, language: Language): Promise<Extras> {
  const parts = await import('./search-extras.ts');
  return { parts, language, words: await parts.loadLater(root, language) };
}
