import { afterEach, describe, expect, it } from '@jest/globals';
import './collisions.js';
import { collisions, planned } from './maintenance.fixtures.js';
import './schedule-follows.js';

const shown = async <Part extends HTMLElement & { readonly updateComplete: Promise<boolean> }>(part: Part): Promise<Part> => {
  document.body.append(part);
  await part.updateComplete;
  return part;
};
const words = (root: ParentNode | null | undefined): string => (root?.textContent ?? '').replace(/\s+/g, ' ').trim();
const follows = (more: object) => ({ __typename: 'MaintenancePreview' as const, maintenance: { objectionUntil: null, tellings: planned.tellings, collisions, ...more } });

describe('what a window collides with', () => {
  afterEach(() => document.body.replaceChildren());

  it('R12 is named with its reason, its day and a way to it', async () => {
    const { renderRoot } = await shown(Object.assign(document.createElement('fanfare-maintenance-collisions'), { collisions }));
    expect(words(renderRoot.querySelector('li'))).toBe('Collides. “Persons on events” ships in the middle of the work, Wed 25 Nov 2026, 07:30 UTC. Look at it, then move one.');
    expect(renderRoot.querySelector('a')?.getAttribute('href')).toBe('/announcements/announcement-persons');
  });

  it('takes no place where there is nothing', async () => {
    expect((await shown(document.createElement('fanfare-maintenance-collisions'))).hidden).toBe(true);
  });

  it('R12 is said while maintenance is typed, whether it disrupts or not, and not of a window that nobody typed', async () => {
    const part = (more: object) => shown(Object.assign(document.createElement('fanfare-schedule-follows'), { follows: follows({}), ...more }));
    const named = (one: { readonly renderRoot: ParentNode }) => one.renderRoot.querySelector('fanfare-maintenance-collisions')?.collisions ?? [];
    expect(named(await part({ disrupts: 'yes', windowed: true }))).toEqual(collisions);
    expect(named(await part({ disrupts: 'no', windowed: true }))).toEqual(collisions);
    expect(named(await part({ disrupts: 'yes', windowed: false }))).toEqual([]);
  });
});
