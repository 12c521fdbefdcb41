import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parsePlaybookEvent, PLAYBOOK_ID, playbookDecider, type Actor } from '@fanfare/domain';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { StoreUnavailable } from '../event-store/event-store-errors.js';
import { loadState } from '../event-store/load-state.js';
import { Log } from '../log/log.js';
import { ActOnAnnouncement, ActOnMaintenance, ActOnPlaybook, RegisterPerson, type Frame } from '../log/orders.js';
import { People } from '../log/people.js';
import { NOW, SETTINGS, type Now } from '../log/provided.js';
import { SettingsFault, type Settings } from '../settings.js';
import { MAINTENANCE_SAMPLES, maintenanceStory } from './maintenance-story.js';
import { MOVING } from './moving-samples.js';
import { PAST } from './past-samples.js';
import { SAMPLE_PEOPLE } from './sample-people.js';
import type { Sample, Who } from './sample.js';
import { WAITING } from './waiting-samples.js';

/** In the order in which they are proposed, so that what waits is newest. */
export const SAMPLES: readonly Sample[] = [...PAST, ...MOVING, ...WAITING];

const DAY = 24 * 60 * 60 * 1000;
/** How long a store that is away is left alone before it is tried again, in milliseconds. */
const AGAIN = 1000;
const ZONE = 'Europe/Berlin';

/** What an empty log is given: people to sign in as, the policy, and something to look at. All through the same commands as everything else. */
@Injectable()
export class FirstStart {
  private readonly logger = new Logger('First start');
  private readonly began: Date;

  constructor(
    private readonly bus: CommandBus,
    private readonly people: People,
    private readonly log: Log,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(NOW) private readonly now: Now,
  ) {
    this.began = now();
  }

  /**
   * Does nothing where a policy is published already. Waits for a store that is away, and goes on where it was:
   * each step has a command id of its own, so that it happens once, also where two servers start on one log at the same moment.
   * @throws SettingsFault when the playbook cannot be used.
   */
  async run(): Promise<void> {
    const { closing } = this.log;
    const first = await untilRecorded(closing, async () => !(await this.isNotTheFirst()));
    if (first) await untilRecorded(closing, () => this.bringAll());
  }

  private async bringAll(): Promise<void> {
    const frame = { ...this.frame({ id: 'person-ada', teams: ['admin'] }), ...this.before() };
    for (const { id, ...person } of SAMPLE_PEOPLE) await this.bus.execute(new RegisterPerson(id, person, frame));
    await this.publishPlaybook(frame);
    if (this.settings.samples === 'on') await this.bringSamples();
  }

  /** What the samples tell of began earlier, and people and policy were there before. */
  private before(): Partial<Frame> {
    const at = this.settings.samples === 'on' ? maintenanceStory(this.began)[0]?.at : undefined;
    return at === undefined ? {} : { now: at, recordedAt: at };
  }

  /** Asked of the log and not of a view, which may be on its way. */
  private async isNotTheFirst(): Promise<boolean> {
    const { state } = await loadState({ store: this.log.store, decider: playbookDecider, stream: PLAYBOOK_ID, parse: parsePlaybookEvent });
    return state.phase === 'published';
  }

  private async publishPlaybook(frame: Frame): Promise<void> {
    const file = this.settings.playbook;
    const reason = `The default, read from ${file}`;
    const outcome = await this.bus.execute(new ActOnPlaybook({ document: readJson(file), reason, commandId: 'first-start' }, frame));
    if (outcome.kind === 'refused') throw new SettingsFault(`PLAYBOOK: ${file}: ${outcome.refusal.because}`);
  }

  private async bringSamples(): Promise<void> {
    const maintenances = await this.tellMaintenances();
    // One after another within an announcement, several announcements at once: the log commits together what arrives together.
    const ids = await Promise.all(SAMPLES.map((sample, index) => this.bring(sample, `first-start-${index}`)));
    for (const [index, { by, title, announcement }] of MAINTENANCE_SAMPLES.entries()) {
      const linked = ids[SAMPLES.findIndex((sample) => sample.title === announcement)];
      if (linked) await this.give(by, (frame) => new ActOnMaintenance('LinkAnnouncement', { id: maintenances.get(index), announcement: linked, commandId: `first-start-linked-${index}` }, frame), title);
    }
    this.logger.log(`${SAMPLES.length} sample announcements and ${MAINTENANCE_SAMPLES.length} maintenances; SAMPLES=off starts without`);
  }

  /** Recorded as of when each step was taken, in that order, so that what was measured and what is overdue can be seen. */
  private async tellMaintenances(): Promise<ReadonlyMap<number, string>> {
    const ids = new Map<number, string>();
    for (const { sample, nth, at, who, type, input } of maintenanceStory(this.began)) {
      const commandId = `first-start-maintenance-${sample}-${nth}`;
      const { title = '' } = MAINTENANCE_SAMPLES[sample] ?? {};
      const { id } = await this.give(who, (frame) => new ActOnMaintenance(type, { ...(nth === 0 ? {} : { id: ids.get(sample) }), ...input, commandId }, { ...frame, now: at, recordedAt: at }), title);
      ids.set(sample, id);
    }
    return ids;
  }

  private async bring({ by, steps = [], ships, time, agrees, told, ...sample }: Sample, name: string): Promise<string> {
    const dayIn = (days: number): string => new Date(this.began.getTime() + days * DAY).toISOString().slice(0, 10);
    const target = ships === undefined ? {} : { target: { date: dayIn(ships), zone: ZONE, ...(time ? { time } : {}) } };
    const input = {
      title: sample.title, summary: sample.summary, facts: sample.facts, audience: sample.audience, ...target,
      ...(sample.supportExpected === false ? { supportExpected: false } : {}),
      ...(told === false ? {} : { channelMessageUrl: `https://slack.example/archives/team-marketing/${encodeURIComponent(sample.title.toLowerCase().replaceAll(' ', '-'))}` }),
      ...(agrees ? { agreeToTier: agrees, ...overrideReason(sample) } : {}),
    };
    const { id } = await this.give(by, (frame) => new ActOnAnnouncement('ProposeAnnouncement', { ...input, commandId: name }, frame), sample.title);
    for (const [index, [who, type, { days, ...step }]] of steps.entries()) await this.give(who, (frame) => new ActOnAnnouncement(type, { id, ...step, ...(typeof days === 'number' ? { lastDay: dayIn(days) } : {}), commandId: `${name}-${index}` }, frame), sample.title);
    return id;
  }

  private async give(who: Who, order: (frame: Frame) => ActOnAnnouncement | ActOnMaintenance, title: string): Promise<{ readonly id: string }> {
    const by = this.people.actor(`person-${who}`);
    if (!by) throw new Error(`There is no sample person ${who}`);
    const asked = order(this.frame(by));
    const outcome = await (asked instanceof ActOnMaintenance ? this.bus.execute(asked) : this.bus.execute(asked));
    if (outcome.kind === 'refused') this.logger.warn(`${title}: ${asked.type} by ${who} was refused: ${outcome.refusal.code}: ${outcome.refusal.because}`);
    return outcome;
  }

  private frame(by: Actor): Frame {
    return { by, now: this.now().toISOString(), correlationId: randomUUID() };
  }
}

/** Another tier than the suggested one asks for a reason (R49d). */
const overrideReason = ({ facts }: Pick<Sample, 'facts'>): { agreeReason?: string } =>
  facts.needsAction ? { agreeReason: 'Few are concerned, and each is told in person.' } : {};

/** Again and again while the store is away; ends with the server. */
const untilRecorded = async <Value>(closing: AbortSignal, work: () => Promise<Value>): Promise<Value | undefined> => {
  while (!closing.aborted) {
    try {
      return await work();
    } catch (fault) {
      if (!(fault instanceof StoreUnavailable)) throw fault;
      await delay(AGAIN * (0.5 + Math.random()), undefined, { signal: closing }).catch(() => undefined);
    }
  }
  return undefined;
};

const ROOT = join(import.meta.dirname, '../../../..');

/** From where the server was started, or else from the product's own folder. */
const readJson = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(existsSync(file) ? file : join(ROOT, file), 'utf8'));
  } catch (fault) {
    throw new SettingsFault(`PLAYBOOK: ${file} cannot be read: ${fault instanceof Error ? fault.message : String(fault)}`);
  }
};
