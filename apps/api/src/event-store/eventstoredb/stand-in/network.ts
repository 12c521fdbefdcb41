import { connect, createServer, type Server, type Socket } from 'node:net';

interface Line { readonly near: Socket; readonly far: Socket }

/** The wire before a node: a port of its own that can be reset, and that can swallow everything without closing. */
export class Network {
  port = 0;
  private readonly lines = new Set<Line>();
  private readonly dead = new Set<Line>();
  private server: Server | undefined;
  private swallowing = false;

  /** Lets connections through to that port of this machine; after `down`, on the same port as before. */
  async up(target: number): Promise<void> {
    const server = createServer((near) => this.join(near, target));
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(this.port, '127.0.0.1', resolve));
    const address = server.address();
    if (address && typeof address === 'object') this.port = address.port;
    this.server = server;
  }

  /** New connections are refused; those that are open are reset, or left to end by themselves. */
  async down(open: 'reset' | 'left'): Promise<void> {
    const closed = new Promise<void>((resolve) => (this.server ? this.server.close(() => resolve()) : resolve()));
    this.server = undefined;
    if (open === 'reset') {
      this.reset();
      await closed;
    }
  }

  reset(): void {
    for (const { near, far } of [...this.lines, ...this.dead]) {
      near.resetAndDestroy();
      far.destroy();
    }
    this.lines.clear();
    this.dead.clear();
  }

  /** Resets the connection whose far end has this port. */
  resetOne(farPort: number): boolean {
    const line = [...this.lines].find(({ far }) => far.localPort === farPort);
    line?.near.resetAndDestroy();
    line?.far.destroy();
    return line !== undefined;
  }

  swallow(on: boolean): void {
    this.swallowing = on;
    for (const line of this.lines) this.flow(line);
  }

  /** The connections that are open hear nothing any more, and are not told; new ones are well. */
  deaden(): void {
    for (const { near, far } of this.lines) {
      near.unpipe(far).pause();
      far.unpipe(near).pause();
      this.dead.add({ near, far });
    }
    this.lines.clear();
  }

  get connections(): number {
    return this.lines.size;
  }

  private join(near: Socket, target: number): void {
    const line = { near, far: connect(target, '127.0.0.1') };
    this.lines.add(line);
    const part = () => {
      this.lines.delete(line);
      near.destroy();
      line.far.destroy();
    };
    for (const socket of [near, line.far]) socket.on('error', part).on('close', part).setNoDelay(true);
    this.flow(line);
  }

  private flow({ near, far }: Line): void {
    if (this.swallowing) {
      near.unpipe(far).pause();
      far.unpipe(near).pause();
    } else {
      near.pipe(far);
      far.pipe(near);
    }
  }
}
