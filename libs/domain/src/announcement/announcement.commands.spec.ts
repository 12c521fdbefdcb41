import { isRefusal } from '../kernel/index.js';
import { parseAnnouncementCommand, type AnnouncementCommandType } from './announcement.commands.js';
import { mediumFacts, UUID } from './announcement-for-specs.js';

const proposal = { title: 'Bar charts', facts: mediumFacts };
const faultOf = (type: AnnouncementCommandType, input: unknown) => {
  const parsed = parseAnnouncementCommand(type, input);
  return isRefusal(parsed) ? [parsed.code, parsed.field] : 'accepted';
};
const target = (more: object) => faultOf('ProposeAnnouncement', { ...proposal, target: { date: '2026-11-26', zone: 'Europe/Berlin', ...more } });
const url = (value: string) => faultOf('RecordChannelMessage', { url: value });

describe('Reading a command', () => {
  it('fills in what was left out', () => {
    expect(parseAnnouncementCommand('ProposeAnnouncement', proposal)).toEqual({
      type: 'ProposeAnnouncement', ...proposal, summary: '', links: [], audience: { words: '', segments: [] }, supportExpected: true,
    });
  });

  it('takes null for left out, at any depth', () => {
    const read = parseAnnouncementCommand('ProposeAnnouncement', { ...proposal, agreeToTier: null, target: { date: '2026-11-26', time: null, zone: 'UTC' } });
    expect(read).toMatchObject({ target: { date: '2026-11-26', time: null, zone: 'UTC' } });
    expect(parseAnnouncementCommand('AssignOwner', { items: ['digest'], owner: null })).toEqual({ type: 'AssignOwner', items: ['digest'] });
  });

  it('takes the same kinds in any order for the same fact', () => {
    const read = parseAnnouncementCommand('ReviseAnnouncement', { facts: { ...mediumFacts, kinds: ['downtime', 'bug-fix', 'downtime'] } });
    expect(read).toMatchObject({ facts: { kinds: ['bug-fix', 'downtime'] } });
  });

  it('names the field at fault', () => {
    expect(faultOf('ProposeAnnouncement', { ...proposal, title: ' ' })).toEqual(['InvalidInput', 'title']);
    expect(faultOf('ProposeAnnouncement', { ...proposal, title: 'x'.repeat(141) })).toEqual(['InvalidInput', 'title']);
    expect(faultOf('ProposeAnnouncement', { title: 'x' })).toEqual(['InvalidInput', 'facts']);
    expect(faultOf('ProposeAnnouncement', { ...proposal, facts: { ...mediumFacts, noticedBy: 'all' } })).toEqual(['InvalidInput', 'facts.noticedBy']);
    expect(faultOf('ProposeAnnouncement', { ...proposal, colour: 'red' })).toEqual(['InvalidInput', 'colour']);
    expect(faultOf('ProposeAnnouncement', { ...proposal, seat: 'viewer' })).toEqual(['InvalidInput', 'seat']);
    expect(faultOf('ProposeAnnouncement', { ...proposal, audience: { words: '', segments: ['EU region'] } })).toEqual(['InvalidInput', 'audience.segments.0']);
    expect(faultOf('ReviseAnnouncement', { target: { date: '2026-11-26', zone: 'UTC' }, clearTarget: true })).toEqual(['InvalidInput', 'clearTarget']);
    expect(faultOf('AssignOwner', { items: [] })).toEqual(['InvalidInput', 'items']);
    expect(faultOf('AssignOwner', { items: ['digest'], owner: 'announcement-1' })).toEqual(['InvalidInput', 'owner']);
    expect(faultOf('CompleteItem', { item: 'digest', evidence: [{ channel: 'digest' }] })).toEqual(['InvalidInput', 'evidence.0.url']);
    expect(faultOf('Comment', { newId: 'one', text: 'Hi' })).toEqual(['InvalidInput', 'newId']);
    expect(faultOf('Comment', { newId: UUID, text: 'x'.repeat(4001) })).toEqual(['InvalidInput', 'text']);
    expect(faultOf('Announce', { effectiveAt: '2026-11-24' })).toEqual(['InvalidInput', 'effectiveAt']);
    expect(faultOf('ConfirmPlan', 'now')).toEqual(['InvalidInput', '']);
  });

  it('refuses a text in which there is nothing to see', () => {
    for (const text of ['\u200b', '\u202e\u2066', '\u00ad \u2060', '\u0000']) {
      expect(faultOf('ProposeAnnouncement', { ...proposal, title: text })).toEqual(['InvalidInput', 'title']);
      expect(faultOf('WaiveChannelMessage', { reason: text })).toEqual(['InvalidInput', 'reason']);
    }
    expect(faultOf('Comment', { newId: UUID, text: '🎉' })).toBe('accepted');
    expect(faultOf('Comment', { newId: UUID, text: '👩‍👩‍👧 日本' })).toBe('accepted');
  });

  it('refuses years that can only be a slip', () => {
    for (const date of ['0000-01-01', '0026-11-26', '3026-11-26']) expect(target({ date })).toEqual(['InvalidInput', 'target.date']);
    expect(faultOf('RescheduleItem', { item: 'digest', due: '0026-11-26' })).toEqual(['InvalidInput', 'due']);
    expect(target({ date: '2999-12-31' })).toBe('accepted');
  });

  it('refuses a day, a time or a zone that does not exist', () => {
    expect(target({})).toBe('accepted');
    expect(target({ time: '16:00' })).toBe('accepted');
    expect(target({ date: '2026-02-30' })).toEqual(['InvalidInput', 'target.date']);
    expect(target({ date: '2028-02-29' })).toBe('accepted');
    expect(target({ date: '2027-02-29' })).toEqual(['InvalidInput', 'target.date']);
    expect(target({ time: '24:00' })).toEqual(['InvalidInput', 'target.time']);
    for (const zone of ['Moon/Crater', '+02:00', '']) expect(target({ zone })).toEqual(['InvalidInput', 'target.zone']);
  });

  it('takes links over https alone, without credentials', () => {
    expect(url('https://example.com/a?b=c#d')).toBe('accepted');
    expect(url('https://bücher.example')).toBe('accepted');
    for (const bad of ['http://example.com', 'javascript:alert(1)', 'https://me:secret@example.com', 'https://me@example.com/', 'https://example.com/a b', 'https:\\\\example.com', '', `https://example.com/${'x'.repeat(2000)}`]) {
      expect([bad.slice(0, 40), url(bad)]).toEqual([bad.slice(0, 40), ['InvalidInput', 'url']]);
    }
  });
});
