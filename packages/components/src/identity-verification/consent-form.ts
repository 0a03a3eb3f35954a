import type { ConsentRequest, DataItem, DataItemRequest } from '@motcua/contracts/gateway/types';
import { textIn } from '@motcua/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { errorSummary } from '../error-summary.ts';
import type { Language } from '../language.ts';
import type { IdentityVerificationMessages } from './messages/vi.ts';

/** What the consent form is drawn from. */
export interface ConsentForm {
  request: ConsentRequest;
  ticked: ReadonlySet<DataItem>;
  /** Items whose lack is a mistake of the last attempt; `none` when nothing was ticked. */
  missing: readonly (DataItem | 'none')[];
  text: IdentityVerificationMessages;
  language: Language;
  summaryTitle: string;
  /** Words on the button that agrees. */
  agree: string;
  busy: boolean;
  onTick: (item: DataItem, ticked: boolean) => void;
  onSubmit: (event: SubmitEvent) => void;
  onDecline: () => void;
}

/** What is still missing for a consent to be of use: the required items, or anything at all. */
export function missingItems(request: ConsentRequest, ticked: ReadonlySet<DataItem>): (DataItem | 'none')[] {
  const missing = request.items.filter(({ item, required }) => required && !ticked.has(item)).map(({ item }) => item);
  return missing.length === 0 && ticked.size === 0 ? ['none'] : missing;
}

/** Draws the request for consent: each item with its own box, none ticked, sensitive ones apart. */
export function consentForm(form: ConsentForm): TemplateResult {
  const { request, text, language, missing, busy } = form;
  const basic = request.items.filter(({ sensitive }) => !sensitive);
  const sensitive = request.items.filter((entry) => entry.sensitive);
  const first = request.items[0];
  const problems = missing.map((item) => ({
    control: `item-${item === 'none' ? (first?.item ?? '') : item}`,
    text: item === 'none' ? text.nothingTicked : text.itemMissing(labelOf(request, item, language)),
  }));
  return html`
    ${problems.length > 0 ? errorSummary(form.summaryTitle, problems) : nothing}
    <h3 id="step" tabindex="-1">${text.consentHeading}</h3>
    <dl class="terms stack" part="terms">
      <div><dt>${text.purpose}</dt><dd>${textIn(request.purpose, language)}</dd></div>
      <div><dt>${text.controller}</dt><dd>${textIn(request.controller, language)}</dd></div>
      <div><dt>${text.source}</dt><dd>${text.sourceText}</dd></div>
      <div><dt>${text.withdrawal}</dt><dd>${text.withdrawalText}</dd></div>
    </dl>
    <form class="stack" part="consent" novalidate @submit=${form.onSubmit}>
      ${group(form, 'basic', text.items, text.itemsHint, basic)} ${sensitive.length > 0 ? group(form, 'sensitive', text.sensitive, text.sensitiveHint, sensitive) : nothing}
      <div class="row">
        <button class="button primary" type="submit" aria-disabled=${busy}>${form.agree}</button>
        <button class="button" type="button" id="decline" @click=${form.onDecline}>${text.decline}</button>
      </div>
    </form>
  `;
}

/** Draws what a no leads to: typing. */
export function declinedView(text: IdentityVerificationMessages, onReconsider: () => void): TemplateResult {
  return html`
    <div class="notice">
      <h3 id="step" tabindex="-1">${text.declinedHeading}</h3>
      <p>${text.declinedText}</p>
    </div>
    <p><button class="button" type="button" id="reconsider" @click=${onReconsider}>${text.reconsider}</button></p>
  `;
}

/** The label of an item as the request words it. */
export function labelOf(request: ConsentRequest, item: DataItem, language: Language): string {
  const entry = request.items.find((candidate) => candidate.item === item);
  return entry ? textIn(entry.label, language) : item;
}

function group(form: ConsentForm, id: string, legend: string, hint: string, items: readonly DataItemRequest[]): TemplateResult {
  return html`
    <fieldset class="field group" aria-describedby="${id}-hint">
      <legend>${legend}</legend>
      <p class="hint" id="${id}-hint">${hint}</p>
      ${items.map((entry) => choice(form, entry))}
    </fieldset>
  `;
}

function choice({ ticked, missing, text, language, onTick }: ConsentForm, { item, label, required }: DataItemRequest): TemplateResult {
  const id = `item-${item}`;
  const wrong = missing.includes(item);
  const name = textIn(label, language);
  return html`
    <div class=${wrong ? 'field invalid' : 'field'}>
      ${wrong ? html`<p class="field-error" id="${id}-error">${text.itemMissing(name)}</p>` : nothing}
      <div class="choice">
        <input
          type="checkbox"
          id=${id}
          .checked=${ticked.has(item)}
          aria-invalid=${wrong}
          aria-describedby=${wrong ? `${id}-error` : nothing}
          @change=${(event: Event) => onTick(item, (event.target as HTMLInputElement).checked)}
        />
        <label for=${id}>${name}${required ? html` <span class="requirement">(${text.requiredItem})</span>` : nothing}</label>
      </div>
    </div>
  `;
}
