import { readFileSync } from 'node:fs';
import { equalitiesOf } from './condition.js';
import { handbook } from './handbook-for-specs.js';
import type { Offer } from './offer.js';

/** The page with links by their words alone, as a reader sees it. */
const page = readFileSync(new URL('../../../../playbooks/handbook.md', import.meta.url), 'utf8').replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');
const lines = page.split('\n');

const tier = (id: string) => {
  const found = handbook.tiers.find((one) => one.id === id);
  if (found === undefined) throw new Error(`The handbook has no tier ${id}`);
  return found;
};
const offers = (tierId: string) => Object.fromEntries(tier(tierId).offers.map((offer) => [offer.id, offer])) as Readonly<Record<string, Offer>>;
const minor = offers('minor');
const medium = offers('medium');
const major = offers('major');

const RELEASE_DAY = { kind: 'day-of-release' };
const quoteOf = (offer: Offer | undefined) => handbook.clauses.find(({ id }) => id === offer?.clause)?.quote;
const label = (channel: string) => handbook.channels.find(({ id }) => id === channel)?.label;

describe('the handbook’s clauses', () => {
  it.each(handbook.clauses.map(({ id, quote }) => [id, quote]))('%s quotes a line of the page', (_, quote) => {
    expect(lines.filter((line) => line.includes(quote)).length).toBeGreaterThan(0);
  });

  it('stand in the order of the page within their tier, and belong to the tier they are named after', () => {
    for (const { id } of handbook.tiers) {
      const section = page.slice(page.indexOf(`### ${id[0]?.toUpperCase()}${id.slice(1)} announcements`));
      const places = handbook.clauses.filter((clause) => clause.tier === id).map((clause) => [clause.id, section.indexOf(clause.quote)] as const);
      expect(places.map(([clause]) => clause)).toEqual(places.map((_, at) => `${id}-${at + 1}`));
      expect(places.map(([, place]) => place)).toEqual(places.map(([, place]) => place).sort((a, b) => a - b));
    }
  });

  it('give each offer one of its own, in the order of the page', () => {
    for (const { id, offers: offered } of handbook.tiers) {
      const own = offered.map(({ clause }) => Number(clause.replace(`${id}-`, '')));
      expect(own).toEqual(own.map((_, at) => (own[0] ?? 0) + at));
    }
  });

  it('give each fact of a tier words of their own', () => {
    for (const { when } of handbook.tiers) expect(equalitiesOf(when).every(({ words }) => words !== undefined)).toBe(true);
  });
});

describe('what the Minor tier offers', () => {
  it('holds three offers', () => expect(Object.keys(minor)).toEqual(['digest', 'social', 'user-slack']));

  it('R16 offers a line under “Other improvements and fixes” in the release digest', () => {
    expect(minor['digest']).toMatchObject({ channels: ['digest'], detail: expect.stringContaining('Other improvements and fixes'), due: RELEASE_DAY });
    expect(label('digest')).toBe('PostHog Array');
  });

  it('R17 offers a short Twitter or LinkedIn post, where either completes it', () => {
    expect(minor['social']).toMatchObject({ channels: ['social.twitter', 'social.linkedin'], completion: { channels: 'any', link: true } });
    expect(minor['social']?.title).toMatch(/^Short /);
  });

  it('R18 offers a post in the user Slack group, without @here', () => {
    expect(minor['user-slack']).toMatchObject({ channels: ['user-slack'], mentionsHere: false });
  });
});

describe('what the Medium tier offers', () => {
  it('holds eight offers', () => expect(Object.keys(medium)).toHaveLength(8));

  it('R23 offers the digest’s release highlights', () => {
    expect(medium['digest']).toMatchObject({ channels: ['digest'] });
    expect(quoteOf(medium['digest'])).toBe('Including them in Array release highlights.');
  });

  it('R24 offers a Twitter and a LinkedIn post, and needs both', () => {
    expect(medium['social']).toMatchObject({ channels: ['social.twitter', 'social.linkedin'], completion: { channels: 'all', link: true } });
    expect(medium['social']?.completion.thread).toBeUndefined();
  });

  it('R25 offers email to affected users, and to all only with a reason', () => {
    expect(medium['email']).toMatchObject({ channels: ['email'], audience: { choices: ['affected', 'all'], withReason: ['all'] } });
  });

  it('R26 offers a post in the user Slack group with @here', () => {
    expect(medium['user-slack']).toMatchObject({ channels: ['user-slack'], mentionsHere: true });
  });

  it('R27 offers a tutorial for the week of release, which ends on Friday', () => {
    expect(medium['tutorial']).toMatchObject({ due: { kind: 'week-of-release' } });
    expect(handbook.weekEndsOn).toBe('friday');
  });

  it('R28 offers an in-app banner for existing users', () => {
    expect(medium['in-app-banner']).toMatchObject({ surface: 'in-product', detail: 'For existing users.' });
  });

  it('R29 offers sharing the posts’ links internally, after a post has one', () => {
    expect(medium['internal-share']).toMatchObject({ channels: ['internal-slack'], completion: { after: ['social'] } });
  });

  it('R30 offers telling external parties, each on its own', () => {
    expect(medium['external-parties']?.completion.list?.map((entry) => entry.label)).toEqual(['Integration partners', 'PPC agencies']);
  });
});

describe('what the Major tier offers', () => {
  it('holds thirteen offers', () => expect(Object.keys(major)).toHaveLength(13));

  it('R35 offers the digest’s primary headline', () => {
    expect(quoteOf(major['digest'])).toBe('Including them as the primary headline items in Array.');
  });

  it('R36 offers a Twitter thread and a LinkedIn post', () => {
    expect(major['social']).toMatchObject({
      channels: ['social.twitter', 'social.linkedin'],
      completion: { channels: 'all', link: true, thread: ['social.twitter'] },
    });
  });

  it('R37 offers a thread from the executive’s handle, which is data', () => {
    expect(major['executive-thread']).toMatchObject({ channels: ['social.executive'], completion: { link: true, thread: ['social.executive'] } });
    expect(label('social.executive')).toContain('@james406');
  });

  it('R38 offers a dedicated blog post', () => expect(major['blog-post']).toMatchObject({ channels: ['blog'], completion: { link: true } }));

  it('R39 offers email to all or affected users, without a reason for either', () => {
    expect(major['email']?.audience?.choices).toEqual(expect.arrayContaining(['affected', 'all']));
    expect(major['email']?.audience?.withReason).toBeUndefined();
  });

  it('R40 offers a post in the user Slack group with @here', () => expect(major['user-slack']).toMatchObject({ mentionsHere: true }));
  it('R41 offers a tutorial for the day of release', () => expect(major['tutorial']).toMatchObject({ due: RELEASE_DAY }));
  it('R42 offers a dedicated landing page', () => expect(major['landing-page']).toMatchObject({ channels: ['landing-page'] }));
  it('R43 offers an in-app banner for existing users', () => expect(major['in-app-banner']).toMatchObject({ surface: 'in-product' }));

  it('R44 offers an on-site banner for all visitors, an item and a surface of its own', () => {
    expect(major['on-site-banner']).toMatchObject({ surface: 'on-site', channels: ['on-site-banner'], detail: 'For all visitors.' });
  });

  it('R45 offers updating listings elsewhere, each ticked on its own', () => {
    expect(major['listings']?.completion.list?.map((entry) => entry.label)).toEqual(['G2.com', 'StackShare']);
  });

  it('R46 offers sharing the links internally, after the post or the executive’s thread has one', () => {
    expect(major['internal-share']?.completion.after).toEqual(['social', 'executive-thread']);
  });

  it('R47 offers telling external parties', () => {
    expect(major['external-parties']?.completion.list).toEqual(medium['external-parties']?.completion.list);
  });
});

describe('what the handbook says besides', () => {
  it('R10 names the channel that is told first', () => expect(handbook.firstStep.channel).toBe('#team-marketing'));

  it('R49 has PR on no list, and points at the process of its own', () => {
    expect(handbook.tiers.flatMap(({ offers: offered }) => offered.flatMap(({ channels }) => channels))).not.toContain('press');
    expect(handbook.separateProcesses).toMatchObject([{ id: 'press', clause: 'press-1', url: expect.stringContaining('/handbook/growth/marketing/press') }]);
  });
});
