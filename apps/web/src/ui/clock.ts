import type { ReactiveController, ReactiveControllerHost } from 'lit';

const TICK_MS = 20_000;
const hosts = new Set<ReactiveControllerHost>();
let timer: ReturnType<typeof setInterval> | undefined;
let frozen: number | undefined;

const tick = (): void => hosts.forEach((host) => host.requestUpdate());

/** Stops the clock at an instant, so that invented data reads the same every day. */
export const freezeClock = (instant: string | undefined): void => {
  frozen = instant === undefined ? undefined : Date.parse(instant);
  tick();
};

/** Now, and again every 20 seconds while the host is on the page. */
export class Clock implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get now(): number {
    return frozen ?? Date.now();
  }

  hostConnected(): void {
    hosts.add(this.host);
    timer ??= setInterval(tick, TICK_MS);
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
    if (hosts.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  }
}
