import type { z } from 'zod';
import { refuse, type Refusal } from '../kernel/index.js';
import { faultsOf } from './playbook-faults.js';
import { playbookDocument, type PlaybookDocument } from './playbook.js';

/** The document if it is a playbook; else `InvalidPlaybook`, with the path of the first fault in `field`, for example `tiers.1.offers.4.due.kind`. */
export const parsePlaybook = (json: unknown): PlaybookDocument | Refusal => {
  const parsed = playbookDocument.safeParse(json);

  if (!parsed.success) {
    const { path, message } = deepest(parsed.error.issues);
    return invalid(path.map(String).join('.'), message);
  }

  const fault = faultsOf(parsed.data)[0];
  return fault === undefined ? parsed.data : invalid(fault.field, fault.because);
};

const invalid = (field: string, fault: string): Refusal =>
  refuse('InvalidPlaybook', `The playbook has a fault at ${field === '' ? 'its root' : field}: ${fault}`, {
    field,
    remedy: 'Correct the document there and publish it again.',
  });

type Issue = z.core.$ZodIssue;
interface Found {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Where a part may have one of several shapes, the fault is in the shape that fits best: the one that fails deepest, then least. */
const deepest = (issues: readonly Issue[], above: readonly PropertyKey[] = []): Found => {
  const issue = issues[0];
  if (issue === undefined) return { path: above, message: 'This is not a playbook.' };

  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') return { path: [...path, ...issue.keys.slice(0, 1)], message: 'There is no such field.' };
  if (issue.code !== 'invalid_union') return { path, message: issue.message };

  const branches = issue.errors
    .filter((branch) => branch.length > 0)
    .map((branch) => ({ found: deepest(branch, path), faults: branch.length }))
    .sort((a, b) => b.found.path.length - a.found.path.length || a.faults - b.faults);
  return branches[0]?.found ?? { path, message: issue.message };
};
