export * from './kernel/index.js';
export * from './playbook/facts.js';
export * from './playbook/condition.js';
export * from './playbook/offer.js';
export * from './playbook/playbook.js';
