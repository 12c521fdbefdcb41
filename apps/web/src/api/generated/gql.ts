/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment CommandAnswer on AnnouncementAnswer {\n    __typename\n    ... on Announcement { id revision }\n    ... on Refused { ...SheetRefused }\n  }\n": typeof types.CommandAnswerFragmentDoc,
    "\n  mutation ProposeAnnouncement($input: ProposeAnnouncementInput!) { answer: proposeAnnouncement(input: $input) { ...CommandAnswer } }\n": typeof types.ProposeAnnouncementDocument,
    "\n  mutation ReviseAnnouncement($input: ReviseAnnouncementInput!) { answer: reviseAnnouncement(input: $input) { ...CommandAnswer } }\n": typeof types.ReviseAnnouncementDocument,
    "\n  mutation RecordChannelMessage($input: RecordChannelMessageInput!) { answer: recordChannelMessage(input: $input) { ...CommandAnswer } }\n": typeof types.RecordChannelMessageDocument,
    "\n  mutation WaiveChannelMessage($input: WaiveChannelMessageInput!) { answer: waiveChannelMessage(input: $input) { ...CommandAnswer } }\n": typeof types.WaiveChannelMessageDocument,
    "\n  mutation ExpectMarketingSupport($input: ExpectMarketingSupportInput!) { answer: expectMarketingSupport(input: $input) { ...CommandAnswer } }\n": typeof types.ExpectMarketingSupportDocument,
    "\n  mutation NameCoordinator($input: NameCoordinatorInput!) { answer: nameCoordinator(input: $input) { ...CommandAnswer } }\n": typeof types.NameCoordinatorDocument,
    "\n  mutation AgreeTier($input: AgreeTierInput!) { answer: agreeTier(input: $input) { ...CommandAnswer } }\n": typeof types.AgreeTierDocument,
    "\n  mutation ObjectToTier($input: ObjectToTierInput!) { answer: objectToTier(input: $input) { ...CommandAnswer } }\n": typeof types.ObjectToTierDocument,
    "\n  mutation WithdrawAgreement($input: WithdrawAgreementInput!) { answer: withdrawAgreement(input: $input) { ...CommandAnswer } }\n": typeof types.WithdrawAgreementDocument,
    "\n  mutation ReissueChecklist($input: ReissueChecklistInput!) { answer: reissueChecklist(input: $input) { ...CommandAnswer } }\n": typeof types.ReissueChecklistDocument,
    "\n  mutation AddItem($input: AddItemInput!) { answer: addItem(input: $input) { ...CommandAnswer } }\n": typeof types.AddItemDocument,
    "\n  mutation RewordItem($input: RewordItemInput!) { answer: rewordItem(input: $input) { ...CommandAnswer } }\n": typeof types.RewordItemDocument,
    "\n  mutation RescheduleItem($input: RescheduleItemInput!) { answer: rescheduleItem(input: $input) { ...CommandAnswer } }\n": typeof types.RescheduleItemDocument,
    "\n  mutation ChooseItemAudience($input: ChooseItemAudienceInput!) { answer: chooseItemAudience(input: $input) { ...CommandAnswer } }\n": typeof types.ChooseItemAudienceDocument,
    "\n  mutation DropItem($input: DropItemInput!) { answer: dropItem(input: $input) { ...CommandAnswer } }\n": typeof types.DropItemDocument,
    "\n  mutation RestoreItem($input: RestoreItemInput!) { answer: restoreItem(input: $input) { ...CommandAnswer } }\n": typeof types.RestoreItemDocument,
    "\n  mutation AssignOwner($input: AssignOwnerInput!) { answer: assignOwner(input: $input) { ...CommandAnswer } }\n": typeof types.AssignOwnerDocument,
    "\n  mutation TickListing($input: TickListingInput!) { answer: tickListing(input: $input) { ...CommandAnswer } }\n": typeof types.TickListingDocument,
    "\n  mutation CompleteItem($input: CompleteItemInput!) { answer: completeItem(input: $input) { ...CommandAnswer } }\n": typeof types.CompleteItemDocument,
    "\n  mutation ReopenItem($input: ReopenItemInput!) { answer: reopenItem(input: $input) { ...CommandAnswer } }\n": typeof types.ReopenItemDocument,
    "\n  mutation PutLineUp($input: PutLineUpInput!) { answer: putLineUp(input: $input) { ...CommandAnswer } }\n": typeof types.PutLineUpDocument,
    "\n  mutation TakeLineDown($input: TakeLineDownInput!) { answer: takeLineDown(input: $input) { ...CommandAnswer } }\n": typeof types.TakeLineDownDocument,
    "\n  mutation ConfirmPlan($input: ConfirmPlanInput!) { answer: confirmPlan(input: $input) { ...CommandAnswer } }\n": typeof types.ConfirmPlanDocument,
    "\n  mutation Announce($input: AnnounceInput!) { answer: announce(input: $input) { ...CommandAnswer } }\n": typeof types.AnnounceDocument,
    "\n  mutation MarkCompanyNews($input: MarkCompanyNewsInput!) { answer: markCompanyNews(input: $input) { ...CommandAnswer } }\n": typeof types.MarkCompanyNewsDocument,
    "\n  mutation WithdrawAnnouncement($input: WithdrawAnnouncementInput!) { answer: withdrawAnnouncement(input: $input) { ...CommandAnswer } }\n": typeof types.WithdrawAnnouncementDocument,
    "\n  mutation Comment($input: CommentInput!) { answer: comment(input: $input) { ...CommandAnswer } }\n": typeof types.CommentDocument,
    "\n  fragment SheetTier on Tier { id name level of }\n": typeof types.SheetTierFragmentDoc,
    "\n  fragment SheetPerson on Person { id name initials teams }\n": typeof types.SheetPersonFragmentDoc,
    "\n  fragment SheetClause on Clause { id quote summary playbookVersion }\n": typeof types.SheetClauseFragmentDoc,
    "\n  fragment SheetRefused on Refused { code because remedy field currentRevision clause { ...SheetClause } }\n": typeof types.SheetRefusedFragmentDoc,
    "\n  fragment SheetItem on ChecklistItem {\n    id title detail origin state surface mentionsHere due dueRule overdue completionRule missing\n    audience audienceChoices doneAt dropReason guideUrl\n    owner { ...SheetPerson }\n    doneBy { ...SheetPerson }\n    droppedBy { ...SheetPerson }\n    channels { id label }\n    listings { id label ticked at by { ...SheetPerson } }\n    evidence { url text at channel { id label } by { ...SheetPerson } }\n    line { text url lastDay zone until at by { ...SheetPerson } }\n    clause { ...SheetClause }\n  }\n": typeof types.SheetItemFragmentDoc,
    "\n  fragment SheetSuggestion on TierSuggestion {\n    sentence byElimination\n    tier { ...SheetTier }\n    clauses { ...SheetClause }\n    wouldChange { fact condition tier { ...SheetTier } clause { ...SheetClause } }\n  }\n": typeof types.SheetSuggestionFragmentDoc,
    "\n  fragment SheetPrecedent on Precedent {\n    announcementId title url note likeness\n    tier { ...SheetTier }\n    facts { noticedBy needsAction knownRisk kinds }\n    dropped { title reason }\n  }\n": typeof types.SheetPrecedentFragmentDoc,
    "\n  fragment Sheet on Announcement {\n    id revision state standing title summary supportExpected companyNews proposedAt announcedAt withdrawnReason\n    checklistOutdated playbookVersion updatedAt\n    links { url label }\n    facts { noticedBy needsAction knownRisk kinds }\n    audience { words segments }\n    target { date time zone instant }\n    channelTold { status url reason at by { ...SheetPerson } }\n    proposedBy { ...SheetPerson }\n    coordinator { ...SheetPerson }\n    agreement {\n      status soughtSince ageHours warns chased reopenedBecause sentence\n      tier { ...SheetTier }\n      seats { team state at reason person { ...SheetPerson } tier { ...SheetTier } }\n    }\n    suggestion { ...SheetSuggestion }\n    precedents { ...SheetPrecedent }\n    checklist { ...SheetItem }\n    progress { kept done unowned overdue }\n    comments { id at text by { ...SheetPerson } }\n    offersMaintenance\n    workCollisions { because maintenance { id title window { start end zone } } }\n    maintenances { id title phase standing window { start end zone } }\n    actions { name allowed refused { ...SheetRefused } }\n  }\n": typeof types.SheetFragmentDoc,
    "\n  query Sheet($id: ID!, $asOf: AsOf) { announcement(id: $id, asOf: $asOf) { ...Sheet } }\n": typeof types.SheetDocument,
    "\n  subscription SheetChanged($id: ID!) { announcementChanged(id: $id) { ...Sheet } }\n": typeof types.SheetChangedDocument,
    "\n  subscription LinkedMaintenanceChanged { maintenanceChanged { id announcement { id } } }\n": typeof types.LinkedMaintenanceChangedDocument,
    "\n  query SheetChoices($version: Int) {\n    me { ...SheetPerson }\n    people { ...SheetPerson }\n    playbook(version: $version) { version firstStepChannel tiers { ...SheetTier } channels { id label } }\n  }\n": typeof types.SheetChoicesDocument,
    "\n  query SuggestTier($facts: FactsInput!) {\n    suggestTier(facts: $facts) {\n      suggestion { ...SheetSuggestion }\n      precedents { ...SheetPrecedent }\n    }\n  }\n": typeof types.SuggestTierDocument,
    "\n  mutation ReissuePreview($input: ReissueChecklistInput!) {\n    answer: reissueChecklist(input: $input) {\n      __typename\n      ... on Preview {\n        difference {\n          added { id title dueRule }\n          kept { id title state }\n          removed { id title }\n        }\n      }\n      ... on Refused { ...SheetRefused }\n    }\n  }\n": typeof types.ReissuePreviewDocument,
    "\n  fragment BoardRow on Announcement {\n    id revision state title standing updatedAt proposedAt announcedAt\n    target { date time zone }\n    coordinator { id name initials teams }\n    agreement {\n      status ageHours warns chased sentence\n      tier { id name level of }\n      seats { team state }\n    }\n    suggestion { tier { id name level of } }\n    progress { kept done unowned overdue }\n  }\n": typeof types.BoardRowFragmentDoc,
    "\n  query Board($filter: AnnouncementFilter, $order: AnnouncementOrder, $direction: Direction, $first: Int, $after: String) {\n    announcements(filter: $filter, order: $order, direction: $direction, first: $first, after: $after) {\n      edges { cursor node { ...BoardRow } }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n      totalCountIsCapped\n    }\n  }\n": typeof types.BoardDocument,
    "\n  query BoardChoices {\n    playbook { tiers { id name level of } seats }\n    people { id name initials teams }\n  }\n": typeof types.BoardChoicesDocument,
    "\n  subscription BoardChanged { announcementChanged { id state } }\n": typeof types.BoardChangedDocument,
    "\n  fragment LogStanding on LogStatus {\n    state\n    asOf\n    sentence\n  }\n": typeof types.LogStandingFragmentDoc,
    "\n  query LogStatus {\n    logStatus { ...LogStanding }\n  }\n": typeof types.LogStatusDocument,
    "\n  subscription LogStatusChanged {\n    logStatusChanged { ...LogStanding }\n  }\n": typeof types.LogStatusChangedDocument,
    "\n  query Me {\n    me {\n      id\n      name\n      initials\n      teams\n    }\n  }\n": typeof types.MeDocument,
    "\n  fragment StoryEntry on TimelineEntry {\n    id sentence type team recordedAt effectiveAt reason revision milestone\n    actor { id name initials teams }\n    clause { id quote summary playbookVersion }\n  }\n": typeof types.StoryEntryFragmentDoc,
    "\n  query Story($about: ID!) {\n    timeline(filter: { about: $about }, first: 200) {\n      edges { node { ...StoryEntry } }\n      pageInfo { endCursor hasNextPage }\n    }\n  }\n": typeof types.StoryDocument,
    "\n  subscription StoryAppended($about: ID!) { timelineAppended(about: $about) { ...StoryEntry } }\n": typeof types.StoryAppendedDocument,
    "\n  fragment DeskMaintenance on Maintenance {\n    id phase title standing disrupts nextReportAt\n    window { start end zone }\n    affected { words }\n    notices { id moment owed owedSince sent { at } }\n  }\n": typeof types.DeskMaintenanceFragmentDoc,
    "\n  query MaintenanceDesk {\n    maintenanceDesk {\n      underWay { ...DeskMaintenance }\n      overdue { ...DeskMaintenance }\n      next { ...DeskMaintenance }\n      notClosed { ...DeskMaintenance }\n      noticesOwed { ...DeskMaintenance }\n      toAcknowledge { ...DeskMaintenance }\n    }\n  }\n": typeof types.MaintenanceDeskDocument,
    "\n  subscription DeskMaintenanceChanged { maintenanceChanged { id } }\n": typeof types.DeskMaintenanceChangedDocument,
    "\n  mutation DeskAcknowledge($input: AcknowledgeToldInput!) {\n    acknowledgeTold(input: $input) {\n      __typename\n      ... on Maintenance { id revision }\n      ... on Refused { ...DeskRefused }\n    }\n  }\n": typeof types.DeskAcknowledgeDocument,
    "\n  fragment DeskTier on Tier { id name level of }\n": typeof types.DeskTierFragmentDoc,
    "\n  fragment DeskPerson on Person { id name initials teams }\n": typeof types.DeskPersonFragmentDoc,
    "\n  fragment DeskRefused on Refused { code because remedy clause { id quote playbookVersion } }\n": typeof types.DeskRefusedFragmentDoc,
    "\n  fragment DeskAnnouncement on Announcement {\n    id revision state title standing supportExpected proposedAt\n    proposedBy { ...DeskPerson }\n    target { date time zone instant }\n    channelTold { status }\n    agreement {\n      status soughtSince ageHours warns chased sentence reopenedBecause\n      tier { ...DeskTier }\n      seats { team state at reason person { ...DeskPerson } tier { ...DeskTier } }\n    }\n    suggestion { tier { ...DeskTier } clauses { id quote summary } }\n  }\n": typeof types.DeskAnnouncementFragmentDoc,
    "\n  fragment DeskDecision on Announcement {\n    ...DeskAnnouncement\n    actions { name allowed refused { ...DeskRefused } }\n  }\n": typeof types.DeskDecisionFragmentDoc,
    "\n  fragment DeskItem on DeskItem {\n    announcement { id revision title state target { date zone } }\n    item {\n      id title due dueRule overdue state completionRule missing\n      owner { ...DeskPerson }\n      channels { id label }\n    }\n  }\n": typeof types.DeskItemFragmentDoc,
    "\n  fragment DeskSheet on Desk {\n    counts { agreements agreementsElsewhere toMove mine overdue unowned underWay }\n    agreements { ...DeskDecision }\n    agreementsElsewhere { ...DeskAnnouncement }\n    toMove { announcement { id revision title state target { date zone } agreement { tier { ...DeskTier } } } action sentence }\n    mine { ...DeskItem }\n    overdue { ...DeskItem }\n    unowned { ...DeskItem }\n  }\n": typeof types.DeskSheetFragmentDoc,
    "\n  query Desk { desk { ...DeskSheet } people { ...DeskPerson } }\n": typeof types.DeskDocument,
    "\n  subscription DeskChanged { deskChanged { ...DeskSheet } }\n": typeof types.DeskChangedDocument,
    "\n  mutation DeskAgree($input: AgreeTierInput!) {\n    agreeTier(input: $input) {\n      __typename\n      ... on Announcement { id revision state standing }\n      ... on Refused { ...DeskRefused }\n    }\n  }\n": typeof types.DeskAgreeDocument,
    "\n  mutation DeskAssign($input: AssignOwnerInput!) {\n    assignOwner(input: $input) {\n      __typename\n      ... on Announcement { id revision }\n      ... on Refused { ...DeskRefused }\n    }\n  }\n": typeof types.DeskAssignDocument,
    "\n  mutation DeskConfirmPlan($input: ConfirmPlanInput!) {\n    confirmPlan(input: $input) {\n      __typename\n      ... on Announcement { id revision state }\n      ... on Refused { ...DeskRefused }\n    }\n  }\n": typeof types.DeskConfirmPlanDocument,
    "\n  fragment CustomerSuccessMaintenance on Maintenance {\n    id phase title standing disrupts impact objectionUntil\n    window { start end zone }\n    affected { words segments regions count }\n    components { label }\n    tellings(audiences: [CUSTOMER_SUCCESS]) { audience cells(moments: [KNOWN]) { moment state since } }\n    accounts { name mustBeCalledFirst holdsAnotherTime told { at how note moment by { id name initials teams } } }\n    paragraph(zone: $zone)\n    actions(names: [\"acknowledgeTold\", \"tellAccount\", \"excludeAccount\", \"readmitAccount\"]) { name allowed refused { ...NoticeRefused } }\n  }\n": typeof types.CustomerSuccessMaintenanceFragmentDoc,
    "\n  query CustomerSuccessDesk($zone: String!) {\n    maintenanceDesk {\n      underWay { ...CustomerSuccessMaintenance }\n      overdue { ...CustomerSuccessMaintenance }\n      next { ...CustomerSuccessMaintenance }\n      notClosed { ...CustomerSuccessMaintenance }\n    }\n  }\n": typeof types.CustomerSuccessDeskDocument,
    "\n  subscription CustomerSuccessChanged { maintenanceChanged { id } }\n": typeof types.CustomerSuccessChangedDocument,
    "\n  query AccountHistory($account: String!) {\n    maintenances(filter: { account: $account }, order: START, direction: DESCENDING, first: 25) {\n      totalCount\n      pageInfo { hasNextPage }\n      edges {\n        node {\n          id title standing\n          window { start end zone }\n          accounts(name: $account) { name mustBeCalledFirst told { at how note by { name } } }\n          notices { id moment sent { at excluded window { start end zone } texts { channel { id label } delivery } } }\n        }\n      }\n    }\n  }\n": typeof types.AccountHistoryDocument,
    "\n  fragment MaintenanceCommandAnswer on MaintenanceAnswer {\n    __typename\n    ... on Maintenance { id revision }\n    ... on Refused { ...MaintenanceRefused }\n  }\n": typeof types.MaintenanceCommandAnswerFragmentDoc,
    "\n  mutation ScheduleMaintenance($input: ScheduleMaintenanceInput!) { answer: scheduleMaintenance(input: $input) { ...MaintenanceCommandAnswer } }\n": typeof types.ScheduleMaintenanceDocument,
    "\n  mutation ReviseMaintenance($input: ReviseMaintenanceInput!) { answer: reviseMaintenance(input: $input) { ...MaintenanceCommandAnswer } }\n": typeof types.ReviseMaintenanceDocument,
    "\n  mutation MoveMaintenance($input: MoveMaintenanceInput!) { answer: moveMaintenance(input: $input) { ...MaintenanceCommandAnswer } }\n": typeof types.MoveMaintenanceDocument,
    "\n  mutation CancelMaintenance($input: CancelMaintenanceInput!) { answer: cancelMaintenance(input: $input) { ...MaintenanceCommandAnswer } }\n": typeof types.CancelMaintenanceDocument,
    "\n  mutation StartWork($input: StartWorkInput!) { answer: startWork(input: $input) { ...MaintenanceCommandAnswer } }\n": typeof types.StartWorkDocument,
    "\n  mutation ReportProgress($input: ReportProgressInput!) { answer: reportProgress(input: $input) { ...MaintenanceCommandAnswer } }\n": typeof types.ReportProgressDocument,
    "\n  mutation VerifyWork($input: VerifyWorkInput!) { answer: verifyWork(input: $input) { ...MaintenanceCommandAnswer } }\n": typeof types.VerifyWorkDocument,
    "\n  mutation EndWork($input: EndWorkInput!) { answer: endWork(input: $input) { ...MaintenanceCommandAnswer } }\n": typeof types.EndWorkDocument,
    "\n  mutation DraftNotice($input: DraftNoticeInput!) { answer: draftNotice(input: $input) { ...MaintenanceCommandAnswer } }\n": typeof types.DraftNoticeDocument,
    "\n  mutation SendNotice($input: SendNoticeInput!) { answer: sendNotice(input: $input) { ...MaintenanceCommandAnswer } }\n": typeof types.SendNoticeDocument,
    "\n  mutation RecordDelivery($input: RecordDeliveryInput!) { answer: recordDelivery(input: $input) { ...MaintenanceCommandAnswer } }\n": typeof types.RecordDeliveryDocument,
    "\n  mutation WaiveNotice($input: WaiveNoticeInput!) { answer: waiveNotice(input: $input) { ...MaintenanceCommandAnswer } }\n": typeof types.WaiveNoticeDocument,
    "\n  mutation AcknowledgeTold($input: AcknowledgeToldInput!) { answer: acknowledgeTold(input: $input) { ...MaintenanceCommandAnswer } }\n": typeof types.AcknowledgeToldDocument,
    "\n  mutation TellAccount($input: TellAccountInput!) { answer: tellAccount(input: $input) { ...MaintenanceCommandAnswer } }\n": typeof types.TellAccountDocument,
    "\n  mutation ExcludeAccount($input: ExcludeAccountInput!) { answer: excludeAccount(input: $input) { ...MaintenanceCommandAnswer } }\n": typeof types.ExcludeAccountDocument,
    "\n  mutation ReadmitAccount($input: ReadmitAccountInput!) { answer: readmitAccount(input: $input) { ...MaintenanceCommandAnswer } }\n": typeof types.ReadmitAccountDocument,
    "\n  mutation LinkAnnouncement($input: LinkAnnouncementInput!) { answer: linkAnnouncement(input: $input) { ...MaintenanceCommandAnswer } }\n": typeof types.LinkAnnouncementDocument,
    "\n  mutation CommentOnMaintenance($input: CommentOnMaintenanceInput!) { answer: commentOnMaintenance(input: $input) { ...MaintenanceCommandAnswer } }\n": typeof types.CommentOnMaintenanceDocument,
    "\n  fragment MaintenanceRow on Maintenance {\n    id phase standing title disrupts impact overdueMinutes runningOverMinutes notClosed nextReportAt\n    window { start end zone }\n    affected { words regions }\n    noticesOwed unacknowledged\n  }\n": typeof types.MaintenanceRowFragmentDoc,
    "\n  query MaintenanceList($open: MaintenanceFilter, $notClosed: MaintenanceFilter, $over: MaintenanceFilter, $first: Int) {\n    open: maintenances(filter: $open, order: START, direction: ASCENDING, first: 100) { edges { node { ...MaintenanceRow } } totalCount }\n    notClosed: maintenances(filter: $notClosed, order: START, direction: ASCENDING, first: 50) { edges { node { ...MaintenanceRow } } totalCount }\n    over: maintenances(filter: $over, order: START, direction: DESCENDING, first: $first) { edges { node { ...MaintenanceRow } } totalCount totalCountIsCapped pageInfo { hasNextPage } }\n  }\n": typeof types.MaintenanceListDocument,
    "\n  subscription MaintenanceListChanged { maintenanceChanged { id } }\n": typeof types.MaintenanceListChangedDocument,
    "\n  fragment MaintenancePerson on Person { id name initials teams }\n": typeof types.MaintenancePersonFragmentDoc,
    "\n  fragment MaintenanceClause on Clause { id quote summary playbookVersion }\n": typeof types.MaintenanceClauseFragmentDoc,
    "\n  fragment MaintenanceRefused on Refused { code because remedy field currentRevision clause { ...MaintenanceClause } }\n": typeof types.MaintenanceRefusedFragmentDoc,
    "\n  fragment MaintenanceAct on Act { at recordedAt by { ...MaintenancePerson } }\n": typeof types.MaintenanceActFragmentDoc,
    "\n  fragment MaintenanceNotice on Notice {\n    id moment owed owedSince\n    clause { ...MaintenanceClause }\n    refused { ...MaintenanceRefused }\n    sent {\n      at audience count excluded\n      by { ...MaintenancePerson }\n      window { start end zone }\n      texts { text evidence delivery reason channel { id label } }\n    }\n    drafts { text byHand channel { id label } }\n  }\n": typeof types.MaintenanceNoticeFragmentDoc,
    "\n  fragment MaintenanceCollision on AnnouncementCollision { kind because announcement { id target { date time zone instant } } }\n": typeof types.MaintenanceCollisionFragmentDoc,
    "\n  fragment MaintenanceSheet on Maintenance {\n    id revision phase standing title why disrupts impact scheduledAt knownAt cancelReason closingWord\n    overdueMinutes runningOverMinutes notClosed objectionUntil knownToMarketing knownToCustomerSuccess noticeToStart\n    nextReportAt servicePage playbookVersion updatedAt\n    window { start end zone }\n    components { id label }\n    affected { words segments regions accounts count }\n    answers { question answer }\n    announcement { id title standing }\n    collisions { ...MaintenanceCollision }\n    scheduledBy { ...MaintenancePerson }\n    started { ...MaintenanceAct }\n    verifying { ...MaintenanceAct }\n    ended { ...MaintenanceAct }\n    cancelled { ...MaintenanceAct }\n    tellings { audience cells { moment state since by again reason } }\n    notices { ...MaintenanceNotice }\n    accounts { name mustBeCalledFirst holdsAnotherTime told { at how note moment by { ...MaintenancePerson } } }\n    reports { id at text nextReportAt by { ...MaintenancePerson } }\n    comments { id at text by { ...MaintenancePerson } }\n    actions { name allowed refused { ...MaintenanceRefused } }\n  }\n": typeof types.MaintenanceSheetFragmentDoc,
    "\n  query MaintenanceSheet($id: ID!, $asOf: AsOf) { maintenance(id: $id, asOf: $asOf) { ...MaintenanceSheet } }\n": typeof types.MaintenanceSheetDocument,
    "\n  subscription MaintenanceSheetChanged($id: ID!) { maintenanceChanged(id: $id) { ...MaintenanceSheet } }\n": typeof types.MaintenanceSheetChangedDocument,
    "\n  query MaintenanceFormChoices {\n    maintenanceChoices { components { id label } noticeChannels { id label } noticeBy { id label } objectionHours servicePage }\n  }\n": typeof types.MaintenanceFormChoicesDocument,
    "\n  query WorkUnderWay {\n    maintenances(filter: { phases: [IN_PROGRESS, VERIFYING] }, order: START, direction: ASCENDING, first: 20) { edges { node { id title } } }\n  }\n": typeof types.WorkUnderWayDocument,
    "\n  subscription WorkUnderWayChanged { maintenanceChanged { id } }\n": typeof types.WorkUnderWayChangedDocument,
    "\n  fragment NoticeRefused on Refused { code because remedy field clause { id quote playbookVersion } }\n": typeof types.NoticeRefusedFragmentDoc,
    "\n  fragment Notice on Notice {\n    id moment owed owedSince\n    clause { id quote }\n    refused { ...NoticeRefused }\n    drafts { channel { id label } text byHand }\n    sent {\n      at audience count excluded\n      window { start end zone }\n      by { name }\n      texts { channel { id label } text evidence delivery reason }\n    }\n  }\n": typeof types.NoticeFragmentDoc,
    "\n  fragment NoticesOfMaintenance on Maintenance {\n    id phase title disrupts objectionUntil\n    window { start end zone }\n    affected { words count }\n    accounts { name mustBeCalledFirst }\n    tellings { audience cells { moment state since reason } }\n    notices { ...Notice }\n    actions { name allowed refused { ...NoticeRefused } }\n  }\n": typeof types.NoticesOfMaintenanceFragmentDoc,
    "\n  query ScheduleChoices {\n    maintenanceChoices { components { id label } noticeBy { id label } }\n    announcements(order: LAST_CHANGED, direction: DESCENDING, first: 50) { edges { node { id title } } }\n  }\n": typeof types.ScheduleChoicesDocument,
    "\n  query ScheduleFor($id: ID!) {\n    announcement(id: $id) { id title summary audience { words segments } target { zone time instant } }\n  }\n": typeof types.ScheduleForDocument,
    "\n  mutation ScheduleFollows($input: ScheduleMaintenanceInput!) {\n    answer: scheduleMaintenance(input: $input) {\n      __typename\n      ... on MaintenancePreview { maintenance { objectionUntil collisions { ...MaintenanceCollision } tellings { audience cells { moment state } } } }\n      ... on Refused { ...MaintenanceRefused }\n    }\n  }\n": typeof types.ScheduleFollowsDocument,
    "\n  fragment PlaybookVersion on Playbook {\n    id version title publishedAt\n    publishedBy { id name initials teams }\n  }\n": typeof types.PlaybookVersionFragmentDoc,
    "\n  fragment PlaybookSheet on Playbook {\n    ...PlaybookVersion\n    agreementWarnsDaysBefore firstStepChannel seats\n    tiers {\n      id name level of\n      clauses { id quote summary playbookVersion tierId }\n      offers { id title detail dueRule completionRule channels { id label } clause { id quote summary playbookVersion } }\n    }\n    clauses { id quote summary playbookVersion tierId }\n    channels { id label }\n    precedents { title url note tier { id name level of } facts { noticedBy needsAction knownRisk kinds } dropped { title reason } }\n    separateProcesses { id title url clause { id quote summary playbookVersion } }\n  }\n": typeof types.PlaybookSheetFragmentDoc,
    "\n  query Playbook($version: Int) {\n    playbook(version: $version) { ...PlaybookSheet }\n    playbooks { ...PlaybookVersion }\n    me { id teams }\n  }\n": typeof types.PlaybookDocument,
    "\n  query PlaybookSource($version: Int) { playbook(version: $version) { version document } }\n": typeof types.PlaybookSourceDocument,
    "\n  query PlaybookDifferences($from: Int!, $to: Int!) {\n    playbookDifferences(from: $from, to: $to) { path kind was now }\n  }\n": typeof types.PlaybookDifferencesDocument,
    "\n  subscription PlaybookAppended($about: ID!) { timelineAppended(about: $about) { id } }\n": typeof types.PlaybookAppendedDocument,
    "\n  mutation PublishPlaybook($input: PublishPlaybookInput!) {\n    publishPlaybook(input: $input) {\n      __typename\n      ... on Playbook { ...PlaybookVersion }\n      ... on PlaybookPreview { playbook { version } differences { path kind was now } }\n      ... on Refused { code because remedy field clause { id quote summary playbookVersion } }\n    }\n  }\n": typeof types.PublishPlaybookDocument,
    "\n  query RailCounts {\n    desk {\n      counts { ...RailCount }\n    }\n  }\n": typeof types.RailCountsDocument,
    "\n  subscription RailCountsChanged {\n    deskChanged {\n      counts { ...RailCount }\n    }\n  }\n": typeof types.RailCountsChangedDocument,
    "\n  fragment RailCount on DeskCounts {\n    agreements\n    toMove\n    mine\n    overdue\n    underWay\n  }\n": typeof types.RailCountFragmentDoc,
    "\n  query RailMaintenance {\n    maintenanceDesk {\n      counts {\n        underWay\n        noticesOwed\n        toAcknowledge\n      }\n    }\n  }\n": typeof types.RailMaintenanceDocument,
    "\n  subscription RailMaintenanceChanged {\n    maintenanceChanged {\n      id\n    }\n  }\n": typeof types.RailMaintenanceChangedDocument,
    "\n  query FindAnything($text: String!) {\n    announcements(filter: { text: $text }, first: 6) {\n      edges {\n        node {\n          id\n          title\n          standing\n        }\n      }\n    }\n    maintenances(filter: { text: $text }, first: 4) {\n      edges {\n        node {\n          id\n          title\n          standing\n        }\n      }\n    }\n  }\n": typeof types.FindAnythingDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  query SignInOptions { signInOptions { mode people { id name initials teams } } }\n": typeof types.SignInOptionsDocument,
    "\n  mutation SignIn($person: ID!) {\n    signIn(person: $person) {\n      __typename\n      ... on Session { expiresAt me { id name initials teams } }\n      ... on Refused { code because remedy }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  fragment TimelineRow on TimelineEntry {\n    id sentence type data team recordedAt effectiveAt reason aboutId aboutTitle revision position milestone\n    actor { id name initials teams }\n    clause { id quote summary playbookVersion }\n  }\n": typeof types.TimelineRowFragmentDoc,
    "\n  query Timeline($filter: TimelineFilter, $first: Int, $after: String) {\n    timeline(filter: $filter, first: $first, after: $after) {\n      edges { cursor node { ...TimelineRow } }\n      pageInfo { endCursor hasNextPage }\n    }\n  }\n": typeof types.TimelineDocument,
    "\n  query TimelineChoices { people { id name initials teams } }\n": typeof types.TimelineChoicesDocument,
    "\n  query TimelineAnnouncements($text: String) {\n    announcements(filter: { text: $text }, order: LAST_CHANGED, direction: DESCENDING, first: 20) {\n      edges { cursor node { id title } }\n    }\n  }\n": typeof types.TimelineAnnouncementsDocument,
    "\n  query TimelineAbout($id: ID!) { announcement(id: $id) { id title } }\n": typeof types.TimelineAboutDocument,
    "\n  subscription TimelineAppended($about: ID) { timelineAppended(about: $about) { ...TimelineRow } }\n": typeof types.TimelineAppendedDocument,
};
const documents: Documents = {
    "\n  fragment CommandAnswer on AnnouncementAnswer {\n    __typename\n    ... on Announcement { id revision }\n    ... on Refused { ...SheetRefused }\n  }\n": types.CommandAnswerFragmentDoc,
    "\n  mutation ProposeAnnouncement($input: ProposeAnnouncementInput!) { answer: proposeAnnouncement(input: $input) { ...CommandAnswer } }\n": types.ProposeAnnouncementDocument,
    "\n  mutation ReviseAnnouncement($input: ReviseAnnouncementInput!) { answer: reviseAnnouncement(input: $input) { ...CommandAnswer } }\n": types.ReviseAnnouncementDocument,
    "\n  mutation RecordChannelMessage($input: RecordChannelMessageInput!) { answer: recordChannelMessage(input: $input) { ...CommandAnswer } }\n": types.RecordChannelMessageDocument,
    "\n  mutation WaiveChannelMessage($input: WaiveChannelMessageInput!) { answer: waiveChannelMessage(input: $input) { ...CommandAnswer } }\n": types.WaiveChannelMessageDocument,
    "\n  mutation ExpectMarketingSupport($input: ExpectMarketingSupportInput!) { answer: expectMarketingSupport(input: $input) { ...CommandAnswer } }\n": types.ExpectMarketingSupportDocument,
    "\n  mutation NameCoordinator($input: NameCoordinatorInput!) { answer: nameCoordinator(input: $input) { ...CommandAnswer } }\n": types.NameCoordinatorDocument,
    "\n  mutation AgreeTier($input: AgreeTierInput!) { answer: agreeTier(input: $input) { ...CommandAnswer } }\n": types.AgreeTierDocument,
    "\n  mutation ObjectToTier($input: ObjectToTierInput!) { answer: objectToTier(input: $input) { ...CommandAnswer } }\n": types.ObjectToTierDocument,
    "\n  mutation WithdrawAgreement($input: WithdrawAgreementInput!) { answer: withdrawAgreement(input: $input) { ...CommandAnswer } }\n": types.WithdrawAgreementDocument,
    "\n  mutation ReissueChecklist($input: ReissueChecklistInput!) { answer: reissueChecklist(input: $input) { ...CommandAnswer } }\n": types.ReissueChecklistDocument,
    "\n  mutation AddItem($input: AddItemInput!) { answer: addItem(input: $input) { ...CommandAnswer } }\n": types.AddItemDocument,
    "\n  mutation RewordItem($input: RewordItemInput!) { answer: rewordItem(input: $input) { ...CommandAnswer } }\n": types.RewordItemDocument,
    "\n  mutation RescheduleItem($input: RescheduleItemInput!) { answer: rescheduleItem(input: $input) { ...CommandAnswer } }\n": types.RescheduleItemDocument,
    "\n  mutation ChooseItemAudience($input: ChooseItemAudienceInput!) { answer: chooseItemAudience(input: $input) { ...CommandAnswer } }\n": types.ChooseItemAudienceDocument,
    "\n  mutation DropItem($input: DropItemInput!) { answer: dropItem(input: $input) { ...CommandAnswer } }\n": types.DropItemDocument,
    "\n  mutation RestoreItem($input: RestoreItemInput!) { answer: restoreItem(input: $input) { ...CommandAnswer } }\n": types.RestoreItemDocument,
    "\n  mutation AssignOwner($input: AssignOwnerInput!) { answer: assignOwner(input: $input) { ...CommandAnswer } }\n": types.AssignOwnerDocument,
    "\n  mutation TickListing($input: TickListingInput!) { answer: tickListing(input: $input) { ...CommandAnswer } }\n": types.TickListingDocument,
    "\n  mutation CompleteItem($input: CompleteItemInput!) { answer: completeItem(input: $input) { ...CommandAnswer } }\n": types.CompleteItemDocument,
    "\n  mutation ReopenItem($input: ReopenItemInput!) { answer: reopenItem(input: $input) { ...CommandAnswer } }\n": types.ReopenItemDocument,
    "\n  mutation PutLineUp($input: PutLineUpInput!) { answer: putLineUp(input: $input) { ...CommandAnswer } }\n": types.PutLineUpDocument,
    "\n  mutation TakeLineDown($input: TakeLineDownInput!) { answer: takeLineDown(input: $input) { ...CommandAnswer } }\n": types.TakeLineDownDocument,
    "\n  mutation ConfirmPlan($input: ConfirmPlanInput!) { answer: confirmPlan(input: $input) { ...CommandAnswer } }\n": types.ConfirmPlanDocument,
    "\n  mutation Announce($input: AnnounceInput!) { answer: announce(input: $input) { ...CommandAnswer } }\n": types.AnnounceDocument,
    "\n  mutation MarkCompanyNews($input: MarkCompanyNewsInput!) { answer: markCompanyNews(input: $input) { ...CommandAnswer } }\n": types.MarkCompanyNewsDocument,
    "\n  mutation WithdrawAnnouncement($input: WithdrawAnnouncementInput!) { answer: withdrawAnnouncement(input: $input) { ...CommandAnswer } }\n": types.WithdrawAnnouncementDocument,
    "\n  mutation Comment($input: CommentInput!) { answer: comment(input: $input) { ...CommandAnswer } }\n": types.CommentDocument,
    "\n  fragment SheetTier on Tier { id name level of }\n": types.SheetTierFragmentDoc,
    "\n  fragment SheetPerson on Person { id name initials teams }\n": types.SheetPersonFragmentDoc,
    "\n  fragment SheetClause on Clause { id quote summary playbookVersion }\n": types.SheetClauseFragmentDoc,
    "\n  fragment SheetRefused on Refused { code because remedy field currentRevision clause { ...SheetClause } }\n": types.SheetRefusedFragmentDoc,
    "\n  fragment SheetItem on ChecklistItem {\n    id title detail origin state surface mentionsHere due dueRule overdue completionRule missing\n    audience audienceChoices doneAt dropReason guideUrl\n    owner { ...SheetPerson }\n    doneBy { ...SheetPerson }\n    droppedBy { ...SheetPerson }\n    channels { id label }\n    listings { id label ticked at by { ...SheetPerson } }\n    evidence { url text at channel { id label } by { ...SheetPerson } }\n    line { text url lastDay zone until at by { ...SheetPerson } }\n    clause { ...SheetClause }\n  }\n": types.SheetItemFragmentDoc,
    "\n  fragment SheetSuggestion on TierSuggestion {\n    sentence byElimination\n    tier { ...SheetTier }\n    clauses { ...SheetClause }\n    wouldChange { fact condition tier { ...SheetTier } clause { ...SheetClause } }\n  }\n": types.SheetSuggestionFragmentDoc,
    "\n  fragment SheetPrecedent on Precedent {\n    announcementId title url note likeness\n    tier { ...SheetTier }\n    facts { noticedBy needsAction knownRisk kinds }\n    dropped { title reason }\n  }\n": types.SheetPrecedentFragmentDoc,
    "\n  fragment Sheet on Announcement {\n    id revision state standing title summary supportExpected companyNews proposedAt announcedAt withdrawnReason\n    checklistOutdated playbookVersion updatedAt\n    links { url label }\n    facts { noticedBy needsAction knownRisk kinds }\n    audience { words segments }\n    target { date time zone instant }\n    channelTold { status url reason at by { ...SheetPerson } }\n    proposedBy { ...SheetPerson }\n    coordinator { ...SheetPerson }\n    agreement {\n      status soughtSince ageHours warns chased reopenedBecause sentence\n      tier { ...SheetTier }\n      seats { team state at reason person { ...SheetPerson } tier { ...SheetTier } }\n    }\n    suggestion { ...SheetSuggestion }\n    precedents { ...SheetPrecedent }\n    checklist { ...SheetItem }\n    progress { kept done unowned overdue }\n    comments { id at text by { ...SheetPerson } }\n    offersMaintenance\n    workCollisions { because maintenance { id title window { start end zone } } }\n    maintenances { id title phase standing window { start end zone } }\n    actions { name allowed refused { ...SheetRefused } }\n  }\n": types.SheetFragmentDoc,
    "\n  query Sheet($id: ID!, $asOf: AsOf) { announcement(id: $id, asOf: $asOf) { ...Sheet } }\n": types.SheetDocument,
    "\n  subscription SheetChanged($id: ID!) { announcementChanged(id: $id) { ...Sheet } }\n": types.SheetChangedDocument,
    "\n  subscription LinkedMaintenanceChanged { maintenanceChanged { id announcement { id } } }\n": types.LinkedMaintenanceChangedDocument,
    "\n  query SheetChoices($version: Int) {\n    me { ...SheetPerson }\n    people { ...SheetPerson }\n    playbook(version: $version) { version firstStepChannel tiers { ...SheetTier } channels { id label } }\n  }\n": types.SheetChoicesDocument,
    "\n  query SuggestTier($facts: FactsInput!) {\n    suggestTier(facts: $facts) {\n      suggestion { ...SheetSuggestion }\n      precedents { ...SheetPrecedent }\n    }\n  }\n": types.SuggestTierDocument,
    "\n  mutation ReissuePreview($input: ReissueChecklistInput!) {\n    answer: reissueChecklist(input: $input) {\n      __typename\n      ... on Preview {\n        difference {\n          added { id title dueRule }\n          kept { id title state }\n          removed { id title }\n        }\n      }\n      ... on Refused { ...SheetRefused }\n    }\n  }\n": types.ReissuePreviewDocument,
    "\n  fragment BoardRow on Announcement {\n    id revision state title standing updatedAt proposedAt announcedAt\n    target { date time zone }\n    coordinator { id name initials teams }\n    agreement {\n      status ageHours warns chased sentence\n      tier { id name level of }\n      seats { team state }\n    }\n    suggestion { tier { id name level of } }\n    progress { kept done unowned overdue }\n  }\n": types.BoardRowFragmentDoc,
    "\n  query Board($filter: AnnouncementFilter, $order: AnnouncementOrder, $direction: Direction, $first: Int, $after: String) {\n    announcements(filter: $filter, order: $order, direction: $direction, first: $first, after: $after) {\n      edges { cursor node { ...BoardRow } }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n      totalCountIsCapped\n    }\n  }\n": types.BoardDocument,
    "\n  query BoardChoices {\n    playbook { tiers { id name level of } seats }\n    people { id name initials teams }\n  }\n": types.BoardChoicesDocument,
    "\n  subscription BoardChanged { announcementChanged { id state } }\n": types.BoardChangedDocument,
    "\n  fragment LogStanding on LogStatus {\n    state\n    asOf\n    sentence\n  }\n": types.LogStandingFragmentDoc,
    "\n  query LogStatus {\n    logStatus { ...LogStanding }\n  }\n": types.LogStatusDocument,
    "\n  subscription LogStatusChanged {\n    logStatusChanged { ...LogStanding }\n  }\n": types.LogStatusChangedDocument,
    "\n  query Me {\n    me {\n      id\n      name\n      initials\n      teams\n    }\n  }\n": types.MeDocument,
    "\n  fragment StoryEntry on TimelineEntry {\n    id sentence type team recordedAt effectiveAt reason revision milestone\n    actor { id name initials teams }\n    clause { id quote summary playbookVersion }\n  }\n": types.StoryEntryFragmentDoc,
    "\n  query Story($about: ID!) {\n    timeline(filter: { about: $about }, first: 200) {\n      edges { node { ...StoryEntry } }\n      pageInfo { endCursor hasNextPage }\n    }\n  }\n": types.StoryDocument,
    "\n  subscription StoryAppended($about: ID!) { timelineAppended(about: $about) { ...StoryEntry } }\n": types.StoryAppendedDocument,
    "\n  fragment DeskMaintenance on Maintenance {\n    id phase title standing disrupts nextReportAt\n    window { start end zone }\n    affected { words }\n    notices { id moment owed owedSince sent { at } }\n  }\n": types.DeskMaintenanceFragmentDoc,
    "\n  query MaintenanceDesk {\n    maintenanceDesk {\n      underWay { ...DeskMaintenance }\n      overdue { ...DeskMaintenance }\n      next { ...DeskMaintenance }\n      notClosed { ...DeskMaintenance }\n      noticesOwed { ...DeskMaintenance }\n      toAcknowledge { ...DeskMaintenance }\n    }\n  }\n": types.MaintenanceDeskDocument,
    "\n  subscription DeskMaintenanceChanged { maintenanceChanged { id } }\n": types.DeskMaintenanceChangedDocument,
    "\n  mutation DeskAcknowledge($input: AcknowledgeToldInput!) {\n    acknowledgeTold(input: $input) {\n      __typename\n      ... on Maintenance { id revision }\n      ... on Refused { ...DeskRefused }\n    }\n  }\n": types.DeskAcknowledgeDocument,
    "\n  fragment DeskTier on Tier { id name level of }\n": types.DeskTierFragmentDoc,
    "\n  fragment DeskPerson on Person { id name initials teams }\n": types.DeskPersonFragmentDoc,
    "\n  fragment DeskRefused on Refused { code because remedy clause { id quote playbookVersion } }\n": types.DeskRefusedFragmentDoc,
    "\n  fragment DeskAnnouncement on Announcement {\n    id revision state title standing supportExpected proposedAt\n    proposedBy { ...DeskPerson }\n    target { date time zone instant }\n    channelTold { status }\n    agreement {\n      status soughtSince ageHours warns chased sentence reopenedBecause\n      tier { ...DeskTier }\n      seats { team state at reason person { ...DeskPerson } tier { ...DeskTier } }\n    }\n    suggestion { tier { ...DeskTier } clauses { id quote summary } }\n  }\n": types.DeskAnnouncementFragmentDoc,
    "\n  fragment DeskDecision on Announcement {\n    ...DeskAnnouncement\n    actions { name allowed refused { ...DeskRefused } }\n  }\n": types.DeskDecisionFragmentDoc,
    "\n  fragment DeskItem on DeskItem {\n    announcement { id revision title state target { date zone } }\n    item {\n      id title due dueRule overdue state completionRule missing\n      owner { ...DeskPerson }\n      channels { id label }\n    }\n  }\n": types.DeskItemFragmentDoc,
    "\n  fragment DeskSheet on Desk {\n    counts { agreements agreementsElsewhere toMove mine overdue unowned underWay }\n    agreements { ...DeskDecision }\n    agreementsElsewhere { ...DeskAnnouncement }\n    toMove { announcement { id revision title state target { date zone } agreement { tier { ...DeskTier } } } action sentence }\n    mine { ...DeskItem }\n    overdue { ...DeskItem }\n    unowned { ...DeskItem }\n  }\n": types.DeskSheetFragmentDoc,
    "\n  query Desk { desk { ...DeskSheet } people { ...DeskPerson } }\n": types.DeskDocument,
    "\n  subscription DeskChanged { deskChanged { ...DeskSheet } }\n": types.DeskChangedDocument,
    "\n  mutation DeskAgree($input: AgreeTierInput!) {\n    agreeTier(input: $input) {\n      __typename\n      ... on Announcement { id revision state standing }\n      ... on Refused { ...DeskRefused }\n    }\n  }\n": types.DeskAgreeDocument,
    "\n  mutation DeskAssign($input: AssignOwnerInput!) {\n    assignOwner(input: $input) {\n      __typename\n      ... on Announcement { id revision }\n      ... on Refused { ...DeskRefused }\n    }\n  }\n": types.DeskAssignDocument,
    "\n  mutation DeskConfirmPlan($input: ConfirmPlanInput!) {\n    confirmPlan(input: $input) {\n      __typename\n      ... on Announcement { id revision state }\n      ... on Refused { ...DeskRefused }\n    }\n  }\n": types.DeskConfirmPlanDocument,
    "\n  fragment CustomerSuccessMaintenance on Maintenance {\n    id phase title standing disrupts impact objectionUntil\n    window { start end zone }\n    affected { words segments regions count }\n    components { label }\n    tellings(audiences: [CUSTOMER_SUCCESS]) { audience cells(moments: [KNOWN]) { moment state since } }\n    accounts { name mustBeCalledFirst holdsAnotherTime told { at how note moment by { id name initials teams } } }\n    paragraph(zone: $zone)\n    actions(names: [\"acknowledgeTold\", \"tellAccount\", \"excludeAccount\", \"readmitAccount\"]) { name allowed refused { ...NoticeRefused } }\n  }\n": types.CustomerSuccessMaintenanceFragmentDoc,
    "\n  query CustomerSuccessDesk($zone: String!) {\n    maintenanceDesk {\n      underWay { ...CustomerSuccessMaintenance }\n      overdue { ...CustomerSuccessMaintenance }\n      next { ...CustomerSuccessMaintenance }\n      notClosed { ...CustomerSuccessMaintenance }\n    }\n  }\n": types.CustomerSuccessDeskDocument,
    "\n  subscription CustomerSuccessChanged { maintenanceChanged { id } }\n": types.CustomerSuccessChangedDocument,
    "\n  query AccountHistory($account: String!) {\n    maintenances(filter: { account: $account }, order: START, direction: DESCENDING, first: 25) {\n      totalCount\n      pageInfo { hasNextPage }\n      edges {\n        node {\n          id title standing\n          window { start end zone }\n          accounts(name: $account) { name mustBeCalledFirst told { at how note by { name } } }\n          notices { id moment sent { at excluded window { start end zone } texts { channel { id label } delivery } } }\n        }\n      }\n    }\n  }\n": types.AccountHistoryDocument,
    "\n  fragment MaintenanceCommandAnswer on MaintenanceAnswer {\n    __typename\n    ... on Maintenance { id revision }\n    ... on Refused { ...MaintenanceRefused }\n  }\n": types.MaintenanceCommandAnswerFragmentDoc,
    "\n  mutation ScheduleMaintenance($input: ScheduleMaintenanceInput!) { answer: scheduleMaintenance(input: $input) { ...MaintenanceCommandAnswer } }\n": types.ScheduleMaintenanceDocument,
    "\n  mutation ReviseMaintenance($input: ReviseMaintenanceInput!) { answer: reviseMaintenance(input: $input) { ...MaintenanceCommandAnswer } }\n": types.ReviseMaintenanceDocument,
    "\n  mutation MoveMaintenance($input: MoveMaintenanceInput!) { answer: moveMaintenance(input: $input) { ...MaintenanceCommandAnswer } }\n": types.MoveMaintenanceDocument,
    "\n  mutation CancelMaintenance($input: CancelMaintenanceInput!) { answer: cancelMaintenance(input: $input) { ...MaintenanceCommandAnswer } }\n": types.CancelMaintenanceDocument,
    "\n  mutation StartWork($input: StartWorkInput!) { answer: startWork(input: $input) { ...MaintenanceCommandAnswer } }\n": types.StartWorkDocument,
    "\n  mutation ReportProgress($input: ReportProgressInput!) { answer: reportProgress(input: $input) { ...MaintenanceCommandAnswer } }\n": types.ReportProgressDocument,
    "\n  mutation VerifyWork($input: VerifyWorkInput!) { answer: verifyWork(input: $input) { ...MaintenanceCommandAnswer } }\n": types.VerifyWorkDocument,
    "\n  mutation EndWork($input: EndWorkInput!) { answer: endWork(input: $input) { ...MaintenanceCommandAnswer } }\n": types.EndWorkDocument,
    "\n  mutation DraftNotice($input: DraftNoticeInput!) { answer: draftNotice(input: $input) { ...MaintenanceCommandAnswer } }\n": types.DraftNoticeDocument,
    "\n  mutation SendNotice($input: SendNoticeInput!) { answer: sendNotice(input: $input) { ...MaintenanceCommandAnswer } }\n": types.SendNoticeDocument,
    "\n  mutation RecordDelivery($input: RecordDeliveryInput!) { answer: recordDelivery(input: $input) { ...MaintenanceCommandAnswer } }\n": types.RecordDeliveryDocument,
    "\n  mutation WaiveNotice($input: WaiveNoticeInput!) { answer: waiveNotice(input: $input) { ...MaintenanceCommandAnswer } }\n": types.WaiveNoticeDocument,
    "\n  mutation AcknowledgeTold($input: AcknowledgeToldInput!) { answer: acknowledgeTold(input: $input) { ...MaintenanceCommandAnswer } }\n": types.AcknowledgeToldDocument,
    "\n  mutation TellAccount($input: TellAccountInput!) { answer: tellAccount(input: $input) { ...MaintenanceCommandAnswer } }\n": types.TellAccountDocument,
    "\n  mutation ExcludeAccount($input: ExcludeAccountInput!) { answer: excludeAccount(input: $input) { ...MaintenanceCommandAnswer } }\n": types.ExcludeAccountDocument,
    "\n  mutation ReadmitAccount($input: ReadmitAccountInput!) { answer: readmitAccount(input: $input) { ...MaintenanceCommandAnswer } }\n": types.ReadmitAccountDocument,
    "\n  mutation LinkAnnouncement($input: LinkAnnouncementInput!) { answer: linkAnnouncement(input: $input) { ...MaintenanceCommandAnswer } }\n": types.LinkAnnouncementDocument,
    "\n  mutation CommentOnMaintenance($input: CommentOnMaintenanceInput!) { answer: commentOnMaintenance(input: $input) { ...MaintenanceCommandAnswer } }\n": types.CommentOnMaintenanceDocument,
    "\n  fragment MaintenanceRow on Maintenance {\n    id phase standing title disrupts impact overdueMinutes runningOverMinutes notClosed nextReportAt\n    window { start end zone }\n    affected { words regions }\n    noticesOwed unacknowledged\n  }\n": types.MaintenanceRowFragmentDoc,
    "\n  query MaintenanceList($open: MaintenanceFilter, $notClosed: MaintenanceFilter, $over: MaintenanceFilter, $first: Int) {\n    open: maintenances(filter: $open, order: START, direction: ASCENDING, first: 100) { edges { node { ...MaintenanceRow } } totalCount }\n    notClosed: maintenances(filter: $notClosed, order: START, direction: ASCENDING, first: 50) { edges { node { ...MaintenanceRow } } totalCount }\n    over: maintenances(filter: $over, order: START, direction: DESCENDING, first: $first) { edges { node { ...MaintenanceRow } } totalCount totalCountIsCapped pageInfo { hasNextPage } }\n  }\n": types.MaintenanceListDocument,
    "\n  subscription MaintenanceListChanged { maintenanceChanged { id } }\n": types.MaintenanceListChangedDocument,
    "\n  fragment MaintenancePerson on Person { id name initials teams }\n": types.MaintenancePersonFragmentDoc,
    "\n  fragment MaintenanceClause on Clause { id quote summary playbookVersion }\n": types.MaintenanceClauseFragmentDoc,
    "\n  fragment MaintenanceRefused on Refused { code because remedy field currentRevision clause { ...MaintenanceClause } }\n": types.MaintenanceRefusedFragmentDoc,
    "\n  fragment MaintenanceAct on Act { at recordedAt by { ...MaintenancePerson } }\n": types.MaintenanceActFragmentDoc,
    "\n  fragment MaintenanceNotice on Notice {\n    id moment owed owedSince\n    clause { ...MaintenanceClause }\n    refused { ...MaintenanceRefused }\n    sent {\n      at audience count excluded\n      by { ...MaintenancePerson }\n      window { start end zone }\n      texts { text evidence delivery reason channel { id label } }\n    }\n    drafts { text byHand channel { id label } }\n  }\n": types.MaintenanceNoticeFragmentDoc,
    "\n  fragment MaintenanceCollision on AnnouncementCollision { kind because announcement { id target { date time zone instant } } }\n": types.MaintenanceCollisionFragmentDoc,
    "\n  fragment MaintenanceSheet on Maintenance {\n    id revision phase standing title why disrupts impact scheduledAt knownAt cancelReason closingWord\n    overdueMinutes runningOverMinutes notClosed objectionUntil knownToMarketing knownToCustomerSuccess noticeToStart\n    nextReportAt servicePage playbookVersion updatedAt\n    window { start end zone }\n    components { id label }\n    affected { words segments regions accounts count }\n    answers { question answer }\n    announcement { id title standing }\n    collisions { ...MaintenanceCollision }\n    scheduledBy { ...MaintenancePerson }\n    started { ...MaintenanceAct }\n    verifying { ...MaintenanceAct }\n    ended { ...MaintenanceAct }\n    cancelled { ...MaintenanceAct }\n    tellings { audience cells { moment state since by again reason } }\n    notices { ...MaintenanceNotice }\n    accounts { name mustBeCalledFirst holdsAnotherTime told { at how note moment by { ...MaintenancePerson } } }\n    reports { id at text nextReportAt by { ...MaintenancePerson } }\n    comments { id at text by { ...MaintenancePerson } }\n    actions { name allowed refused { ...MaintenanceRefused } }\n  }\n": types.MaintenanceSheetFragmentDoc,
    "\n  query MaintenanceSheet($id: ID!, $asOf: AsOf) { maintenance(id: $id, asOf: $asOf) { ...MaintenanceSheet } }\n": types.MaintenanceSheetDocument,
    "\n  subscription MaintenanceSheetChanged($id: ID!) { maintenanceChanged(id: $id) { ...MaintenanceSheet } }\n": types.MaintenanceSheetChangedDocument,
    "\n  query MaintenanceFormChoices {\n    maintenanceChoices { components { id label } noticeChannels { id label } noticeBy { id label } objectionHours servicePage }\n  }\n": types.MaintenanceFormChoicesDocument,
    "\n  query WorkUnderWay {\n    maintenances(filter: { phases: [IN_PROGRESS, VERIFYING] }, order: START, direction: ASCENDING, first: 20) { edges { node { id title } } }\n  }\n": types.WorkUnderWayDocument,
    "\n  subscription WorkUnderWayChanged { maintenanceChanged { id } }\n": types.WorkUnderWayChangedDocument,
    "\n  fragment NoticeRefused on Refused { code because remedy field clause { id quote playbookVersion } }\n": types.NoticeRefusedFragmentDoc,
    "\n  fragment Notice on Notice {\n    id moment owed owedSince\n    clause { id quote }\n    refused { ...NoticeRefused }\n    drafts { channel { id label } text byHand }\n    sent {\n      at audience count excluded\n      window { start end zone }\n      by { name }\n      texts { channel { id label } text evidence delivery reason }\n    }\n  }\n": types.NoticeFragmentDoc,
    "\n  fragment NoticesOfMaintenance on Maintenance {\n    id phase title disrupts objectionUntil\n    window { start end zone }\n    affected { words count }\n    accounts { name mustBeCalledFirst }\n    tellings { audience cells { moment state since reason } }\n    notices { ...Notice }\n    actions { name allowed refused { ...NoticeRefused } }\n  }\n": types.NoticesOfMaintenanceFragmentDoc,
    "\n  query ScheduleChoices {\n    maintenanceChoices { components { id label } noticeBy { id label } }\n    announcements(order: LAST_CHANGED, direction: DESCENDING, first: 50) { edges { node { id title } } }\n  }\n": types.ScheduleChoicesDocument,
    "\n  query ScheduleFor($id: ID!) {\n    announcement(id: $id) { id title summary audience { words segments } target { zone time instant } }\n  }\n": types.ScheduleForDocument,
    "\n  mutation ScheduleFollows($input: ScheduleMaintenanceInput!) {\n    answer: scheduleMaintenance(input: $input) {\n      __typename\n      ... on MaintenancePreview { maintenance { objectionUntil collisions { ...MaintenanceCollision } tellings { audience cells { moment state } } } }\n      ... on Refused { ...MaintenanceRefused }\n    }\n  }\n": types.ScheduleFollowsDocument,
    "\n  fragment PlaybookVersion on Playbook {\n    id version title publishedAt\n    publishedBy { id name initials teams }\n  }\n": types.PlaybookVersionFragmentDoc,
    "\n  fragment PlaybookSheet on Playbook {\n    ...PlaybookVersion\n    agreementWarnsDaysBefore firstStepChannel seats\n    tiers {\n      id name level of\n      clauses { id quote summary playbookVersion tierId }\n      offers { id title detail dueRule completionRule channels { id label } clause { id quote summary playbookVersion } }\n    }\n    clauses { id quote summary playbookVersion tierId }\n    channels { id label }\n    precedents { title url note tier { id name level of } facts { noticedBy needsAction knownRisk kinds } dropped { title reason } }\n    separateProcesses { id title url clause { id quote summary playbookVersion } }\n  }\n": types.PlaybookSheetFragmentDoc,
    "\n  query Playbook($version: Int) {\n    playbook(version: $version) { ...PlaybookSheet }\n    playbooks { ...PlaybookVersion }\n    me { id teams }\n  }\n": types.PlaybookDocument,
    "\n  query PlaybookSource($version: Int) { playbook(version: $version) { version document } }\n": types.PlaybookSourceDocument,
    "\n  query PlaybookDifferences($from: Int!, $to: Int!) {\n    playbookDifferences(from: $from, to: $to) { path kind was now }\n  }\n": types.PlaybookDifferencesDocument,
    "\n  subscription PlaybookAppended($about: ID!) { timelineAppended(about: $about) { id } }\n": types.PlaybookAppendedDocument,
    "\n  mutation PublishPlaybook($input: PublishPlaybookInput!) {\n    publishPlaybook(input: $input) {\n      __typename\n      ... on Playbook { ...PlaybookVersion }\n      ... on PlaybookPreview { playbook { version } differences { path kind was now } }\n      ... on Refused { code because remedy field clause { id quote summary playbookVersion } }\n    }\n  }\n": types.PublishPlaybookDocument,
    "\n  query RailCounts {\n    desk {\n      counts { ...RailCount }\n    }\n  }\n": types.RailCountsDocument,
    "\n  subscription RailCountsChanged {\n    deskChanged {\n      counts { ...RailCount }\n    }\n  }\n": types.RailCountsChangedDocument,
    "\n  fragment RailCount on DeskCounts {\n    agreements\n    toMove\n    mine\n    overdue\n    underWay\n  }\n": types.RailCountFragmentDoc,
    "\n  query RailMaintenance {\n    maintenanceDesk {\n      counts {\n        underWay\n        noticesOwed\n        toAcknowledge\n      }\n    }\n  }\n": types.RailMaintenanceDocument,
    "\n  subscription RailMaintenanceChanged {\n    maintenanceChanged {\n      id\n    }\n  }\n": types.RailMaintenanceChangedDocument,
    "\n  query FindAnything($text: String!) {\n    announcements(filter: { text: $text }, first: 6) {\n      edges {\n        node {\n          id\n          title\n          standing\n        }\n      }\n    }\n    maintenances(filter: { text: $text }, first: 4) {\n      edges {\n        node {\n          id\n          title\n          standing\n        }\n      }\n    }\n  }\n": types.FindAnythingDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  query SignInOptions { signInOptions { mode people { id name initials teams } } }\n": types.SignInOptionsDocument,
    "\n  mutation SignIn($person: ID!) {\n    signIn(person: $person) {\n      __typename\n      ... on Session { expiresAt me { id name initials teams } }\n      ... on Refused { code because remedy }\n    }\n  }\n": types.SignInDocument,
    "\n  fragment TimelineRow on TimelineEntry {\n    id sentence type data team recordedAt effectiveAt reason aboutId aboutTitle revision position milestone\n    actor { id name initials teams }\n    clause { id quote summary playbookVersion }\n  }\n": types.TimelineRowFragmentDoc,
    "\n  query Timeline($filter: TimelineFilter, $first: Int, $after: String) {\n    timeline(filter: $filter, first: $first, after: $after) {\n      edges { cursor node { ...TimelineRow } }\n      pageInfo { endCursor hasNextPage }\n    }\n  }\n": types.TimelineDocument,
    "\n  query TimelineChoices { people { id name initials teams } }\n": types.TimelineChoicesDocument,
    "\n  query TimelineAnnouncements($text: String) {\n    announcements(filter: { text: $text }, order: LAST_CHANGED, direction: DESCENDING, first: 20) {\n      edges { cursor node { id title } }\n    }\n  }\n": types.TimelineAnnouncementsDocument,
    "\n  query TimelineAbout($id: ID!) { announcement(id: $id) { id title } }\n": types.TimelineAboutDocument,
    "\n  subscription TimelineAppended($about: ID) { timelineAppended(about: $about) { ...TimelineRow } }\n": types.TimelineAppendedDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommandAnswer on AnnouncementAnswer {\n    __typename\n    ... on Announcement { id revision }\n    ... on Refused { ...SheetRefused }\n  }\n"): typeof import('./graphql.js').CommandAnswerFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeAnnouncement($input: ProposeAnnouncementInput!) { answer: proposeAnnouncement(input: $input) { ...CommandAnswer } }\n"): typeof import('./graphql.js').ProposeAnnouncementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviseAnnouncement($input: ReviseAnnouncementInput!) { answer: reviseAnnouncement(input: $input) { ...CommandAnswer } }\n"): typeof import('./graphql.js').ReviseAnnouncementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordChannelMessage($input: RecordChannelMessageInput!) { answer: recordChannelMessage(input: $input) { ...CommandAnswer } }\n"): typeof import('./graphql.js').RecordChannelMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WaiveChannelMessage($input: WaiveChannelMessageInput!) { answer: waiveChannelMessage(input: $input) { ...CommandAnswer } }\n"): typeof import('./graphql.js').WaiveChannelMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExpectMarketingSupport($input: ExpectMarketingSupportInput!) { answer: expectMarketingSupport(input: $input) { ...CommandAnswer } }\n"): typeof import('./graphql.js').ExpectMarketingSupportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameCoordinator($input: NameCoordinatorInput!) { answer: nameCoordinator(input: $input) { ...CommandAnswer } }\n"): typeof import('./graphql.js').NameCoordinatorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AgreeTier($input: AgreeTierInput!) { answer: agreeTier(input: $input) { ...CommandAnswer } }\n"): typeof import('./graphql.js').AgreeTierDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ObjectToTier($input: ObjectToTierInput!) { answer: objectToTier(input: $input) { ...CommandAnswer } }\n"): typeof import('./graphql.js').ObjectToTierDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawAgreement($input: WithdrawAgreementInput!) { answer: withdrawAgreement(input: $input) { ...CommandAnswer } }\n"): typeof import('./graphql.js').WithdrawAgreementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReissueChecklist($input: ReissueChecklistInput!) { answer: reissueChecklist(input: $input) { ...CommandAnswer } }\n"): typeof import('./graphql.js').ReissueChecklistDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddItem($input: AddItemInput!) { answer: addItem(input: $input) { ...CommandAnswer } }\n"): typeof import('./graphql.js').AddItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RewordItem($input: RewordItemInput!) { answer: rewordItem(input: $input) { ...CommandAnswer } }\n"): typeof import('./graphql.js').RewordItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RescheduleItem($input: RescheduleItemInput!) { answer: rescheduleItem(input: $input) { ...CommandAnswer } }\n"): typeof import('./graphql.js').RescheduleItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseItemAudience($input: ChooseItemAudienceInput!) { answer: chooseItemAudience(input: $input) { ...CommandAnswer } }\n"): typeof import('./graphql.js').ChooseItemAudienceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DropItem($input: DropItemInput!) { answer: dropItem(input: $input) { ...CommandAnswer } }\n"): typeof import('./graphql.js').DropItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreItem($input: RestoreItemInput!) { answer: restoreItem(input: $input) { ...CommandAnswer } }\n"): typeof import('./graphql.js').RestoreItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignOwner($input: AssignOwnerInput!) { answer: assignOwner(input: $input) { ...CommandAnswer } }\n"): typeof import('./graphql.js').AssignOwnerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TickListing($input: TickListingInput!) { answer: tickListing(input: $input) { ...CommandAnswer } }\n"): typeof import('./graphql.js').TickListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteItem($input: CompleteItemInput!) { answer: completeItem(input: $input) { ...CommandAnswer } }\n"): typeof import('./graphql.js').CompleteItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenItem($input: ReopenItemInput!) { answer: reopenItem(input: $input) { ...CommandAnswer } }\n"): typeof import('./graphql.js').ReopenItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PutLineUp($input: PutLineUpInput!) { answer: putLineUp(input: $input) { ...CommandAnswer } }\n"): typeof import('./graphql.js').PutLineUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeLineDown($input: TakeLineDownInput!) { answer: takeLineDown(input: $input) { ...CommandAnswer } }\n"): typeof import('./graphql.js').TakeLineDownDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmPlan($input: ConfirmPlanInput!) { answer: confirmPlan(input: $input) { ...CommandAnswer } }\n"): typeof import('./graphql.js').ConfirmPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Announce($input: AnnounceInput!) { answer: announce(input: $input) { ...CommandAnswer } }\n"): typeof import('./graphql.js').AnnounceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkCompanyNews($input: MarkCompanyNewsInput!) { answer: markCompanyNews(input: $input) { ...CommandAnswer } }\n"): typeof import('./graphql.js').MarkCompanyNewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawAnnouncement($input: WithdrawAnnouncementInput!) { answer: withdrawAnnouncement(input: $input) { ...CommandAnswer } }\n"): typeof import('./graphql.js').WithdrawAnnouncementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Comment($input: CommentInput!) { answer: comment(input: $input) { ...CommandAnswer } }\n"): typeof import('./graphql.js').CommentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SheetTier on Tier { id name level of }\n"): typeof import('./graphql.js').SheetTierFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SheetPerson on Person { id name initials teams }\n"): typeof import('./graphql.js').SheetPersonFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SheetClause on Clause { id quote summary playbookVersion }\n"): typeof import('./graphql.js').SheetClauseFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SheetRefused on Refused { code because remedy field currentRevision clause { ...SheetClause } }\n"): typeof import('./graphql.js').SheetRefusedFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SheetItem on ChecklistItem {\n    id title detail origin state surface mentionsHere due dueRule overdue completionRule missing\n    audience audienceChoices doneAt dropReason guideUrl\n    owner { ...SheetPerson }\n    doneBy { ...SheetPerson }\n    droppedBy { ...SheetPerson }\n    channels { id label }\n    listings { id label ticked at by { ...SheetPerson } }\n    evidence { url text at channel { id label } by { ...SheetPerson } }\n    line { text url lastDay zone until at by { ...SheetPerson } }\n    clause { ...SheetClause }\n  }\n"): typeof import('./graphql.js').SheetItemFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SheetSuggestion on TierSuggestion {\n    sentence byElimination\n    tier { ...SheetTier }\n    clauses { ...SheetClause }\n    wouldChange { fact condition tier { ...SheetTier } clause { ...SheetClause } }\n  }\n"): typeof import('./graphql.js').SheetSuggestionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SheetPrecedent on Precedent {\n    announcementId title url note likeness\n    tier { ...SheetTier }\n    facts { noticedBy needsAction knownRisk kinds }\n    dropped { title reason }\n  }\n"): typeof import('./graphql.js').SheetPrecedentFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Sheet on Announcement {\n    id revision state standing title summary supportExpected companyNews proposedAt announcedAt withdrawnReason\n    checklistOutdated playbookVersion updatedAt\n    links { url label }\n    facts { noticedBy needsAction knownRisk kinds }\n    audience { words segments }\n    target { date time zone instant }\n    channelTold { status url reason at by { ...SheetPerson } }\n    proposedBy { ...SheetPerson }\n    coordinator { ...SheetPerson }\n    agreement {\n      status soughtSince ageHours warns chased reopenedBecause sentence\n      tier { ...SheetTier }\n      seats { team state at reason person { ...SheetPerson } tier { ...SheetTier } }\n    }\n    suggestion { ...SheetSuggestion }\n    precedents { ...SheetPrecedent }\n    checklist { ...SheetItem }\n    progress { kept done unowned overdue }\n    comments { id at text by { ...SheetPerson } }\n    offersMaintenance\n    workCollisions { because maintenance { id title window { start end zone } } }\n    maintenances { id title phase standing window { start end zone } }\n    actions { name allowed refused { ...SheetRefused } }\n  }\n"): typeof import('./graphql.js').SheetFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Sheet($id: ID!, $asOf: AsOf) { announcement(id: $id, asOf: $asOf) { ...Sheet } }\n"): typeof import('./graphql.js').SheetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription SheetChanged($id: ID!) { announcementChanged(id: $id) { ...Sheet } }\n"): typeof import('./graphql.js').SheetChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription LinkedMaintenanceChanged { maintenanceChanged { id announcement { id } } }\n"): typeof import('./graphql.js').LinkedMaintenanceChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SheetChoices($version: Int) {\n    me { ...SheetPerson }\n    people { ...SheetPerson }\n    playbook(version: $version) { version firstStepChannel tiers { ...SheetTier } channels { id label } }\n  }\n"): typeof import('./graphql.js').SheetChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SuggestTier($facts: FactsInput!) {\n    suggestTier(facts: $facts) {\n      suggestion { ...SheetSuggestion }\n      precedents { ...SheetPrecedent }\n    }\n  }\n"): typeof import('./graphql.js').SuggestTierDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReissuePreview($input: ReissueChecklistInput!) {\n    answer: reissueChecklist(input: $input) {\n      __typename\n      ... on Preview {\n        difference {\n          added { id title dueRule }\n          kept { id title state }\n          removed { id title }\n        }\n      }\n      ... on Refused { ...SheetRefused }\n    }\n  }\n"): typeof import('./graphql.js').ReissuePreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardRow on Announcement {\n    id revision state title standing updatedAt proposedAt announcedAt\n    target { date time zone }\n    coordinator { id name initials teams }\n    agreement {\n      status ageHours warns chased sentence\n      tier { id name level of }\n      seats { team state }\n    }\n    suggestion { tier { id name level of } }\n    progress { kept done unowned overdue }\n  }\n"): typeof import('./graphql.js').BoardRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Board($filter: AnnouncementFilter, $order: AnnouncementOrder, $direction: Direction, $first: Int, $after: String) {\n    announcements(filter: $filter, order: $order, direction: $direction, first: $first, after: $after) {\n      edges { cursor node { ...BoardRow } }\n      pageInfo { endCursor hasNextPage }\n      totalCount\n      totalCountIsCapped\n    }\n  }\n"): typeof import('./graphql.js').BoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardChoices {\n    playbook { tiers { id name level of } seats }\n    people { id name initials teams }\n  }\n"): typeof import('./graphql.js').BoardChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription BoardChanged { announcementChanged { id state } }\n"): typeof import('./graphql.js').BoardChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LogStanding on LogStatus {\n    state\n    asOf\n    sentence\n  }\n"): typeof import('./graphql.js').LogStandingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LogStatus {\n    logStatus { ...LogStanding }\n  }\n"): typeof import('./graphql.js').LogStatusDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription LogStatusChanged {\n    logStatusChanged { ...LogStanding }\n  }\n"): typeof import('./graphql.js').LogStatusChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me {\n    me {\n      id\n      name\n      initials\n      teams\n    }\n  }\n"): typeof import('./graphql.js').MeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StoryEntry on TimelineEntry {\n    id sentence type team recordedAt effectiveAt reason revision milestone\n    actor { id name initials teams }\n    clause { id quote summary playbookVersion }\n  }\n"): typeof import('./graphql.js').StoryEntryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Story($about: ID!) {\n    timeline(filter: { about: $about }, first: 200) {\n      edges { node { ...StoryEntry } }\n      pageInfo { endCursor hasNextPage }\n    }\n  }\n"): typeof import('./graphql.js').StoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription StoryAppended($about: ID!) { timelineAppended(about: $about) { ...StoryEntry } }\n"): typeof import('./graphql.js').StoryAppendedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeskMaintenance on Maintenance {\n    id phase title standing disrupts nextReportAt\n    window { start end zone }\n    affected { words }\n    notices { id moment owed owedSince sent { at } }\n  }\n"): typeof import('./graphql.js').DeskMaintenanceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MaintenanceDesk {\n    maintenanceDesk {\n      underWay { ...DeskMaintenance }\n      overdue { ...DeskMaintenance }\n      next { ...DeskMaintenance }\n      notClosed { ...DeskMaintenance }\n      noticesOwed { ...DeskMaintenance }\n      toAcknowledge { ...DeskMaintenance }\n    }\n  }\n"): typeof import('./graphql.js').MaintenanceDeskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription DeskMaintenanceChanged { maintenanceChanged { id } }\n"): typeof import('./graphql.js').DeskMaintenanceChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeskAcknowledge($input: AcknowledgeToldInput!) {\n    acknowledgeTold(input: $input) {\n      __typename\n      ... on Maintenance { id revision }\n      ... on Refused { ...DeskRefused }\n    }\n  }\n"): typeof import('./graphql.js').DeskAcknowledgeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeskTier on Tier { id name level of }\n"): typeof import('./graphql.js').DeskTierFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeskPerson on Person { id name initials teams }\n"): typeof import('./graphql.js').DeskPersonFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeskRefused on Refused { code because remedy clause { id quote playbookVersion } }\n"): typeof import('./graphql.js').DeskRefusedFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeskAnnouncement on Announcement {\n    id revision state title standing supportExpected proposedAt\n    proposedBy { ...DeskPerson }\n    target { date time zone instant }\n    channelTold { status }\n    agreement {\n      status soughtSince ageHours warns chased sentence reopenedBecause\n      tier { ...DeskTier }\n      seats { team state at reason person { ...DeskPerson } tier { ...DeskTier } }\n    }\n    suggestion { tier { ...DeskTier } clauses { id quote summary } }\n  }\n"): typeof import('./graphql.js').DeskAnnouncementFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeskDecision on Announcement {\n    ...DeskAnnouncement\n    actions { name allowed refused { ...DeskRefused } }\n  }\n"): typeof import('./graphql.js').DeskDecisionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeskItem on DeskItem {\n    announcement { id revision title state target { date zone } }\n    item {\n      id title due dueRule overdue state completionRule missing\n      owner { ...DeskPerson }\n      channels { id label }\n    }\n  }\n"): typeof import('./graphql.js').DeskItemFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeskSheet on Desk {\n    counts { agreements agreementsElsewhere toMove mine overdue unowned underWay }\n    agreements { ...DeskDecision }\n    agreementsElsewhere { ...DeskAnnouncement }\n    toMove { announcement { id revision title state target { date zone } agreement { tier { ...DeskTier } } } action sentence }\n    mine { ...DeskItem }\n    overdue { ...DeskItem }\n    unowned { ...DeskItem }\n  }\n"): typeof import('./graphql.js').DeskSheetFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Desk { desk { ...DeskSheet } people { ...DeskPerson } }\n"): typeof import('./graphql.js').DeskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription DeskChanged { deskChanged { ...DeskSheet } }\n"): typeof import('./graphql.js').DeskChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeskAgree($input: AgreeTierInput!) {\n    agreeTier(input: $input) {\n      __typename\n      ... on Announcement { id revision state standing }\n      ... on Refused { ...DeskRefused }\n    }\n  }\n"): typeof import('./graphql.js').DeskAgreeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeskAssign($input: AssignOwnerInput!) {\n    assignOwner(input: $input) {\n      __typename\n      ... on Announcement { id revision }\n      ... on Refused { ...DeskRefused }\n    }\n  }\n"): typeof import('./graphql.js').DeskAssignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeskConfirmPlan($input: ConfirmPlanInput!) {\n    confirmPlan(input: $input) {\n      __typename\n      ... on Announcement { id revision state }\n      ... on Refused { ...DeskRefused }\n    }\n  }\n"): typeof import('./graphql.js').DeskConfirmPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CustomerSuccessMaintenance on Maintenance {\n    id phase title standing disrupts impact objectionUntil\n    window { start end zone }\n    affected { words segments regions count }\n    components { label }\n    tellings(audiences: [CUSTOMER_SUCCESS]) { audience cells(moments: [KNOWN]) { moment state since } }\n    accounts { name mustBeCalledFirst holdsAnotherTime told { at how note moment by { id name initials teams } } }\n    paragraph(zone: $zone)\n    actions(names: [\"acknowledgeTold\", \"tellAccount\", \"excludeAccount\", \"readmitAccount\"]) { name allowed refused { ...NoticeRefused } }\n  }\n"): typeof import('./graphql.js').CustomerSuccessMaintenanceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CustomerSuccessDesk($zone: String!) {\n    maintenanceDesk {\n      underWay { ...CustomerSuccessMaintenance }\n      overdue { ...CustomerSuccessMaintenance }\n      next { ...CustomerSuccessMaintenance }\n      notClosed { ...CustomerSuccessMaintenance }\n    }\n  }\n"): typeof import('./graphql.js').CustomerSuccessDeskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription CustomerSuccessChanged { maintenanceChanged { id } }\n"): typeof import('./graphql.js').CustomerSuccessChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountHistory($account: String!) {\n    maintenances(filter: { account: $account }, order: START, direction: DESCENDING, first: 25) {\n      totalCount\n      pageInfo { hasNextPage }\n      edges {\n        node {\n          id title standing\n          window { start end zone }\n          accounts(name: $account) { name mustBeCalledFirst told { at how note by { name } } }\n          notices { id moment sent { at excluded window { start end zone } texts { channel { id label } delivery } } }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').AccountHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MaintenanceCommandAnswer on MaintenanceAnswer {\n    __typename\n    ... on Maintenance { id revision }\n    ... on Refused { ...MaintenanceRefused }\n  }\n"): typeof import('./graphql.js').MaintenanceCommandAnswerFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ScheduleMaintenance($input: ScheduleMaintenanceInput!) { answer: scheduleMaintenance(input: $input) { ...MaintenanceCommandAnswer } }\n"): typeof import('./graphql.js').ScheduleMaintenanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviseMaintenance($input: ReviseMaintenanceInput!) { answer: reviseMaintenance(input: $input) { ...MaintenanceCommandAnswer } }\n"): typeof import('./graphql.js').ReviseMaintenanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveMaintenance($input: MoveMaintenanceInput!) { answer: moveMaintenance(input: $input) { ...MaintenanceCommandAnswer } }\n"): typeof import('./graphql.js').MoveMaintenanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelMaintenance($input: CancelMaintenanceInput!) { answer: cancelMaintenance(input: $input) { ...MaintenanceCommandAnswer } }\n"): typeof import('./graphql.js').CancelMaintenanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartWork($input: StartWorkInput!) { answer: startWork(input: $input) { ...MaintenanceCommandAnswer } }\n"): typeof import('./graphql.js').StartWorkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportProgress($input: ReportProgressInput!) { answer: reportProgress(input: $input) { ...MaintenanceCommandAnswer } }\n"): typeof import('./graphql.js').ReportProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VerifyWork($input: VerifyWorkInput!) { answer: verifyWork(input: $input) { ...MaintenanceCommandAnswer } }\n"): typeof import('./graphql.js').VerifyWorkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndWork($input: EndWorkInput!) { answer: endWork(input: $input) { ...MaintenanceCommandAnswer } }\n"): typeof import('./graphql.js').EndWorkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftNotice($input: DraftNoticeInput!) { answer: draftNotice(input: $input) { ...MaintenanceCommandAnswer } }\n"): typeof import('./graphql.js').DraftNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendNotice($input: SendNoticeInput!) { answer: sendNotice(input: $input) { ...MaintenanceCommandAnswer } }\n"): typeof import('./graphql.js').SendNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordDelivery($input: RecordDeliveryInput!) { answer: recordDelivery(input: $input) { ...MaintenanceCommandAnswer } }\n"): typeof import('./graphql.js').RecordDeliveryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WaiveNotice($input: WaiveNoticeInput!) { answer: waiveNotice(input: $input) { ...MaintenanceCommandAnswer } }\n"): typeof import('./graphql.js').WaiveNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcknowledgeTold($input: AcknowledgeToldInput!) { answer: acknowledgeTold(input: $input) { ...MaintenanceCommandAnswer } }\n"): typeof import('./graphql.js').AcknowledgeToldDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TellAccount($input: TellAccountInput!) { answer: tellAccount(input: $input) { ...MaintenanceCommandAnswer } }\n"): typeof import('./graphql.js').TellAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExcludeAccount($input: ExcludeAccountInput!) { answer: excludeAccount(input: $input) { ...MaintenanceCommandAnswer } }\n"): typeof import('./graphql.js').ExcludeAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadmitAccount($input: ReadmitAccountInput!) { answer: readmitAccount(input: $input) { ...MaintenanceCommandAnswer } }\n"): typeof import('./graphql.js').ReadmitAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LinkAnnouncement($input: LinkAnnouncementInput!) { answer: linkAnnouncement(input: $input) { ...MaintenanceCommandAnswer } }\n"): typeof import('./graphql.js').LinkAnnouncementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CommentOnMaintenance($input: CommentOnMaintenanceInput!) { answer: commentOnMaintenance(input: $input) { ...MaintenanceCommandAnswer } }\n"): typeof import('./graphql.js').CommentOnMaintenanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MaintenanceRow on Maintenance {\n    id phase standing title disrupts impact overdueMinutes runningOverMinutes notClosed nextReportAt\n    window { start end zone }\n    affected { words regions }\n    noticesOwed unacknowledged\n  }\n"): typeof import('./graphql.js').MaintenanceRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MaintenanceList($open: MaintenanceFilter, $notClosed: MaintenanceFilter, $over: MaintenanceFilter, $first: Int) {\n    open: maintenances(filter: $open, order: START, direction: ASCENDING, first: 100) { edges { node { ...MaintenanceRow } } totalCount }\n    notClosed: maintenances(filter: $notClosed, order: START, direction: ASCENDING, first: 50) { edges { node { ...MaintenanceRow } } totalCount }\n    over: maintenances(filter: $over, order: START, direction: DESCENDING, first: $first) { edges { node { ...MaintenanceRow } } totalCount totalCountIsCapped pageInfo { hasNextPage } }\n  }\n"): typeof import('./graphql.js').MaintenanceListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription MaintenanceListChanged { maintenanceChanged { id } }\n"): typeof import('./graphql.js').MaintenanceListChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MaintenancePerson on Person { id name initials teams }\n"): typeof import('./graphql.js').MaintenancePersonFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MaintenanceClause on Clause { id quote summary playbookVersion }\n"): typeof import('./graphql.js').MaintenanceClauseFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MaintenanceRefused on Refused { code because remedy field currentRevision clause { ...MaintenanceClause } }\n"): typeof import('./graphql.js').MaintenanceRefusedFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MaintenanceAct on Act { at recordedAt by { ...MaintenancePerson } }\n"): typeof import('./graphql.js').MaintenanceActFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MaintenanceNotice on Notice {\n    id moment owed owedSince\n    clause { ...MaintenanceClause }\n    refused { ...MaintenanceRefused }\n    sent {\n      at audience count excluded\n      by { ...MaintenancePerson }\n      window { start end zone }\n      texts { text evidence delivery reason channel { id label } }\n    }\n    drafts { text byHand channel { id label } }\n  }\n"): typeof import('./graphql.js').MaintenanceNoticeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MaintenanceCollision on AnnouncementCollision { kind because announcement { id target { date time zone instant } } }\n"): typeof import('./graphql.js').MaintenanceCollisionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MaintenanceSheet on Maintenance {\n    id revision phase standing title why disrupts impact scheduledAt knownAt cancelReason closingWord\n    overdueMinutes runningOverMinutes notClosed objectionUntil knownToMarketing knownToCustomerSuccess noticeToStart\n    nextReportAt servicePage playbookVersion updatedAt\n    window { start end zone }\n    components { id label }\n    affected { words segments regions accounts count }\n    answers { question answer }\n    announcement { id title standing }\n    collisions { ...MaintenanceCollision }\n    scheduledBy { ...MaintenancePerson }\n    started { ...MaintenanceAct }\n    verifying { ...MaintenanceAct }\n    ended { ...MaintenanceAct }\n    cancelled { ...MaintenanceAct }\n    tellings { audience cells { moment state since by again reason } }\n    notices { ...MaintenanceNotice }\n    accounts { name mustBeCalledFirst holdsAnotherTime told { at how note moment by { ...MaintenancePerson } } }\n    reports { id at text nextReportAt by { ...MaintenancePerson } }\n    comments { id at text by { ...MaintenancePerson } }\n    actions { name allowed refused { ...MaintenanceRefused } }\n  }\n"): typeof import('./graphql.js').MaintenanceSheetFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MaintenanceSheet($id: ID!, $asOf: AsOf) { maintenance(id: $id, asOf: $asOf) { ...MaintenanceSheet } }\n"): typeof import('./graphql.js').MaintenanceSheetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription MaintenanceSheetChanged($id: ID!) { maintenanceChanged(id: $id) { ...MaintenanceSheet } }\n"): typeof import('./graphql.js').MaintenanceSheetChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MaintenanceFormChoices {\n    maintenanceChoices { components { id label } noticeChannels { id label } noticeBy { id label } objectionHours servicePage }\n  }\n"): typeof import('./graphql.js').MaintenanceFormChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkUnderWay {\n    maintenances(filter: { phases: [IN_PROGRESS, VERIFYING] }, order: START, direction: ASCENDING, first: 20) { edges { node { id title } } }\n  }\n"): typeof import('./graphql.js').WorkUnderWayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription WorkUnderWayChanged { maintenanceChanged { id } }\n"): typeof import('./graphql.js').WorkUnderWayChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NoticeRefused on Refused { code because remedy field clause { id quote playbookVersion } }\n"): typeof import('./graphql.js').NoticeRefusedFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Notice on Notice {\n    id moment owed owedSince\n    clause { id quote }\n    refused { ...NoticeRefused }\n    drafts { channel { id label } text byHand }\n    sent {\n      at audience count excluded\n      window { start end zone }\n      by { name }\n      texts { channel { id label } text evidence delivery reason }\n    }\n  }\n"): typeof import('./graphql.js').NoticeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NoticesOfMaintenance on Maintenance {\n    id phase title disrupts objectionUntil\n    window { start end zone }\n    affected { words count }\n    accounts { name mustBeCalledFirst }\n    tellings { audience cells { moment state since reason } }\n    notices { ...Notice }\n    actions { name allowed refused { ...NoticeRefused } }\n  }\n"): typeof import('./graphql.js').NoticesOfMaintenanceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScheduleChoices {\n    maintenanceChoices { components { id label } noticeBy { id label } }\n    announcements(order: LAST_CHANGED, direction: DESCENDING, first: 50) { edges { node { id title } } }\n  }\n"): typeof import('./graphql.js').ScheduleChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScheduleFor($id: ID!) {\n    announcement(id: $id) { id title summary audience { words segments } target { zone time instant } }\n  }\n"): typeof import('./graphql.js').ScheduleForDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ScheduleFollows($input: ScheduleMaintenanceInput!) {\n    answer: scheduleMaintenance(input: $input) {\n      __typename\n      ... on MaintenancePreview { maintenance { objectionUntil collisions { ...MaintenanceCollision } tellings { audience cells { moment state } } } }\n      ... on Refused { ...MaintenanceRefused }\n    }\n  }\n"): typeof import('./graphql.js').ScheduleFollowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlaybookVersion on Playbook {\n    id version title publishedAt\n    publishedBy { id name initials teams }\n  }\n"): typeof import('./graphql.js').PlaybookVersionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlaybookSheet on Playbook {\n    ...PlaybookVersion\n    agreementWarnsDaysBefore firstStepChannel seats\n    tiers {\n      id name level of\n      clauses { id quote summary playbookVersion tierId }\n      offers { id title detail dueRule completionRule channels { id label } clause { id quote summary playbookVersion } }\n    }\n    clauses { id quote summary playbookVersion tierId }\n    channels { id label }\n    precedents { title url note tier { id name level of } facts { noticedBy needsAction knownRisk kinds } dropped { title reason } }\n    separateProcesses { id title url clause { id quote summary playbookVersion } }\n  }\n"): typeof import('./graphql.js').PlaybookSheetFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Playbook($version: Int) {\n    playbook(version: $version) { ...PlaybookSheet }\n    playbooks { ...PlaybookVersion }\n    me { id teams }\n  }\n"): typeof import('./graphql.js').PlaybookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlaybookSource($version: Int) { playbook(version: $version) { version document } }\n"): typeof import('./graphql.js').PlaybookSourceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlaybookDifferences($from: Int!, $to: Int!) {\n    playbookDifferences(from: $from, to: $to) { path kind was now }\n  }\n"): typeof import('./graphql.js').PlaybookDifferencesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription PlaybookAppended($about: ID!) { timelineAppended(about: $about) { id } }\n"): typeof import('./graphql.js').PlaybookAppendedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishPlaybook($input: PublishPlaybookInput!) {\n    publishPlaybook(input: $input) {\n      __typename\n      ... on Playbook { ...PlaybookVersion }\n      ... on PlaybookPreview { playbook { version } differences { path kind was now } }\n      ... on Refused { code because remedy field clause { id quote summary playbookVersion } }\n    }\n  }\n"): typeof import('./graphql.js').PublishPlaybookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RailCounts {\n    desk {\n      counts { ...RailCount }\n    }\n  }\n"): typeof import('./graphql.js').RailCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription RailCountsChanged {\n    deskChanged {\n      counts { ...RailCount }\n    }\n  }\n"): typeof import('./graphql.js').RailCountsChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RailCount on DeskCounts {\n    agreements\n    toMove\n    mine\n    overdue\n    underWay\n  }\n"): typeof import('./graphql.js').RailCountFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RailMaintenance {\n    maintenanceDesk {\n      counts {\n        underWay\n        noticesOwed\n        toAcknowledge\n      }\n    }\n  }\n"): typeof import('./graphql.js').RailMaintenanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription RailMaintenanceChanged {\n    maintenanceChanged {\n      id\n    }\n  }\n"): typeof import('./graphql.js').RailMaintenanceChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindAnything($text: String!) {\n    announcements(filter: { text: $text }, first: 6) {\n      edges {\n        node {\n          id\n          title\n          standing\n        }\n      }\n    }\n    maintenances(filter: { text: $text }, first: 4) {\n      edges {\n        node {\n          id\n          title\n          standing\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').FindAnythingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): typeof import('./graphql.js').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignInOptions { signInOptions { mode people { id name initials teams } } }\n"): typeof import('./graphql.js').SignInOptionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($person: ID!) {\n    signIn(person: $person) {\n      __typename\n      ... on Session { expiresAt me { id name initials teams } }\n      ... on Refused { code because remedy }\n    }\n  }\n"): typeof import('./graphql.js').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TimelineRow on TimelineEntry {\n    id sentence type data team recordedAt effectiveAt reason aboutId aboutTitle revision position milestone\n    actor { id name initials teams }\n    clause { id quote summary playbookVersion }\n  }\n"): typeof import('./graphql.js').TimelineRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Timeline($filter: TimelineFilter, $first: Int, $after: String) {\n    timeline(filter: $filter, first: $first, after: $after) {\n      edges { cursor node { ...TimelineRow } }\n      pageInfo { endCursor hasNextPage }\n    }\n  }\n"): typeof import('./graphql.js').TimelineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TimelineChoices { people { id name initials teams } }\n"): typeof import('./graphql.js').TimelineChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TimelineAnnouncements($text: String) {\n    announcements(filter: { text: $text }, order: LAST_CHANGED, direction: DESCENDING, first: 20) {\n      edges { cursor node { id title } }\n    }\n  }\n"): typeof import('./graphql.js').TimelineAnnouncementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TimelineAbout($id: ID!) { announcement(id: $id) { id title } }\n"): typeof import('./graphql.js').TimelineAboutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription TimelineAppended($about: ID) { timelineAppended(about: $about) { ...TimelineRow } }\n"): typeof import('./graphql.js').TimelineAppendedDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
