import { css } from 'lit';

export const itemStyles = css`
  :host {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: center;
    min-height: 60px;
    /* The padding lies in the list: a subgrid would take its own out of the outer columns. */
    margin-inline-end: calc(-1 * var(--s4));
    padding-inline-end: var(--s4);
    border-top: 1px solid var(--line);
  }

  :host(:first-child) {
    border-top: 0;
  }

  :host(:focus-visible) {
    outline: 2px solid var(--brand);
    outline-offset: -2px;
    border-radius: var(--r);
  }

  .state {
    display: grid;
    place-items: center;
    align-self: stretch;
    min-width: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
  }

  button.state {
    cursor: pointer;
    border-radius: var(--r);
  }

  button.state:hover fanfare-ring {
    background: var(--sunk);
    border-radius: 50%;
    box-shadow: 0 0 0 7px var(--sunk);
  }

  fanfare-ring {
    --size: 18px;
  }

  .what {
    min-width: 0;
    padding: 9px 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    overflow-wrap: anywhere;
  }

  button.what {
    cursor: pointer;
  }

  button.what:hover .title {
    text-decoration: underline;
    text-underline-offset: 3px;
    text-decoration-color: var(--edge);
  }

  .title {
    font-weight: 560;
  }

  .title.done {
    color: var(--soft);
  }

  small {
    display: block;
    color: var(--soft);
  }

  .struck {
    color: var(--soft);
  }

  .struck .title {
    text-decoration: line-through;
  }

  .due {
    justify-self: end;
    font-size: 14px;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .restore {
    grid-column: 3 / -1;
    justify-self: end;
    font-size: 14px;
  }

  .details {
    grid-column: 2 / -1;
  }

  @container checklist (max-width: 520px) {
    .due {
      grid-column: 2;
      grid-row: 2;
      justify-self: start;
      margin: -6px 0 9px;
    }

    .what {
      grid-column: 2;
    }

    fanfare-avatar {
      grid-column: 3;
      grid-row: 1;
    }

    .restore {
      grid-column: 2;
      justify-self: start;
      padding-bottom: 9px;
    }
  }
`;
