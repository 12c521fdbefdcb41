import { css } from 'lit';

export const pageStyles = css`
  :host {
    container: page / inline-size;
  }

  .two {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 300px;
    gap: clamp(28px, 4vw, 44px);
    align-items: start;
  }

  .column {
    display: grid;
    gap: var(--s6);
    min-width: 0;
  }

  .decision {
    display: grid;
    gap: var(--s3);
  }

  .summary {
    max-width: 68ch;
    margin-top: var(--s2);
    color: var(--soft);
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  .btn.share {
    align-self: flex-start;
  }

  @container page (max-width: 560px) {
    .btn.share {
      display: none;
    }
  }

  .words {
    display: block;
    font-size: 13px;
  }

  .ended {
    margin-bottom: var(--s5);
    padding: 12px 16px;
    border: 1px solid var(--line);
    border-radius: var(--r);
    background: var(--sunk);
  }

  .past {
    position: sticky;
    z-index: 3;
    top: 8px;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s1) var(--s4);
    margin-bottom: var(--s5);
    padding: 10px 16px;
    border: 1px solid var(--brand);
    border-radius: var(--r);
    background: var(--brand-wash);
  }

  .stale {
    opacity: 0.55;
  }

  fanfare-facts,
  fanfare-conduct {
    margin-bottom: var(--s3);
  }

  @container page (max-width: 840px) {
    .two {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--s6);
    }

    .column {
      display: contents;
    }

    /* Decision, checklist, facts, story; what people said comes last. */
    fanfare-comments {
      order: 1;
    }
  }
`;
