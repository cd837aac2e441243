// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeRoom } from '@/utils/reading/pointing/room';
import type { Spotlight } from '@/utils/reading/pointing/spotlight';

const hide = vi.fn();
let control: AbortController;
let text: Text;

beforeEach(() => {
  control = new AbortController();
  document.body.innerHTML = '<p>桂花拿铁绝绝子，甜度刚好</p>';
  text = document.querySelector('p')!.firstChild as Text;
});
afterEach(() => control.abort());

/** A peek of 绝绝子 is on show when the browser tells that `from` to `to` is selected. */
function tell({ by, from, to }: { by: Spotlight['by']; from: number; to: number }) {
  const word = { pieces: [{ node: text, from: 4, to: 7 }] };
  const spotlight = { stage: 'peek', by, word, hide } as unknown as Spotlight;
  const host = document.createElement('div');
  makeRoom(window, { ours: { host, root: host as never }, spotlight, signal: control.signal });
  document.getSelection()!.setBaseAndExtent(text, from, text, to);
  hide.mockClear();
  document.dispatchEvent(new Event('selectionchange'));
}

it.each([
  {
    by: 'pointer',
    from: 4,
    to: 7,
    hidden: true,
    what: 'a peek that the pointer opened makes room for a selection',
  },
  { by: 'keys', from: 8, to: 12, hidden: true, what: 'so does one opened by keyboard, of another word' },
  {
    by: 'keys',
    from: 4,
    to: 7,
    hidden: false,
    what: 'what is selected stays on show, also when that is told late',
  },
  { by: 'pointer', from: 4, to: 4, hidden: false, what: 'a caret is no selection' },
] as const)('$what', ({ hidden, ...told }) => {
  tell(told);
  expect(hide).toHaveBeenCalledTimes(hidden ? 1 : 0);
});
