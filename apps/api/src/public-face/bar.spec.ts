import { FaceForSpecs, line, work } from './public-face-for-specs.js';

let face: FaceForSpecs;
beforeEach(async () => { face = await new FaceForSpecs().start(); });
afterEach(() => face.end());
const bar = async (surface: string): Promise<unknown> => (await face.json(`/public/status.json?surface=${surface}`))['bar'];

describe('the bar', () => {
  it('R58 R59 says that maintenance is under way while it is, and leads to the service page', async () => {
    await face.publish({ underWay: [work], lines: [line] });
    expect(await bar('on-site')).toMatchObject({ kind: 'maintenance', url: '/service-message', until: null });
    expect(await bar('in-product')).toMatchObject({ kind: 'maintenance' });
    await face.publish({});
    expect(await bar('in-product')).toBeNull();
  });

  it('R43 R44 else has the line of its own surface, for its days', async () => {
    await face.publish({ lines: [line] });
    expect(await bar('on-site')).toMatchObject({ kind: 'announcement', text: 'Persons on events is here', until: line.until });
    expect(await bar('in-product')).toBeNull();
    face.now = Date.parse('2026-11-27T00:00:00.000Z');
    face.face.prepare();
    expect(await bar('on-site')).toBeNull();
  });

  it('R43 is the same under the surface’s own path, and in the product where no surface is asked for', async () => {
    await face.publish({ lines: [line, { ...line, id: 'announcement-2', surface: 'in-product', text: 'New: funnels' }] });
    for (const surface of ['in-product', 'on-site']) expect(await face.text(`/public/${surface}/status.json`)).toBe(await face.text(`/public/status.json?surface=${surface}`));
    expect((await face.json('/public/status.json'))['bar']).toMatchObject({ text: 'New: funnels' });
    expect((await face.json('/public/status.json?surface=elsewhere&t=1'))['bar']).toMatchObject({ text: 'New: funnels' });
    expect((await face.json('/public/status.json?t=1&surface=on-site'))['bar']).toMatchObject({ text: 'Persons on events is here' });
  });
});
