import { sealed, TooLarge, type PublicMaintenance, type Status } from '../public-face/snapshot.js';

const each = (status: Status, change: (one: PublicMaintenance) => PublicMaintenance): Status =>
  ({ ...status, underWay: status.underWay.map(change), planned: status.planned.map(change), done: status.done.map(change) });

const SHORTER: readonly ((status: Status) => Status)[] = [
  (status) => status,
  (status) => each(status, (one) => ({ ...one, reports: one.reports.slice(0, 3) })),
  (status) => ({ ...each(status, (one) => ({ ...one, reports: [] })), done: [] }),
  // Its name, its times and its impact: so much always fits, of as many works as are looked at.
  (status) => ({ ...status, underWay: status.underWay.map((one) => ({ ...one, components: [], regions: [], affected: '', answers: [], reports: [] })), planned: [], done: [] }),
];

/** What is too large is said shorter: nobody may go on reading of work that has ended, because of how much was written of other work. */
export const sealedWithin = (status: Status, how: Parameters<typeof sealed>[1], say: (line: string) => void): Buffer => {
  for (const [index, shorten] of SHORTER.entries()) {
    try {
      return sealed(shorten(status), how);
    } catch (fault) {
      if (!(fault instanceof TooLarge) || index === SHORTER.length - 1) throw fault;
      say(`${fault.message}; it is said shorter.`);
    }
  }
  throw new Error('Nothing to say');
};
