import { css, type CSSResult } from 'lit';

/** Styles of the filters. */
export const filterStyles: CSSResult = css`
  .levels {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(var(--_space) * 2);
  }

  .levels legend {
    float: inline-start;
    padding-block: calc((var(--_control) - 1.5em) / 2);
  }

  .levels + .choice {
    margin-block-start: 0;
  }

  .levels .choice {
    gap: var(--_space);
  }
`;
