import { html, nothing, type TemplateResult } from 'lit';

export interface Field {
  /** The id of the control, unique within the component; the control carries it. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | TemplateResult | undefined;
  /** What is wrong with it, as one sentence. */
  readonly fault?: string | undefined;
}

/**
 * A native control with its label, hint and fault, rendered in the component's own shadow root, where labels reach it.
 * Give the control `aria-describedby=${describedBy(field)}` and `aria-invalid=${invalid(field)}`; use the `forms` styles.
 */
export const field = ({ id, label, hint, fault }: Field, control: TemplateResult): TemplateResult => html`<div class="field">
  <label for=${id}>${label}</label>
  ${control}
  ${hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : nothing}
  ${fault ? html`<span class="fault" id="${id}-fault">${fault}</span>` : nothing}
</div>`;

export const describedBy = ({ id, hint, fault }: Field): string | typeof nothing => [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || nothing;

export const invalid = ({ fault }: Field): 'true' | typeof nothing => (fault ? 'true' : nothing);
