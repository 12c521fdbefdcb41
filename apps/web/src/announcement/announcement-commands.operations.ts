import { graphql } from '../api/generated/gql.js';

/** The answer is short on purpose: the page asks for the whole announcement again, as it does when somebody else changed it. */
export const CommandAnswerFragment = graphql(`
  fragment CommandAnswer on AnnouncementAnswer {
    __typename
    ... on Announcement { id revision }
    ... on Refused { ...SheetRefused }
  }
`);

const proposeAnnouncement = graphql(`
  mutation ProposeAnnouncement($input: ProposeAnnouncementInput!) { answer: proposeAnnouncement(input: $input) { ...CommandAnswer } }
`);

const reviseAnnouncement = graphql(`
  mutation ReviseAnnouncement($input: ReviseAnnouncementInput!) { answer: reviseAnnouncement(input: $input) { ...CommandAnswer } }
`);

const recordChannelMessage = graphql(`
  mutation RecordChannelMessage($input: RecordChannelMessageInput!) { answer: recordChannelMessage(input: $input) { ...CommandAnswer } }
`);

const waiveChannelMessage = graphql(`
  mutation WaiveChannelMessage($input: WaiveChannelMessageInput!) { answer: waiveChannelMessage(input: $input) { ...CommandAnswer } }
`);

const expectMarketingSupport = graphql(`
  mutation ExpectMarketingSupport($input: ExpectMarketingSupportInput!) { answer: expectMarketingSupport(input: $input) { ...CommandAnswer } }
`);

const nameCoordinator = graphql(`
  mutation NameCoordinator($input: NameCoordinatorInput!) { answer: nameCoordinator(input: $input) { ...CommandAnswer } }
`);

const agreeTier = graphql(`
  mutation AgreeTier($input: AgreeTierInput!) { answer: agreeTier(input: $input) { ...CommandAnswer } }
`);

const objectToTier = graphql(`
  mutation ObjectToTier($input: ObjectToTierInput!) { answer: objectToTier(input: $input) { ...CommandAnswer } }
`);

const withdrawAgreement = graphql(`
  mutation WithdrawAgreement($input: WithdrawAgreementInput!) { answer: withdrawAgreement(input: $input) { ...CommandAnswer } }
`);

const reissueChecklist = graphql(`
  mutation ReissueChecklist($input: ReissueChecklistInput!) { answer: reissueChecklist(input: $input) { ...CommandAnswer } }
`);

const addItem = graphql(`
  mutation AddItem($input: AddItemInput!) { answer: addItem(input: $input) { ...CommandAnswer } }
`);

const rewordItem = graphql(`
  mutation RewordItem($input: RewordItemInput!) { answer: rewordItem(input: $input) { ...CommandAnswer } }
`);

const rescheduleItem = graphql(`
  mutation RescheduleItem($input: RescheduleItemInput!) { answer: rescheduleItem(input: $input) { ...CommandAnswer } }
`);

const chooseItemAudience = graphql(`
  mutation ChooseItemAudience($input: ChooseItemAudienceInput!) { answer: chooseItemAudience(input: $input) { ...CommandAnswer } }
`);

const dropItem = graphql(`
  mutation DropItem($input: DropItemInput!) { answer: dropItem(input: $input) { ...CommandAnswer } }
`);

const restoreItem = graphql(`
  mutation RestoreItem($input: RestoreItemInput!) { answer: restoreItem(input: $input) { ...CommandAnswer } }
`);

const assignOwner = graphql(`
  mutation AssignOwner($input: AssignOwnerInput!) { answer: assignOwner(input: $input) { ...CommandAnswer } }
`);

const tickListing = graphql(`
  mutation TickListing($input: TickListingInput!) { answer: tickListing(input: $input) { ...CommandAnswer } }
`);

const completeItem = graphql(`
  mutation CompleteItem($input: CompleteItemInput!) { answer: completeItem(input: $input) { ...CommandAnswer } }
`);

const reopenItem = graphql(`
  mutation ReopenItem($input: ReopenItemInput!) { answer: reopenItem(input: $input) { ...CommandAnswer } }
`);

const putLineUp = graphql(`
  mutation PutLineUp($input: PutLineUpInput!) { answer: putLineUp(input: $input) { ...CommandAnswer } }
`);

const takeLineDown = graphql(`
  mutation TakeLineDown($input: TakeLineDownInput!) { answer: takeLineDown(input: $input) { ...CommandAnswer } }
`);

const confirmPlan = graphql(`
  mutation ConfirmPlan($input: ConfirmPlanInput!) { answer: confirmPlan(input: $input) { ...CommandAnswer } }
`);

const announce = graphql(`
  mutation Announce($input: AnnounceInput!) { answer: announce(input: $input) { ...CommandAnswer } }
`);

const markCompanyNews = graphql(`
  mutation MarkCompanyNews($input: MarkCompanyNewsInput!) { answer: markCompanyNews(input: $input) { ...CommandAnswer } }
`);

const withdrawAnnouncement = graphql(`
  mutation WithdrawAnnouncement($input: WithdrawAnnouncementInput!) { answer: withdrawAnnouncement(input: $input) { ...CommandAnswer } }
`);

const comment = graphql(`
  mutation Comment($input: CommentInput!) { answer: comment(input: $input) { ...CommandAnswer } }
`);

/** Each command of an announcement by its name; the name is the mutation's. */
export const COMMANDS = {
  proposeAnnouncement,
  reviseAnnouncement,
  recordChannelMessage,
  waiveChannelMessage,
  expectMarketingSupport,
  nameCoordinator,
  agreeTier,
  objectToTier,
  withdrawAgreement,
  reissueChecklist,
  addItem,
  rewordItem,
  rescheduleItem,
  chooseItemAudience,
  dropItem,
  restoreItem,
  assignOwner,
  tickListing,
  completeItem,
  reopenItem,
  putLineUp,
  takeLineDown,
  confirmPlan,
  announce,
  markCompanyNews,
  withdrawAnnouncement,
  comment,
} as const;

export type CommandName = keyof typeof COMMANDS;
