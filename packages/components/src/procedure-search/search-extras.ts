import type { Language } from '../language.ts';
import { laterStyles } from './later.styles.ts';
import { vi, type LaterMessages } from './messages/later-vi.ts';

export { assumedWords, suggestNames } from '@motcua/search/explain';
export { makeReadingAid } from '@motcua/search/reading-aid';
export { holdsAddress, isShareable, readPlace, writePlace } from './address.ts';
export { loadDescription } from './description.ts';
export { detailView } from './detail-view.ts';
export { earlierSearches, questions } from './earlier-searches.ts';
export { filterView } from './filter-view.ts';
export { keepCatalogue } from './kept-catalogue.ts';
export { missCounter } from './miss-counter.ts';
export { rememberSearch } from './recent-searches.ts';
export { askWhatIsHere, findWhatIsHere } from './what-is-here.ts';

/**
 * What this chunk needs before it can draw: its styles in the element's root, once, and its sentences. It is fetched
 * when the box is there already: nobody waits for it, and without it the search is still one.
 *
 * @throws what `import()` throws when the sentences of the language cannot be fetched.
 */
export async function loadLater(root: ShadowRoot, language: Language): Promise<LaterMessages> {
  const { styleSheet } = laterStyles;
  if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  return language === 'en' ? (await import('./messages/all-en.ts')).later : vi;
}
