// What is needed once consent has been given: fetched then, because until then nobody sees it.
import type { Consent, ConsentRequest, Verification } from '@motcua/contracts/gateway/types';
import { textIn } from '@motcua/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../language.ts';
import { momentInFigures } from '../moment.ts';
import { labelOf } from './consent-form.ts';
import { vi, type AfterConsentMessages } from './messages/after-consent-vi.ts';

/** The sentences of these steps. */
export async function afterConsentMessages(language: Language): Promise<AfterConsentMessages> {
  return language === 'en' ? (await import('./messages/after-consent-en.ts')).en : vi;
}

/** What these steps are drawn from. */
export interface AfterConsent {
  text: AfterConsentMessages;
  language: Language;
  request: ConsentRequest | undefined;
  /** Whether the account carries a number, so that nothing was typed that could be mended. */
  hasPersonalId: boolean;
  busy: boolean;
  onCheck: () => void;
  onWithdraw: (consent: Consent) => void;
}

/** Draws the button that asks the register, for a person who consented earlier. */
export function checkView({ text, busy, onCheck }: AfterConsent, label: string = text.check): TemplateResult {
  return html`<p><button class="button primary" type="button" id="check" aria-disabled=${busy} @click=${onCheck}>${label}</button></p>`;
}

/** Draws the outcome of a comparison and what to do now. The register's values are never there to be shown. */
export function resultView(view: AfterConsent, { outcome, fields, unavailable }: Verification): TemplateResult {
  const { text } = view;
  const { heading, text: sentence } = text.results[outcome];
  const different = (Object.keys(text.fields) as (keyof typeof text.fields)[]).filter((field) => fields[field] === 'no_match');
  // Asking again about the same account would give the same answer; what was typed can be mended.
  const action = outcome === 'cannot_tell' ? text.check : outcome === 'no_match' && !view.hasPersonalId ? text.correct : undefined;
  return html`
    <div class="notice ${outcome === 'match' ? 'success' : 'warning'}" part="result">
      <h3 id="step" tabindex="-1">${heading}</h3>
      ${outcome === 'cannot_tell' && unavailable ? html`<p>${text.registerUnavailable}</p>` : nothing}
      ${outcome === 'no_match' && different.length > 0
        ? html`<p>${text.notMatching}</p>
            <ul class="bullets">
              ${different.map((field) => html`<li>${text.fields[field]}</li>`)}
            </ul>`
        : nothing}
      <p>${sentence}</p>
    </div>
    ${action ? checkView(view, action) : nothing}
  `;
}

/** Draws the consents that this procedure stands on; `id` is the heading's. */
export function givenView(view: AfterConsent, consents: readonly Consent[], id: string): TemplateResult | typeof nothing {
  if (consents.length === 0) return nothing;
  return html`
    <div class="stack">
      <h3 id=${id} tabindex="-1">${view.text.givenHeading}</h3>
      ${list(view, consents, view.request)}
    </div>
  `;
}

/** Draws the person's other consents, folded away. */
export function otherView(view: AfterConsent, consents: readonly Consent[]): TemplateResult | typeof nothing {
  if (consents.length === 0) return nothing;
  return html`
    <details>
      <summary>${view.text.otherConsents}</summary>
      ${list(view, consents, undefined)}
    </details>
  `;
}

/** Each with a button: as easy to take back as to give. Without the request's words, the purpose tells them apart. */
function list({ text, language, busy, onWithdraw }: AfterConsent, consents: readonly Consent[], request: ConsentRequest | undefined): TemplateResult {
  return html`
    <ul class="plain stack" part="consents">
      ${consents.map((consent) => {
        const id = `consent-${consent.id}`;
        return html`
          <li class="stack">
            <div>
              <p id=${id}>${request ? consent.items.map((item) => labelOf(request, item, language)).join(', ') : textIn(consent.purpose, language)}</p>
              <p class="muted"><time datetime=${consent.givenAt}>${text.given(momentInFigures(consent.givenAt))}</time></p>
            </div>
            <button class="button" type="button" aria-disabled=${busy} aria-describedby=${id} @click=${() => onWithdraw(consent)}>${text.withdraw}</button>
          </li>
        `;
      })}
    </ul>
  `;
}
