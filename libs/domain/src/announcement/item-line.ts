import { isRefusal, refuse } from '../kernel/index.js';
import type { AnnouncementOrder } from './announcement.commands.js';
import { happened } from './announcement.events.js';
import type { Known } from './announcement.state.js';
import { dateIn, dayAfter, daysBetween, instantOf } from './calendar.js';
import { about, given, NOTHING, one, type Acting, type Answer } from './deciding.js';
import { missingOn } from './item-completion.js';
import { keptItem } from './item-work.js';

/** A line that stands longer is read by nobody. */
const MOST_DAYS = 30;

/** Says a line on the bar of the item's surface, to the end of a day; doing so finishes the item where its rule asks for nothing else (R43, R44). */
export const putLineUp = ({ item: id, text, url: link, lastDay }: AnnouncementOrder<'PutLineUp'>, known: Known, { now, playbook }: Acting): Answer => {
  const item = keptItem(known, id);
  if (isRefusal(item)) return item;
  const { surface } = item;
  if (surface === undefined) return refuse('NoSurface', `“${item.title}” has no bar that a line could be put on.`, { field: 'item', remedy: 'Choose the item of a banner.', ...given({ clause: item.clause }) });
  if (known.state !== 'announced') return refuse('NotAnnounced', 'It is not announced yet: a line says what is out.', { clause: playbook.rules.coordination, remedy: 'Announce it first.' });

  const zone = known.target?.zone ?? 'UTC';
  const days = daysBetween(dateIn(zone, now), lastDay);
  if (days < 0) return refuse('InvalidInput', 'The last day has passed already.', { field: 'lastDay' });
  if (days > MOST_DAYS) return refuse('InvalidInput', `A line is up for ${MOST_DAYS} days at the most.`, { field: 'lastDay' });

  const url = link ?? null;
  const until = instantOf({ date: dayAfter(lastDay), time: null, zone });
  if (item.line?.text === text && item.line.url === url && item.line.until === until) return NOTHING;
  const finishes = item.standing.state === 'open' && missingOn(item, known).length === 0;
  return [happened('LinePutUp', { ...about(item), surface, text, url, lastDay, zone, until }), ...(finishes ? one('ItemCompleted', about(item)) : NOTHING)];
};

export const takeLineDown = ({ item: id, reason }: AnnouncementOrder<'TakeLineDown'>, known: Known, { now }: Acting): Answer => {
  const item = keptItem(known, id);
  if (isRefusal(item)) return item;
  const { line } = item;
  // One whose days are over is down already.
  return line === undefined || line.until <= now ? NOTHING : one('LineTakenDown', { ...about(item), surface: line.surface, text: line.text, ...given({ reason }) });
};
