import { html, type TemplateResult } from 'lit';

/** A failure in words, and the one thing to do about it. It takes focus (`#failure`) when the person has just asked for what failed. */
export function failureNotice(sentence: string, action: TemplateResult): TemplateResult {
  return html`
    <div class="notice danger" id="failure" role="group" tabindex="-1" aria-labelledby="failure-text">
      <p id="failure-text">${sentence}</p>
      <div class="row">${action}</div>
    </div>
  `;
}

/** A button that tries again. */
export function retryButton(label: string, retry: () => void): TemplateResult {
  return html`<button class="button" type="button" @click=${retry}>${label}</button>`;
}
