import { Appender } from './appender.js';
import type { Asking } from './asking.js';
import { Follower } from './follower.js';
import { Heads } from './heads.js';
import { LogReader } from './log-reader.js';
import type { Names } from './names.js';
import { StreamReader } from './stream-reader.js';

/** Streams under one prefix: the log itself, or what the adapter notes beside it. */
export class Room {
  readonly names: Names;
  readonly heads = new Heads();
  readonly streams: StreamReader;
  readonly log: LogReader;
  readonly appender: Appender;
  readonly follower: Follower;

  constructor(asking: Asking, names: Names) {
    this.names = names;
    this.streams = new StreamReader(asking, names, this.heads);
    this.log = new LogReader(asking, names);
    this.appender = new Appender(asking, names, this.heads, this.streams);
    this.follower = new Follower(asking, names, this.log);
  }
}
