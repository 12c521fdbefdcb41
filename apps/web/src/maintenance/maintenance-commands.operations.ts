import { graphql } from '../api/generated/gql.js';

/** The answer is short on purpose: the page asks for the whole maintenance again, as it does when somebody else changed it. */
export const MaintenanceCommandAnswerFragment = graphql(`
  fragment MaintenanceCommandAnswer on MaintenanceAnswer {
    __typename
    ... on Maintenance { id revision }
    ... on Refused { ...MaintenanceRefused }
  }
`);

const scheduleMaintenance = graphql(`
  mutation ScheduleMaintenance($input: ScheduleMaintenanceInput!) { answer: scheduleMaintenance(input: $input) { ...MaintenanceCommandAnswer } }
`);

const reviseMaintenance = graphql(`
  mutation ReviseMaintenance($input: ReviseMaintenanceInput!) { answer: reviseMaintenance(input: $input) { ...MaintenanceCommandAnswer } }
`);

const moveMaintenance = graphql(`
  mutation MoveMaintenance($input: MoveMaintenanceInput!) { answer: moveMaintenance(input: $input) { ...MaintenanceCommandAnswer } }
`);

const cancelMaintenance = graphql(`
  mutation CancelMaintenance($input: CancelMaintenanceInput!) { answer: cancelMaintenance(input: $input) { ...MaintenanceCommandAnswer } }
`);

const startWork = graphql(`
  mutation StartWork($input: StartWorkInput!) { answer: startWork(input: $input) { ...MaintenanceCommandAnswer } }
`);

const reportProgress = graphql(`
  mutation ReportProgress($input: ReportProgressInput!) { answer: reportProgress(input: $input) { ...MaintenanceCommandAnswer } }
`);

const verifyWork = graphql(`
  mutation VerifyWork($input: VerifyWorkInput!) { answer: verifyWork(input: $input) { ...MaintenanceCommandAnswer } }
`);

const endWork = graphql(`
  mutation EndWork($input: EndWorkInput!) { answer: endWork(input: $input) { ...MaintenanceCommandAnswer } }
`);

const draftNotice = graphql(`
  mutation DraftNotice($input: DraftNoticeInput!) { answer: draftNotice(input: $input) { ...MaintenanceCommandAnswer } }
`);

const sendNotice = graphql(`
  mutation SendNotice($input: SendNoticeInput!) { answer: sendNotice(input: $input) { ...MaintenanceCommandAnswer } }
`);

const recordDelivery = graphql(`
  mutation RecordDelivery($input: RecordDeliveryInput!) { answer: recordDelivery(input: $input) { ...MaintenanceCommandAnswer } }
`);

const waiveNotice = graphql(`
  mutation WaiveNotice($input: WaiveNoticeInput!) { answer: waiveNotice(input: $input) { ...MaintenanceCommandAnswer } }
`);

const acknowledgeTold = graphql(`
  mutation AcknowledgeTold($input: AcknowledgeToldInput!) { answer: acknowledgeTold(input: $input) { ...MaintenanceCommandAnswer } }
`);

const tellAccount = graphql(`
  mutation TellAccount($input: TellAccountInput!) { answer: tellAccount(input: $input) { ...MaintenanceCommandAnswer } }
`);

const excludeAccount = graphql(`
  mutation ExcludeAccount($input: ExcludeAccountInput!) { answer: excludeAccount(input: $input) { ...MaintenanceCommandAnswer } }
`);

const readmitAccount = graphql(`
  mutation ReadmitAccount($input: ReadmitAccountInput!) { answer: readmitAccount(input: $input) { ...MaintenanceCommandAnswer } }
`);

const linkAnnouncement = graphql(`
  mutation LinkAnnouncement($input: LinkAnnouncementInput!) { answer: linkAnnouncement(input: $input) { ...MaintenanceCommandAnswer } }
`);

const commentOnMaintenance = graphql(`
  mutation CommentOnMaintenance($input: CommentOnMaintenanceInput!) { answer: commentOnMaintenance(input: $input) { ...MaintenanceCommandAnswer } }
`);

/** Each command of a maintenance by its name; the name is the mutation's. */
export const MAINTENANCE_COMMANDS = {
  scheduleMaintenance,
  reviseMaintenance,
  moveMaintenance,
  cancelMaintenance,
  startWork,
  reportProgress,
  verifyWork,
  endWork,
  draftNotice,
  sendNotice,
  recordDelivery,
  waiveNotice,
  acknowledgeTold,
  tellAccount,
  excludeAccount,
  readmitAccount,
  linkAnnouncement,
  commentOnMaintenance,
} as const;

export type MaintenanceCommandName = keyof typeof MAINTENANCE_COMMANDS;
