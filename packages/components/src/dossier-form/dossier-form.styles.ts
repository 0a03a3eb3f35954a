import { css, type CSSResult } from 'lit';

/** Styles of the dossier form. */
export const dossierFormStyles: CSSResult = css`
  .form {
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .form > * + *,
  form > * + * {
    margin-block-start: calc(var(--_space) * 3);
  }

  .mark {
    color: var(--_success);
  }

  .date {
    align-items: flex-end;
  }

  .date-part label {
    font-weight: 400;
  }

  .date-part .short {
    inline-size: 4.5em;
  }

  .date-part .long {
    inline-size: 6em;
  }

  .choice-text {
    flex: 1;
  }

  .file {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 2);
    padding-block: var(--_space);
    border-block-end: 1px solid var(--_line);
  }

  .file-name {
    flex: 1 1 12em;
  }

  .file progress {
    inline-size: 8em;
    accent-color: var(--_action);
  }

  .document {
    position: relative;
  }

  .choose {
    margin-block-start: var(--_space);
  }

  input[type='file']:focus-visible + .choose {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  /* Floated, so that the bar of a wrong answer stands beside the question too. */
  fieldset.field > legend {
    float: inline-start;
    inline-size: 100%;
  }

  fieldset.field > legend + * {
    clear: both;
  }

  .part + .part {
    margin-block-start: calc(var(--_space) * 3);
  }

  .part-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    border-block-end: 2px solid var(--_line);
  }

  .answers > div {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: var(--_space) calc(var(--_space) * 2);
    padding-block: var(--_space);
    border-block-end: 1px solid var(--_line);
  }

  .answers dt {
    color: var(--_muted);
  }

  .answers dd {
    white-space: pre-line;
  }

  .answers ul {
    white-space: normal;
  }

  /* Room for the ring, for the step's heading takes focus. */
  .muted + #step {
    margin-block-start: calc(var(--_space) * 0.75);
  }

  @media (max-width: 32em) {
    .answers > div {
      display: block;
    }
  }

  /* A code that is broken over two lines is copied wrongly. */
  .code {
    display: inline-block;
    font-size: 1.4em;
    font-weight: 700;
  }

  @media print {
    .no-print {
      display: none;
    }
  }
`;
