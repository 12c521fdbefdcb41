// Loaded before the process and each of its threads: the log's lock is given back after each transaction. A control, in which a second process gets in.
import { DatabaseSync } from 'node:sqlite';

const { exec } = DatabaseSync.prototype;
DatabaseSync.prototype.exec = function (this: DatabaseSync, sql: string): void {
  exec.call(this, sql.replace(/locking_mode\s*=\s*EXCLUSIVE/i, 'locking_mode = NORMAL'));
};
