import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** The clock of processes on trial. It can be put forward and back while they run; it is the same for all that it is given to. */
export class Clock {
  readonly env: Readonly<Record<string, string>>;
  readonly args = ['--import', join(import.meta.dirname, '..', 'children', 'shifted-clock.ts')];
  readonly #file: string;
  #offset = 0;

  constructor(file: string) {
    this.#file = file;
    this.env = { CLOCK_FILE: file };
    writeFileSync(file, '0');
  }

  now(): number {
    return Date.now() + this.#offset;
  }

  /** By so many milliseconds from the machine's, and waits until everybody has it. */
  async shift(offset: number): Promise<void> {
    this.#offset = offset;
    writeFileSync(`${this.#file}.new`, String(offset));
    renameSync(`${this.#file}.new`, this.#file);
    await delay(100);
  }

  /** So that it is this moment now. */
  async set(instant: string): Promise<void> {
    await this.shift(Date.parse(instant) - Date.now());
  }
}
