import { html, nothing, type TemplateResult } from 'lit';
import type { ProcedureSearchMessages } from './messages/vi.ts';

/** What the box is drawn from. */
export interface SearchBox {
  readonly text: ProcedureSearchMessages;
  /** Whether there is a list below. */
  readonly isOpen: boolean;
  /** Place of the option that the keyboard is on; -1 for the box itself. */
  readonly active: number;
  /** What the box says when it is drawn anew. */
  readonly kept: string;
  /** What it says now. */
  readonly query: string;
  readonly typed: (event: Event) => void;
  readonly pressed: (event: KeyboardEvent) => void;
  readonly clear: () => void;
}

/** The search box: a combobox whose list is the results below. */
export function searchBox({ text, isOpen, active, kept, query, typed, pressed, clear }: SearchBox): TemplateResult {
  return html`
    <div>
      <label class="label" for="query">${text.label}</label>
      <p class="hint" id="query-hint">${text.hint}</p>
      <div class="box">
        <input
          class="control"
          part="input"
          id="query"
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded=${isOpen}
          aria-controls="results"
          aria-activedescendant=${active >= 0 ? `result-${active}` : nothing}
          aria-describedby="query-hint"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          enterkeyhint="search"
          maxlength="200"
          .value=${kept}
          @input=${typed}
          @keydown=${pressed}
        />
        ${query === '' ? nothing : html`<button class="button" type="button" @click=${clear}>${text.clear}</button>`}
      </div>
    </div>
  `;
}
