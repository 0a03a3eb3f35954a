import { css, type CSSResult } from 'lit';

/** Headings, paragraphs, lists, links and the focus ring. */
export const textStyles: CSSResult = css`
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
  }

  h2,
  h3,
  h4 {
    font-weight: 700;
    line-height: 1.3;
  }

  h2 {
    font-size: 1.5em;
  }

  h3 {
    font-size: 1.2em;
  }

  h4 {
    font-size: 1em;
  }

  p,
  li,
  dd {
    max-width: var(--_measure);
  }

  .stack > * + * {
    margin-block-start: calc(var(--_space) * 2);
  }

  .muted,
  .hint,
  .requirement {
    color: var(--_muted);
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
  }

  ul.plain,
  ol.plain {
    list-style: none;
  }

  ul.bullets {
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  a {
    color: var(--_action);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  a:hover {
    text-decoration-thickness: 0.15em;
  }

  :focus {
    outline: none;
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** Buttons, and links that look like them: `.button`, `.button.primary`, `.button.quiet`. */
export const buttonStyles: CSSResult = css`
  /* Said of the element, not of the class, so that whatever stacks things decides the space between them. */
  button {
    margin: 0;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space);
    min-block-size: var(--_control);
    min-inline-size: var(--_control);
    max-inline-size: 100%;
    padding: calc(var(--_space) * 0.75) calc(var(--_space) * 2);
    border: 2px solid var(--_action);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_action);
    font: inherit;
    font-weight: 600;
    line-height: 1.35;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }

  .button:hover {
    background: var(--_raised);
  }

  .button.primary {
    background: var(--_action);
    color: var(--_on-action);
  }

  .button.primary:hover {
    background: var(--_action);
    filter: brightness(0.85);
  }

  .button.quiet {
    padding-inline: 0;
    border-color: transparent;
    background: transparent;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .button[aria-disabled='true'],
  .button:disabled {
    border-color: var(--_edge);
    background: var(--_raised);
    color: var(--_muted);
    cursor: not-allowed;
  }

  @media (forced-colors: active) {
    .button[aria-disabled='true'],
    .button:disabled {
      color: GrayText;
    }
  }
`;

/**
 * Form fields: `.field` around label, `.hint`, `.field-error` and a `.control`; `.choice` around a checkbox or radio
 * button and its label. A field with `.invalid` gets a bar at its start, so that colour is not the only sign.
 */
export const fieldStyles: CSSResult = css`
  .field {
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  .field.invalid {
    border-inline-start: 4px solid var(--_danger);
    padding-inline-start: calc(var(--_space) * 1.5);
  }

  label,
  legend {
    display: block;
    padding: 0;
    font-weight: 600;
  }

  .requirement {
    font-weight: 400;
  }

  .field-error {
    color: var(--_danger);
    font-weight: 600;
  }

  .control {
    display: block;
    inline-size: 100%;
    max-inline-size: 28em;
    min-block-size: var(--_control);
    margin: calc(var(--_space) * 0.5) 0 0;
    padding: calc(var(--_space) * 0.75) calc(var(--_space) * 1.25);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    letter-spacing: inherit;
  }

  .control[aria-invalid='true'] {
    border: 2px solid var(--_danger);
  }

  .choice {
    display: flex;
    align-items: flex-start;
    gap: calc(var(--_space) * 1.25);
    padding-block: calc((var(--_control) - 1.5em) / 2);
  }

  .choice input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_action);
  }

  .choice label {
    flex: 1;
    font-weight: 400;
    cursor: pointer;
  }
`;

/** `.notice` (with `.danger`, `.success`, `.warning`) and `.error-summary`. */
export const noticeStyles: CSSResult = css`
  .notice,
  .error-summary {
    /* Not the action colour: an agency's own may be red, and plain news must not look like an alarm. */
    --_tone: var(--_edge);
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border: 1px solid var(--_tone);
    border-inline-start-width: 6px;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_tone) 7%, var(--_surface));
  }

  .notice > * + *,
  .error-summary > * + * {
    margin-block-start: var(--_space);
  }

  .notice.success {
    --_tone: var(--_success);
  }

  .notice.warning {
    --_tone: var(--_warning);
  }

  .notice.danger,
  .error-summary {
    --_tone: var(--_danger);
  }

  .error-summary {
    border-width: 3px;
  }

  .error-summary a {
    display: inline-block;
    min-block-size: 24px;
    /* Else the bullet stands beside the last line of a sentence that takes several. */
    vertical-align: top;
    color: var(--_danger);
    font-weight: 600;
  }

  .error-summary li + li {
    margin-block-start: calc(var(--_space) * 0.5);
  }
`;

/** Everything above, for an element that has a form. */
export const formControls: CSSResult[] = [textStyles, buttonStyles, fieldStyles, noticeStyles];
