import { Context, Query, Resolver, Subscription } from '@nestjs/graphql';
import { signedIn, type Asking } from '../graphql/asking.js';
import type { LogStatus } from '../graphql/generated/schema.js';
import { Log } from '../log/log.js';
import { settled } from '../log/settled.js';

/** A state that changes back at once is not told, in milliseconds. */
const PAUSE = 100;

/** For whoever is at work: the sentence, and not what the store says itself. */
@Resolver()
export class LogStatusResolver {
  constructor(private readonly log: Log) {}

  @Query()
  logStatus(): LogStatus {
    const { state, since = null, asOf = null, sentence = null } = this.log.standing;
    return { state, since, asOf, sentence };
  }

  @Subscription()
  logStatusChanged(@Context() asking: Asking): AsyncIterable<{ logStatusChanged: LogStatus }> {
    signedIn(asking);
    return settled(PAUSE, (changed) => this.log.onStanding(changed), () => ({ logStatusChanged: this.logStatus() }));
  }
}
