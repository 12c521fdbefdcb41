import { css } from 'lit';

/** What every element begins with: box model, headings, links, focus, and the few words that carry colour. */
export const base = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :host {
    display: block;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  h1,
  h2,
  h3,
  h4 {
    margin: 0;
    font-family: var(--display);
    font-weight: 640;
    line-height: 1.2;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }

  h1 {
    font-size: clamp(26px, 1.4rem + 1vw, 32px);
    line-height: 1.12;
    letter-spacing: -0.018em;
  }

  h2 {
    font-size: 16.5px;
  }

  h3,
  h4 {
    font-size: 15px;
  }

  p {
    margin: 0;
    text-wrap: pretty;
  }

  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  a {
    color: inherit;
    text-decoration: none;
  }

  a.link,
  button.link {
    color: var(--brand);
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, currentColor 35%, transparent);
    text-underline-offset: 3px;
  }

  a.link:hover,
  button.link:hover {
    text-decoration-color: currentColor;
  }

  :focus-visible {
    outline: 2px solid var(--brand);
    outline-offset: 2px;
    border-radius: 4px;
  }

  small,
  .small {
    font-size: 13px;
    line-height: 1.45;
  }

  .soft {
    color: var(--soft);
  }

  .late {
    color: var(--late);
    font-weight: 560;
  }

  .work {
    color: var(--work);
    font-weight: 560;
  }

  .strong {
    font-weight: 580;
  }

  .num {
    font-variant-numeric: tabular-nums;
  }

  q {
    quotes: '“' '”' '‘' '’';
  }

  kbd {
    display: inline-grid;
    place-items: center;
    min-width: 17px;
    padding: 2px 4px;
    border: 1px solid color-mix(in srgb, currentColor 45%, transparent);
    border-radius: 4px;
    font: 500 11px/1 var(--font);
  }

  @media (hover: none) {
    kbd {
      display: none;
    }
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    border: 0;
  }
`;
