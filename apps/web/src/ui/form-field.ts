import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { clocksUnder } from './clocks.js';
import { describedBy, field as framed, invalid, type Field } from './field.js';
import { typedAnew, wallOf } from './zoned.js';

/** One field of a small form; the words are what a person reads. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  /** `several`: some of the choices; its value is theirs, with spaces between. */
  readonly kind: 'line' | 'text' | 'link' | 'date' | 'time' | 'moment' | 'choice' | 'several';
  /** What it is now; typing is measured against it. */
  readonly value?: string;
  readonly required?: boolean;
  /** Whether it is needed depends on the others: it is called neither needed nor optional. */
  readonly depends?: boolean;
  readonly hint?: string;
  readonly maxLength?: number;
  /** On which zone's clock a moment is typed. */
  readonly zone?: string;
  /** The field in which that zone is chosen. */
  readonly zoneIn?: string;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
}

export type Values = Readonly<Record<string, string>>;

export interface FieldFace {
  readonly value: string;
  /** On which zone's clock a moment is typed, as the form stands. */
  readonly zone?: string | undefined;
  /** What is wrong with it, in a sentence. */
  readonly fault: string | undefined;
  /** What somebody else made of it while it was being typed in. */
  readonly theirs: string | undefined;
  readonly onInput: (value: string) => void;
  readonly onTakeTheirs: () => void;
}

const TYPES = { line: 'text', link: 'url', date: 'date', time: 'time', moment: 'datetime-local' } as const;

export const renderField = (spec: FormField, face: FieldFace): TemplateResult => {
  const optional = !spec.required && !spec.depends && spec.kind !== 'choice' && spec.kind !== 'several';
  const field: Field = {
    id: `field-${spec.name}`,
    label: optional ? `${spec.label} (optional)` : spec.label,
    fault: face.fault,
    hint: face.theirs === undefined ? spec.hint : theirs(inWords(spec, face.theirs), face.onTakeTheirs),
  };
  // Boxes stand under a legend of their own.
  return spec.kind === 'several' ? boxes(spec, field, face) : framed(field, control(spec, field, face));
};

const some = (value: string): readonly string[] => value.split(' ').filter(Boolean);
const inWords = ({ kind, choices = [] }: FormField, value: string): string =>
  kind === 'several' ? choices.filter((choice) => some(value).includes(choice.value)).map(({ label }) => label).join(', ') : value;

const boxes = ({ choices = [] }: FormField, { id, label, hint, fault }: Field, { value, onInput }: FieldFace): TemplateResult => {
  const ticked = some(value);
  const turned = (one: string): string => choices.map((choice) => choice.value).filter((other) => (other === one) !== ticked.includes(other)).join(' ');
  return html`<fieldset aria-describedby=${describedBy({ id, label, hint, fault })}>
    <legend>${label}</legend>
    ${choices.map((choice, index) => html`<label class="choice"><input type="checkbox" id=${index === 0 ? id : nothing} aria-invalid=${invalid({ id, label, fault })} .checked=${live(ticked.includes(choice.value))} @change=${() => onInput(turned(choice.value))} /><span>${choice.label}</span></label>`)}
    ${hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : nothing} ${fault ? html`<span class="fault" id="${id}-fault">${fault}</span>` : nothing}
  </fieldset>`;
};

/** What is typed stays; taking theirs is the reader's choice. */
const theirs = (value: string, take: () => void): TemplateResult => html`<span class="theirs" role="status"
  >Changed meanwhile to “${value || 'nothing'}”. Yours is kept. <button type="button" class="link" @click=${take}>Take theirs</button></span
>`;

const control = (spec: FormField, field: Field, face: FieldFace): TemplateResult => {
  const { value, zone, onInput } = face;
  const onChange = (event: Event): void => onInput((event.target as HTMLInputElement).value);
  const required = spec.required ? 'true' : nothing;
  switch (spec.kind) {
    case 'text':
      return html`<textarea id=${field.id} rows="2" maxlength=${spec.maxLength ?? 4000} aria-describedby=${describedBy(field)} aria-invalid=${invalid(field)}
        aria-required=${required} .value=${live(value)} @input=${onChange}></textarea>`;
    case 'choice':
      return html`<select id=${field.id} aria-describedby=${describedBy(field)} aria-invalid=${invalid(field)} @change=${onChange}>
        ${spec.choices?.map((choice) => html`<option value=${choice.value} ?selected=${choice.value === value}>${choice.label}</option>`)}
      </select>`;
    case 'several':
      return boxes(spec, field, face);
    case 'line':
    case 'link':
    case 'date':
    case 'time':
      return html`<input id=${field.id} type=${TYPES[spec.kind]} maxlength=${spec.kind === 'line' || spec.kind === 'link' ? (spec.maxLength ?? 2000) : nothing}
        aria-describedby=${describedBy(field)} aria-invalid=${invalid(field)} aria-required=${required}
        placeholder=${spec.kind === 'link' ? 'https://' : nothing} autocomplete="off" .value=${live(value)} @input=${onChange} />`;
    case 'moment':
      return html`<input id=${field.id} type=${TYPES.moment} aria-describedby=${describedBy(field)} aria-invalid=${invalid(field)} aria-required=${required} autocomplete="off" .value=${live(wallOf(value))}
          @input=${(event: Event) => onInput(zone ? typedAnew((event.target as HTMLInputElement).value, value, zone) : (event.target as HTMLInputElement).value)} />
        ${zone ? clocksUnder({ id: field.id, label: spec.label, typed: value, zone, onChoose: onInput }) : nothing}`;
  }
};
