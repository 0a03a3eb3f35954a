import type { Answer } from '@motcua/search';
import { html, nothing, type TemplateResult } from 'lit';
import type { Catalogue } from './catalogue-files.ts';
import type { LaterMessages } from './messages/later-vi.ts';
import type { ProcedureSearchMessages } from './messages/vi.ts';
import { isNarrowed, narrowedBy, type Narrowing } from './narrowing.ts';

/** What the filters are drawn from. */
export interface FilterInput {
  readonly found: Catalogue;
  readonly answer: Answer;
  readonly query: string;
  readonly narrowed: Narrowing;
  /** Whether the menus are shown. */
  readonly isOpen: boolean;
  readonly toggled: (event: Event) => void;
  readonly narrow: (to: Narrowing) => void;
  /** The sentences that were there before. */
  readonly common: ProcedureSearchMessages;
}

const menus = [['level', 'levels'], ['sector', 'sectors'], ['agency', 'agencies'], ['serviceLevel', 'serviceLevels']] as const;
const ticks = [['onlyOnline', 'online'], ['onlyPreferred', 'preferred']] as const;
/** Longer menus than this are not read; who wants what is not there types it. */
const longestMenu = 60;
/** Fewer results than this are read faster than they are filtered. */
const worthFiltering = 4;

/**
 * Everything results can be narrowed by, each choice with its count, and what they are narrowed by now, to be taken
 * away. A menu is there only when there is something to choose in it.
 */
export function filterView(input: FilterInput, text: LaterMessages): TemplateResult | typeof nothing {
  const { found, answer, query, narrowed, isOpen, toggled, narrow, common } = input;
  const some = isNarrowed(narrowed);
  if (!some && answer.total < worthFiltering) return nothing;
  const nameOf = {
    level: (value: number) => Object.values(text.levels)[value - 1],
    sector: (value: number) => found.strings.sectors[value - 1] ?? '',
    agency: (value: number) => found.strings.agencies[value - 1] ?? '',
    serviceLevel: (value: number) => text.serviceLevels[value] ?? '',
    onlyOnline: () => text.onlyOnline,
    onlyPreferred: () => common.here,
  };
  const spokenIn = (key: string) => (key === 'sector' || key === 'agency' ? 'vi' : nothing);

  const menu = ([key, counted]: (typeof menus)[number]) => {
    const counts = answer.facets[counted];
    const chosen = narrowed[key];
    const values = Array.from({ length: counts.length }, (_, value) => value).filter((value) => value > 0 && (counts[value]! > 0 || value === chosen));
    if (key === 'sector' || key === 'agency') values.sort((a, b) => counts[b]! - counts[a]!).splice(longestMenu);
    if (chosen !== undefined && !values.includes(chosen)) values.push(chosen);
    if (values.length < 2 && chosen === undefined) return nothing;
    const change = (event: Event) => narrow(narrowedBy(narrowed, key, Number((event.target as HTMLSelectElement).value) || undefined));
    return html`
      <div class="field">
        <label for=${key}>${text[key]}</label>
        <select class="control" id=${key} @change=${change}>
          <option value="" .selected=${chosen === undefined}>${text.all}</option>
          ${values.map((value) => html`<option value=${value} lang=${spokenIn(key)} .selected=${value === chosen}>${nameOf[key](value)} (${common.figures(counts[value]!)})</option>`)}
        </select>
      </div>
    `;
  };

  const tick = ([key, counted]: (typeof ticks)[number]) => {
    const count = answer.facets[counted];
    if (!narrowed[key] && (count === 0 || count === answer.total)) return nothing;
    return html`
      <div class="choice">
        <input type="checkbox" id=${key} .checked=${!!narrowed[key]} @change=${() => narrow(narrowedBy(narrowed, key, !narrowed[key] || undefined))} />
        <label for=${key}>${nameOf[key]()} (${common.figures(count)})</label>
      </div>
    `;
  };

  const chips = [...menus, ...ticks].flatMap(([key]) => {
    const value = narrowed[key];
    return value === undefined
      ? []
      : [html`<li><button class="button chip" type="button" @click=${() => narrow(narrowedBy(narrowed, key, undefined))}><span class="visually-hidden">${text.remove}</span> <span lang=${spokenIn(key)}>${nameOf[key](Number(value))}</span> <span aria-hidden="true">×</span></button></li>`];
  });
  return html`
    <details part="filters" .open=${isOpen} @toggle=${toggled}>
      <summary id="filters">${text.filters}</summary>
      ${isOpen ? html`<div class="menus">${menus.map(menu)}</div>${ticks.map(tick)}` : nothing}
    </details>
    ${some ? html`<ul class="plain chips" aria-label=${text.narrowedBy}>${chips}</ul>` : nothing}
    ${some && answer.total === 0
      ? html`
          <div class="notice" part="none">
            <p>${!query || found.index.search(query, { limit: 1 }).total > 0 ? text.noneFiltered : common.none(query)}</p>
            <p><button class="button" type="button" @click=${() => narrow({})}>${text.removeFilters}</button></p>
          </div>
        `
      : nothing}
  `;
}
