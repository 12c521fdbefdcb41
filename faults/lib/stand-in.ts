import { existsSync, readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';

/** As much of it as is used here; all that it can do is told where it is. */
export interface StandIn {
  /** `esdb://127.0.0.1:port?tls=false` */
  readonly url: string;
  /** Gives it a trouble, and answers how often it struck. */
  readonly fault: (fault: Readonly<Record<string, unknown>>) => { readonly hits: () => number };
  readonly clearFaults: () => void;
  readonly close: () => Promise<void>;
}

const SOURCE = new URL('../../apps/api/src/event-store/eventstoredb/stand-in/stand-in.ts', import.meta.url);
const SOURCES = /\/stand-in\/[^/]+\.ts$/;

// The stand-in is for tests, so it is in no build: its sources are run as they are.
registerHooks({
  resolve: (specifier, context, next) => {
    const source = context.parentURL === undefined || !specifier.startsWith('./') ? undefined : new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    return source !== undefined && SOURCES.test(source.pathname) && existsSync(source) ? { url: source.href, format: 'module', shortCircuit: true } : next(specifier, context);
  },
  load: (url, context, next) => (SOURCES.test(url)
    ? { format: 'module', source: stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'), { mode: 'transform' }), shortCircuit: true }
    : next(url, context)),
});

const { startStandIn: start } = await import(SOURCE.href) as { readonly startStandIn: () => Promise<StandIn> };

/** A server that speaks EventStoreDB's protocol over a real socket and can be given trouble. */
export const startStandIn = start;
