import type { OpenCall } from './calls.js';
import type { CallFault } from './faults.js';
import type { Node } from './node.js';
import { notLeader, refusal } from './refusals.js';

export const pause = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms).unref());

/** What befalls a call as a whole. Answers whether it goes on. */
export const befall = async (node: Node, call: OpenCall, fault: CallFault): Promise<boolean> => {
  switch (fault.do) {
    case 'fail':
      call.close(refusal(fault.code, fault.details ?? '', fault.trailers));
      return false;
    case 'not-leader':
      call.close(notLeader(fault.leader));
      return false;
    case 'cut':
      node.cut();
      return false;
    case 'silence':
      return false;
    case 'delay':
      await pause(fault.ms);
      return !call.closed;
  }
};
