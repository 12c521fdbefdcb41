import { handbook } from '../playbook/handbook-for-specs.js';
import { cleo, DURING, known, LATER, mara, notified, NOW, OVER, piet, scheduled, started, told, type Story } from './maintenance-for-specs.js';
import { noticeLines } from './notice-lines.js';

const lines = (story: Story, by = mara, now = NOW, playbook = handbook) => noticeLines(known(story), { by, now, playbook });

describe('The notices of a maintenance', () => {
  it('say each for itself why it cannot be sent now', () => {
    expect(lines(scheduled())).toMatchObject([{ duty: { id: 'affected-users.planned' }, refused: { code: 'CustomerSuccessNotHeard' } }]);
    expect(lines(told(scheduled(), [cleo, { type: 'AcknowledgeTold' }]))).toMatchObject([{ refused: null }]);
    expect(lines(scheduled(), mara, LATER)).toMatchObject([{ refused: null }]);
    expect(lines(scheduled(), piet, LATER)).toMatchObject([{ refused: { code: 'NotAllowed' } }]);

    const quick = told(scheduled(), [piet, { type: 'StartWork' }], [piet, { type: 'EndWork' }]);
    expect(lines(quick).map(({ duty, refused }) => [duty.id, refused?.code])).toEqual([['affected-users.planned', undefined], ['affected-users.completed', undefined]]);
  });

  it('keep what was sent, beside what it told of', () => {
    expect(lines(notified(), mara, LATER)[0]?.duty.sent[0]?.window).toEqual(known(notified()).window);
  });

  it('of work that runs over stand there by the clock, where the playbook sends one', () => {
    const tellings = handbook.maintenance!.tellings.map((one) => (one.moment === 'running-over' && one.audience === 'affected-users' ? { ...one, by: 'notice' as const } : one));
    const playbook = { ...handbook, maintenance: { ...handbook.maintenance!, tellings } };
    const ids = (now: string) => lines(started(), mara, now, playbook).map(({ duty }) => duty.id);
    expect(ids(DURING)).toEqual(['affected-users.planned']);
    expect(ids(OVER)).toEqual(['affected-users.planned', 'affected-users.running-over']);
    expect(lines(started(), mara, OVER, playbook).at(-1)).toMatchObject({ duty: { standing: { state: 'owed', since: known(started()).window.end } }, refused: null });
  });
});
