import type { Team } from '../api/generated/graphql.js';

/** What a person of each team can do here, in one sentence. */
export const TEAM_WORDS: Readonly<Record<Team, { readonly name: string; readonly can: string }>> = {
  PRODUCT: { name: 'Product', can: 'Proposes announcements and holds Product’s seat: agrees to a tier, or objects.' },
  MARKETING: { name: 'Marketing', can: 'Holds Marketing’s seat, tailors the checklist, confirms the plan and announces.' },
  CUSTOMER_SUCCESS: { name: 'Customer Success', can: 'Proposes announcements, takes items and comments.' },
  ADMIN: { name: 'Admin', can: 'Publishes the playbook and looks after people.' },
  VIEWER: { name: 'Viewer', can: 'Reads everything and changes nothing.' },
};

export const TEAM_ORDER: readonly Team[] = ['PRODUCT', 'MARKETING', 'CUSTOMER_SUCCESS', 'ADMIN', 'VIEWER'];
