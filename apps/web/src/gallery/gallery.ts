import { css, html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import { base } from '../ui/base.styles.js';
import '../ui/toast.js';
import type { GallerySection } from './gallery-section.js';

const found = import.meta.glob<GallerySection>('../*/*.gallery.ts', { eager: true, import: 'gallery' });

/** `?only=halves` shows one section. */
const sections = (): readonly GallerySection[] => {
  const only = new URLSearchParams(location.search).get('only')?.toLowerCase();
  return Object.values(found).filter(({ title }) => !only || title.toLowerCase().includes(only));
};

/** Every part in every state, from invented data. */
@customElement('fanfare-gallery')
export class FanfareGallery extends LitElement {
  static override readonly styles = [
    base,
    css`
      main {
        max-width: 1216px;
        padding: var(--s6) clamp(16px, 4vw, 56px) var(--s7);
      }

      h1 {
        margin-bottom: var(--s5);
      }

      section {
        padding-block: var(--s5);
        border-top: 1px solid var(--line);
      }

      h2 {
        margin-bottom: var(--s4);
        font-size: 20px;
      }

      .states {
        display: grid;
        gap: var(--s5);
      }

      h3 {
        margin-bottom: var(--s2);
        color: var(--soft);
        font: 500 13px/1.4 var(--font);
        letter-spacing: 0;
      }
    `,
  ];

  override render() {
    return html`<main>
        <h1>Every part in every state</h1>
        ${sections().map(
          ({ title, states }) => html`<section>
            <h2>${title}</h2>
            <div class="states">
              ${states.map(
                ({ name, show }) => html`<div data-state=${name}>
                  <h3>${name}</h3>
                  ${show()}
                </div>`,
              )}
            </div>
          </section>`,
        )}
      </main>
      <fanfare-toast></fanfare-toast>`;
  }
}
