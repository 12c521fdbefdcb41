import { css } from 'lit';

/**
 * `.sheet`: one per group, hairline round it. `.rows` > `.row`: a list whose columns align across all rows
 * (set `--columns` on `.rows`; the rows are subgrids). `.section-head`: a heading and what it counts.
 */
export const sheet = css`
  .sheet {
    border: 1px solid var(--line);
    border-radius: var(--r);
    background: var(--sheet);
  }

  .sunk {
    border-radius: 12px;
    background: var(--sunk);
    padding: 14px 18px;
  }

  .rows {
    display: grid;
    grid-template-columns: var(--columns, minmax(0, 1fr));
    column-gap: var(--s4);
    padding-inline: var(--s4);
  }

  .row {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: center;
    min-height: 56px;
    /* The padding lies in the list: a subgrid would take its own out of the outer columns. */
    margin-inline: calc(-1 * var(--s4));
    padding: 10px var(--s4);
    border-top: 1px solid var(--line);
  }

  .row:first-child {
    border-top: 0;
    border-start-start-radius: calc(var(--r) - 1px);
    border-start-end-radius: calc(var(--r) - 1px);
  }

  .row:last-child {
    border-end-start-radius: calc(var(--r) - 1px);
    border-end-end-radius: calc(var(--r) - 1px);
  }

  .row:has(a:hover),
  a.row:hover {
    background: var(--hover);
  }

  .row .what {
    min-width: 0;
    font-weight: 560;
    overflow-wrap: anywhere;
  }

  .row .what small {
    display: block;
    color: var(--soft);
    font-weight: 400;
  }

  .row .end {
    justify-self: end;
  }

  section + section,
  .section-head:not(:first-child) {
    margin-top: var(--s6);
  }

  .section-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 10px;
    margin-bottom: var(--s3);
  }

  .section-head > span,
  .section-head > p {
    color: var(--soft);
    font-size: 13px;
    font-weight: 480;
  }
`;
