import type { AnnouncementCommandType } from '@fanfare/domain';
import { CommandBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { signedIn, type Asking } from '../graphql/asking.js';
import type * as Input from '../graphql/generated/schema.js';
import { ActOnAnnouncement } from '../log/orders.js';
import { presentOutcome, type AnnouncementAnswer } from './announcement.answer.js';
import { Sheets } from '../graphql/sheets.js';

type Answer = Promise<AnnouncementAnswer>;

/** One mutation for each command, and one road for all of them. */
@Resolver()
export class AnnouncementMutations {
  constructor(private readonly bus: CommandBus, private readonly sheets: Sheets) {}

  private async act(type: AnnouncementCommandType, input: object, asking: Asking): Answer {
    const { now, correlationId } = asking;
    const outcome = await this.bus.execute(new ActOnAnnouncement(type, { ...input }, { by: signedIn(asking), now, correlationId }));
    if (outcome.kind === 'done') asking.position = outcome.position;
    return presentOutcome(this.sheets, type, outcome, asking);
  }

  @Mutation() proposeAnnouncement(@Args('input') input: Input.ProposeAnnouncementInput, @Context() asking: Asking): Answer { return this.act('ProposeAnnouncement', input, asking); }
  @Mutation() reviseAnnouncement(@Args('input') input: Input.ReviseAnnouncementInput, @Context() asking: Asking): Answer { return this.act('ReviseAnnouncement', input, asking); }
  @Mutation() recordChannelMessage(@Args('input') input: Input.RecordChannelMessageInput, @Context() asking: Asking): Answer { return this.act('RecordChannelMessage', input, asking); }
  @Mutation() waiveChannelMessage(@Args('input') input: Input.WaiveChannelMessageInput, @Context() asking: Asking): Answer { return this.act('WaiveChannelMessage', input, asking); }
  @Mutation() expectMarketingSupport(@Args('input') input: Input.ExpectMarketingSupportInput, @Context() asking: Asking): Answer { return this.act('ExpectMarketingSupport', input, asking); }
  @Mutation() nameCoordinator(@Args('input') input: Input.NameCoordinatorInput, @Context() asking: Asking): Answer { return this.act('NameCoordinator', input, asking); }
  @Mutation() agreeTier(@Args('input') input: Input.AgreeTierInput, @Context() asking: Asking): Answer { return this.act('AgreeTier', input, asking); }
  @Mutation() objectToTier(@Args('input') input: Input.ObjectToTierInput, @Context() asking: Asking): Answer { return this.act('ObjectToTier', input, asking); }
  @Mutation() withdrawAgreement(@Args('input') input: Input.WithdrawAgreementInput, @Context() asking: Asking): Answer { return this.act('WithdrawAgreement', input, asking); }
  @Mutation() reissueChecklist(@Args('input') input: Input.ReissueChecklistInput, @Context() asking: Asking): Answer { return this.act('ReissueChecklist', input, asking); }
  @Mutation() addItem(@Args('input') input: Input.AddItemInput, @Context() asking: Asking): Answer { return this.act('AddItem', input, asking); }
  @Mutation() rewordItem(@Args('input') input: Input.RewordItemInput, @Context() asking: Asking): Answer { return this.act('RewordItem', input, asking); }
  @Mutation() rescheduleItem(@Args('input') input: Input.RescheduleItemInput, @Context() asking: Asking): Answer { return this.act('RescheduleItem', input, asking); }
  @Mutation() chooseItemAudience(@Args('input') input: Input.ChooseItemAudienceInput, @Context() asking: Asking): Answer { return this.act('ChooseItemAudience', input, asking); }
  @Mutation() dropItem(@Args('input') input: Input.DropItemInput, @Context() asking: Asking): Answer { return this.act('DropItem', input, asking); }
  @Mutation() restoreItem(@Args('input') input: Input.RestoreItemInput, @Context() asking: Asking): Answer { return this.act('RestoreItem', input, asking); }
  @Mutation() assignOwner(@Args('input') input: Input.AssignOwnerInput, @Context() asking: Asking): Answer { return this.act('AssignOwner', input, asking); }
  @Mutation() tickListing(@Args('input') input: Input.TickListingInput, @Context() asking: Asking): Answer { return this.act('TickListing', input, asking); }
  @Mutation() completeItem(@Args('input') input: Input.CompleteItemInput, @Context() asking: Asking): Answer { return this.act('CompleteItem', input, asking); }
  @Mutation() reopenItem(@Args('input') input: Input.ReopenItemInput, @Context() asking: Asking): Answer { return this.act('ReopenItem', input, asking); }
  @Mutation() putLineUp(@Args('input') input: Input.PutLineUpInput, @Context() asking: Asking): Answer { return this.act('PutLineUp', input, asking); }
  @Mutation() takeLineDown(@Args('input') input: Input.TakeLineDownInput, @Context() asking: Asking): Answer { return this.act('TakeLineDown', input, asking); }
  @Mutation() confirmPlan(@Args('input') input: Input.ConfirmPlanInput, @Context() asking: Asking): Answer { return this.act('ConfirmPlan', input, asking); }
  @Mutation() announce(@Args('input') input: Input.AnnounceInput, @Context() asking: Asking): Answer { return this.act('Announce', input, asking); }
  @Mutation() markCompanyNews(@Args('input') input: Input.MarkCompanyNewsInput, @Context() asking: Asking): Answer { return this.act('MarkCompanyNews', input, asking); }
  @Mutation() withdrawAnnouncement(@Args('input') input: Input.WithdrawAnnouncementInput, @Context() asking: Asking): Answer { return this.act('WithdrawAnnouncement', input, asking); }
  @Mutation() comment(@Args('input') input: Input.CommentInput, @Context() asking: Asking): Answer { return this.act('Comment', input, asking); }
}
