import type { Notice, NoticeChoices, NoticesOf, Sent } from './notice.words.js';

export const channel = {
  email: { id: 'email', label: 'Email' },
  product: { id: 'in-product', label: 'In the product' },
  slack: { id: 'user-slack', label: 'User Slack group' },
  twitter: { id: 'social.twitter', label: 'Twitter' },
  page: { id: 'status-page', label: 'Status page' },
};
export const noticeChoices: NoticeChoices = { noticeBy: [channel.email] };

const window = { start: '2026-11-25T07:00:00.000Z', end: '2026-11-25T09:00:00.000Z', zone: 'Europe/Berlin' };
const moved = { ...window, start: '2026-11-26T07:00:00.000Z', end: '2026-11-26T09:00:00.000Z' };
const short = 'Moving events to new storage. Planned for Wed 25 Nov, 08:00 to 10:00 (Europe/Berlin). Dashboards may load slowly. More: https://example.com/service-message';
const long = `Hello,

Moving events to new storage. Planned for Wed 25 Nov, 08:00 to 10:00 (Europe/Berlin).

What we are doing: We move the event store of the EU region to new disks.
Who is affected: People in the EU region.
What you will notice: Dashboards may load slowly.
Whether data is at risk: We do not know yet.
What you should do: We do not know yet.

Everything that we know is on https://example.com/service-message during the work.`;

const clause = { id: 'maintenance-3', quote: 'Marketing must tell affected users in advance of planned maintenance' };
const drafts = Object.values(channel).map((one) => ({ channel: one, text: one.id === 'email' ? long : short, byHand: one.id === 'user-slack' }));

export const owed: Notice = { id: 'affected-users.planned', moment: 'PLANNED', owed: true, owedSince: '2026-11-23T09:00:00.000Z', clause, refused: null, drafts, sent: [] };

export const sending: Sent = {
  at: '2026-11-23T14:05:00.000Z', audience: 'People in the EU region', count: 4210, excluded: ['Umbrella'], window, by: { name: 'Mina Okafor' },
  texts: [
    { channel: channel.email, text: long, evidence: 'https://mail.example.com/campaigns/41', delivery: 'DELIVERED', reason: null },
    { channel: channel.product, text: short, evidence: null, delivery: 'SENT', reason: null },
    { channel: channel.slack, text: short, evidence: 'Posted by Jonas', delivery: 'FAILED', reason: 'The channel was archived' },
  ],
};

export const sentNotice: Notice = { ...owed, owed: false, owedSince: null, drafts: [], sent: [sending] };
export const reopened: Notice = { ...owed, owedSince: '2026-11-24T07:00:00.000Z', sent: [sending] };
export const notHeard: Notice = {
  ...owed,
  refused: { code: 'CustomerSuccessNotHeard', because: 'Customer Success may still name accounts to be called first.', remedy: 'Ask Customer Success to acknowledge it, or wait for its hour.', field: null,
    clause: { id: 'maintenance-4', quote: 'Customer Success can tell specific customers at any time', playbookVersion: 3 } },
};
export const notMine: Notice = { ...owed, refused: { code: 'NotAllowed', because: 'Only Marketing may send notices to users.', remedy: 'Ask somebody from Marketing.', field: null, clause: null } };

const ALL = ['draftNotice', 'sendNotice', 'recordDelivery', 'waiveNotice'];

/** A maintenance with these notices, for a reader who may do everything with them. */
export const withNotices = (notices: readonly Notice[], more: Partial<NoticesOf> = {}): NoticesOf => ({
  id: 'maintenance-1', phase: 'SCHEDULED', title: 'Moving events to new storage', disrupts: true, objectionUntil: '2026-11-24T13:00:00.000Z', window,
  affected: { words: 'People in the EU region', count: 4210 },
  accounts: [{ name: 'Hooli', mustBeCalledFirst: null }, { name: 'Umbrella', mustBeCalledFirst: 'Launch day' }],
  tellings: [], notices: [...notices], actions: ALL.map((name) => ({ name, allowed: true, refused: null })), ...more,
});

export const afterMove = withNotices([reopened], { window: moved });
