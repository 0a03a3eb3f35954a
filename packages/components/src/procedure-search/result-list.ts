import type { ProcedureSummary, Range } from '@motcua/search';
import { html, nothing, type TemplateResult } from 'lit';
import type { ProcedureSearchMessages } from './messages/vi.ts';

/** One line of the list of results. */
export interface Result {
  readonly record: number;
  readonly summary: ProcedureSummary;
  readonly isHere: boolean;
  /** Where a text of it says what was asked for. */
  highlight(text: string): readonly Range[];
}

/** The list of results, the popup of the combobox: `active` is the place of the option that the keyboard is on. */
export function resultList(label: string, results: readonly Result[], active: number, text: ProcedureSearchMessages, choose: (at: number) => void): TemplateResult {
  return html`
    <ul class="plain results" part="results" id="results" role="listbox" aria-label=${label} @mousedown=${keepFocus}>
      ${results.map(
        ({ summary, isHere, highlight }, at) => html`
          <li part="result" id="result-${at}" role="option" aria-selected=${at === active} @click=${() => choose(at)}>
            <span class="name" lang="vi">${marked(summary.name, highlight)}</span>
            <span class="facts-line">
              ${summary.code ? html`<span>${text.code('')}${marked(summary.code, highlight)}</span>` : nothing}
              ${summary.agency ? html`<span lang="vi">${marked(summary.agency, highlight)}</span>` : nothing}
              ${summary.sector ? html`<span lang="vi">${marked(summary.sector, highlight)}</span>` : nothing}
              ${isHere ? html`<span class="here">${text.here}</span>` : nothing}
            </span>
          </li>
        `,
      )}
    </ul>
  `;
}

/** A press on an option leaves the focus in the box, where the keyboard is at home. */
function keepFocus(event: Event): void {
  event.preventDefault();
}

/** A text with its marked parts. */
function marked(text: string, highlight: (text: string) => readonly Range[]): (string | TemplateResult)[] {
  const parts: (string | TemplateResult)[] = [];
  let at = 0;
  for (const { start, end } of highlight(text)) {
    parts.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return [...parts, text.slice(at)];
}
