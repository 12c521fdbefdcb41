import { getNamedType, getNullableType, isInterfaceType, isListType, isObjectType, Kind, type FieldNode, type GraphQLField, type GraphQLNamedType } from 'graphql';

/**
 * How many of each there usually are: what stands below a list counts that often. `Type.field` where a name means something else elsewhere.
 * A list that is missing here counts as `UNKNOWN`, and a test asks for it.
 */
const LISTS: Readonly<Record<string, number>> = {
  people: 50, checklist: 25, actions: 25, offers: 12, comments: 10, agreements: 10, agreementsElsewhere: 10, toMove: 10,
  mine: 10, overdue: 10, unowned: 10, playbooks: 10, entries: 5, precedents: 5, wouldChange: 5, clauses: 5, added: 10, kept: 10,
  removed: 10, listings: 4, evidence: 3, tiers: 3, dropped: 3, seats: 2, channels: 2, links: 3, differences: 5, playbookDifferences: 5, separateProcesses: 5,
  workCollisions: 2, collisions: 2, 'Announcement.maintenances': 2,
  underWay: 3, 'MaintenanceDesk.overdue': 3, next: 10, notClosed: 5, noticesOwed: 5, toAcknowledge: 5,
  tellings: 4, cells: 7, notices: 4, sent: 2, texts: 3, drafts: 5, accounts: 5, told: 2, reports: 10, answers: 6, components: 3, noticeChannels: 5, noticeBy: 1,
};
export const UNKNOWN = 10;

type Field = GraphQLField<unknown, unknown>;

export const fieldOf = (parent: GraphQLNamedType | undefined, name: string): Field | undefined =>
  isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
export const typeOf = (field: Field | undefined): GraphQLNamedType | undefined => (field === undefined ? undefined : getNamedType(field.type));

const weighed = (parent: string, name: string): number | undefined => LISTS[`${parent}.${name}`] ?? LISTS[name];
export const isWeighed = (parent: string, name: string): boolean => weighed(parent, name) !== undefined;

/** Arguments by which one chooses from a list: as many come back at the most as are written out. */
const CHOSEN = ['names', 'audiences', 'moments'];
const chosen = (node: FieldNode): number =>
  Math.min(...(node.arguments ?? []).map(({ name, value }) => {
    if (name.value === 'name') return 1;
    return CHOSEN.includes(name.value) && value.kind === Kind.LIST ? value.values.length : Infinity;
  }), Infinity);

/** How often what stands below a field counts. */
export const factorOf = (node: FieldNode, parent: GraphQLNamedType | undefined): number => {
  const field = fieldOf(parent, node.name.value);
  if (field === undefined || parent === undefined || !isListType(getNullableType(field.type))) return 1;
  return Math.min(weighed(parent.name, node.name.value) ?? UNKNOWN, chosen(node));
};
