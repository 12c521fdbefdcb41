import { css } from 'lit';

/** What is in each other's way stands at its line's edge in the colour of what is late. */
export const collides = css`
  .collides {
    display: grid;
    gap: var(--s2);
    padding: 12px 16px;
    border-inline-start: 3px solid var(--late);
    border-radius: 3px 8px 8px 3px;
    background: var(--late-wash);
    font-size: 14px;
  }
`;
