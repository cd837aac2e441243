// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardView, Stage } from '@/utils/reading/card-port';
import { listenForKeys } from '@/utils/reading/keys';
import { trusted } from './events';

let control: AbortController;
let stage: Stage;
const press = vi.fn();
const onPage = vi.fn();
const host = document.createElement('div');

beforeEach(() => {
  document.body.innerHTML =
    '<input><div contenteditable="true" tabindex="0"></div><a href="/" tabindex="0">链接</a><p></p>';
  (document.activeElement as HTMLElement | null)?.blur?.();
  control = new AbortController();
  stage = 'peek';
  press.mockReturnValue(true);
  listenForKeys(window, {
    view: () => ({ stage: () => stage, press }) as unknown as CardView,
    host: () => host,
    signal: control.signal,
  });
  window.addEventListener('keydown', onPage, { capture: true, signal: control.signal });
  window.addEventListener('keyup', onPage, { capture: true, signal: control.signal });
});
afterEach(() => control.abort());

const key = (key: string, more: KeyboardEventInit = {}, type = 'keydown') => {
  const event = new KeyboardEvent(type, { key, bubbles: true, cancelable: true, ...more });
  (document.activeElement ?? document.body).dispatchEvent(trusted(event));
  return event;
};

describe('listenForKeys', () => {
  it('gives a key to the card, and then the page does not see it, neither down nor up', () => {
    expect(key('Escape').defaultPrevented).toBe(true);
    key('Escape', {}, 'keyup');
    expect(press).toHaveBeenCalledWith('Escape');
    expect(onPage).not.toHaveBeenCalled();
  });

  it('leaves the page what the card does not want', () => {
    press.mockReturnValue(false);
    expect(key('x').defaultPrevented).toBe(false);
    key('x', {}, 'keyup');
    expect(onPage).toHaveBeenCalledTimes(2);
  });

  it('is dead without a card, with a modifier, while composing, and where something is being written', () => {
    key('s', { ctrlKey: true });
    key('s', { metaKey: true });
    key('s', { isComposing: true });
    document.querySelector('input')!.focus();
    key('s');
    document.querySelector<HTMLElement>('[contenteditable]')!.focus();
    key('s');
    (document.activeElement as HTMLElement).blur();
    stage = 'hidden';
    key('s');
    expect(press).not.toHaveBeenCalled();
    stage = 'full';
    key('s');
    expect(press).toHaveBeenCalledTimes(1);
  });

  it('leaves Enter to a link that has the focus, and other keys to the card', () => {
    document.querySelector('a')!.focus();
    key('Enter');
    expect(press).not.toHaveBeenCalled();
    key('s');
    expect(press).toHaveBeenCalledWith('s');
  });

  it('does nothing for a key that a script has pressed', () => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 's', bubbles: true }));
    expect(press).not.toHaveBeenCalled();
  });
});
