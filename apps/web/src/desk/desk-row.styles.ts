import { css } from 'lit';

/** The desk's lists: mark, what, two columns of facts, the decision; on a phone the facts and the decision stand below. */
export const deskRows = css`
  :host {
    container-type: inline-size;
  }

  .rows {
    /* Fixed, so that the desk's lists align with one another. */
    --columns: 20px minmax(0, 1fr) 112px 138px 166px;
  }

  .row > .fact {
    font-size: 14px;
  }

  .row > .fact small {
    display: block;
  }

  .row > .below {
    grid-column: 2 / -1;
    display: grid;
    gap: var(--s2);
  }

  .row > .below.used {
    margin-top: var(--s2);
  }

  .row:focus-visible {
    outline-offset: -2px;
  }

  .row .what a:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .row .btn kbd {
    display: none;
  }

  .row:focus-within .btn kbd,
  .rows:not(:focus-within) > .row:first-child .btn kbd {
    display: inline-grid;
  }

  @media (hover: none) {
    .row .btn kbd,
    .rows:not(:focus-within) > .row:first-child .btn kbd {
      display: none;
    }
  }

  @container (max-width: 700px) {
    .rows {
      --columns: 20px minmax(0, 1fr) minmax(0, max-content);
      column-gap: var(--s3);
    }

    .row {
      row-gap: 6px;
      align-items: start;
    }

    .row > .what {
      grid-column: 2 / -1;
    }

    .row > .fact {
      grid-column: 2;
    }

    .row > .fact + .fact {
      grid-column: 3;
      justify-self: end;
      text-align: end;
    }

    .row > .end {
      grid-column: 2 / -1;
      justify-self: start;
    }
  }

  @container (max-width: 480px) {
    .row > .end:not(.person) {
      justify-self: stretch;
    }

    .row > .end > .btn {
      flex: 1 1 auto;
    }
  }
`;
