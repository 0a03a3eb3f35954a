import { html, nothing, type TemplateResult } from 'lit';

/** Things to choose from by a press, in a row under a heading; nothing when there are none. */
export function chips<T>(label: string, things: readonly T[], draw: (thing: T) => TemplateResult): TemplateResult | typeof nothing {
  return things.length > 0 ? html`<div><p><strong>${label}</strong></p><ul class="plain chips" aria-label=${label}>${things.map((thing) => html`<li>${draw(thing)}</li>`)}</ul></div>` : nothing;
}
