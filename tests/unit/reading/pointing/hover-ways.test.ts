// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { WordLookup } from '@/utils/messages';
import { limits } from '@/utils/reading/limits';
import { characterIn } from '@/utils/reading/pointing/point';
import { at, click, find, hit, key, lookup, move, setPage, view, wait } from './hover-page';

setPage();

describe('with a wait', () => {
  beforeEach(() => {
    at.settings.peekWait = 250;
  });

  it('opens once the pointer has rested so long, however the hand trembles', async () => {
    await move(70);
    await wait(100);
    await move(71, 11, { after: 100 });
    await wait(140);
    expect(at.stage).toBe('hidden');
    await wait(20);
    expect(at.stage).toBe('peek');
  });

  it('opens nothing for a pointer that goes on, and only the word on which it stops', async () => {
    for (const x of [30, 45, 60, 75]) {
      await move(x, 10, { after: 200 });
      await wait(200);
    }
    expect(lookup).not.toHaveBeenCalled();
    await wait(60);
    expect(lookup.mock.calls).toEqual([['～天被种草了', 3]]);
  });
});

describe('with a key held', () => {
  beforeEach(() => {
    at.settings.peekOn = 'key';
    at.settings.peekWait = 500;
  });

  it('opens nothing without the key, and at once with it', async () => {
    await move(70);
    await wait(1000);
    expect(lookup).not.toHaveBeenCalled();
    await move(72, 10, { altKey: true } as never);
    expect(lookup).not.toHaveBeenCalled();
    await move(74, 10, { shiftKey: true } as never);
    expect(at.stage).toBe('peek');
  });

  it('opens what the pointer rests on when the key goes down, and again after it was closed', async () => {
    at.settings.peekKey = 'Alt';
    await move(70);
    key('Shift');
    await wait();
    expect(at.stage).toBe('hidden');
    key('Alt');
    await wait();
    expect(at.stage).toBe('peek');
    view.hide();
    at.hover.dismissed();
    key('Alt');
    await wait();
    expect(at.stage).toBe('peek');
  });

  it('opens nothing for a capital letter that is typed, nor for a pointer that has left the page', async () => {
    document.body.append(document.createElement('input'));
    await move(70);
    document.querySelector('input')!.focus();
    key('Shift');
    await wait();
    expect(lookup).not.toHaveBeenCalled();
    document.querySelector('input')!.blur();
    document.documentElement.dispatchEvent(new Event('pointerleave'));
    key('Shift');
    await wait();
    expect(lookup).not.toHaveBeenCalled();
  });
});

describe('by click', () => {
  beforeEach(() => {
    at.settings.peekOn = 'click';
  });

  it('opens nothing for the pointer alone; a click opens the peek, a second one the card', async () => {
    await move(70);
    await wait(1000);
    expect(lookup).not.toHaveBeenCalled();
    await click(70);
    expect(at.stage).toBe('peek');
    await click(72);
    expect(at.stage).toBe('full');
  });

  it('keeps the peek when the pointer goes away, until a click beside it', async () => {
    await click(70);
    await move(300);
    document.documentElement.dispatchEvent(new Event('pointerleave'));
    await wait(1000);
    expect(at.stage).toBe('peek');
    await click(300);
    expect(at.stage).toBe('hidden');
  });
});

describe('touch', () => {
  const tap = (x: number, target = at.topmost) => click(x, 10, target, { pointerType: 'touch' });

  it('opens the peek by a tap, which stays when the finger is lifted, and the card by a second', async () => {
    await tap(70);
    expect(at.stage).toBe('peek');
    document.documentElement.dispatchEvent(new Event('pointerleave'));
    await wait(1000);
    expect(at.stage).toBe('peek');
    await tap(75);
    expect(at.stage).toBe('full');
  });

  it('closes by a tap elsewhere, and leaves links to the site', async () => {
    await tap(70);
    await tap(300);
    expect(at.stage).toBe('hidden');
    await tap(70, document.querySelector('a')!);
    expect(at.stage).toBe('hidden');
  });
});

describe('while text is selected', () => {
  it('opens nothing for the pointer as long as the site’s own popup is there', async () => {
    at.selecting = true;
    await move(70);
    await wait(1000);
    expect(lookup).not.toHaveBeenCalled();
    at.selecting = false;
    await move(72);
    expect(at.stage).toBe('peek');
  });
});

describe('a word that a key asks for', () => {
  it.each(['on blank space', 'out of the page'])(
    'is shown though the pointer comes to rest %s meanwhile',
    async (where) => {
      let answer: (found: WordLookup) => void = () => {};
      lookup.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
      const character = characterIn(at.node, 3, hit)!;
      const shown = at.spotlight.open(character, { stage: 'peek', by: 'keys' });
      if (where === 'out of the page') document.documentElement.dispatchEvent(new MouseEvent('pointerleave'));
      else await move(300);
      await wait(limits.rested);
      answer(find('～天被种草了', 3));
      expect(await shown).toBe(true);
      expect(at.stage).toBe('peek');
    },
  );
});
