import { css, type CSSResult } from 'lit';

/** Styles of what is fetched later: filters, other ways to a procedure, its description. */
export const laterStyles: CSSResult = css`
  summary {
    padding-block: calc((var(--_control) - 1.5em) / 2);
    color: var(--_action);
    font-weight: 600;
    cursor: pointer;
  }

  .menus {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: calc(var(--_space) * 1.5);
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

  .facts div {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(var(--_space) * 2);
    padding-block: calc(var(--_space) * 0.75);
    border-block-end: 1px solid var(--_line);
  }

  .facts dt {
    flex: 0 1 12em;
    color: var(--_muted);
  }

  .facts dd {
    flex: 1 1 16em;
  }

  .detail ol.steps {
    padding-inline-start: 1.5em;
  }

  @media print {
    .detail {
      border: 0;
      padding: 0;
    }

    .button {
      display: none;
    }

    h3,
    h4 {
      break-after: avoid;
    }

    li,
    .facts div {
      break-inside: avoid;
    }
  }
`;
