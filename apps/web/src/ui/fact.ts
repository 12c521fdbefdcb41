import { css, html, nothing, type TemplateResult } from 'lit';
import type { FormField, Values } from './form-field.js';

export interface Change {
  readonly command: string;
  readonly fields: readonly FormField[];
  readonly input: (values: Values) => Readonly<Record<string, unknown>>;
  readonly label?: string;
  readonly submit?: string;
}

/** A name, its value, and the word that changes it in place. `what` tells one such word from another for those who hear it. */
export const factWithChange = (name: string, what: string, value: TemplateResult, change: Change | false): TemplateResult => html`
  <div>
    <dt>${name}</dt>
    <dd>
      ${value}
      ${change
        ? html`<fanfare-ask class="change" look="aside" .label=${change.label ?? 'Change'} .submit=${change.submit ?? 'Save'} .command=${change.command} .fields=${change.fields} .input=${change.input}
            ><span class="visually-hidden">&nbsp;${what}</span></fanfare-ask
          >`
        : nothing}
    </dd>
  </div>
`;

export const factsStyles = css`
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(240px, 100%), 1fr));
    gap: var(--s3) var(--s5);
    font-size: 14px;
  }

  fanfare-facts-form {
    font-weight: 400;
  }

  div:has(> dd > fanfare-facts-form) {
    grid-column: 1 / -1;
  }

  dl > div {
    position: relative;
  }

  /* The words that change a fact stand in a column of their own, on the line of its name. */
  .change:not([open]) {
    position: absolute;
    inset: 0 0 auto auto;
    line-height: 1.5;
  }

  dt {
    padding-inline-end: 7em;
    color: var(--soft);
    font-size: 13px;
  }

  dd {
    font-weight: 520;
    overflow-wrap: anywhere;
  }

  .change,
  dd > .link,
  fanfare-ask {
    font-weight: 400;
    font-size: 13px;
  }

  fanfare-ask {
    display: inline;
  }

  dd ul .link {
    font-size: 14px;
    font-weight: 520;
  }
`;
