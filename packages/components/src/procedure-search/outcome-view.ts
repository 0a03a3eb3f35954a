import type { Answer } from '@motcua/search';
import { html, nothing, type TemplateResult } from 'lit';
import type { Catalogue, Listing } from './catalogue-files.ts';
import { chips } from './chips.ts';
import type { Extras } from './extras.ts';
import type { ProcedureSearchMessages } from './messages/vi.ts';
import { isNarrowed, type Narrowing } from './narrowing.ts';
import { resultList, type Result } from './result-list.ts';
import { nothingFound } from './search-notices.ts';

/** What a person can do with what a search has led to. */
export interface OutcomeActions {
  readonly choose: (at: number) => void;
  readonly ask: (query: string) => void;
  /** Shows all procedures of a sector. */
  readonly browse: (sector: number) => void;
  readonly narrow: (to: Narrowing) => void;
  /** The menus to narrow by were folded or unfolded. */
  readonly toggled: (event: Event) => void;
  readonly more: () => void;
  /** Draws the element anew. */
  readonly redraw: () => void;
}

/** What the outcome is drawn from. */
export interface OutcomeInput {
  readonly listing: Listing;
  /** Undefined as long as nobody needs it, or it is on its way. */
  readonly found: Catalogue | undefined;
  /** Undefined before anything is asked, and before it can be answered. */
  readonly answer: Answer | undefined;
  readonly query: string;
  readonly results: readonly Result[];
  readonly active: number;
  readonly narrowed: Narrowing;
  readonly isFiltering: boolean;
  /** Names that may have been meant. */
  readonly offers: readonly string[];
  readonly mayRemember: boolean;
  readonly extras: Extras | undefined;
  /** Where else to look. */
  readonly elsewhere: TemplateResult;
}

/** What the search has led to: results and what they can be narrowed by, help when there are none, other ways before. */
export function outcomeView(input: OutcomeInput, actions: OutcomeActions, text: ProcedureSearchMessages): TemplateResult {
  const { listing, found, answer, query, results, narrowed, extras } = input;
  const sectors = () => chips(text.bySector, listing.manifest.sectors, ({ sector, name, records }) => html`<button class="button chip" type="button" @click=${() => actions.browse(sector)}><span lang="vi">${name}</span> (${text.figures(records)})</button>`);
  const list = resultList(answer ? text.results : text.here, results, input.active, text, actions.choose);
  if (!answer) {
    if (query || isNarrowed(narrowed)) return html`<p class="muted">${text.loading}</p>`;
    return html`${results.length > 0 ? html`<p><strong>${text.here}</strong></p>${list}` : nothing} ${input.mayRemember ? extras?.parts.earlierSearches(actions, extras.words) : nothing} ${sectors()}`;
  }
  const filters = extras?.parts.filterView({ found: found!, answer, query, narrowed, isOpen: input.isFiltering, toggled: actions.toggled, narrow: actions.narrow, common: text }, extras.words);
  const unsure = extras?.parts.questions(extras.words.didYouMean, input.offers, actions.ask);
  if (answer.total === 0) return isNarrowed(narrowed) ? html`${filters}` : html`${nothingFound(query, input.elsewhere, text)} ${unsure} ${sectors()}`;
  const assumed = extras?.parts.assumedWords(answer, query, results[0]!.summary.name);
  return html`
    ${filters} ${unsure}
    <p class="muted">${text.count(answer.total)} ${assumed ? html`<span>${extras!.words.assumed} <span lang="vi">“${assumed}”</span>.</span>` : nothing}</p>
    ${list}
    ${answer.total > answer.hits.length ? html`<button class="button" type="button" @click=${actions.more}>${text.more}</button>` : nothing}
  `;
}
