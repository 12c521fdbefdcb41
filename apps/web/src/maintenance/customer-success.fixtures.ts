import type { LookedBack, Touching } from './customer-success.words.js';
import { channel } from './notice.fixtures.js';

const sam = { id: 'person-sam', name: 'Sam Rivera', initials: 'SR', teams: ['CUSTOMER_SUCCESS'] as const };
const window = { start: '2026-11-25T07:00:00.000Z', end: '2026-11-25T09:00:00.000Z', zone: 'Europe/Berlin' };
const told = { at: '2026-11-23T09:20:00.000Z', how: 'Call', note: 'Spoke to Gavin', moment: 'KNOWN', by: { ...sam, teams: [...sam.teams] } } as const;

export const touching: Touching = {
  id: 'maintenance-1', phase: 'SCHEDULED', title: 'Moving events to new storage', standing: 'Begins in 22 hours', disrupts: true, impact: 'MINOR', objectionUntil: '2026-11-24T13:00:00.000Z', window,
  affected: { words: 'People in the EU region', segments: ['eu-cloud'], regions: ['EU'], count: 4210 }, components: [{ label: 'Dashboards' }],
  tellings: [{ audience: 'CUSTOMER_SUCCESS', cells: [{ moment: 'KNOWN', state: 'NOT_ACKNOWLEDGED', since: '2026-11-23T09:00:00.000Z' }] }],
  accounts: [{ name: 'Hooli', holdsAnotherTime: false, mustBeCalledFirst: null, told: [told] }, { name: 'Initech', holdsAnotherTime: false, mustBeCalledFirst: null, told: [] }, { name: 'Umbrella', holdsAnotherTime: false, mustBeCalledFirst: 'Launch day', told: [] }],
  paragraph: 'Moving events to new storage. Planned for Wed 25 Nov, 08:00 to 10:00 (Europe/Berlin). Dashboards may load slowly. More: https://example.com/service-message',
  actions: ['acknowledgeTold', 'tellAccount', 'excludeAccount', 'readmitAccount'].map((name) => ({ name, allowed: true, refused: null })),
};

const notAllowed = { code: 'NotAllowed', because: 'Only Customer Success may record that an account was told.', remedy: 'Ask somebody from Customer Success.', field: null, clause: null };
/** Under way, acknowledged, for a reader who only reads. */
export const underWay: Touching = {
  ...touching, id: 'maintenance-2', phase: 'IN_PROGRESS', standing: 'In progress', objectionUntil: '2026-11-23T13:00:00.000Z',
  tellings: [{ audience: 'CUSTOMER_SUCCESS', cells: [{ moment: 'KNOWN', state: 'ACKNOWLEDGED', since: '2026-11-23T10:00:00.000Z' }] }],
  actions: touching.actions.map(({ name }) => ({ name, allowed: false, refused: notAllowed })),
};

export const lookedBack: LookedBack = {
  id: 'maintenance-1', title: 'Moving events to new storage', standing: 'Completed', window,
  accounts: [{ name: 'Hooli', mustBeCalledFirst: null, told: [{ at: told.at, how: told.how, note: told.note, by: { name: sam.name } }] }],
  notices: [{ id: 'affected-users.planned', moment: 'PLANNED', sent: [
    { at: '2026-11-23T14:05:00.000Z', excluded: ['Umbrella'], window, texts: [{ channel: channel.email, delivery: 'DELIVERED' }, { channel: channel.product, delivery: 'FAILED' }] },
  ] }],
};
