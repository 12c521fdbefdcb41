import { parsePersonEvent, parsePlaybookEvent, personView, playbookView } from '@fanfare/domain';
import type { Parse } from '../event-store/recorded.js';
import type { AnyView } from '../read-models/projector.js';

/** Every view that is kept. */
export const VIEWS: readonly AnyView[] = [personView, playbookView];

export const parseAnyEvent: Parse = (stored) => (stored.type === 'PersonRegistered' ? parsePersonEvent(stored) : parsePlaybookEvent(stored));
