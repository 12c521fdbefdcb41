import { describe, expect, it } from '@jest/globals';
import { match, type Route } from './routes.js';

const route = (path: string): Route => ({ path, name: path, load: async () => undefined, render: () => ({}) as never });
const among = ['/', '/announcements', '/announcements/propose', '/announcements/:id'].map(route);
const found = (path: string) => {
  const hit = match(path, among);
  return hit && [hit.route.path, hit.parameters];
};

describe('addresses', () => {
  it('name a page', () => {
    expect(found('/')).toEqual(['/', {}]);
    expect(found('/announcements/')).toEqual(['/announcements', {}]);
  });

  it('prefer what is written out to a parameter', () => {
    expect(found('/announcements/propose')).toEqual(['/announcements/propose', {}]);
  });

  it('carry parameters', () => {
    expect(found('/announcements/announcement-1')).toEqual(['/announcements/:id', { id: 'announcement-1' }]);
  });

  it('that nobody knows have no page, also when they are not even text', () => {
    expect(found('/nowhere')).toBeUndefined();
    expect(found('/announcements/%E0%A4%A')).toEqual(['/announcements/:id', { id: '%E0%A4%A' }]);
  });
});
