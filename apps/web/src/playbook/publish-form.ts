import type { RefusedLike } from '../ui/refusal.js';
import type { Difference } from './difference-words.js';

/** Where the editor of a new version stands. A dry run is good for exactly the text that it was made of. */
export type PublishState =
  | { readonly phase: 'editing' }
  | { readonly phase: 'asking' }
  | { readonly phase: 'refused'; readonly refused: RefusedLike }
  | { readonly phase: 'faulty'; readonly because: string }
  | { readonly phase: 'previewed'; readonly text: string; readonly version: number; readonly differences: readonly Difference[] };

export type ReadDocument =
  | { readonly kind: 'read'; readonly document: unknown }
  | { readonly kind: 'faulty'; readonly because: string };

/** Reads what was typed; a fault of the JSON itself is told before anything is sent. */
export const readDocument = (text: string): ReadDocument => {
  if (text.trim() === '') return { kind: 'faulty', because: 'There is no playbook here yet. Paste one, or choose a file.' };
  try {
    return { kind: 'read', document: JSON.parse(text) };
  } catch (error) {
    // The engine's own words quote the place; they are the best hint there is.
    return { kind: 'faulty', because: `This is not JSON. ${error instanceof Error ? error.message : ''}`.trim() };
  }
};
