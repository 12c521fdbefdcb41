import { css } from 'lit';

/**
 * `button.btn` or `a.btn`. `.go`: the one dark button of a page. `.small`: in a row. `.quiet`: without an outline.
 * `.danger`: cannot be undone. `button.link`: reads as a link.
 */
export const buttons = css`
  .btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--s2);
    min-height: var(--press);
    padding: 8px 14px;
    border: 1px solid var(--line);
    border-radius: var(--r-control);
    background: var(--sheet);
    color: var(--ink);
    font: 560 14px/1.2 var(--font);
    font-feature-settings: inherit;
    white-space: nowrap;
    text-decoration: none;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
    touch-action: manipulation;
  }

  .btn:hover {
    background: var(--hover);
    border-color: var(--edge);
  }

  .btn:active {
    background: var(--sunk);
  }

  .btn:focus-visible {
    border-radius: var(--r-control);
  }

  .btn.go {
    background: var(--ink);
    border-color: var(--ink);
    color: var(--paper);
  }

  .btn.go:hover {
    background: color-mix(in srgb, var(--ink) 86%, var(--paper));
  }

  .btn.small {
    min-height: max(32px, calc(var(--press) - 6px));
    padding: 5px 11px;
    font-size: 13.5px;
  }

  .btn.quiet {
    border-color: transparent;
    background: none;
    color: var(--soft);
  }

  .btn.quiet:hover {
    background: var(--sunk);
    color: var(--ink);
  }

  .btn.danger {
    color: var(--late);
  }

  .btn[aria-pressed='true'],
  .btn[aria-expanded='true'] {
    background: var(--sunk);
    border-color: var(--edge);
  }

  .btn:disabled,
  .btn[aria-disabled='true'] {
    cursor: default;
    background: var(--sunk);
    border-color: var(--line);
    color: var(--soft);
  }

  .btn[aria-busy='true'] {
    cursor: progress;
  }

  button.link {
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  /* A word is small under a finger: what answers to it is taller. */
  @media (pointer: coarse) {
    .btn.small {
      min-height: var(--press);
    }

    button.link {
      position: relative;
    }

    button.link::after {
      content: '';
      position: absolute;
      inset: -12px -6px;
    }
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
    align-items: center;
  }

  @media (forced-colors: active) {
    .btn[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
