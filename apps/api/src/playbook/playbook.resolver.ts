import { differencesBetween, playbookOf, type PublishedPlaybook } from '@fanfare/domain';
import { CommandBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { signedIn, type Asking } from '../graphql/asking.js';
import type { Playbook, PlaybookDifference, PlaybookPreview, PublishPlaybookInput, Refused } from '../graphql/generated/schema.js';
import { presentDifference, presentPlaybook } from '../graphql/present-playbook.js';
import { presentRefusal } from '../graphql/present-refusal.js';
import { ActOnPlaybook } from '../log/orders.js';
import { People } from '../log/people.js';
import { Playbooks } from '../log/playbooks.js';

type Answer = Playbook | (PlaybookPreview & { __typename: 'PlaybookPreview' }) | Refused;

@Resolver()
export class PlaybookResolver {
  constructor(private readonly bus: CommandBus, private readonly versions: Playbooks, private readonly people: People) {}

  @Query()
  playbook(@Args('version') version?: number | null): Playbook | null {
    const published = this.versions.published(version ?? undefined);
    return published ? presentPlaybook(this.people, published) : null;
  }

  @Query()
  playbooks(): Playbook[] {
    return this.versions.all().map((published) => presentPlaybook(this.people, published));
  }

  @Query()
  playbookDifferences(@Args('from') from: number, @Args('to') to: number): PlaybookDifference[] {
    const [was, now] = [this.versions.published(from), this.versions.published(to)];
    if (!was || !now) return [];
    return differencesBetween(documentOf(was), documentOf(now)).map(presentDifference);
  }

  @Mutation()
  async publishPlaybook(@Args('input') input: PublishPlaybookInput, @Context() asking: Asking): Promise<Answer> {
    const { now, correlationId } = asking;
    const by = signedIn(asking);
    const outcome = await this.bus.execute(new ActOnPlaybook({ ...input }, { by, now, correlationId }));
    if (outcome.kind === 'refused') return presentRefusal(this.versions, outcome.refusal, { currentRevision: outcome.currentRevision });

    const playbook = playbookOf(outcome.state);
    if (!playbook) throw new Error('A playbook that was published is not there');
    const last = outcome.events.at(-1);
    const preview: PublishedPlaybook = { playbook, publishedAt: now, publishedBy: by.id, reason: input.reason, differences: last?.data.differences ?? [] };
    if (outcome.kind === 'preview') {
      return { __typename: 'PlaybookPreview', playbook: presentPlaybook(this.people, preview), differences: preview.differences.map(presentDifference) };
    }
    asking.position = outcome.position;
    return presentPlaybook(this.people, this.versions.published(playbook.version) ?? preview);
  }
}

const documentOf = ({ playbook: { id: _id, version: _version, ...document } }: PublishedPlaybook): Omit<PublishedPlaybook['playbook'], 'id' | 'version'> => document;
