import { query } from '../api/client.js';
import { offeredActions } from '../ui/actions.js';
import { go } from '../ui/address.js';
import { FindAnythingDocument } from './shell.operations.js';

/** A line of the palette. */
export interface PaletteEntry {
  readonly group: 'Do' | 'Announcements' | 'Maintenance';
  readonly label: string;
  readonly detail?: string;
  readonly key?: string;
  readonly run: () => void;
}

/** What can be done here whose label has every word that was typed, at the start of one of its own. */
export const actionEntries = (typed: string): readonly PaletteEntry[] => {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return offeredActions()
    .filter(({ unlisted }) => !unlisted)
    .filter(({ label }) => words.every((word) => label.toLowerCase().split(/\s+/).some((part) => part.startsWith(word))))
    .map(({ label, key, run }) => ({ group: 'Do', label, run, ...(key && { key }) }));
};

/** Announcements and maintenance that have the words. Throws `Problem`, or `AbortError`. */
export const foundEntries = async (typed: string, signal: AbortSignal): Promise<readonly PaletteEntry[]> => {
  const text = typed.trim();
  if (text.length < 2) return [];
  const { announcements, maintenances } = await query(FindAnythingDocument, { text }, { signal });
  return [
    ...announcements.edges.map(({ node: { id, title, standing } }) => ({ group: 'Announcements', label: title, detail: standing, run: () => go(`/announcements/${id}`) }) as const),
    ...maintenances.edges.map(({ node: { id, title, standing } }) => ({ group: 'Maintenance', label: title, detail: standing, run: () => go(`/maintenance/${id}`) }) as const),
  ];
};
