import { html, nothing, type TemplateResult } from 'lit';
import { failureNotice } from '../failure-notice.ts';
import type { IdentityVerificationMessages } from './messages/vi.ts';

/** Draws what a visitor sees who is not signed in: what will happen, and the way to the national sign-in. */
export function signInView(text: IdentityVerificationMessages, url: string, expired: boolean): TemplateResult {
  return html`
    ${expired ? html`<div class="notice warning"><p>${text.expired}</p></div>` : nothing}
    <p>${text.signInIntro}</p>
    <ol class="steps">
      ${text.signInSteps.map((sentence) => html`<li>${sentence}</li>`)}
    </ol>
    <p><a class="button primary" id="sign-in" part="sign-in" href=${url}>${text.signIn}</a></p>
  `;
}

/** Draws who is signed in, and the way out. */
export function whoView(text: IdentityVerificationMessages, name: string | undefined, onLeave: () => void): TemplateResult {
  return html`
    <div class="row who">
      <p>${name ? html`${text.signedInAs} <strong>${name}</strong>.` : text.signedIn}</p>
      <button class="button quiet" type="button" id="sign-out" @click=${onLeave}>${text.signOut}</button>
    </div>
  `;
}

/** Draws what to do when the session has ended in the middle: sign in elsewhere, so that nothing here is lost. */
export function lostNotice(text: IdentityVerificationMessages, url: string, newTab: string): TemplateResult {
  return failureNotice(text.lost, html`<a class="button" target="_blank" rel="noopener" href=${url}>${text.signInAgain} (${newTab})</a>`);
}
