import type { AssignWish, DeskItems } from './desk-items.js';
import './desk-items.js';
import { jonas, mina, posts, ravi, tutorial } from './desk.fixtures.js';

const vera = { id: 'person-vera', name: 'Vera Lind', initials: 'VL', teams: ['VIEWER'] };

const shown = async (part: Partial<DeskItems>): Promise<{ list: DeskItems; wishes: AssignWish[] }> => {
  document.body.replaceChildren();
  const list = Object.assign(document.createElement('fanfare-desk-items') as DeskItems, part);
  const wishes: AssignWish[] = [];
  list.addEventListener('fanfare-assign', (event) => wishes.push((event as CustomEvent<AssignWish>).detail));
  document.body.append(list);
  await list.updateComplete;
  return { list, wishes };
};

const buttons = (list: DeskItems): HTMLButtonElement[] => [...list.renderRoot.querySelectorAll('button')];

describe('items on the desk', () => {
  it('without an owner can be taken in the row', async () => {
    const { list, wishes } = await shown({ items: [tutorial], me: ravi });
    expect(buttons(list)).toHaveLength(1);

    buttons(list)[0]?.click();
    expect(wishes).toEqual([{ row: tutorial, owner: ravi }]);
  });

  it('can be given to somebody else by Marketing', async () => {
    const { list, wishes } = await shown({ items: [tutorial], me: mina, people: [mina, jonas] });
    buttons(list)[1]?.click();
    await list.updateComplete;

    const picker = list.renderRoot.querySelector('fanfare-person-picker');
    picker?.dispatchEvent(new CustomEvent('fanfare-pick', { detail: jonas, bubbles: true, composed: true }));
    expect(wishes).toEqual([{ row: tutorial, owner: jonas }]);
  });

  it('hold no button for one who only reads', async () => {
    const { list } = await shown({ items: [tutorial], me: vera });

    expect(buttons(list)).toHaveLength(0);
  });

  it('of one’s own lead to where they are finished', async () => {
    const { list } = await shown({ items: [posts], me: mina });

    expect(list.renderRoot.querySelector('.end a')?.getAttribute('href')).toBe('/announcements/announcement-eu#item-posts');
  });
});
