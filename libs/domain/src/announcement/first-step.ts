import { refuse } from '../kernel/index.js';
import type { AnnouncementOrder } from './announcement.commands.js';
import type { Known } from './announcement.state.js';
import { given, NOTHING, one, type Acting, type Answer } from './deciding.js';
import { noSuchPerson } from './item-owner.js';

/** The link of the message in Marketing's channel (R10). Another link corrects the first. */
export const recordChannelMessage = ({ url }: AnnouncementOrder<'RecordChannelMessage'>, { channelTold }: Known, { playbook }: Acting): Answer =>
  channelTold.status === 'told' && channelTold.url === url ? NOTHING : one('ChannelMessageRecorded', { url, clause: playbook.firstStep.clause });

export const waiveChannelMessage = ({ reason }: AnnouncementOrder<'WaiveChannelMessage'>, { channelTold }: Known, { playbook }: Acting): Answer => {
  const { channel, clause } = playbook.firstStep;
  switch (channelTold.status) {
    case 'told': return refuse('AlreadyTold', `${channel} was told already.`, { clause, remedy: 'There is nothing to waive.' });
    case 'waived': return NOTHING;
    case 'not-told': return one('ChannelMessageWaived', { reason, clause });
  }
};

/** Without support expected, agreement is not chased (R6). */
export const expectMarketingSupport = ({ expected, reason }: AnnouncementOrder<'ExpectMarketingSupport'>, known: Known, { playbook }: Acting): Answer =>
  known.supportExpected === expected
    ? NOTHING
    : one('SupportExpectationChanged', { expected, clause: playbook.rules.agreeEarly, ...given({ reason }) });

export const nameCoordinator = ({ person }: AnnouncementOrder<'NameCoordinator'>, known: Known, { teamsOf, playbook }: Acting): Answer => {
  if (known.coordinator === person) return NOTHING;
  const teams = teamsOf(person);
  const clause = playbook.rules.coordination;
  if (teams === undefined) return noSuchPerson('person');
  if (!teams.includes('marketing')) {
    return refuse('NotFromMarketing', 'Marketing coordinates: this person is in another team.', { clause, field: 'person', remedy: 'Choose somebody from Marketing.' });
  }
  return one('CoordinatorNamed', { personId: person, clause });
};
