import { css } from 'lit';

/** One quiet line over the page, that says how it stands. */
export const bar = css`
  p {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: var(--s2);
    padding: 7px var(--s4);
    background: var(--work-wash);
    color: var(--work);
    font-size: 13.5px;
    font-weight: 540;
    text-align: center;
  }

  p::before {
    content: '';
    flex: none;
    width: 10px;
    height: 10px;
    border: 2px dotted currentColor;
    border-radius: 50%;
  }
`;
