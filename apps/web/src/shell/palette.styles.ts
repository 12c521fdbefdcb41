import { css } from 'lit';

export const paletteStyles = css`
  dialog {
    width: min(600px, calc(100vw - 24px));
    max-height: min(520px, 76dvh);
    margin: 12dvh auto auto;
    padding: 0;
    border: 1px solid var(--edge);
    border-radius: 14px;
    background: var(--sheet);
    color: var(--ink);
    overflow: hidden;
  }

  dialog[open] {
    display: flex;
    flex-direction: column;
  }

  dialog::backdrop {
    background: light-dark(rgb(28 27 25 / 30%), rgb(0 0 0 / 55%));
  }

  input {
    flex: none;
    width: 100%;
    padding: 16px 18px;
    border: 0;
    border-bottom: 1px solid var(--line);
    background: none;
    color: inherit;
    font: 400 17px/1.4 var(--font);
  }

  input:focus-visible {
    border-bottom-color: var(--brand);
    outline: none;
  }

  ::placeholder {
    color: var(--soft);
    opacity: 1;
  }

  [role='listbox'] {
    padding: 6px;
    overflow-y: auto;
  }

  [role='listbox']:empty {
    display: none;
  }

  .group {
    padding: 8px 12px 4px;
    color: var(--soft);
    font-size: 12.5px;
  }

  .entry {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--s4);
    min-height: var(--press);
    padding: 6px 12px;
    border-radius: 8px;
    font-weight: 500;
    cursor: pointer;
  }

  .entry small {
    display: block;
    color: var(--soft);
    font-weight: 400;
  }

  .entry[aria-selected='true'] {
    background: var(--brand-wash);
  }

  @media (forced-colors: active) {
    .entry[aria-selected='true'] {
      outline: 2px solid;
    }
  }

  .keys {
    display: flex;
    gap: 3px;
    color: var(--soft);
  }

  .none {
    padding: 14px 18px;
    color: var(--soft);
  }

  @media (max-width: 600px) {
    dialog {
      margin-top: 8px;
    }
  }
`;
