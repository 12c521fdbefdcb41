import { css } from 'lit';

/**
 * Native controls inside `field(...)`, choices as `label.choice`. One of many is round, any of many is square;
 * `input.ring` is a duty: the ring that becomes a disc.
 */
export const forms = css`
  .field {
    display: grid;
    gap: 5px;
    align-content: start;
    min-width: 0;
  }

  .field > label,
  fieldset > legend,
  .label {
    padding: 0;
    font-weight: 560;
    font-size: 14px;
    line-height: 1.4;
  }

  .field .hint,
  fieldset .hint {
    color: var(--soft);
    font-size: 13px;
    line-height: 1.45;
  }

  .field .fault,
  fieldset .fault {
    color: var(--late);
    font-size: 13px;
    font-weight: 520;
    line-height: 1.45;
  }

  .clocks {
    font-size: 13px;
    line-height: 1.45;
  }

  fieldset.clocks {
    gap: 0;
  }

  fieldset.clocks > legend {
    margin: 0;
    color: var(--work);
    font-weight: 500;
    font-size: 13px;
  }

  .clocks .both {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--s5);
    font-size: 14px;
  }

  .clocks .choice small {
    display: inline;
    margin-inline-start: 6px;
  }

  fieldset {
    display: grid;
    gap: var(--s2);
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  fieldset > legend {
    margin-bottom: 6px;
  }

  input:not([type='checkbox'], [type='radio'], [type='range']),
  textarea,
  select {
    width: 100%;
    min-width: 0;
    min-height: var(--press);
    padding: 7px 11px;
    border: 1px solid var(--edge);
    border-radius: var(--r-control);
    background: var(--sheet);
    color: var(--ink);
    font: 400 15px/1.45 var(--font);
    font-feature-settings: inherit;
  }

  input:not([type='checkbox'], [type='radio'], [type='range']),
  select:not([multiple]) {
    /* A date is taller than a line of text by nature. */
    height: var(--press);
    padding-block: 0;
  }

  @media (pointer: coarse) {
    /* Below 16 px a phone zooms into the field. */
    input:not([type='checkbox'], [type='radio'], [type='range']),
    textarea,
    select {
      font-size: 16px;
    }
  }

  textarea {
    min-height: 84px;
    resize: vertical;
    field-sizing: content;
    max-height: 50vh;
  }

  ::placeholder {
    color: var(--soft);
    opacity: 1;
  }

  input:focus-visible,
  textarea:focus-visible,
  select:focus-visible {
    outline: 2px solid var(--brand);
    outline-offset: 0;
    border-radius: var(--r-control);
  }

  [aria-invalid='true'] {
    border-color: var(--late) !important;
  }

  .choice {
    display: flex;
    gap: 10px;
    align-items: flex-start;
    min-height: max(28px, calc(var(--press) - 8px));
    padding-block: 3px;
    cursor: pointer;
  }

  @media (pointer: coarse) {
    .choice {
      padding-block: 11px;
    }
  }

  .choice small {
    display: block;
    color: var(--soft);
  }

  input[type='checkbox'],
  input[type='radio'] {
    appearance: none;
    flex: none;
    display: inline-grid;
    place-items: center;
    width: 18px;
    height: 18px;
    margin: 2px 0 0;
    border: 2px solid var(--edge);
    border-radius: 50%;
    background: var(--sheet);
    color: var(--on-colour);
    cursor: pointer;
  }

  input[type='checkbox']:hover,
  input[type='radio']:hover {
    border-color: var(--ink);
  }

  input[type='checkbox']:not(.ring) {
    border-radius: 5px;
    border-width: 1.5px;
  }

  input[type='checkbox']:focus-visible,
  input[type='radio']:focus-visible {
    outline-offset: 2px;
  }

  input[type='radio']:focus-visible,
  input.ring:focus-visible {
    border-radius: 50%;
  }

  input[type='checkbox']:checked {
    border-color: var(--ink);
    background: var(--ink);
    color: var(--paper);
  }

  input.ring[type='checkbox']:checked {
    border-color: var(--done);
    background: var(--done);
    color: var(--on-colour);
  }

  input[type='checkbox']:checked::before {
    content: '';
    width: 9px;
    height: 5px;
    margin-top: -2px;
    border: solid currentColor;
    border-width: 0 0 2px 2px;
    transform: rotate(-45deg);
  }

  input[type='radio']:checked {
    border-color: var(--ink);
  }

  input[type='radio']:checked::before {
    content: '';
    width: 8px;
    height: 8px;
    border-radius: 50%;
    background: var(--ink);
  }

  input:disabled {
    cursor: default;
    opacity: 0.6;
  }

  input[type='range'] {
    width: 100%;
    min-height: 24px;
    margin: 0;
    accent-color: var(--brand);
  }

  @media (forced-colors: active) {
    input[type='checkbox'],
    input[type='radio'] {
      appearance: auto;
    }
  }
`;
