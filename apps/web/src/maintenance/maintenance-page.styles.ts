import { css } from 'lit';

export const maintenancePageStyles = css`
  :host { container: page / inline-size; }
  .top { display: grid; gap: var(--s5); margin-bottom: var(--s6); }
  .two { display: grid; grid-template-columns: minmax(0, 1fr) 300px; gap: clamp(28px, 4vw, 44px); align-items: start; }
  .column { display: grid; gap: var(--s6); min-width: 0; }
  .window { display: grid; gap: var(--s2); }
  .move { font-size: 13px; }
  .past { position: sticky; z-index: 3; top: 8px; display: flex; flex-wrap: wrap; align-items: center; gap: var(--s1) var(--s4); margin-bottom: var(--s5); padding: 10px 16px; border: 1px solid var(--brand); border-radius: var(--r); background: var(--brand-wash); }
  .stale { opacity: 0.55; }
  @container page (max-width: 840px) {
    .two { grid-template-columns: minmax(0, 1fr); gap: var(--s6); }
    .column { display: contents; }
    fanfare-comments { order: 1; }
  }
  /* What is under the thumb covers nothing. */
  @media (max-width: 760px) { :host { padding-bottom: 84px; } }
`;
