import { afterEach, describe, expect, it } from '@jest/globals';
import { colliding, productAgreed, withDowntime, withMaintenance } from './announcement.fixtures.js';
import './linked-maintenance.js';
import type { Sheet } from './sheet.js';

const shown = async (sheet: Sheet, more: { readonly may?: boolean; readonly past?: boolean } = {}) => {
  const part = Object.assign(document.createElement('fanfare-linked-maintenance'), { sheet, ...more });
  document.body.append(part);
  await part.updateComplete;
  return part;
};
const links = ({ renderRoot }: HTMLElementTagNameMap['fanfare-linked-maintenance']) => [...renderRoot.querySelectorAll('a')].map((link) => link.getAttribute('href'));

describe('the maintenance of an announcement', () => {
  afterEach(() => document.body.replaceChildren());

  it('R34 downtime offers to schedule it, linked to the announcement, to those whose lane that is', async () => {
    expect(links(await shown(withDowntime, { may: true }))).toEqual([`/maintenance/schedule?announcement=${withDowntime.id}`]);
    const other = await shown(withDowntime);
    expect(links(other)).toEqual([]);
    expect(other.renderRoot.textContent).toContain('ask somebody from Product');
    expect(links(await shown(withDowntime, { may: true, past: true }))).toEqual([]);
  });

  it('R34 is listed with how it stands, and offered no more', async () => {
    const part = await shown(withMaintenance, { may: true });
    expect(links(part)).toEqual(['/maintenance/maintenance-1']);
    expect(part.renderRoot.textContent).toContain('In progress');
  });

  it('R12 what collides with its day is named with each reason and its window', async () => {
    const part = await shown(colliding);
    const reasons = [...part.renderRoot.querySelectorAll('.collides li')].map(({ textContent }) => textContent.replace(/\s+/g, ' '));
    expect(reasons).toEqual([expect.stringContaining('It ships in the middle of maintenance: “New disks”, Thu 26 Nov'), expect.stringContaining('Its banner and the bar of “New disks” would show at once')]);
    expect(links(part)).toEqual(['/maintenance/maintenance-2', '/maintenance/maintenance-2']);
  });

  it('takes no place where no downtime is needed', async () => {
    expect((await shown(productAgreed)).hidden).toBe(true);
    expect((await shown(withDowntime)).hidden).toBe(false);
  });
});
