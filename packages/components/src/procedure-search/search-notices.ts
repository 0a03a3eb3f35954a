import { html, nothing, type TemplateResult } from 'lit';
import type { Listing } from './catalogue-files.ts';
import type { ProcedureSearchMessages } from './messages/vi.ts';

/** Nothing was found: how to ask again, and where else to look. */
export function nothingFound(query: string, elsewhere: TemplateResult, text: ProcedureSearchMessages): TemplateResult {
  return html`
    <div class="notice" part="none">
      <p><strong>${text.none(query)}</strong></p>
      <p>${text.noneHelp}</p>
      <p>${text.noneElsewhere} ${elsewhere}.</p>
    </div>
  `;
}

/** Of which day the list is; a warning when the server cannot be asked for a newer one. */
export function sourceNotice({ manifest, stale }: Listing, text: ProcedureSearchMessages, again: TemplateResult): TemplateResult {
  const day = manifest.published.split('-').reverse().join('/');
  return stale || !navigator.onLine
    ? html`<div class="notice warning" part="stale"><p>${text.stale(day)}</p>${again}</div>`
    : html`<p class="muted">${text.published(day, manifest.records)} ${isSecureContext ? nothing : text.notKept}</p>`;
}
