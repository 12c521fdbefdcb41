import { css } from 'lit';

export const meMenuStyles = css`
  .me {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 10px;
    min-width: 44px;
    min-height: 44px;
    padding: 6px;
    border: 0;
    border-radius: 8px;
    background: none;
    color: var(--soft);
    font: 13px/1.35 var(--font);
    text-align: start;
    cursor: pointer;
  }

  :host([named]) .me {
    width: 100%;
    justify-content: flex-start;
    padding: 8px var(--s3);
  }

  .me:hover {
    background: var(--sunk);
  }

  .who {
    display: grid;
    min-width: 0;
  }

  .name {
    color: var(--ink);
    font-weight: 540;
  }

  .menu {
    position: fixed;
    width: 260px;
    margin: 0;
    padding: var(--s4);
    border: 1px solid var(--edge);
    border-radius: 12px;
    background: var(--sheet);
    color: var(--ink);
    font-size: 14px;
    inset: auto auto 68px 12px;
  }

  .menu:popover-open {
    display: grid;
    gap: var(--s4);
  }

  fieldset {
    gap: 0;
  }

  legend {
    margin-bottom: 2px;
    font-size: 13px;
  }

  @media (max-width: 760px) {
    .menu {
      inset: 54px 8px auto auto;
    }
  }
`;
