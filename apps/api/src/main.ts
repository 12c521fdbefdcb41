import { createApp } from './create-app.js';
import { readSettings } from './settings.js';
import { whyNotStarted } from './why-not-started.js';

/** How long answers under way may take to end, in milliseconds. */
const DRAIN = 5_000;

const giveUp = (fault: unknown): void => {
  console.error(whyNotStarted(fault));
  process.exit(1);
};

const start = async (): Promise<void> => {
  const settings = readSettings(process.env);
  const app = await createApp({ settings, onFault: giveUp });
  await app.listen(settings.port, settings.host);

  const address = app.getHttpServer().address();
  const port = typeof address === 'object' && address ? address.port : settings.port;
  const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
  console.log(`\nFanfare is ready: http://${host}:${port}\nSign in there by one click as one of the sample people. The API is at /graphql, its explorer at /explorer.\n`);

  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), DRAIN).unref();
    await app.close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void stop());
};

start().catch(giveUp);
