import { css, type CSSResult } from 'lit';

/**
 * The tokens a page may set on an element, or on any ancestor, and their defaults. Public names are `--motcua-*`;
 * styles inside read the private `--_*` only, so that every default stands here once.
 *
 * The element paints its own surface and text colour together: a page that is white on black stays readable.
 * Defaults meet WCAG 2.2 AA: text at least 4.5:1, edges of controls and the focus ring at least 3:1. In a forced
 * palette (high contrast) the browser puts its own colours in the place of all of these; what would then be told by a
 * filled shape alone has a block of its own, last in its style sheet.
 */
export const tokens: CSSResult = css`
  :host {
    --_text: var(--motcua-color-text, #1b1f24);
    --_muted: var(--motcua-color-muted, #505862);
    --_surface: var(--motcua-color-surface, #ffffff);
    --_raised: var(--motcua-color-raised, #f3f5f8);
    --_line: var(--motcua-color-line, #d3d8df);
    --_edge: var(--motcua-color-edge, #6b7480);
    --_action: var(--motcua-color-action, #0b57a4);
    --_on-action: var(--motcua-color-on-action, #ffffff);
    --_focus: var(--motcua-color-focus, #1b1f24);
    --_danger: var(--motcua-color-danger, #a9160f);
    --_success: var(--motcua-color-success, #135f37);
    --_warning: var(--motcua-color-warning, #7a4600);
    --_space: var(--motcua-space, 8px);
    --_radius: var(--motcua-radius, 6px);
    --_control: var(--motcua-control-size, 44px);
    --_measure: var(--motcua-measure, 42em);

    /* A page may say "* { all: unset }": what must hold is said with more force than its rule. */
    display: block !important;
    box-sizing: border-box;
  }

  :host([hidden]) {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  /*
   * What a page's own text styles would pass down is put back to plain, except what people set to read better
   * (letter, word and line spacing, colours of a forced palette) and the font.
   */
  .base {
    position: relative;
    background: var(--_surface);
    color: var(--_text);
    color-scheme: var(--motcua-color-scheme, light);
    font-family: var(--motcua-font-family, inherit);
    font-size: var(--motcua-font-size, max(16px, 1em));
    font-style: normal;
    font-weight: 400;
    line-height: var(--motcua-line-height, 1.5);
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    cursor: auto;
    pointer-events: auto;
  }
`;
