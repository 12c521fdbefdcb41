/** Names under which Nest hands out what is no class. */
export const SETTINGS = Symbol('settings');
export const NOW = Symbol('now');
export const SESSION_SECRET = Symbol('session secret');

/** The clock, so that a test may hold it. */
export type Now = () => Date;
