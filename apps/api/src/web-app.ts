import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import { isLoopback } from './settings.js';

/** Where the built web application lies, seen from the source and from what is built from it. */
const WEB_APP = join(import.meta.dirname, '../../web/dist');
const EXPLORER = join(import.meta.dirname, 'explorer');

const SECURITY = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"], scriptSrc: ["'self'"], styleSrc: ["'self'"], imgSrc: ["'self'", 'data:'], fontSrc: ["'self'"], connectSrc: ["'self'"],
      manifestSrc: ["'self'"], objectSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'self'"], frameAncestors: ["'none'"],
    },
  },
  // Loopback has no certificate to insist on.
  strictTransportSecurity: false,
});

/** A name that leads to this machine alone: else a page elsewhere could point its own name here and read along. */
const ownNameOnly = (request: Request, response: Response, next: NextFunction): void => {
  const name = request.headers.host?.replace(/:\d+$/, '') ?? '';
  if (isLoopback(name) || name.endsWith('.localhost')) next();
  else response.status(421).json({ errors: [{ message: 'This server answers to loopback names alone.', extensions: { code: 'MISDIRECTED' } }] });
};

const NOT_BUILT = 'The web application is not built yet: run `npm start`, or `npm run build`.';

/** Security headers, compression, the explorer, and the web application with its deep links. Comes before the routes of the API. */
export const serveWebApp = (app: NestExpressApplication): void => {
  app.use(SECURITY, ownNameOnly, compression());
  app.useStaticAssets(EXPLORER, { prefix: '/explorer', extensions: ['html'], setHeaders: (response) => response.setHeader('cache-control', 'no-cache') });
  app.useStaticAssets(WEB_APP, {
    setHeaders: (response, path) => response.setHeader('cache-control', /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
  app.use((request: Request, response: Response, next: NextFunction) => {
    const isPage = request.method === 'GET' && !/^\/(graphql|health|explorer|assets)(\/|$)/.test(request.path) && !/\.[a-z0-9]+$/i.test(request.path);
    if (!isPage) return next();
    if (!existsSync(join(WEB_APP, 'index.html'))) return void response.status(503).type('text/plain').send(NOT_BUILT);
    return void response.sendFile('index.html', { root: WEB_APP, headers: { 'cache-control': 'no-cache' } });
  });
};
