import { readdirSync, readFileSync } from 'node:fs';
import { handbook } from '../playbook/handbook-for-specs.js';
import {
  addItem, agree, agreed, announced, blank, both, cleo, complete, known, mara, piet, planned, propose, proposed, refusalOf, told, vito, withdrawn, type Outcome,
} from './announcement-for-specs.js';
import { actionsFor } from './actions.js';
import { context } from './announcement-for-specs.js';

const untold = () => told(blank, [piet, propose({ agreeToTier: 'medium' })]);
const retiered = () => told(agreed(), [mara, { type: 'WithdrawAgreement' }], [piet, agree('major', { reason: 'Big' })], [mara, agree('major', { reason: 'Big' })]);
const dropped = () => told(agreed(), [mara, { type: 'DropItem', item: 'digest', reason: 'No' }]);
const done = () => told(agreed(), [mara, complete('digest')]);

/** How a person comes to see each refusal. */
const WAYS: Readonly<Record<string, () => Outcome>> = {
  AlreadyAnnounced: () => announced().when({ type: 'DropItem', item: 'digest', reason: 'No' }, { by: mara }),
  AlreadyProposed: () => proposed().when(propose({ title: 'Another' })),
  AlreadyTold: () => proposed().when({ type: 'WaiveChannelMessage', reason: 'No' }, { by: mara }),
  AudienceMissing: () => agreed('major').when(complete('email'), { by: mara }),
  ChannelNotTold: () => untold().when(agree('medium'), { by: mara }),
  ChecklistNotIssued: () => proposed().when(addItem('Podcast'), { by: mara }),
  ChecklistOutdated: () => retiered().when({ type: 'ConfirmPlan' }, { by: mara }),
  EvidenceMissing: () => agreed().when(complete('social'), { by: mara }),
  InvalidInput: () => proposed().when(agree('medium'), { by: both }),
  ItemDropped: () => dropped().when(complete('digest'), { by: mara }),
  ItemFinished: () => done().when({ type: 'DropItem', item: 'digest', reason: 'No' }, { by: mara }),
  ItemsUnowned: () => agreed().when({ type: 'ConfirmPlan' }, { by: mara }),
  ListNotTicked: () => agreed().when(complete('external-parties'), { by: mara }),
  NoSuchItem: () => agreed().when(complete('moon'), { by: mara }),
  NoSuchListing: () => agreed().when({ type: 'TickListing', item: 'digest', listing: 'g2', ticked: true }, { by: mara }),
  NoSuchPerson: () => agreed().when({ type: 'AssignOwner', items: ['digest'], owner: 'person-ghost' }, { by: mara }),
  NoSuchTier: () => proposed().when(agree('giant')),
  NoSurface: () => announced().when({ type: 'PutLineUp', item: 'digest', text: 'It is here', lastDay: '2026-11-30' }, { by: mara }),
  NotAnnounced: () => planned().when({ type: 'PutLineUp', item: 'in-app-banner', text: 'It is here', lastDay: '2026-11-30' }, { by: mara }),
  NotAllowed: () => agreed().when({ type: 'ConfirmPlan' }, { by: vito }),
  NotAllowedToOwn: () => agreed().when({ type: 'AssignOwner', items: ['digest'], owner: vito.id }, { by: mara }),
  OwnerNeeded: () => announced().when({ type: 'AssignOwner', items: ['digest'] }, { by: mara }),
  NotFound: () => blank.when({ type: 'ConfirmPlan' }, { by: mara }),
  NotFromMarketing: () => proposed().when({ type: 'NameCoordinator', person: cleo.id }, { by: mara }),
  NotPlanned: () => agreed().when({ type: 'Announce' }, { by: mara }),
  NotYourSeat: () => proposed().when(agree('medium'), { by: cleo }),
  PrNotOffered: () => agreed().when(addItem('Press release'), { by: mara }),
  ReasonMissing: () => proposed().when(agree('major')),
  SamePerson: () => told(proposed(), [both, agree('medium', { seat: 'product' })]).when(agree('medium', { seat: 'marketing' }), { by: both }),
  TierNotAgreed: () => proposed().when({ type: 'ConfirmPlan' }, { by: mara }),
  WaitsForAnother: () => agreed().when(complete('internal-share'), { by: mara }),
  Withdrawn: () => withdrawn().when({ type: 'ConfirmPlan' }, { by: mara }),
};

const HERE = new URL('./', import.meta.url);
const sources = readdirSync(HERE).filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !file.endsWith('-for-specs.ts'));
const codes = sources.flatMap((file) => {
  const source = readFileSync(new URL(file, HERE), 'utf8');
  return [...source.matchAll(/refuse\('(\w+)'|code: '(\w+)'/g)].map(([, refused, missing]) => refused ?? missing ?? '');
});

describe('R67 A refused command', () => {
  it('R67 has a way to be seen, for every code in the source', () => {
    // `NothingToDo` answers no command: it says why a button is off.
    expect([...new Set(codes)].filter((code) => code !== 'NothingToDo').sort()).toEqual(Object.keys(WAYS).sort());
    expect(actionsFor(known(planned()), { ...context, by: mara }).map(({ refused }) => refused?.code)).toContain('NothingToDo');
  });

  it.each(Object.entries(WAYS))('R67 %s answers with a sentence and what would make it possible, and changes nothing', (code, way) => {
    const then = way();
    const refused = refusalOf(then);
    expect(refused).toMatchObject({ code, because: expect.stringMatching(/^[“A-Z0-9#].*\.$/), remedy: expect.stringMatching(/^[A-Z].*\.$/) });
    if (refused?.clause !== undefined) expect(handbook.clauses.map(({ id }) => id)).toContain(refused.clause);
  });
});
