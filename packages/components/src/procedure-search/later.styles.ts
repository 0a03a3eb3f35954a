import { css, type CSSResult } from 'lit';

/** Styles of what is fetched later: filters, earlier searches, a procedure's description. */
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
