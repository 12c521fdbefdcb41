export * from './actor.js';
export * from './catalogue.js';
export * from './decider.js';
export * from './events.js';
export * from './growing.js';
export * from './instant-given.js';
export * from './refusal.js';
export * from './view.js';
