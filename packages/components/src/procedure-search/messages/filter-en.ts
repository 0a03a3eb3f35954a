import type { FilterMessages } from './filter-vi.ts';

/** Sentences of the filters, in English. */
export const en: FilterMessages = {
  noneFiltered: 'There are matching procedures, but your filters hide them.',
  removeFilters: 'Remove filters',
  level: 'Level of government',
  allLevels: 'All',
  levels: { province: 'Province', district: 'District', commune: 'Commune' },
};
