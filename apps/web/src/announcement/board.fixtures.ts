import type { BoardRowFragment } from '../api/generated/graphql.js';

const medium = { id: 'medium', name: 'Medium', level: 2, of: 3 };
const major = { id: 'major', name: 'Major', level: 3, of: 3 };
const mina = { id: 'person-mina', name: 'Mina Okafor', initials: 'MO', teams: ['MARKETING'] } as const;

/** Proposed four days ago, ships soon. */
export const proposed: BoardRowFragment = {
  id: 'announcement-funnels', revision: 3, state: 'PROPOSED', title: 'Funnels load in half the time', standing: 'Waits for Marketing to agree',
  updatedAt: '2026-11-23T09:00:00.000Z', proposedAt: '2026-11-20T09:00:00.000Z', announcedAt: null, target: { date: '2026-11-26', time: '10:00', zone: 'Europe/Berlin' },
  coordinator: null,
  agreement: { status: 'ONE_SEAT', ageHours: 96, warns: true, chased: true, sentence: 'Product agreed to Medium', tier: null, seats: [{ team: 'PRODUCT', state: 'AGREED' }, { team: 'MARKETING', state: 'EMPTY' }] },
  suggestion: { tier: medium }, progress: { kept: 0, done: 0, unowned: 0, overdue: 0 },
};

export const disputed: BoardRowFragment = {
  ...proposed, id: 'announcement-zones', title: 'Time zone fixes in weekly digests', standing: 'Two tiers are proposed', target: null,
  agreement: { ...proposed.agreement, status: 'DISPUTED', warns: false, ageHours: 2, chased: false, seats: [{ team: 'PRODUCT', state: 'AGREED' }, { team: 'MARKETING', state: 'OBJECTED' }] },
};

/** Agreed; the list has items late and unowned. */
export const agreed: BoardRowFragment = {
  ...proposed, id: 'announcement-replay', state: 'AGREED', title: 'Session replay on mobile, for every plan and on both platforms', standing: 'Two items have no owner', coordinator: mina,
  target: { date: '2026-12-09', time: null, zone: 'Europe/Berlin' },
  agreement: { ...proposed.agreement, status: 'AGREED', warns: false, tier: major, seats: [{ team: 'PRODUCT', state: 'AGREED' }, { team: 'MARKETING', state: 'AGREED' }] },
  progress: { kept: 12, done: 4, unowned: 2, overdue: 1 },
};

export const announced: BoardRowFragment = {
  ...agreed, id: 'announcement-eu', state: 'ANNOUNCED', title: 'EU Cloud for everyone', standing: 'Announced', announcedAt: '2026-11-20T10:00:00.000Z',
  target: { date: '2026-11-20', time: '10:00', zone: 'Europe/Berlin' }, progress: { kept: 13, done: 13, unowned: 0, overdue: 0 },
};
