export * from './kernel/index.js';
export * from './playbook/facts.js';
export * from './playbook/condition.js';
export * from './playbook/offer.js';
export * from './playbook/playbook.js';
export * from './announcement/announcement.values.js';
export * from './announcement/announcement.events.js';
export * from './announcement/announcement.commands.js';
