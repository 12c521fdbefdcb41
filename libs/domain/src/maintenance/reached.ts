import type { MaintenancePolicy } from '../playbook/maintenance-policy.js';
import type { Duty, Known, Sent } from './maintenance.state.js';
import type { Window } from './maintenance.values.js';

/** What came through, or may have. */
const channelsOf = ({ texts }: Sent): readonly string[] => texts.filter(({ delivery }) => delivery.state !== 'failed').map(({ channel }) => channel.id);
export const sameTime = (one: Pick<Window, 'start' | 'end'>, other: Pick<Window, 'start' | 'end'>): boolean => one.start === other.start && one.end === other.end;

/** Since the last word of another window: whoever had that one needs all of the new one, even where the window is back where it was. */
const ofThisWindow = ({ sent }: Duty, window: Window): readonly Sent[] => sent.slice(sent.findLastIndex((one) => !sameTime(one.window, window)) + 1);

/** The channels by which somebody was reached, or may have been, for the window as it is now. */
export const reachedBy = (duty: Duty | undefined, { window }: Pick<Known, 'window'>): readonly string[] =>
  duty === undefined ? [] : ofThisWindow(duty, window).flatMap(channelsOf);

/** Somebody was written to, and holds what it said. */
export const reachedSomebody = ({ sent }: Duty): boolean => sent.some((one) => channelsOf(one).length > 0);
export const toldUsers = ({ duties }: Pick<Known, 'duties'>): boolean => duties.some((duty) => duty.by === 'notice' && reachedSomebody(duty));

/** Somebody holds another time than this window's. */
export const holdsAnotherTime = ({ sent }: Duty, window: Window): boolean => sent.some((one) => !sameTime(one.window, window) && channelsOf(one).length > 0);

/** By email and by another channel too (R56). */
export const satisfies = (channels: readonly string[], { noticeBy }: MaintenancePolicy): boolean =>
  noticeBy.every((id) => channels.includes(id)) && channels.some((id) => !noticeBy.includes(id));
