import type { MaintenanceCommandType } from '@fanfare/domain';
import { CommandBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { signedIn, type Asking } from '../graphql/asking.js';
import type * as Input from '../graphql/generated/schema.js';
import { MaintenanceSheets } from '../graphql/maintenance-sheets.js';
import { ActOnMaintenance } from '../log/orders.js';
import { presentMaintenanceOutcome, type MaintenanceAnswer } from './maintenance.answer.js';

type Answer = Promise<MaintenanceAnswer>;

/** One mutation for each command, and one road for all of them. */
@Resolver()
export class MaintenanceMutations {
  constructor(private readonly bus: CommandBus, private readonly sheets: MaintenanceSheets) {}

  private async act(type: MaintenanceCommandType, input: object, asking: Asking): Answer {
    const { now, correlationId } = asking;
    const outcome = await this.bus.execute(new ActOnMaintenance(type, { ...input }, { by: signedIn(asking), now, correlationId }));
    if (outcome.kind === 'done') asking.position = outcome.position;
    return presentMaintenanceOutcome(this.sheets, outcome, asking);
  }

  @Mutation() scheduleMaintenance(@Args('input') input: Input.ScheduleMaintenanceInput, @Context() asking: Asking): Answer { return this.act('ScheduleMaintenance', input, asking); }
  @Mutation() reviseMaintenance(@Args('input') input: Input.ReviseMaintenanceInput, @Context() asking: Asking): Answer { return this.act('ReviseMaintenance', input, asking); }
  @Mutation() moveMaintenance(@Args('input') input: Input.MoveMaintenanceInput, @Context() asking: Asking): Answer { return this.act('MoveMaintenance', input, asking); }
  @Mutation() cancelMaintenance(@Args('input') input: Input.CancelMaintenanceInput, @Context() asking: Asking): Answer { return this.act('CancelMaintenance', input, asking); }
  @Mutation() startWork(@Args('input') input: Input.StartWorkInput, @Context() asking: Asking): Answer { return this.act('StartWork', input, asking); }
  @Mutation() reportProgress(@Args('input') input: Input.ReportProgressInput, @Context() asking: Asking): Answer { return this.act('ReportProgress', input, asking); }
  @Mutation() verifyWork(@Args('input') input: Input.VerifyWorkInput, @Context() asking: Asking): Answer { return this.act('VerifyWork', input, asking); }
  @Mutation() endWork(@Args('input') input: Input.EndWorkInput, @Context() asking: Asking): Answer { return this.act('EndWork', input, asking); }
  @Mutation() draftNotice(@Args('input') input: Input.DraftNoticeInput, @Context() asking: Asking): Answer { return this.act('DraftNotice', input, asking); }
  @Mutation() sendNotice(@Args('input') input: Input.SendNoticeInput, @Context() asking: Asking): Answer { return this.act('SendNotice', input, asking); }
  @Mutation() recordDelivery(@Args('input') input: Input.RecordDeliveryInput, @Context() asking: Asking): Answer { return this.act('RecordDelivery', input, asking); }
  @Mutation() waiveNotice(@Args('input') input: Input.WaiveNoticeInput, @Context() asking: Asking): Answer { return this.act('WaiveNotice', input, asking); }
  @Mutation() acknowledgeTold(@Args('input') input: Input.AcknowledgeToldInput, @Context() asking: Asking): Answer { return this.act('AcknowledgeTold', input, asking); }
  @Mutation() tellAccount(@Args('input') input: Input.TellAccountInput, @Context() asking: Asking): Answer { return this.act('TellAccount', input, asking); }
  @Mutation() excludeAccount(@Args('input') input: Input.ExcludeAccountInput, @Context() asking: Asking): Answer { return this.act('ExcludeAccount', input, asking); }
  @Mutation() readmitAccount(@Args('input') input: Input.ReadmitAccountInput, @Context() asking: Asking): Answer { return this.act('ReadmitAccount', input, asking); }
  @Mutation() linkAnnouncement(@Args('input') input: Input.LinkAnnouncementInput, @Context() asking: Asking): Answer { return this.act('LinkAnnouncement', input, asking); }
  @Mutation() commentOnMaintenance(@Args('input') input: Input.CommentOnMaintenanceInput, @Context() asking: Asking): Answer { return this.act('CommentOnMaintenance', input, asking); }
}
