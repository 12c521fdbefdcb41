import type { AddressInfo } from 'node:net';
import { readSettings, SettingsFault } from '../settings.js';
import { PublicFace } from './public-face.js';
import { publicScripts } from './scripts.js';

/** How long a connection may be silent between two requests, in milliseconds. */
const IDLE = 75_000;

/** The public face as a process of its own: it reads one file, and goes on whatever becomes of the API. */
const start = (): void => {
  const settings = readSettings(process.env);
  if (settings.publicDir === 'none') throw new SettingsFault('PUBLIC_DIR: the public face needs a folder to read from.');
  const face = new PublicFace({ folder: settings.publicDir, page: settings.servicePage, scripts: publicScripts(), say: (line) => console.error(`public face: ${line}`) });
  face.server.keepAliveTimeout = IDLE;
  face.server.once('error', (fault: NodeJS.ErrnoException) => {
    console.error(fault.code === 'EADDRINUSE' ? `PUBLIC_PORT: another program listens on port ${settings.publicPort} already.` : fault);
    process.exit(1);
  });
  face.server.listen(settings.publicPort, settings.publicHost, () => {
    const { port } = face.server.address() as AddressInfo;
    console.log(`The public face is ready: http://${settings.publicHost}:${port}${settings.servicePage}`);
  });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, () => void face.close().then(() => process.exit(0)));
};

try {
  start();
} catch (fault) {
  console.error(fault instanceof SettingsFault ? fault.message : fault);
  process.exit(1);
}
