import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import './person-picker.js';
import type { FanfarePersonPicker, Pickable } from './person-picker.js';

const mina = { id: 'person-mina', name: 'Mina Okafor', initials: 'MO', teams: ['MARKETING'] };
const ravi = { id: 'person-ravi', name: 'Ravi Menon', initials: 'RM', teams: ['PRODUCT'] };
const noa = { id: 'person-noa', name: 'Noa Levi', initials: 'NL', teams: ['CUSTOMER_SUCCESS'] };

describe('the person picker', () => {
  let picker: FanfarePersonPicker;
  let picked: (Pickable | null)[];
  const input = () => picker.shadowRoot?.querySelector('input') as HTMLInputElement;
  const options = () => [...(picker.shadowRoot?.querySelectorAll('[role=option]') ?? [])].map((option) => option.textContent?.trim());

  const press = async (key: string) => {
    input().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    await picker.updateComplete;
  };
  const type = async (text: string) => {
    input().value = text;
    input().dispatchEvent(new Event('input'));
    await picker.updateComplete;
  };

  beforeEach(async () => {
    picked = [];
    picker = document.createElement('fanfare-person-picker');
    picker.people = [mina, ravi, noa];
    picker.label = 'Owner';
    picker.addEventListener('fanfare-pick', (event) => picked.push((event as CustomEvent<Pickable | null>).detail));
    document.body.append(picker);
    await picker.updateComplete;
    picker.focus();
    await picker.updateComplete;
  });
  afterEach(() => document.body.replaceChildren());

  it('is a combobox with its label', () => {
    expect(input().getAttribute('role')).toBe('combobox');
    expect(picker.shadowRoot?.querySelector('label')?.htmlFor).toBe(input().id);
    expect(picker.shadowRoot?.querySelector('label')?.textContent).toBe('Owner');
  });

  it('finds people by the start of any of their names', async () => {
    await type('me');
    expect(options()).toEqual(['Ravi Menon']);
  });

  it('picks by arrows and Enter', async () => {
    await press('ArrowDown');
    await press('Enter');
    expect(picked).toEqual([ravi]);
  });

  it('shows the reader first where it is told who that is', async () => {
    picker.first = noa.id;
    await picker.updateComplete;
    expect(options()[0]).toBe('Noa Levi');
  });

  it('changes nothing by Escape', async () => {
    await type('no');
    await press('Escape');
    expect(picked).toEqual([]);
    expect(input().getAttribute('aria-expanded')).toBe('false');
  });
});
