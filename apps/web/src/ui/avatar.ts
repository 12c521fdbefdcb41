import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from './base.styles.js';

/** What is shown of a person. */
export interface PersonLike {
  readonly name: string;
  readonly initials: string;
  readonly teams?: readonly string[];
}

const COLOURED: readonly string[] = ['PRODUCT', 'MARKETING', 'CUSTOMER_SUCCESS'];

/**
 * A person as a disc with initials in the team's colour; nobody is a dashed ring with a question mark, everywhere.
 * `named` writes the name beside it.
 */
@customElement('fanfare-avatar')
export class FanfareAvatar extends LitElement {
  static override readonly styles = [
    base,
    css`
      :host {
        display: inline-flex;
        align-items: center;
        gap: var(--s2);
        vertical-align: middle;
        min-width: 0;
      }

      .disc {
        --size: 24px;
        flex: none;
        display: grid;
        place-items: center;
        width: var(--size);
        height: var(--size);
        border-radius: 50%;
        background: var(--soft);
        color: var(--on-colour);
        font: 640 calc(var(--size) * 0.42) / 1 var(--font);
        letter-spacing: 0.01em;
        user-select: none;
      }

      :host([size='large']) .disc {
        --size: 34px;
        font-size: 12.5px;
      }

      .product {
        background: var(--product);
      }

      .marketing {
        background: var(--marketing);
      }

      .customer_success {
        background: var(--cs);
      }

      .nobody {
        border: 1.5px dashed var(--late);
        background: none;
        color: var(--late);
      }

      @media (forced-colors: active) {
        .disc {
          border: 1px solid;
        }
      }
    `,
  ];

  @property({ attribute: false }) person: PersonLike | null | undefined;
  /** The team in whose lane the person acts here; the first coloured one of theirs without it. */
  @property() team?: string;
  @property({ reflect: true }) size: 'small' | 'large' = 'small';
  /** Writes the name beside the disc. */
  @property({ type: Boolean }) named = false;
  /** What to say where there is nobody. */
  @property({ attribute: 'nobody' }) nobody = 'No owner';

  override render() {
    const { person } = this;
    const name = person?.name ?? this.nobody;
    const letters = person ? person.initials : '?';
    const look = person ? this.#team(person) : 'nobody';
    if (this.named) return html`<span class="disc ${look}" aria-hidden="true">${letters}</span><span class=${person ? '' : 'late'}>${name}</span>`;
    return html`<span class="disc ${look}" role="img" aria-label=${name} title=${name}>${letters}</span>`;
  }

  #team({ teams }: PersonLike): string {
    return (this.team ?? teams?.find((team) => COLOURED.includes(team)) ?? '').toLowerCase();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fanfare-avatar': FanfareAvatar;
  }
}
