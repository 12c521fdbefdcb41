import { specOf } from '../kernel/spec.js';
import { handbookDocument } from './handbook-for-specs.js';
import { parsePlaybookCommand, playbookDecider, playbookOf, PLAYBOOK_ID, type PublishPlaybook } from './playbook-publishing.js';
import type { PlaybookEvent } from './playbook.events.js';
import { playbookView } from './playbook.view.js';
import type { Recorded } from '../kernel/index.js';

const noor = { id: 'person-noor', teams: ['admin'] } as const;
const mina = { id: 'person-mina', teams: ['marketing', 'product'] } as const;
const { given } = specOf(playbookDecider, { by: noor, now: '2026-11-24T08:12:00.000Z' });

const earlier = { ...handbookDocument, agreementWarnsDaysBefore: 14 };
const publish = (document: unknown, reason = 'The handbook as it stands'): PublishPlaybook => ({ type: 'PublishPlaybook', document, reason });
const published: PlaybookEvent = {
  type: 'PlaybookPublished',
  data: { version: 1, document: handbookDocument, reason: 'The handbook as it stands', differences: [] },
};

describe('publishing a playbook', () => {
  it('makes the first version', () => {
    given().when(publish(handbookDocument)).thenEvents(published);
  });

  it('R66 makes the next version, and says what differs', () => {
    given(published).when(publish(earlier, 'Agree earlier')).thenEvents({
      type: 'PlaybookPublished',
      data: {
        version: 2,
        document: earlier,
        reason: 'Agree earlier',
        differences: [{ path: 'agreementWarnsDaysBefore', kind: 'changed', was: 7, now: 14 }],
      },
    }).thenState((state) => expect(playbookOf(state)).toEqual({ ...earlier, id: PLAYBOOK_ID, version: 2 }));
  });

  it('comes to nothing when it is already so, with or without a reason', () => {
    given(published).when(publish(structuredClone(handbookDocument))).thenNothing();
    given(published).when(publish(handbookDocument, '')).thenNothing();
  });

  it('is for admins alone', () => {
    given().when(publish(handbookDocument), { by: mina }).thenRefused('NotAllowed');
  });

  it('needs a reason', () => {
    given(published).when(publish(earlier, '  ')).thenRefused('ReasonMissing', { field: 'reason' });
    given(published).when(publish(earlier, 'x'.repeat(2001))).thenRefused('InvalidInput', { field: 'reason' });
  });

  it('names the path of a fault, and leaves the version that stands', () => {
    const faulty = { ...earlier, firstStep: { channel: '#team-marketing', clause: 'gone' } };
    given(published).when(publish(faulty)).thenRefused('InvalidPlaybook', { field: 'firstStep.clause' })
      .thenState((state) => expect(state).toMatchObject({ version: 1 }));
  });

  it('holds nothing before the first version', () => expect(playbookOf(playbookDecider.initial)).toBeUndefined());
});

describe('reading the command', () => {
  it('takes a document as it comes, and a reason', () => {
    expect(parsePlaybookCommand('PublishPlaybook', { document: 7, reason: 'Why' })).toEqual(publish(7, 'Why'));
  });

  it.each([
    [{ document: {} }, 'reason'],
    [{ document: {}, reason: 7 }, 'reason'],
    [{ document: {}, reason: 'Why', colour: 'red' }, 'colour'],
    [null, 'reason'],
  ])('refuses %j', (input, field) => {
    expect(parsePlaybookCommand('PublishPlaybook', input)).toMatchObject({ refused: true, code: 'InvalidInput', field });
  });
});

describe('the view of playbooks', () => {
  const recorded: Recorded<PlaybookEvent> = {
    ...published,
    id: '0d7a3f7e-5f0c-4a25-9f5b-0f6b8f2f9d01',
    stream: PLAYBOOK_ID,
    revision: 0,
    position: '1',
    recordedAt: '2026-11-24T08:12:00.000Z',
    actorId: noor.id,
    team: 'admin',
    correlationId: 'c',
    causationId: 'c',
    schemaVersion: 1,
  };

  it('R66 keeps one document a version', () => {
    expect(playbookView.keyOf(recorded)).toBe('playbook-handbook@1');
    expect(playbookView.keyOf({ ...recorded, data: { ...recorded.data, version: 2 } })).toBe('playbook-handbook@2');
    expect(playbookView.keyOf({ ...recorded, type: 'PersonRegistered' })).toBeUndefined();
  });

  it('says who published it, when and why', () => {
    const document = playbookView.evolve(undefined, recorded);
    expect(document).toMatchObject({
      playbook: { id: PLAYBOOK_ID, version: 1, title: 'Product announcements' },
      publishedBy: noor.id,
      publishedAt: '2026-11-24T08:12:00.000Z',
      reason: 'The handbook as it stands',
    });
    expect(document && playbookView.fields['version']?.(document)).toBe(1);
    expect(document && playbookView.fields['playbook']?.(document)).toBe(PLAYBOOK_ID);
  });
});
