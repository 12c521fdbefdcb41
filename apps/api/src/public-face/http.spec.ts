import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { PAGE_STYLE } from './page-style.js';
import { FaceForSpecs, work } from './public-face-for-specs.js';
import { publicScripts } from './scripts.js';

let face: FaceForSpecs;
beforeAll(async () => {
  face = await new FaceForSpecs().start();
  await face.publish({ underWay: [work] });
});
afterAll(() => face.end());

const PATHS = ['/service-message', '/public/status.json', '/public/status.json?surface=on-site', '/public/on-site/status.json', '/banner.js', '/api/v2/summary.json', '/api/v2/scheduled-maintenances/upcoming.json', '/api/v2/scheduled-maintenances/active.json'];
const [PAGE, ...OTHERS] = PATHS as [string, ...string[]];

/** As it comes over the wire: `fetch` would unpack it. */
const raw = (path: string, headers: Record<string, string>): Promise<{ readonly status: number; readonly headers: NodeJS.Dict<string | string[]>; readonly body: Buffer }> =>
  new Promise((answered, failed) => {
    request(`${face.origin}${path}`, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part)).on('end', () => answered({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
    }).on('error', failed).end();
  });

/** Byte for byte, as no client of HTTP would write it. */
const written = (text: string): Promise<string> =>
  new Promise((answered, failed) => {
    const socket = connect(Number(new URL(face.origin).port), '127.0.0.1', () => socket.write(text));
    let said = '';
    socket.on('data', (part) => { said += part.toString(); }).on('close', () => answered(said)).on('error', failed);
  });

describe.each(PATHS)('%s', (path) => {
  it('answers 304 without a body to who has it, in a list or as a weak tag', async () => {
    const etag = (await face.get(path)).headers.get('etag') ?? '';
    // Weak, since plain and compressed are other bytes under the same tag.
    expect(etag).toMatch(/^W\/"[\w-]{22}"$/);
    for (const asked of [etag, etag.slice(2), `"other", ${etag}`, `"a","b",${etag} , "c"`, `"a", ${etag.slice(2)}`, '*']) {
      const { status, headers, body } = await raw(path, { 'if-none-match': asked });
      expect([asked, status, body.length, headers['etag'], headers['vary']]).toEqual([asked, 304, 0, etag, 'accept-encoding']);
      expect(headers['content-length']).toBeUndefined();
      expect(headers['cache-control']).toMatch(/max-age=5/);
    }
    for (const asked of ['"other"', '', etag.slice(3, -1), `${etag.slice(0, -1)}x"`]) expect([asked, (await raw(path, { 'if-none-match': asked })).status]).toEqual([asked, 200]);
  });

  it('gives HEAD what GET would say, without a body', async () => {
    const [get, head] = [await face.get(path), await face.get(path, {}, 'HEAD')];
    const said = (answer: Response): unknown => [answer.status, ...[...answer.headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name))];
    expect(said(head)).toEqual(said(get));
    expect(await head.text()).toBe('');
  });

  it.each([['br', 'br'], ['gzip', 'gzip'], ['gzip, deflate, br, zstd', 'br'], ['br;q=0, gzip', 'gzip'], ['gzip;q=0.5', 'gzip'], ['br;q=0.0,gzip;q=0', undefined], ['identity', undefined], ['', undefined], ['*', undefined], ['xbr, br2', undefined], ['GZIP', 'gzip'], ['identity;q=0.5 ,br', 'br']])(
    'to who takes “%s” gives %s of the very same', async (accepted, form) => {
      const plain = await raw(path, {});
      const { headers, body } = await raw(path, { 'accept-encoding': accepted });
      expect(headers['content-encoding']).toBe(form);
      expect(Number(headers['content-length'])).toBe(body.length);
      expect((form === 'br' ? brotliDecompressSync(body) : form === 'gzip' ? gunzipSync(body) : body).toString()).toBe(plain.body.toString());
      expect(headers['vary']).toBe('accept-encoding');
      expect(headers['etag']).toBe(plain.headers['etag']);
    });

  it('may be cached for a moment, renewed behind it, and shown for a day while we are away', async () => {
    const { headers } = await face.get(path);
    expect(headers.get('cache-control')).toBe('public, max-age=5, stale-while-revalidate=60, stale-if-error=86400');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect(headers.get('set-cookie')).toBeNull();
  });
});

describe('who may read it', () => {
  it.each(OTHERS)('%s: any site, which then knows when it was said', async (path) => {
    const { headers } = await face.get(path, { origin: 'https://elsewhere.example' });
    expect([headers.get('access-control-allow-origin'), headers.get('access-control-expose-headers'), headers.get('access-control-allow-credentials'), headers.get('cross-origin-resource-policy')]).toEqual(['*', 'age, date', null, 'cross-origin']);
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
  });

  it('the script of the page: no other site', () => {
    const scripts = publicScripts();
    expect(Object.fromEntries([...scripts].map(([path, { reach }]) => [path, reach]))).toEqual({ '/banner.js': 'anywhere', '/service-message.js': 'own' });
  });

  it('the page: no other site, and no frame', async () => {
    const { headers } = await face.get(PAGE, { origin: 'https://elsewhere.example' });
    expect([headers.get('access-control-allow-origin'), headers.get('x-frame-options'), headers.get('cross-origin-resource-policy')]).toEqual([null, 'DENY', 'same-origin']);
    const style = createHash('sha256').update(PAGE_STYLE).digest('base64');
    expect(headers.get('content-security-policy')).toBe(`default-src 'none'; style-src 'sha256-${style}'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`);
    expect(await face.text(PAGE)).not.toMatch(/ style=| on\w+=|<script(?! type="module" src="\/)/);
  });
});

describe('what is not served', () => {
  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('refuses %s', async (method) => {
    const { status, headers } = await face.get(PAGE, {}, method);
    expect([status, headers.get('allow'), headers.get('cache-control')]).toEqual([405, 'GET, HEAD, OPTIONS', 'no-store']);
  });

  it.each(['/etc/passwd', '/../snapshot.json', '/snapshot.json', '/public/', '/public/elsewhere/status.json', '//elsewhere.example', '/%2e%2e/x', '/service-message/../x'])('knows no %s', async (path) => {
    expect((await raw(path, {})).status).toBe(404);
  });

  it('takes the page’s path with a slash behind it, as it is where files are served, and an address written out as to a proxy', async () => {
    expect((await raw(`${PAGE}/`, {})).body.toString()).toBe(await face.text(PAGE));
    const whole = await written(`GET http://elsewhere.example${PAGE}?x HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n`);
    expect(whole).toMatch(/^HTTP\/1\.1 200 [^]*<\/html>\s*$/);
    expect(await written('GET http://elsewhere.example/etc/passwd HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 404 /);
  });

  it('allows another site nothing of the page, also where it asks before', async () => {
    const allowed = async (path: string) => (await face.get(path, { origin: 'https://elsewhere.example' }, 'OPTIONS')).headers.get('access-control-allow-origin');
    expect(await Promise.all([PAGE, `${PAGE}?x=1`, '/', '/health', ...OTHERS].map(allowed))).toEqual([null, null, null, null, ...OTHERS.map(() => '*')]);
  });

  it('answers a preflight, and leads from its root to the page', async () => {
    expect((await face.get('/public/status.json', { origin: 'https://elsewhere.example', 'access-control-request-headers': 'if-none-match' }, 'OPTIONS')).headers.get('access-control-allow-origin')).toBe('*');
    expect((await face.get('/')).headers.get('location')).toBe('/service-message');
  });
});

describe('what is made once', () => {
  it('stays the very same while nothing changed, and is made anew once it did', async () => {
    const etag = async (path: string): Promise<string | null> => (await face.get(path)).headers.get('etag');
    const before = await etag(PAGE);
    face.face.prepare();
    expect(await etag(PAGE)).toBe(before);
    await face.publish({});
    expect(await etag(PAGE)).not.toBe(before);
    expect((await raw(PAGE, { 'accept-encoding': 'br' })).body.length).toBeLessThan((await raw(PAGE, {})).body.length);
  });
});
