import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ReactiveControllerHost } from 'lit';
import { Actions, offeredActions } from './actions.js';

const host = { addController: () => undefined } as unknown as ReactiveControllerHost;
const press = (key: string, on: EventTarget = document.body, more: KeyboardEventInit = {}) => on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }));

describe('keys', () => {
  let done: string[];
  let page: Actions;
  let part: Actions;

  beforeEach(() => {
    done = [];
    page = new Actions(host, () => [{ label: 'Propose', key: 'p', run: () => done.push('propose') }]);
    part = new Actions(host, () => [{ label: 'Post', key: 'p', run: () => done.push('post') }]);
    page.hostConnected();
  });
  afterEach(() => {
    page.hostDisconnected();
    document.body.replaceChildren();
  });

  it('do what is offered', () => {
    press('p');
    expect(done).toEqual(['propose']);
  });

  it('are letters while somebody types', () => {
    const input = document.body.appendChild(document.createElement('input'));
    press('p', input);
    expect(done).toEqual([]);
  });

  it('are left to the browser with Ctrl or ⌘', () => {
    press('p', document.body, { ctrlKey: true });
    press('p', document.body, { metaKey: true });
    expect(done).toEqual([]);
  });

  it('belong to what came last, and go back when it leaves', () => {
    part.hostConnected();
    press('p');
    part.hostDisconnected();
    press('p');
    expect(done).toEqual(['post', 'propose']);
    expect(offeredActions().map(({ label }) => label)).toEqual(['Propose']);
  });
});
