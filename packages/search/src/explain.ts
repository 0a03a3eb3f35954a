/**
 * What to say around an answer: what was assumed, and what to offer when nothing answers well. Apart from the engine,
 * for a page that fetches it when it has something to say.
 *
 * @packageDocumentation
 */
export { assumedWords } from './assumed.ts';
export { suggestNames } from './suggest.ts';
