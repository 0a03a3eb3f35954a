import { css, type CSSResult } from 'lit';

/** Styles of identity verification. */
export const identityVerificationStyles: CSSResult = css`
  .identity,
  .who,
  .group {
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .who {
    justify-content: space-between;
    padding-block: var(--_space);
  }

  .steps {
    padding-inline-start: 1.5em;
  }

  .terms dt {
    font-weight: 600;
  }

  .group .invalid {
    margin-block: var(--_space);
  }

  .date-part .short {
    inline-size: 4.5em;
  }

  .date-part .long {
    inline-size: 6em;
  }

  .date-part label {
    font-weight: 400;
  }

  summary {
    padding-block: var(--_space);
    font-weight: 600;
    cursor: pointer;
  }
`;
