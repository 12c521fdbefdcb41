import type { NoticeFragment, NoticesOfMaintenanceFragment, TellingMoment } from '../api/generated/graphql.js';

export type Notice = NoticeFragment;
export type NoticesOf = NoticesOfMaintenanceFragment;
export type Sent = Notice['sent'][number];
export type Channel = Notice['drafts'][number]['channel'];
type Window = NoticesOf['window'];

/** What the editor needs to know of the playbook: a notice goes by each of `noticeBy` and by another channel. */
export interface NoticeChoices {
  readonly noticeBy: readonly Channel[];
}

export const NOTICE_NAMES: Readonly<Record<TellingMoment, string>> = {
  KNOWN: 'First notice',
  PLANNED: 'Planned notice',
  MOVED: 'Moved notice',
  STARTED: 'Started notice',
  RUNNING_OVER: 'Running-over notice',
  COMPLETED: 'Completed notice',
  CANCELLED: 'Cancelled notice',
};

/** `Email and In the product`. */
export const listed = (words: readonly string[]): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`);

/** `People in the EU region, about 4,210 users`. */
export const audienceInWords = (words: string, count: number | null): string => {
  const counted = count === null ? '' : `about ${count.toLocaleString('en-GB')} ${count === 1 ? 'user' : 'users'}`;
  return [words || (counted === '' ? 'Everybody who is affected' : ''), counted].filter(Boolean).join(', ');
};

export const isSameWindow = (one: Window, other: Window): boolean => one.start === other.start && one.end === other.end;

/** The window that users were told last, where it is owed again because that is wrong now (R57). */
export const wrongWindow = ({ owed, sent }: Notice, { window }: NoticesOf): Window | undefined => {
  const last = sent.at(-1)?.window;
  return owed && last && !isSameWindow(last, window) ? last : undefined;
};

/** How a notice that is not owed ended without being sent: waived, or needed by nobody any more. */
export const endOf = ({ moment }: Notice, { tellings }: NoticesOf) => {
  const cell = tellings.find(({ audience }) => audience === 'AFFECTED_USERS')?.cells.find((one) => one.moment === moment);
  return cell?.state === 'WAIVED' || cell?.state === 'LAPSED' ? cell : undefined;
};

/** What is still missing after what is chosen and what reached users of this window already; empty where nothing is. */
export const stillMissing = (chosen: readonly string[], { sent }: Notice, { window }: NoticesOf, { noticeBy }: NoticeChoices): string => {
  const reached = sent
    .filter((one) => isSameWindow(one.window, window))
    .flatMap(({ texts }) => texts.filter(({ delivery }) => delivery !== 'FAILED').map(({ channel }) => channel.id));
  const gone = [...reached, ...chosen];
  const needed = noticeBy.filter(({ id }) => !gone.includes(id)).map(({ label }) => label);
  const another = gone.some((id) => noticeBy.every((by) => by.id !== id)) ? [] : [noticeBy.length === 0 ? 'one channel' : 'another channel'];
  return listed([...needed, ...another]);
};

/** Owed first, else in the order in which they came about. */
export const inOrder = (notices: readonly Notice[]): readonly Notice[] => [...notices.filter(({ owed }) => owed), ...notices.filter(({ owed }) => !owed)];
