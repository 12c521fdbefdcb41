import document from '../../../../playbooks/handbook.json' with { type: 'json' };
import { isRefusal } from '../kernel/index.js';
import { parsePlaybook } from './parse-playbook.js';
import type { Playbook, PlaybookDocument } from './playbook.js';

const parsed = parsePlaybook(document);
if (isRefusal(parsed)) throw new Error(parsed.because);

/** The default playbook, as specs want it: parsed, and as its third version. For specs alone; it is no part of the built library. */
export const handbookDocument: PlaybookDocument = parsed;
export const handbook: Playbook = { ...parsed, id: 'playbook-handbook', version: 3 };
