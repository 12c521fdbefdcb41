// Loaded before a program: it gives back what nobody holds any more every few seconds, so that what is left is what is kept.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
setInterval(() => collect(), 2000).unref();
