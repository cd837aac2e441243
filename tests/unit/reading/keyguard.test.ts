// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guardKeys } from '@/utils/reading/keyguard';
import { trusted } from './events';

let control: AbortController;
let host: HTMLElement;
let root: ShadowRoot;
let box: HTMLInputElement;
const onPage = vi.fn();

beforeEach(() => {
  document.body.innerHTML = '<input id="search-input">';
  control = new AbortController();
  host = document.createElement('div');
  root = host.attachShadow({ mode: 'open' });
  box = document.createElement('input');
  root.append(box);
  document.documentElement.append(host);
  // First, as at document_start.
  guardKeys(window, () => ({ host, root }), control.signal);
  for (const type of ['keydown', 'input', 'paste']) {
    window.addEventListener(type, onPage, { capture: true, signal: control.signal });
  }
});
afterEach(() => {
  control.abort();
  host.remove();
});

/** As the page sees it: the target is our host, whatever in it has the focus. */
const press = (target: Element, event: Event) => {
  box.focus();
  target.dispatchEvent(trusted(event));
  return event;
};

describe('guardKeys', () => {
  it('keeps what happens in our own boxes from the page', () => {
    press(host, new KeyboardEvent('keydown', { key: 's', bubbles: true, composed: true }));
    press(host, new InputEvent('input', { data: 's', bubbles: true, composed: true }));
    press(host, new Event('paste', { bubbles: true, composed: true }));
    expect(onPage).not.toHaveBeenCalled();
  });

  it('tells our own components, by a copy that stays inside', () => {
    const inside = vi.fn();
    root.addEventListener('keydown', inside);
    press(host, new KeyboardEvent('keydown', { key: 's', code: 'KeyS', bubbles: true }));
    expect(inside.mock.calls[0]?.[0]).toMatchObject({ key: 's', code: 'KeyS', composed: false });
    expect(onPage).not.toHaveBeenCalled();
  });

  it('keeps a key from the page that comes up there after it went down in our boxes', () => {
    const typed = (type: string, code: string) => new KeyboardEvent(type, { code, bubbles: true });
    window.addEventListener('keyup', onPage, { capture: true, signal: control.signal });
    press(host, typed('keydown', 'Enter'));
    press(document.body, typed('keyup', 'Enter'));
    expect(onPage).not.toHaveBeenCalled();
    press(document.body, typed('keyup', 'Enter'));
    expect(onPage).toHaveBeenCalledTimes(1);
  });

  it('holds the browser back when a component does', () => {
    root.addEventListener('keydown', (event) => event.preventDefault());
    const event = press(host, new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true }));
    expect(event.defaultPrevented).toBe(true);
  });

  it('leaves the page its own keys, and synthetic ones', () => {
    press(
      document.querySelector('#search-input')!,
      new KeyboardEvent('keydown', { key: 'a', bubbles: true }),
    );
    expect(onPage).toHaveBeenCalledTimes(1);
    host.dispatchEvent(new KeyboardEvent('keydown', { key: 'b', bubbles: true }));
    expect(onPage).toHaveBeenCalledTimes(2);
  });
});
