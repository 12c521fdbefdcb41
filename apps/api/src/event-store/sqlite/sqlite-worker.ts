/**
 * The thread that owns the database: the server's event loop never waits for the disk.
 * Node starts this file as it is, compiled or not. Run from source, the files it imports are source too, and are named as they will be compiled.
 */
import { registerHooks } from 'node:module';

if (import.meta.url.endsWith('.ts')) {
  registerHooks({
    resolve: (specifier, context, next) => next(/^\.{1,2}\/.*\.js$/.test(specifier) ? specifier.replace(/\.js$/, '.ts') : specifier, context),
  });
}
await import('./serve-requests.js');
