import { css } from 'lit';

/** What the parts of a notice share: its sheet, its head, and what is said of whom it goes to. */
export const noticeStyles = css`
  .notice {
    display: grid;
    gap: var(--s4);
    padding: var(--s4);
    scroll-margin-top: var(--s4);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 2px var(--s3);
    align-items: baseline;
  }

  .head fanfare-ring {
    align-self: center;
    font: 640 16.5px/1.2 var(--display);
  }

  h3:focus {
    outline: none;
  }

  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(220px, 100%), 1fr));
    gap: var(--s3) var(--s5);
    font-size: 14px;
  }

  .facts dt {
    color: var(--soft);
    font-size: 13px;
  }

  .facts dd {
    font-weight: 520;
    overflow-wrap: anywhere;
  }

  .wrong {
    padding: 10px 14px;
    border-inline-start: 3px solid var(--late);
    border-radius: 3px 8px 8px 3px;
    background: var(--late-wash);
    font-size: 14px;
  }
`;
