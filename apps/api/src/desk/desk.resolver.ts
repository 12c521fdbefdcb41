import { announcementView } from '@fanfare/domain';
import { Context, Query, Resolver, Subscription } from '@nestjs/graphql';
import { signedIn, type Asking } from '../graphql/asking.js';
import type { Desk } from '../graphql/generated/schema.js';
import { Log } from '../log/log.js';
import { settled } from '../log/settled.js';
import { DeskAssembly } from './desk.assembly.js';

/** One command makes several changes, and a busy minute many: the desk is told once they pause, in milliseconds. */
const PAUSE = 100;

@Resolver()
export class DeskResolver {
  constructor(private readonly log: Log, private readonly assembly: DeskAssembly) {}

  @Query()
  desk(@Context() asking: Asking): Desk {
    return this.assembly.assemble(asking);
  }

  @Subscription()
  deskChanged(@Context() asking: Asking): AsyncIterable<{ deskChanged: Desk }> {
    signedIn(asking);
    return settled(
      PAUSE,
      (changed) => this.log.projector.onChange(({ keys }) => {
        if (keys[announcementView.name] !== undefined) changed();
      }),
      () => ({ deskChanged: this.assembly.assemble(asking.again()) }),
    );
  }
}
