import { css } from 'lit';

export const scheduleStyles = css`
  :host { container-type: inline-size; }
  form { gap: 20px; max-width: 680px; }
  .pair { display: grid; grid-template-columns: 1fr 1fr; gap: var(--s3); align-items: start; }
  .chips, .options { display: flex; flex-wrap: wrap; gap: var(--s1) var(--s2); }
  .options { gap: 2px var(--s5); }
  .chips .btn { flex: 1 1 auto; min-height: var(--press); padding-inline: 8px; }
  .comes-to { display: grid; gap: 2px; font-size: 14px; }
  .comes-to:empty { display: none; }
  #title { font-size: 17px; font-weight: 540; }
  fieldset.group { padding-top: var(--s4); border-top: 1px solid var(--line); gap: var(--s3); }
  fieldset.group > legend { float: left; width: 100%; margin-bottom: 0; font-size: 15px; }
  fieldset.group > legend + * { clear: both; }
  .beside { display: none; }
  @media (max-width: 900px) { .beside { display: block; } }
  @container (max-width: 480px) {
    .pair { grid-template-columns: minmax(0, 1fr); }
    .buttons .btn { width: 100%; }
  }
`;
