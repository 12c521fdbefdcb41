import type { AgreeWish, DeskAgreements } from './desk-agreements.js';
import './desk-agreements.js';
import { channelNotTold, disputed, fresh, medium, minor, waiting } from './desk.fixtures.js';

const shown = async (part: Partial<DeskAgreements>): Promise<{ list: DeskAgreements; wishes: AgreeWish[] }> => {
  document.body.replaceChildren();
  const list = Object.assign(document.createElement('fanfare-desk-agreements') as DeskAgreements, part);
  const wishes: AgreeWish[] = [];
  list.addEventListener('fanfare-agree', (event) => wishes.push((event as CustomEvent<AgreeWish>).detail));
  document.body.append(list);
  await list.updateComplete;
  return { list, wishes };
};

const row = (list: DeskAgreements, id: string): HTMLElement => {
  const found = list.renderRoot.querySelector<HTMLElement>(`[data-row="${id}"]`);
  if (!found) throw new Error(`no row of ${id}`);
  return found;
};

describe('the tiers that wait', () => {
  it('ask for the agreement to what the other seat agreed to', async () => {
    const { list, wishes } = await shown({ announcements: [waiting] });
    row(list, waiting.id).querySelector('button')?.click();

    expect(wishes).toEqual([{ announcement: waiting, tier: medium }]);
  });

  it('ask why first, where another tier is suggested', async () => {
    const other = { ...waiting, suggestion: { ...waiting.suggestion, tier: minor } };
    const { list, wishes } = await shown({ announcements: [other] });
    row(list, other.id).querySelector('button')?.click();
    await list.updateComplete;
    expect(wishes).toEqual([]);

    const form = row(list, other.id).querySelector('form');
    const field = form?.querySelector('input');
    if (!form || !field) throw new Error('nobody asked why');
    field.value = 'The chart looks different.';
    form.dispatchEvent(new Event('submit', { cancelable: true }));
    expect(wishes).toEqual([{ announcement: other, tier: medium, reason: 'The chart looks different.' }]);
  });

  it('hold no button to agree where it would be refused, or where two tiers are proposed', async () => {
    const { list } = await shown({ announcements: [channelNotTold, disputed] });

    expect(row(list, channelNotTold.id).querySelector('button')).toBeNull();
    expect(row(list, disputed.id).querySelector('button')).toBeNull();
    expect(row(list, disputed.id).querySelector('.end a')?.getAttribute('href')).toBe(`/announcements/${disputed.id}`);
  });

  it('decide nothing by a key while no row has the focus', async () => {
    const { list, wishes } = await shown({ announcements: [waiting, fresh] });
    list.agreeFocused();
    expect(wishes).toEqual([]);

    list.agreeFocused();
    expect(wishes.map(({ announcement }) => announcement.id)).toEqual([waiting.id]);
  });

  it('keep the hand on the next row when the decided one leaves', async () => {
    const { list } = await shown({ announcements: [waiting, fresh] });
    row(list, waiting.id).focus();
    list.announcements = [fresh];
    await list.updateComplete;

    expect(list.shadowRoot?.activeElement).toBe(row(list, fresh.id));
  });

  it('send nothing twice while it is on its way', async () => {
    const { list, wishes } = await shown({ announcements: [waiting], busy: waiting.id });
    row(list, waiting.id).querySelector('button')?.click();

    expect(wishes).toEqual([]);
  });
});
