import { css } from 'lit';
import { base } from './base.styles.js';
import { buttons } from './buttons.styles.js';
import { forms } from './forms.styles.js';

/** What small forms share. */
export const formStyles = [
  base,
  buttons,
  forms,
  css`
    form {
      display: grid;
      gap: var(--s3);
      max-width: 520px;
    }

    .fields {
      display: grid;
      gap: var(--s3);
    }

    :host([columns]) form {
      max-width: none;
    }

    :host([columns]) .fields {
      grid-template-columns: repeat(auto-fit, minmax(min(200px, 100%), 1fr));
    }

    .warning {
      padding: 8px 12px;
      border-inline-start: 3px solid var(--work);
      border-radius: 3px 8px 8px 3px;
      background: var(--work-wash);
      font-size: 14px;
    }

    .btn.small.quiet {
      padding-inline: var(--quiet-inset, 9px);
    }

    button.link.aside {
      color: var(--soft);
    }

    .theirs {
      color: var(--work);
    }

    .fault[role='alert'] {
      color: var(--late);
      font-weight: 520;
    }
  `,
];
