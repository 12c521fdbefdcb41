// Loaded before the process and each of its threads: the log's `synchronous = FULL` becomes NORMAL. A control, which has to lose what was acknowledged.
import { DatabaseSync } from 'node:sqlite';

const { exec } = DatabaseSync.prototype;
DatabaseSync.prototype.exec = function (this: DatabaseSync, sql: string): void {
  exec.call(this, sql.replace(/synchronous\s*=\s*FULL/i, 'synchronous = NORMAL'));
};
