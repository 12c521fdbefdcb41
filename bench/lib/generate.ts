import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  announcementDecider, isRefusal, parseAnnouncementCommand, parsePlaybook, personDecider, playbookDecider, schemaVersionOf,
  type Actor, type Announcement, type AnnouncementCommandType, type AnnouncementContext, type DomainEvent, type Known, type Playbook, type Team,
} from '@fanfare/domain';
import type { EventStore, NewEvent } from '../../apps/api/dist/event-store/event-store.js';
import { Chance } from './chance.ts';

const START = Date.parse('2026-01-05T08:00:00.000Z');
const HOUR = 3_600_000;
const WORDS = ['chart', 'funnel', 'recordings', 'timezone', 'dashboard', 'export', 'cohort', 'billing', 'flags', 'insights', 'surveys', 'plugins', 'toolbar', 'migration', 'login', 'search', 'alerts', 'paths'];
const CHANGES = ['New', 'Faster', 'Clearer', 'Fixed', 'Reworked', 'Beta of the', 'Removed', 'Safer'];
const KINDS = ['bug-fix', 'back-end', 'ui-tweak', 'functional-change', 'new-feature', 'opt-in-beta'];
const ENDS = ['proposed', 'agreed', 'planned', 'announced', 'announced', 'announced', 'withdrawn'] as const;

export const PEOPLE: readonly (Actor & { readonly name: string })[] = [
  { id: 'person-ada', name: 'Ada Park', teams: ['admin'] }, { id: 'person-mina', name: 'Mina Okafor', teams: ['marketing'] }, { id: 'person-ravi', name: 'Ravi Menon', teams: ['product'] },
  ...Array.from({ length: 37 }, (_, index) => ({ id: `person-bench-${index}`, name: `Person ${index}`, teams: [(['product', 'marketing', 'customer-success'] as const)[index % 3]!] })),
];
const TEAMS = new Map(PEOPLE.map(({ id, teams }) => [id, teams]));
const of = (team: Team): readonly Actor[] => PEOPLE.filter(({ teams }) => teams.includes(team));

const document = parsePlaybook(JSON.parse(readFileSync(new URL('../../playbooks/handbook.json', import.meta.url), 'utf8')));
if (isRefusal(document)) throw new Error(document.because);
export const PLAYBOOK: Playbook = { ...document, id: 'playbook-handbook', version: 1 };

export const contextFor = (by: Actor, now: string): AnnouncementContext => ({ by, now, playbook: PLAYBOOK, teamsOf: (id) => TEAMS.get(id) });

/** A colleague's announcement from its proposal to wherever it came: every event was decided. */
export class Story {
  readonly stream: string;
  readonly events: NewEvent[] = [];
  state: Announcement = announcementDecider.initial;
  readonly #chance: Chance;
  #clock: number;

  constructor(chance: Chance, number: number) {
    this.#chance = chance;
    this.stream = `announcement-${chance.uuid()}`;
    this.#clock = START + number * 60_000;
  }

  /** What is refused leaves nothing, as in life. */
  act(by: Actor, type: AnnouncementCommandType, input: Readonly<Record<string, unknown>> = {}): void {
    this.#clock += this.#chance.below(5 * HOUR);
    const now = new Date(this.#clock).toISOString();
    const command = parseAnnouncementCommand(type, input);
    if (isRefusal(command)) throw new Error(`${type}: ${command.because} (${command.field})`);
    const decision = announcementDecider.decide(command, this.state, contextFor(by, now));
    if (isRefusal(decision)) return;
    for (const event of decision.events) {
      this.state = announcementDecider.evolve(this.state, { ...event, recordedAt: now, actorId: by.id });
      this.events.push(newEvent(event, by, decision.team, this.#chance));
    }
  }

  get known(): Known {
    if (this.state.state === 'none') throw new Error('It was never proposed');
    return this.state;
  }
}

const newEvent = ({ type, data }: DomainEvent, by: Actor, team: Team, chance: Chance): NewEvent => {
  const commandId = chance.uuid();
  return { id: chance.uuid(), type, data, metadata: { $correlationId: commandId, $causationId: commandId, commandId, commandHash: commandId, actorId: by.id, team, schemaVersion: schemaVersionOf(type as never) } };
};

export const tell = (chance: Chance, number: number, end: (typeof ENDS)[number] = chance.of(ENDS)): Story => {
  const story = new Story(chance, number);
  const [product, marketing] = [chance.of(of('product')), chance.of(of('marketing'))];
  const words = chance.some(WORDS, 3);
  story.act(chance.of([product, marketing, chance.of(of('customer-success'))]), 'ProposeAnnouncement', {
    title: `${chance.of(CHANGES)} ${words.slice(0, 2).join(' ')} ${number}`,
    summary: `What changes for those who work with ${words.join(', ')} every day, and what they gain by it. `.repeat(1 + chance.below(3)).trim(),
    facts: { noticedBy: chance.of(['none', 'some', 'some', 'most']), needsAction: chance.is(0.1), knownRisk: chance.is(0.05), kinds: chance.some(KINDS, 1 + chance.below(2)) },
    audience: { words: `Teams that use ${words[0]}`, segments: [words[0], 'eu-cloud'] },
    ...(chance.is(0.9) ? { target: { date: new Date(START + (number % 40_000) * 60_000 + chance.below(60) * 24 * HOUR).toISOString().slice(0, 10), zone: 'Europe/Berlin' } } : {}),
    ...(chance.is(0.9) ? { channelMessageUrl: `https://slack.example/archives/team-marketing/p${number}` } : {}),
  });
  for (let comments = chance.below(3); comments > 0; comments -= 1) story.act(chance.of(PEOPLE), 'Comment', { newId: chance.uuid(), text: `Shall we show ${chance.of(words)} in the first picture? It is what people ask for.` });
  if (chance.is(0.3)) story.act(marketing, 'NameCoordinator', { person: marketing.id });
  if (end === 'withdrawn') story.act(product, 'WithdrawAnnouncement', { reason: 'It does not ship this quarter.' });
  if (end === 'withdrawn' || (end === 'proposed' && chance.is(0.5))) return story;
  const tier = story.known.suggestedTier.id;
  story.act(product, 'AgreeTier', { tier });
  if (end === 'proposed') return story;
  story.act(marketing, 'AgreeTier', { tier });
  if (story.known.items.length > 3) story.act(marketing, 'DropItem', { item: chance.of(story.known.items).id, reason: 'Nobody there would miss it.' });
  const kept = story.known.items.filter(({ standing }) => standing.state === 'open').map(({ id }) => id);
  const half = Math.ceil(kept.length / 2);
  if (half > 0) story.act(marketing, 'AssignOwner', { items: kept.slice(0, half), owner: chance.of(of('marketing')).id });
  if (end === 'agreed') return story;
  if (kept.length > half) story.act(marketing, 'AssignOwner', { items: kept.slice(half), owner: chance.of(PEOPLE.slice(1)).id });
  story.act(marketing, 'ConfirmPlan');
  for (const item of story.known.items) {
    if (chance.is(end === 'planned' ? 0.4 : 0.9)) story.act(marketing, 'CompleteItem', { item: item.id, evidence: item.channels.map(({ id }) => ({ channel: id, url: `https://example.org/${id}/${number}` })) });
  }
  if (end === 'announced') story.act(marketing, 'Announce');
  return story;
};

/** People and the playbook, by their own deciders: what a log begins with. */
export const found = async (store: EventStore): Promise<void> => {
  const chance = new Chance(1);
  const [admin] = PEOPLE;
  if (admin === undefined) throw new Error('Nobody is there');
  const now = new Date(START).toISOString();
  for (const { id, name, teams } of PEOPLE) {
    const decision = personDecider.decide({ type: 'RegisterPerson', name, teams }, personDecider.initial, { by: admin, now });
    if (isRefusal(decision)) throw new Error(decision.because);
    await store.append(id, 'no-stream', decision.events.map((event) => newEvent(event, admin, decision.team, chance)));
  }
  const published = playbookDecider.decide({ type: 'PublishPlaybook', document, reason: 'The default' }, playbookDecider.initial, { by: admin, now });
  if (isRefusal(published)) throw new Error(published.because);
  await store.append(PLAYBOOK.id, 'no-stream', published.events.map((event) => newEvent(event, admin, published.team, chance)));
};

/** So many announcements, each in its own stream. Answers the streams of those that are not withdrawn. */
export const generate = async (store: EventStore, count: number): Promise<readonly string[]> => {
  const chance = new Chance(2026);
  const streams: string[] = [];
  await found(store);
  for (let number = 0; number < count;) {
    const batch = Array.from({ length: Math.min(200, count - number) }, (_, index) => tell(chance, number + index));
    number += batch.length;
    await Promise.all(batch.map(({ stream, events }) => store.append(stream, 'no-stream', events)));
    streams.push(...batch.filter(({ known }) => known.state !== 'withdrawn').map(({ stream }) => stream));
  }
  return streams;
};

/** So many announcements of which each was proposed and nothing more: told once for a hundred, and then again under other ids. */
export const proposals = async (store: EventStore, count: number): Promise<readonly string[]> => {
  const chance = new Chance(2027);
  await found(store);
  const told = Array.from({ length: 100 }, (_, number) => tell(chance, number, 'proposed').events[0] as NewEvent);
  const streams: string[] = [];
  while (streams.length < count) {
    const batch = Array.from({ length: Math.min(2000, count - streams.length) }, () => `announcement-${randomUUID()}`);
    await Promise.all(batch.map((stream, index) => {
      const id = randomUUID();
      const event = told[index % told.length] as NewEvent;
      return store.append(stream, 'no-stream', [{ ...event, id, metadata: { ...event.metadata, commandId: id } }]);
    }));
    streams.push(...batch);
  }
  return streams;
};
