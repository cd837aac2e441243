import { act } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { placeCard, placePeek } from '@/components/card/place';
import { answer, makeCard, settle } from './harness';
import { lookups, onPage } from './words';

vi.mock('@/utils/messages', () => ({ ask: vi.fn() }));

const viewport = { width: 1240, height: 800 };
const peek = { width: 300, height: 71 };
const card = { width: 340, height: 500 };
const column = { left: 90, top: 40, right: 650, bottom: 760 };

function rect(left: number, top: number, width = 36, height = 26) {
  return { left, top, right: left + width, bottom: top + height };
}
function word(anchor: ReturnType<typeof rect>, rects = [anchor]) {
  return { anchor, rects };
}

describe('the peek', () => {
  it.each([
    ['8 above its word, its right edge 8 past it', word(rect(926, 127)), { left: 670, top: 48 }],
    ['below where there is no room above', word(rect(926, 40)), { left: 670, top: 74 }],
    ['12 from the left edge', word(rect(30, 300)), { left: 12, top: 221 }],
    ['12 from the right edge', word(rect(1200, 300)), { left: 928, top: 221 }],
    [
      'above both lines of a word that is pointed at in its second',
      word(rect(700, 328), [rect(1150, 300), rect(700, 328)]),
      { left: 444, top: 221 },
    ],
    [
      'below both lines of a word that is pointed at in its first',
      word(rect(1150, 20), [rect(1150, 20), rect(700, 48)]),
      { left: 894, top: 82 },
    ],
  ])('goes %s', (_, on, at) => {
    expect(placePeek(on, peek, viewport)).toMatchObject(at);
  });

  it('is never higher than 110', () => {
    expect(placePeek(word(rect(926, 500)), peek, viewport).maxHeight).toBe(110);
  });

  it('stays off its line in a window with room on neither side', () => {
    const at = placePeek(word(rect(100, 60)), peek, { width: 400, height: 120 });
    expect(at.top + at.maxHeight).toBeLessThanOrEqual(60 - 8);
    expect(at.top).toBe(12);
  });
});

describe('the card', () => {
  it.each([
    ['over the picture, level with its line', word(rect(926, 127)), card, { left: 298, top: 118 }],
    ['over the picture, kept above the lower edge', word(rect(926, 700)), card, { left: 298, top: 288 }],
    ['over the picture, kept below the upper edge', word(rect(926, 4)), card, { left: 298, top: 12 }],
  ])('goes %s', (_, on, size, at) => {
    expect(placeCard({ ...on, pictureColumn: column }, size, viewport)).toMatchObject({
      ...at,
      maxHeight: 640,
    });
  });

  it.each([
    ['without a picture', undefined],
    ['where the picture is too narrow for it', { ...column, left: 0, right: 300 }],
    ['where the picture is not beside the text', { ...column, right: 1200 }],
  ])('goes where the peek was %s', (_, pictureColumn) => {
    const low = word(rect(926, 700));
    expect(placeCard({ ...low, ...(pictureColumn && { pictureColumn }) }, card, viewport)).toEqual({
      left: 630,
      top: 192,
      maxHeight: 640,
    });
  });

  it('takes the larger side and gets smaller where it fits on neither', () => {
    expect(placeCard(word(rect(926, 300)), card, viewport)).toEqual({ left: 630, top: 334, maxHeight: 454 });
    expect(placeCard(word(rect(926, 450)), card, viewport)).toEqual({ left: 630, top: 12, maxHeight: 430 });
  });

  it('is no higher than a low window', () => {
    const at = placeCard(
      { ...word(rect(926, 100)), pictureColumn: column },
      { width: 340, height: 600 },
      { width: 1240, height: 400 },
    );
    expect(at).toEqual({ left: 298, top: 12, maxHeight: 376 });
  });
});

describe('a pointer', () => {
  it.each([
    ['up to the peek', { x: 500, y: 180 }, { x: 480, y: 176 }, true],
    ['along the line below it', { x: 500, y: 180 }, { x: 460, y: 180 }, false],
    ['on along the line beside it', { x: 600, y: 180 }, { x: 640, y: 170 }, false],
    ['down from it', { x: 500, y: 180 }, { x: 500, y: 190 }, false],
  ])('nears the peek: %s', async (_, from, to, nears) => {
    answer({});
    const { view, root } = makeCard();
    expect(view.nears(from, to)).toBe(false);
    act(() => view.peek(onPage(lookups.zhongcao)));
    await settle();
    const box = vi.spyOn(root.querySelector('.peek')!, 'getBoundingClientRect');
    box.mockReturnValue({ left: 250, top: 92, right: 550, bottom: 163 } as DOMRect);
    expect(view.nears(from, to)).toBe(nears);
    act(() => view.full(onPage(lookups.zhongcao)));
    expect(view.nears(from, to)).toBe(false);
  });
});
