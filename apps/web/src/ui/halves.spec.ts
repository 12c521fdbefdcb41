import { afterEach, describe, expect, it } from '@jest/globals';
import './halves.js';
import type { FanfareHalves, SeatLike } from './halves.js';

const shown = async (product: SeatLike['state'], marketing: SeatLike['state'], disputed = false): Promise<SVGElement> => {
  const element: FanfareHalves = document.createElement('fanfare-halves');
  element.seats = [
    { team: 'PRODUCT', state: product },
    { team: 'CUSTOMER_SUCCESS', state: marketing },
  ];
  element.disputed = disputed;
  document.body.append(element);
  await element.updateComplete;
  return element.shadowRoot?.querySelector('svg') as SVGElement;
};

const apart = (mark: SVGElement): number => mark.querySelectorAll('.apart').length;
const filled = (mark: SVGElement): number => mark.querySelectorAll('.agreed').length;

describe('the two halves', () => {
  afterEach(() => document.body.replaceChildren());

  it('are a picture that says what it shows', async () => {
    const mark = await shown('AGREED', 'EMPTY');
    expect(mark.getAttribute('role')).toBe('img');
    expect(mark.getAttribute('aria-label')).toBe('Product agreed, Customer Success has not agreed yet');
  });

  it('stand apart while one seat is empty', async () => {
    const mark = await shown('AGREED', 'EMPTY');
    expect([apart(mark), filled(mark)]).toEqual([2, 1]);
  });

  it('close when both have agreed', async () => {
    const mark = await shown('AGREED', 'AGREED');
    expect([apart(mark), filled(mark)]).toEqual([0, 2]);
  });

  it('both stay outlines in dispute, also where both have named a tier', async () => {
    const mark = await shown('AGREED', 'AGREED', true);
    expect([apart(mark), filled(mark)]).toEqual([2, 0]);
    expect(mark.getAttribute('aria-label')).toBe('In dispute');
  });
});
