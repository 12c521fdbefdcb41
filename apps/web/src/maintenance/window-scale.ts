import { isUnderWay, type MaintenanceSheet } from './maintenance-sheet.js';

/** Where each thing lies on the drawn line, in percent from its left. */
export interface WindowScale {
  readonly planned: Span;
  /** The work, from its true start until it ended, or until now. */
  readonly work: Span | null;
  /** Null where now lies outside of what is drawn. */
  readonly now: number | null;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** How much is drawn on each side, as a part of what happens in the middle. */
const MARGIN = 0.3;

/** The line shows the window and the work whole, and now with them while either is under way or near. */
export const windowScale = ({ window, started, ended, phase }: Pick<MaintenanceSheet, 'window' | 'started' | 'ended' | 'phase'>, now: number): WindowScale => {
  const start = Date.parse(window.start);
  const end = Date.parse(window.end);
  const begun = started === null ? null : Date.parse(started.at);
  const over = ended !== null ? Date.parse(ended.at) : isUnderWay({ phase }) ? now : null;
  const first = Math.min(start, begun ?? start);
  const last = Math.max(end, over ?? end);
  // A window that should have begun is drawn with the time that has passed since, up to its own length again.
  const reach = phase === 'SCHEDULED' && now > end ? Math.min(now, last + (last - first)) : last;
  const margin = (reach - first) * MARGIN;
  const [left, right] = [first - margin, reach + margin];
  const at = (instant: number): number => Math.round((10_000 * (instant - left)) / (right - left)) / 100;
  return {
    planned: { from: at(start), to: at(end) },
    work: begun === null || over === null ? null : { from: at(begun), to: at(Math.max(begun, over)) },
    now: now < left || now > right ? null : at(now),
  };
};
