import { html, nothing, type TemplateResult } from 'lit';
import { chips } from './chips.ts';
import type { LaterMessages } from './messages/later-vi.ts';
import type { OutcomeActions } from './outcome-view.ts';
import { allowRecentSearches, recentSearches } from './recent-searches.ts';

/** What was searched for before, and whether to remember it. */
export function earlierSearches({ ask, redraw }: OutcomeActions, text: LaterMessages): TemplateResult {
  const recent = recentSearches();
  return html`
    ${questions(text.recent, recent ?? [], ask)}
    <div class="choice">
      <input type="checkbox" id="remember" .checked=${recent !== undefined} @change=${(event: Event) => (allowRecentSearches((event.target as HTMLInputElement).checked), redraw())} />
      <label for="remember">${text.remember}</label>
    </div>
    ${recent?.length ? html`<p><button class="button" type="button" @click=${() => (allowRecentSearches(true), redraw())}>${text.forget}</button></p>` : nothing}
  `;
}

/** Questions to be asked by a press. */
export function questions(label: string, queries: readonly string[], ask: (query: string) => void): TemplateResult | typeof nothing {
  return chips(label, queries, (query) => html`<button class="button chip" type="button" lang="vi" @click=${() => ask(query)}>${query}</button>`);
}
