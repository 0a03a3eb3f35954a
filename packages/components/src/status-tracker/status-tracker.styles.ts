import { css, type CSSResult } from 'lit';

/** Styles of the status tracker. */
export const statusTrackerStyles: CSSResult = css`
  .tracker {
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .status {
    padding: calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .status > * + * {
    margin-block-start: var(--_space);
  }

  /* Side by side where there is room, whatever the page around is like. */
  .facts div {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(var(--_space) * 2);
    padding-block: calc(var(--_space) * 0.5);
  }

  .facts dt {
    flex: 0 1 12em;
  }

  .facts dd {
    flex: 1 1 16em;
  }

  .facts dt {
    color: var(--_muted);
  }

  .facts dd {
    font-weight: 600;
  }

  .code {
    font-variant-numeric: tabular-nums;
  }

  .timeline {
    position: relative;
    list-style: none;
    padding-inline-start: calc(var(--_space) * 3);
  }

  .timeline li {
    position: relative;
    padding-block-end: calc(var(--_space) * 2);
  }

  .timeline li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.35em;
    inset-inline-start: calc(var(--_space) * -3);
    inline-size: 14px;
    block-size: 14px;
    border: 3px solid var(--_edge);
    border-radius: 50%;
    background: var(--_surface);
  }

  .timeline li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 1.5em -0.1em;
    inset-inline-start: calc(var(--_space) * -3 + 6px);
    border-inline-start: 2px solid var(--_line);
  }

  .timeline li[aria-current]::before {
    border-color: var(--_action);
    background: var(--_action);
  }

  .timeline strong {
    font-weight: 600;
  }

  .late {
    color: var(--_danger);
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .status {
      border: 1px solid CanvasText;
    }

    .timeline li[aria-current]::before {
      background: CanvasText;
    }
  }
`;
