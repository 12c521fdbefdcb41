import { afterEach, describe, expect, test } from '@jest/globals';
import { actionsBut, agreed, disputed, productAgreed, proposed, refused } from './announcement.fixtures.js';
import './agreement.js';
import type { CommandAsked } from '../ui/command.js';
import { chidi, choices, minor, mina, ravi } from './people.fixtures.js';
import type { Person, Seat, Sheet } from './sheet.js';

type Agreement = HTMLElementTagNameMap['fanfare-agreement'];
type SeatElement = HTMLElementTagNameMap['fanfare-seat'];

const shown = async (sheet: Sheet, me: Person, more: Partial<Agreement> = {}): Promise<Agreement> => {
  const agreement = Object.assign(document.createElement('fanfare-agreement'), { sheet, choices: { ...choices, me }, ...more });
  document.body.append(agreement);
  await agreement.updateComplete;
  for (const seat of agreement.renderRoot.querySelectorAll('fanfare-seat')) await seat.updateComplete;
  return agreement;
};

const seatOf = (agreement: Agreement, team: Seat['team']): SeatElement =>
  [...agreement.renderRoot.querySelectorAll('fanfare-seat')].find(({ seat }) => seat.team === team) as SeatElement;

/** What a seat offers to its holder. */
const offered = (seat: SeatElement): readonly string[] => [...seat.renderRoot.querySelectorAll('fanfare-ask')].map(({ label }) => label);

const pressed = async (agreement: Agreement, team: Seat['team']): Promise<readonly CommandAsked[]> => {
  const asked: CommandAsked[] = [];
  agreement.addEventListener('fanfare-command', (event) => asked.push(event));
  agreement.agree(team);
  await seatOf(agreement, team).updateComplete;
  return asked;
};

describe('the two seats', () => {
  afterEach(() => document.body.replaceChildren());

  test('R3 one agrees for one’s own seat alone, to the tier and the facts that one saw', async () => {
    const agreement = await shown(productAgreed, mina);
    expect(offered(seatOf(agreement, 'PRODUCT'))).toEqual([]);
    const [asked] = await pressed(agreement, 'MARKETING');
    expect([asked?.command, asked?.input]).toEqual(['agreeTier', { tier: 'medium', seat: 'MARKETING', expectedRevision: productAgreed.revision }]);
  });

  test('R4 a dispute is said as such, and both halves stay outlines', async () => {
    const agreement = await shown(disputed, ravi);
    expect(agreement.renderRoot.textContent).toContain('In dispute.');
    expect(agreement.renderRoot.querySelector('fanfare-halves')?.disputed).toBe(true);
  });

  test('R4 one who agreed to another tier may take up the other seat’s', async () => {
    expect(offered(seatOf(await shown(disputed, mina), 'MARKETING'))).toContain('Agree to Medium');
  });

  test('R9a says which fact re-opened the seats, until both have agreed again', async () => {
    expect((await shown(productAgreed, mina)).renderRoot.textContent).toContain('Both seats were re-opened. Fact changed: noticed by some, was none.');
    const settled = { ...agreed, agreement: { ...agreed.agreement, reopenedBecause: productAgreed.agreement.reopenedBecause } };
    expect((await shown(settled, mina)).renderRoot.textContent).not.toContain('re-opened');
  });

  test('R49d agreeing to another tier than the suggested one asks why before it is given', async () => {
    const seats = productAgreed.agreement.seats.map((seat) => (seat.team === 'PRODUCT' ? { ...seat, tier: minor } : seat));
    const agreement = await shown({ ...productAgreed, agreement: { ...productAgreed.agreement, seats } }, mina);
    const asked = await pressed(agreement, 'MARKETING');
    expect(asked).toEqual([]);
    const ask = seatOf(agreement, 'MARKETING').renderRoot.querySelector('#agree') as HTMLElementTagNameMap['fanfare-ask'];
    await ask.updateComplete;
    expect(ask.renderRoot.querySelector('fanfare-command-form')?.fields).toMatchObject([{ name: 'reason', required: true, label: 'Why not Medium, which is suggested?' }]);
  });

  test('R67 a seat that cannot agree now says why where the button would be', async () => {
    const refusal = refused('ChannelNotTold', '#team-marketing was not told yet.');
    const seat = seatOf(await shown({ ...productAgreed, actions: actionsBut({ agreeTier: refusal }) }, mina), 'MARKETING');
    expect(seat.renderRoot.querySelector('fanfare-refusal')?.refused).toEqual(refusal);
    expect(offered(seat)).not.toContain('Agree to Medium');
  });

  test('offers nothing to one who holds no seat, and nothing in the past', async () => {
    expect(offered(seatOf(await shown(proposed, chidi), 'PRODUCT'))).toEqual([]);
    expect(offered(seatOf(await shown(proposed, ravi, { past: true }), 'PRODUCT'))).toEqual([]);
  });
});
