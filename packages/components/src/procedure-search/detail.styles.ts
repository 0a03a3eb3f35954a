import { css, type CSSResult } from 'lit';

/** Styles of the description of a procedure. */
export const detailStyles: CSSResult = css`
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

    button {
      display: none !important;
    }
  }
`;
