import { css } from 'lit';

export const appStyles = css`
  .frame {
    display: grid;
    grid-template-columns: 216px minmax(0, 1fr);
    min-height: 100dvh;
  }

  main {
    width: 100%;
    max-width: 1216px;
    padding: var(--s6) clamp(16px, 4vw, 56px) var(--s7);
  }

  .frame > main {
    /* On the page and not on the rail, which is only as high as the window. */
    max-width: none;
    padding-inline-end: max(clamp(16px, 4vw, 56px), 100% - 1216px);
    border-inline-start: 1px solid var(--line);
  }

  main:focus {
    outline: none;
  }

  .open {
    max-width: none;
    min-height: 100dvh;
  }

  .alone {
    max-width: 760px;
    margin: 0 auto;
    padding-top: 12vh;
  }

  .skip {
    position: fixed;
    z-index: 30;
    inset: 8px auto auto 8px;
    padding: 10px 14px;
    border-radius: var(--r-control);
    background: var(--ink);
    color: var(--paper);
    font-weight: 560;
  }

  .skip:not(:focus) {
    clip-path: inset(50%);
    pointer-events: none;
  }

  .bars {
    position: sticky;
    z-index: 9;
    top: 0;
  }

  @media (max-width: 760px) {
    .frame {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: auto 1fr;
    }

    .frame > main {
      padding: var(--s5) 16px calc(88px + env(safe-area-inset-bottom));
      border: 0;
    }

    fanfare-toast {
      --tabs: 64px;
    }
  }
`;
