import { css } from 'lit';

export const railStyles = css`
  :host {
    position: sticky;
    top: 0;
    display: flex;
    flex-direction: column;
    height: 100dvh;
    padding: var(--s5) var(--s3) var(--s3);
    overflow-y: auto;
  }

  .top {
    display: grid;
    gap: var(--s4);
    margin-bottom: var(--s3);
  }

  .brand {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 0 var(--s3);
    font: 700 18px/1.2 var(--display);
    letter-spacing: -0.02em;
  }

  .brand .p {
    fill: var(--product);
  }

  .brand .m {
    fill: var(--marketing);
  }

  .search {
    display: flex;
    align-items: center;
    gap: var(--s2);
    min-height: 34px;
    padding: 6px 8px 6px 11px;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--sheet);
    color: var(--soft);
    font: 480 14px/1.2 var(--font);
    cursor: pointer;
  }

  .search:hover {
    border-color: var(--edge);
    color: var(--ink);
  }

  .search span {
    flex: 1;
    text-align: start;
  }

  svg {
    fill: none;
  }

  .search svg,
  nav svg {
    width: 20px;
    height: 20px;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linejoin: round;
    stroke-linecap: round;
  }

  .search svg {
    width: 16px;
    height: 16px;
  }

  nav {
    display: grid;
    gap: 2px;
  }

  nav svg {
    display: none;
  }

  nav a {
    display: flex;
    justify-content: space-between;
    padding: 7px var(--s3);
    border-radius: 8px;
    color: var(--soft);
    font-weight: 500;
  }

  nav a:hover {
    color: var(--ink);
  }

  nav a[aria-current] {
    background: light-dark(#f0ede6, #262522);
    color: var(--ink);
    font-weight: 560;
  }

  /* Where a ground of one's own is not shown, the system's mark for what is chosen. */
  @media (forced-colors: active) {
    nav a[aria-current] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }

  nav b {
    font-weight: 500;
  }

  nav b.work {
    color: var(--work);
    font-weight: 560;
  }

  .desk {
    margin-top: auto;
    padding-top: var(--s4);
  }

  .phone {
    display: none;
  }

  @media (max-width: 760px) {
    :host {
      display: contents;
    }

    .top {
      display: flex;
      align-items: center;
      gap: var(--s1);
      margin: 0;
      padding: 6px 8px 6px 4px;
      border-bottom: 1px solid var(--line);
      background: var(--paper);
    }

    .brand {
      margin-inline-end: auto;
      padding-block: 8px;
    }

    .search {
      min-width: 44px;
      min-height: 44px;
      justify-content: center;
      padding: 0;
      border: 0;
      background: none;
      color: var(--ink);
    }

    .search svg {
      width: 20px;
      height: 20px;
    }

    .search span {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .search kbd,
    .desk {
      display: none;
    }

    .phone {
      display: block;
    }

    nav {
      position: fixed;
      z-index: 10;
      inset: auto 0 0 0;
      grid-auto-flow: column;
      grid-auto-columns: 1fr;
      gap: 0;
      padding: 4px 4px max(4px, env(safe-area-inset-bottom));
      border-top: 1px solid var(--line);
      background: var(--sheet);
    }

    nav svg {
      display: block;
    }

    nav a {
      position: relative;
      flex-direction: column;
      align-items: center;
      gap: 2px;
      padding: 6px 2px 5px;
      font-size: 11px;
      letter-spacing: -0.005em;
      line-height: 1.3;
    }

    nav b {
      position: absolute;
      inset: 2px auto auto calc(50% + 7px);
      min-width: 17px;
      padding: 1px 4px;
      border: 1.5px solid var(--sheet);
      border-radius: 9px;
      background: var(--ink);
      color: var(--paper);
      font-size: 10.5px;
      font-weight: 620;
      line-height: 1.3;
      white-space: nowrap;
      text-align: center;
    }

    nav b.work {
      background: var(--work);
      color: var(--paper);
    }
  }
`;
