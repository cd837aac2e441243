// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardView, Stage } from '@/utils/reading/card-port';
import { listenForKeys } from '@/utils/reading/pointing/keys';
import { seeShadowRoots, trusted } from '../events';

let control: AbortController;
let stage: Stage;
const press = vi.fn();
const walk = { active: false, press: vi.fn() };
const onPage = vi.fn();
const host = document.createElement('div');

beforeEach(() => {
  seeShadowRoots();
  document.body.innerHTML =
    '<input><div contenteditable="true" tabindex="0"></div><a href="/" tabindex="0">链接</a><p></p>';
  (document.activeElement as HTMLElement | null)?.blur?.();
  control = new AbortController();
  stage = 'peek';
  walk.active = false;
  walk.press.mockReturnValue(false);
  press.mockReturnValue(true);
  listenForKeys(window, {
    view: () => ({ stage: () => stage, press }) as unknown as CardView,
    walk: () => walk,
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

  it('offers a key to the walk first, also on a link, and else to the card', () => {
    walk.active = true;
    walk.press.mockImplementation((key) => key === 'ArrowDown' || key === 'Enter');
    document.querySelector('a')!.focus();
    expect(key('Enter').defaultPrevented).toBe(true);
    key('Enter', {}, 'keyup');
    key('ArrowDown');
    expect(press).not.toHaveBeenCalled();
    key('s');
    expect(press).toHaveBeenCalledWith('s');
    expect(onPage).not.toHaveBeenCalled();
  });

  it('takes the keys of a walk that is between two words, and none where something is being written', () => {
    walk.active = true;
    walk.press.mockReturnValue(true);
    stage = 'hidden';
    expect(key('ArrowDown').defaultPrevented).toBe(true);
    document.querySelector('input')!.focus();
    expect(key('ArrowDown').defaultPrevented).toBe(false);
    (document.activeElement as HTMLElement).blur();
  });

  it('leaves the arrows to the page when the card was opened by the pointer', () => {
    press.mockReturnValue(false);
    expect(key('ArrowDown').defaultPrevented).toBe(false);
    expect(walk.press).not.toHaveBeenCalled();
  });

  it('is dead where something is being written inside shadow roots', () => {
    const outer = document.createElement('div');
    const inner = document.createElement('div');
    const box = document.createElement('textarea');
    document.body.append(outer);
    outer.attachShadow({ mode: 'open' }).append(inner);
    inner.attachShadow({ mode: 'open' }).append(box);
    box.focus();
    key('s');
    expect(press).not.toHaveBeenCalled();
    box.blur();
  });
});
