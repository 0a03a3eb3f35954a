import { html, type TemplateResult } from 'lit';

/** A problem of one control, as the summary lists it. */
export interface SummaryProblem {
  /** `id` of the control in the same root. */
  control: string;
  /** What to do, the same sentence as beside the control. */
  text: string;
}

/**
 * The list of problems above a form. Focus it (`#error-summary`) after rendering; each entry moves focus to its control.
 * A fragment link would not reach into a shadow root, and would change the page's address, so the click does it.
 */
export function errorSummary(title: string, problems: readonly SummaryProblem[]): TemplateResult {
  return html`
    <div class="error-summary" id="error-summary" part="error-summary" role="group" aria-labelledby="error-summary-title" tabindex="-1">
      <h3 id="error-summary-title">${title}</h3>
      <ul class="bullets">
        ${problems.map((problem) => html`<li><a href=${`#${problem.control}`} @click=${follow}>${problem.text}</a></li>`)}
      </ul>
    </div>
  `;
}

function follow(event: Event): void {
  const link = event.currentTarget as HTMLAnchorElement;
  const control = (link.getRootNode() as ShadowRoot).getElementById(link.hash.slice(1));
  event.preventDefault();
  control?.focus();
}
