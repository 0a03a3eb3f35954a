import type { Language } from '../language.ts';
import { adoptStyles } from './adopt-styles.ts';
import { filterStyles } from './filter.styles.ts';
import { filtersIn, type DrawFilters } from './filter-view.ts';
import { vi } from './messages/filter-vi.ts';

export { makeReadingAid } from '@motcua/search/reading-aid';

/** What is fetched when the box is there already: nobody waits for it, and without it the search is still one. */
export async function loadFilters(root: ShadowRoot, here: string, language: Language): Promise<DrawFilters> {
  adoptStyles(root, filterStyles);
  const text = language === 'en' ? (await import('./messages/filter-en.ts')).en : vi;
  return filtersIn(text, here, language);
}
