import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { html, LitElement } from 'lit';
import { ListKeys } from './list-keys.js';

class SomeList extends LitElement {
  readonly keys = new ListKeys(this);
  readonly opened: string[] = [];

  override render() {
    return html`<ul>
        ${['a', 'b', 'c'].map((name) => html`<li data-row tabindex="-1" id=${name}><button data-open @click=${() => this.opened.push(name)}>${name}</button></li>`)}
      </ul>
      <input />`;
  }
}
customElements.define('some-list', SomeList);

describe('a list by keyboard', () => {
  let list: SomeList;
  const at = () => list.shadowRoot?.activeElement?.id;
  const press = (key: string) => (list.shadowRoot?.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));

  beforeEach(async () => {
    list = document.createElement('some-list') as SomeList;
    document.body.append(list);
    await list.updateComplete;
  });
  afterEach(() => document.body.replaceChildren());

  it('begins with j from anywhere, walks, and stops at both ends', () => {
    const walked = ['j', 'j', 'ArrowDown', 'j', 'k', 'Home', 'ArrowUp'].map((key) => {
      press(key);
      return at();
    });
    expect(walked).toEqual(['a', 'b', 'c', 'c', 'b', 'a', 'a']);
  });

  it('leaves the arrows to the page until the focus is in it', () => {
    press('ArrowDown');
    expect(at()).toBeUndefined();
  });

  it('opens the row that has the focus', () => {
    press('j');
    press('j');
    press('Enter');
    expect(list.opened).toEqual(['b']);
  });

  it('leaves letters to those who type', () => {
    const input = list.shadowRoot?.querySelector('input');
    input?.focus();
    press('j');
    expect(list.shadowRoot?.activeElement).toBe(input);
  });
});
