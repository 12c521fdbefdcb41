import { StoreDamaged, StoreUnavailable } from './event-store/event-store-errors.js';
import { LogTooNew } from './log/log-format.js';
import { SettingsFault } from './settings.js';

interface NotListening {
  readonly code?: string;
  readonly port?: number;
  readonly address?: string;
}

/** What the server's start says when it fails: one sentence for what whoever starts it can mend, the fault with its stack for what is ours. */
export const whyNotStarted = (fault: unknown): unknown => {
  if (fault instanceof SettingsFault || fault instanceof StoreUnavailable || fault instanceof LogTooNew) return fault.message;
  if (fault instanceof StoreDamaged) return `EVENT_STORE: ${fault.message}. Leave the file as it is, and restore a backup: npm run log -- restore`;
  const { code, port, address } = (fault ?? {}) as NotListening;
  if (code === 'EADDRINUSE') return `PORT: another program listens on port ${port} already; stop it, or choose another port, for example PORT=${Number(port) + 1}.`;
  if (code === 'EACCES' && port !== undefined) return `PORT: port ${port} may not be opened by this user; choose one above 1023.`;
  if (code === 'EADDRNOTAVAIL') return `HOST: ${address ?? 'this address'} is no address of this machine.`;
  return fault;
};
