import type { TemplateResult } from 'lit';

/** One part in each of its states, shown from invented data. */
export interface GallerySection {
  readonly title: string;
  readonly states: readonly { readonly name: string; readonly show: () => TemplateResult }[];
}
