import { css, type CSSResult } from 'lit';

/** Styles of the procedure search. */
export const procedureSearchStyles: CSSResult = css`
  .search {
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .box {
    display: flex;
    gap: var(--_space);
    align-items: stretch;
    margin-block-start: calc(var(--_space) * 0.5);
  }

  .box .control {
    flex: 1;
    min-inline-size: 0;
    max-inline-size: none;
    margin: 0;
  }

  .label {
    font-size: 1.2em;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }

  * + .chips {
    margin-block-start: var(--_space);
  }

  .chip {
    display: inline-block;
    min-block-size: 36px;
    padding: calc(var(--_space) * 0.5) calc(var(--_space) * 1.25);
    border-width: 1px;
    font-weight: 400;
    text-align: start;
  }

  .results {
    border-block-start: 1px solid var(--_line);
  }

  .results li {
    max-width: none;
    padding: calc(var(--_space) * 1.25) var(--_space);
    border-block-end: 1px solid var(--_line);
    cursor: pointer;
  }

  .results li:hover {
    background: var(--_raised);
  }

  .results li[aria-selected='true'] {
    background: var(--_raised);
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
  }

  .name {
    display: block;
    color: var(--_action);
    font-weight: 600;
  }

  .facts-line {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(var(--_space) * 1.5);
    color: var(--_muted);
  }

  .here {
    color: var(--_success);
    font-weight: 600;
  }

  mark {
    background: color-mix(in srgb, var(--_action) 16%, transparent);
    color: inherit;
  }

  @media (forced-colors: active) {
    mark {
      text-decoration: underline;
    }
  }
`;
