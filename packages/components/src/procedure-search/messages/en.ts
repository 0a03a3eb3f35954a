import { inFigures } from '../in-figures.ts';
import type { ProcedureSearchMessages } from './vi.ts';

/** Sentences of the procedure search, in English. */
export const en: ProcedureSearchMessages = {
  loading: 'Loading…',
  tryAgain: 'Try again',
  newTab: 'opens in a new tab',
  label: 'What do you need to do?',
  hint: 'Type what you need in Vietnamese, with or without accents, or a procedure code. For example: khai sinh (birth registration), sổ đỏ (land certificate).',
  clear: 'Clear',
  results: 'Procedures found',
  figures: (count) => inFigures(count, ','),
  count: (total) => (total === 1 ? '1 procedure found.' : `${inFigures(total, ',')} procedures found.`),
  keys: 'Use the arrow keys to choose.',
  none: (query) => `No procedure found for “${query}”.`,
  noneHelp: 'Try fewer words, or type the name of the document you need in Vietnamese (for example: giấy phép xây dựng).',
  noneElsewhere: 'You can also search on the',
  portal: 'National Public Service Portal',
  more: 'Show more',
  bySector: 'Choose by sector',
  here: 'Can be filed here',
  code: (code) => `Code ${code}`,
  published: (day, records) => `List of ${day}, ${inFigures(records, ',')} procedures.`,
  stale: (day) => `The server cannot be reached. This is the list of ${day} kept on your device; it may be out of date.`,
  notKept: 'This page does not use https, so the browser does not keep the list: it needs a connection each time.',
  failures: {
    offline: 'The list of procedures could not be loaded. Check your connection, then choose “Try again”.',
    catalogue_large: 'The list of procedures is large (over 4 MB), so it was not loaded over a slow line. Choose “Try again” to load it, or search on the',
    catalogue_version: 'The list of procedures is newer than this page. Please reload the page.',
    other: 'The list of procedures cannot be used at the moment. Choose “Try again”, or search elsewhere:',
  },
  detailFailed: 'The procedure could not be opened. Check your connection, then choose it again.',
  unknownProcedure: 'The list does not have this procedure. Please search again.',
};
