// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { WordLookup } from '@/utils/messages';
import { limits } from '@/utils/reading/limits';
import { trusted } from '../events';
import { at, click, find, host, lookup, move, onFault, setPage, view, wait } from './hover-page';

setPage();

describe('hovering', () => {
  it('shows the whole word around the character, with its sentence', async () => {
    await move(90);
    expect(at.stage).toBe('peek');
    expect(at.pointed).toBe(true);
    expect(at.shown[0]).toMatchObject({
      rects: [{ left: 60, right: 100 }],
      anchor: { left: 60, right: 100 },
      surface: 'other',
    });
    expect(lookup.mock.calls).toEqual([['～天被种草了', 4]]);
  });

  it('asks once for a word, however the pointer moves on it', async () => {
    for (const x of [65, 70, 85, 99]) await move(x);
    expect(lookup).toHaveBeenCalledTimes(1);
    expect(at.shown).toHaveLength(1);
  });

  it('asks once for a character without an entry', async () => {
    for (const x of [5, 8, 12]) await move(x);
    expect(lookup).toHaveBeenCalledTimes(1);
    expect(at.stage).toBe('hidden');
  });

  it('says of a Chinese character without an entry that it has none', async () => {
    await move(30);
    expect(at.stage).toBe('peek');
    expect(at.shown[0]?.lookup.matches[0]?.entries[0]).toMatchObject({ source: 'unknown', simplified: '天' });
  });

  it('hides when the pointer has left the word, not before the way to the peek is over', async () => {
    await move(70);
    await move(300);
    await wait(limits.leave - 10);
    expect(at.stage).toBe('peek');
    await wait(20);
    expect(at.stage).toBe('hidden');
    expect(at.pointed).toBe(false);
  });

  it('stays while the pointer is in the card, or comes back to the word in time', async () => {
    await move(70);
    await move(300);
    await move(300, -50, { target: host });
    await wait(limits.leave * 2);
    expect(at.stage).toBe('peek');
    await move(300);
    await move(75);
    await wait(limits.leave * 2);
    expect(at.stage).toBe('peek');
  });

  it('goes by the words on the way to the peek, however slow the hand, unless it rests on one', async () => {
    await move(70);
    at.nears = true;
    for (const x of [56, 50, 44]) {
      await move(x);
      await wait(limits.rested - 10);
    }
    expect(at.stage).toBe('peek');
    expect(at.shown).toHaveLength(1);
    await wait(20);
    expect(at.shown).toHaveLength(2);
    at.nears = false;
    await move(30);
    expect(at.shown).toHaveLength(3);
  });

  it('opens nothing for a pointer on its way, and opens when it stops', async () => {
    for (let x = -240; x <= 60; x += 60) await move(x + 10, 10, { after: 16 });
    expect(lookup).not.toHaveBeenCalled();
    await wait(limits.settle + 1);
    expect(at.stage).toBe('peek');
  });

  it('opens nothing while text is being selected, for touches and for scripts', async () => {
    await move(70, 10, { buttons: 1 } as never);
    at.topmost.dispatchEvent(new MouseEvent('pointermove', { clientX: 70, clientY: 10, bubbles: true }));
    await wait(500);
    expect(lookup).not.toHaveBeenCalled();
  });

  it('drops an answer that comes when the pointer is elsewhere', async () => {
    let answer = (_: WordLookup) => {};
    lookup.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    await move(70);
    await move(300);
    answer(find('～天被种草了', 3));
    await wait(1000);
    expect(at.shown).toEqual([]);
  });

  it('drops an answer to a text that has changed in the meantime', async () => {
    let answer = (_: WordLookup) => {};
    lookup.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    await move(70);
    at.node.data = '今天没有事了';
    answer(find('～天被种草了', 3));
    await wait(1000);
    expect(at.shown).toEqual([]);
  });

  it('hides the word when the page takes its text away', async () => {
    await move(70);
    at.spotlight.check();
    expect(at.stage).toBe('peek');
    at.topmost.textContent = '别的';
    at.spotlight.check();
    expect(at.stage).toBe('hidden');
    expect(at.pointed).toBe(false);
  });

  it('does not open a word again that was just dismissed, until the pointer has been elsewhere', async () => {
    await move(70);
    at.stage = 'hidden';
    at.hover.dismissed();
    await move(72);
    await move(90);
    expect(at.stage).toBe('hidden');
    await move(10);
    await move(90);
    expect(at.stage).toBe('peek');
  });

  it('leaves a full card alone until another word is rested on', async () => {
    await move(70);
    view.full(at.shown[0]!);
    await move(10);
    await wait(1000);
    expect(at.stage).toBe('full');
    await move(300);
    await move(70);
    await wait(1000);
    expect(at.stage).toBe('full');
  });

  it('says what went wrong, and goes on', async () => {
    lookup.mockRejectedValueOnce(new Error('nobody'));
    await move(70);
    expect(onFault).toHaveBeenCalledTimes(1);
    await move(10);
    await move(70);
    expect(at.stage).toBe('peek');
  });

  it('hides when the page scrolls under the pointer, but not a full card', async () => {
    await move(70);
    document.dispatchEvent(new Event('scroll'));
    expect(at.stage).toBe('hidden');
    await move(71);
    view.full(at.shown[0]!);
    document.dispatchEvent(new Event('scroll'));
    expect(at.stage).toBe('full');
  });
});

describe('clicking', () => {
  it('opens the whole card on a word, with or without a peek, and never holds the click back', async () => {
    const event = await click(70);
    expect(at.stage).toBe('full');
    expect(event.defaultPrevented).toBe(false);
    at.stage = 'hidden';
    at.hover.dismissed();
    await move(10);
    await move(70);
    await click(70);
    expect(at.stage).toBe('full');
  });

  it('leaves links to the site, and takes the card away', async () => {
    await move(70);
    await click(70, 10, document.querySelector('a')!);
    expect(at.stage).toBe('hidden');
    await move(72);
    expect(at.stage).toBe('hidden');
  });

  it('does nothing when text was selected, with a modifier, or for a script', async () => {
    at.topmost.dispatchEvent(
      trusted(new MouseEvent('pointerdown', { clientX: 5, clientY: 10, bubbles: true })),
    );
    at.topmost.dispatchEvent(trusted(new MouseEvent('click', { clientX: 70, clientY: 10, bubbles: true })));
    await click(70, 10, at.topmost, { ctrlKey: true });
    at.topmost.dispatchEvent(new MouseEvent('click', { clientX: 70, clientY: 10, bubbles: true }));
    await wait();
    expect(at.stage).toBe('hidden');
  });

  it('closes the card beside text', async () => {
    await click(70);
    await click(300);
    expect(at.stage).toBe('hidden');
  });
});
