// Loaded before a program: its clock is as far from the machine's as the file says, also while it runs, and timers of many seconds go off soon.
import { readFileSync } from 'node:fs';

const { CLOCK_FILE: file = '', CLOCK_LOOK_MS: every = '20' } = process.env;
/** From so many milliseconds on a timer is long, and is so many times as quick. */
const [LONG, HASTE] = [20_000, 30];

const Real = globalThis.Date;
let offset = 0;
const look = (): void => {
  try {
    offset = Number(readFileSync(file, 'utf8'));
  } catch {
    // It is being written.
  }
};
look();
setInterval(look, Number(every)).unref();

globalThis.Date = class extends Real {
  constructor(...args: readonly unknown[]) {
    // As it was asked for, but that nothing means now.
    super(...(args.length === 0 ? [Real.now() + offset] : args) as [number]);
  }
  static override now(): number {
    return Real.now() + offset;
  }
} as DateConstructor;

const later = globalThis.setTimeout;
globalThis.setTimeout = Object.assign(((then: () => void, ms = 0, ...args: []) => later(then, ms >= LONG ? ms / HASTE : ms, ...args)), later) as typeof setTimeout;
