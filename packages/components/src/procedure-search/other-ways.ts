import { html, nothing, type TemplateResult } from 'lit';
import type { LaterMessages } from './messages/later-vi.ts';
import type { OutcomeActions, OutcomeInput } from './outcome-view.ts';
import { allowRecentSearches, recentSearches } from './recent-searches.ts';

const mostSectors = 8;

/** What was searched for before, and the biggest sectors. */
export function otherWays({ found, query, mayRemember }: Pick<OutcomeInput, 'found' | 'query' | 'mayRemember'>, { ask, browse, redraw }: OutcomeActions, text: LaterMessages): TemplateResult {
  // Counted as if no sector were asked for.
  const sizes = found.index.search('', { sector: 0, limit: 0 }).facets.sectors;
  const sectors = Array.from(found.strings.sectors, (_, at) => at + 1).sort((a, b) => sizes[b]! - sizes[a]!).slice(0, mostSectors);
  const recent = mayRemember ? recentSearches() : undefined;
  return html`
    ${query ? nothing : questions(text.recent, recent ?? [], ask)}
    ${list(text.bySector, sectors.map((sector) => html`<li><button class="button chip" type="button" @click=${() => browse(sector)}><span lang="vi">${found.strings.sectors[sector - 1]}</span> (${text.figures(sizes[sector]!)})</button></li>`))}
    ${mayRemember && !query
      ? html`
          <div class="choice">
            <input type="checkbox" id="remember" .checked=${recent !== undefined} @change=${(event: Event) => (allowRecentSearches((event.target as HTMLInputElement).checked), redraw())} />
            <label for="remember">${text.remember}</label>
          </div>
          ${recent?.length ? html`<p><button class="button" type="button" @click=${() => (allowRecentSearches(true), redraw())}>${text.forget}</button></p>` : nothing}
        `
      : nothing}
  `;
}

/** Questions to be asked by a press. */
export function questions(label: string, queries: readonly string[], ask: (query: string) => void): TemplateResult | typeof nothing {
  return list(label, queries.map((query) => html`<li><button class="button chip" type="button" lang="vi" @click=${() => ask(query)}>${query}</button></li>`));
}

function list(label: string, items: readonly TemplateResult[]): TemplateResult | typeof nothing {
  return items.length > 0 ? html`<div><p><strong>${label}</strong></p><ul class="plain chips" aria-label=${label}>${items}</ul></div>` : nothing;
}
