import { readersZone } from './time.words.js';

/** Every zone that the reader's browser knows, the current one among them. */
export const zoneChoices = (current: string): readonly { readonly value: string; readonly label: string }[] => {
  const known = Intl.supportedValuesOf('timeZone');
  return [...new Set([current, readersZone(), ...known])].map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
};
