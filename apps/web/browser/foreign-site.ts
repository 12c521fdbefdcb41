import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const ROOT = resolve(import.meta.dirname, '../../..');
const STYLE = 'body{margin:0;font:16px/1.5 sans-serif;background:Canvas;color:CanvasText}main{max-width:40em;margin:1em auto;padding:0 1em}:root{color-scheme:light dark}fanfare-banner[reserve]{display:block;min-block-size:43px}@media(width<600px){fanfare-banner[reserve]{min-block-size:83px}}';

const REACT_PAGE = `
import { createElement, StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
function Shop() {
  const [count, add] = useState(0);
  const { feed, ...attributes } = document.getElementById('root').dataset;
  return createElement('div', null,
    createElement('fanfare-banner', { src: feed, ...attributes }),
    createElement('main', null, createElement('h1', null, 'A shop'), createElement('button', { onClick: () => add(count + 1) }, 'Bought ' + count)));
}
createRoot(document.getElementById('root')).render(createElement(StrictMode, null, createElement(Shop)));`;

/** React's page as one file, made once; by a process of its own, since the bundler does not run inside a test. */
const reactBundle = async (): Promise<string> => {
  const folder = mkdtempSync(join(ROOT, 'node_modules/.foreign-site-'));
  try {
    writeFileSync(join(folder, 'shop.js'), REACT_PAGE);
    writeFileSync(join(folder, 'index.html'), '<script type="module" src="/shop.js"></script>');
    await promisify(execFile)(process.execPath, ['node_modules/vite/bin/vite.js', 'build', folder, '--logLevel', 'error'], { cwd: ROOT, env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production' } });
    const [file = ''] = globSync('dist/assets/*.js', { cwd: folder });
    return readFileSync(join(folder, file), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Somebody else’s site, on an origin of its own and under a strict policy, with the bar on a plain page (`/`), on one of React (`/react`), and served by the site itself (`/own`). */
export class ForeignSite {
  url = '';
  /** What a browser reported that the policy forbade. */
  readonly reports: string[] = [];
  #server: Server | undefined;

  async start(face: () => string): Promise<this> {
    const bundle = await reactBundle();
    this.#server = createServer((request, response) => void this.#answer(request, response, face, bundle));
    await once(this.#server.listen(0, '127.0.0.1'), 'listening');
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  async #answer(request: IncomingMessage, response: ServerResponse, face: () => string, bundle: string): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://site');
    const send = (type: string, text: string, policy = ''): void => void response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...(policy && { 'content-security-policy': `${policy}; report-uri /forbidden` }) }).end(text);
    if (request.method === 'POST') {
      for await (const part of request) this.reports.push(String(part));
      return void response.writeHead(204).end();
    }
    const attributes = [...searchParams].filter(([name]) => name !== 'surface' && name !== 'dir').map(([name, value]) => ` ${name}="${value}"`).join('');
    const page = (body: string): string => `<!doctype html><html lang="en" dir="${searchParams.get('dir') ?? 'ltr'}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A shop</title><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/style.css">${body}</html>`;
    const feed = `${face()}/public/status.json?surface=${searchParams.get('surface') ?? 'in-product'}`;
    const beside = `default-src 'self'; script-src 'self' ${face()}; connect-src ${face()}`;
    const main = '<main><h1>A shop</h1><p>Things to buy.</p><a href="/elsewhere">Elsewhere</a></main>';
    switch (pathname) {
      case '/': return send('text/html', page(`<script type="module" src="${face()}/banner.js"></script><fanfare-banner src="${feed}"${attributes}></fanfare-banner>${main}`), beside);
      case '/react': return send('text/html', page(`<script type="module" src="${face()}/banner.js"></script><script type="module" src="/shop.js"></script><div id="root" data-feed="${feed}"${attributes.replaceAll(/ (\w+=)/g, ' data-$1')}></div>`), beside);
      case '/own': return send('text/html', page(`<script type="module" src="/banner.js"></script><fanfare-banner src="/public/status.json"${attributes}></fanfare-banner>${main}`), "default-src 'self'; require-trusted-types-for 'script'");
      case '/shop.js': return send('text/javascript', bundle);
      case '/style.css': return send('text/css', STYLE);
      case '/icon.svg': return send('image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>');
      case '/banner.js': return send('text/javascript', await (await fetch(`${face()}${pathname}`)).text());
      case '/public/status.json': return send('application/json', await (await fetch(`${face()}${pathname}`)).text());
      default: return void response.writeHead(404).end();
    }
  }

  async end(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((closed) => this.#server?.close(closed));
  }
}
