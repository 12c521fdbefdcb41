import { css } from 'lit';

export const storyStyles = css`
  .slider {
    margin-bottom: var(--s4);
  }

  .slider label {
    color: var(--soft);
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }

  ol {
    margin-inline-start: 4px;
    padding-inline-start: 18px;
    border-inline-start: 1.5px solid var(--line);
    font-size: 14px;
  }

  li {
    position: relative;
    padding-bottom: 14px;
    overflow-wrap: anywhere;
  }

  li::before {
    content: '';
    position: absolute;
    top: 6px;
    left: -23.5px;
    width: 10px;
    height: 10px;
    border: 1.5px solid var(--soft);
    border-radius: 50%;
    background: var(--paper);
  }

  li.big::before {
    border-color: var(--brand);
    background: var(--brand);
  }

  li.big > p:first-child {
    font-weight: 520;
  }

  li.here::before {
    outline: 2px solid var(--brand);
    outline-offset: 2px;
  }

  li.later {
    color: var(--soft);
  }

  li.later::before {
    border-style: dotted;
    border-color: var(--soft);
    background: var(--paper);
  }

  .when {
    display: flex;
    flex-wrap: wrap;
    gap: 0 5px;
    align-items: baseline;
    color: var(--soft);
    font-size: 12.5px;
  }

  .when button.link {
    min-height: 24px;
    color: var(--soft);
    text-decoration: none;
  }

  .clause {
    color: var(--soft);
    font-size: 12.5px;
    font-weight: 400;
    white-space: nowrap;
  }

  .when > :not(:last-child)::after {
    content: ' ·';
  }

  .clause:hover,
  .when button.link:hover {
    text-decoration: underline;
  }
`;
