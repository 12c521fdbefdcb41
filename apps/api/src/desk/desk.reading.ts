import { describeItem, isOutdated, type AnnouncementDocument, type Known, type Team } from '@fanfare/domain';

/** The one thing that Marketing does next, or nothing while it waits for somebody else. `today` is the day in the target's zone. */
export interface NextStep {
  /** The mutation that takes it further. */
  readonly action: string;
  readonly sentence: string;
}

export const nextStep = (known: Known, unowned: number, today: string): NextStep | undefined => {
  switch (known.state) {
    case 'proposed':
      return known.channelTold.status === 'not-told' ? { action: 'recordChannelMessage', sentence: 'Marketing’s channel was not told: record the message, or waive it' } : undefined;
    case 'agreed':
      if (isOutdated(known)) return { action: 'reissueChecklist', sentence: 'The tier changed: issue its checklist' };
      if (unowned > 0) return { action: 'assignOwner', sentence: unowned === 1 ? 'One item has no owner' : `${unowned} items have no owner` };
      return { action: 'confirmPlan', sentence: 'Every item has an owner: the plan can be confirmed' };
    case 'planned':
      return known.target && known.target.date <= today ? { action: 'announce', sentence: known.target.date < today ? 'Its day has passed: announce it' : 'It ships today: announce it' } : undefined;
    case 'announced':
    case 'withdrawn':
      return undefined;
  }
};

/** Whether this reader could fill a seat that is missing, or settle a dispute; nobody fills two seats (R3). */
export const waitsForReader = ({ announcement }: AnnouncementDocument, reader: { readonly id: string; readonly teams: readonly Team[] }): boolean => {
  const { seats, held } = announcement;
  const missing = seats.filter((seat) => held[seat].state !== 'agreed');
  const open = missing.length > 0 ? missing : seats;
  return open.some((seat) => {
    const elsewhere = seats.some((other) => {
      const by = held[other];
      return other !== seat && by.state === 'agreed' && by.personId === reader.id;
    });
    return reader.teams.includes(seat) && !elsewhere;
  });
};

export type ItemSheet = ReturnType<typeof describeItem>;

/** Overdue first, then by day; what has no day comes last. */
export const byUrgency = (one: ItemSheet, other: ItemSheet): number =>
  Number(other.overdue) - Number(one.overdue) || (one.due ?? '9999').localeCompare(other.due ?? '9999');
