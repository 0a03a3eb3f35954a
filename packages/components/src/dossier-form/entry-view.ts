import { html, type TemplateResult } from 'lit';
import type { DossierFormMessages } from './messages/vi.ts';

/** Draws the way to a procedure that is submitted on another site. */
export function handOverView(text: DossierFormMessages, url: string): TemplateResult {
  return html`
    <p>${text.handOver}</p>
    <p><a class="button primary" part="hand-over" href=${url}>${text.goThere}</a></p>
  `;
}

/** Draws what somebody sees who is not signed in. */
export function signInView(text: DossierFormMessages, expired: boolean | undefined, url: string): TemplateResult {
  return html`
    <p>${expired ? text.expired : text.signInFirst}</p>
    <p><a class="button primary" id="sign-in" part="sign-in" href=${url}>${text.signIn}</a></p>
  `;
}

/** The link to sign in again in a second tab, so that this one loses nothing. */
export function signInAgainLink(text: DossierFormMessages, newTab: string, url: string): TemplateResult {
  return html`<a class="button" id="sign-in-again" target="_blank" rel="noopener" href=${url}>${text.signInAgain} (${newTab})</a>`;
}
