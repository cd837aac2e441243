// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { emojiCode } from '@/utils/page/emoji';
import { characterAt, type HitTest } from '@/utils/reading/pointing/point';
import { selectedText } from '@/utils/reading/pointing/selection';
import { foundWord } from '@/utils/reading/pointing/word';
import { flatten, isCurrent, opaque, pieces, stretch, textAround } from '@/utils/reading/text';

const doge = '//picasso-static.xiaohongshu.com/fe-platform/doge.png';
const weeping = '//picasso-static.xiaohongshu.com/fe-platform/ku.png';
const list = (emoji: Record<string, string>) =>
  JSON.stringify({
    redmojiTabs: [
      { emoji: Object.entries(emoji).map(([imageName, image]) => ({ imageName, image: `http:${image}` })) },
    ],
  });

let text: HTMLElement;
let emoji: HTMLImageElement;
/** Every node is where its number says; the emoji is under the pointer. */
const hit: HitTest = {
  stack: () => [emoji, text],
  caret: () => null,
  rects: (node) => [{ left: 0, top: 0, right: node === emoji ? 20 : 10, bottom: 20 }],
  seeThrough: () => false,
  clipped: () => false,
  visible: () => true,
};

beforeEach(() => {
  localStorage.setItem('redmoji', list({ '[doge]': doge }));
  document.body.innerHTML = `<p>好想去<img class="note-content-emoji" src="https:${doge}">真的</p>`;
  text = document.querySelector('p')!;
  emoji = document.querySelector('img')!;
});

describe('an emoji image of the site', () => {
  it('stands for its code in the text around it', () => {
    expect(flatten(text).text).toBe('好想去[doge]真的');
    expect(textAround({ node: text.firstChild as Text, offset: 1 })).toMatchObject({
      text: '好想去[doge]真的',
      offset: 1,
    });
    expect(textAround({ node: emoji, offset: 0 })).toMatchObject({ text: '好想去[doge]真的', offset: 3 });
  });

  it('is one character under the pointer, as long as its code', () => {
    const character = characterAt(5, 5, hit, null);
    expect(character).toMatchObject({ node: emoji, offset: 0, length: 6 });
    const flat = textAround(character!);
    const entries = [{ simplified: '[doge]' } as never];
    const lookup = { start: 3, end: 9, matches: [{ start: 3, end: 9, entries }] };
    const found = foundWord({ lookup, flat, character: character! }, hit);
    expect(found?.word.anchor).toEqual({ left: 0, top: 0, right: 20, bottom: 20 });
    expect(found?.pieces).toEqual([{ node: emoji, from: 0, to: 6 }]);
  });

  it('is known once the site has loaded its list, and anew when the list has changed', () => {
    localStorage.removeItem('redmoji');
    emoji.src = `https:${weeping}`;
    expect(emojiCode(emoji)).toBeNull();
    expect(flatten(text).text).toBe(`好想去${opaque}真的`);
    expect(characterAt(5, 5, hit, null)).toBeNull();
    localStorage.setItem('redmoji', list({ '[哭惹R]': weeping }));
    expect(emojiCode(emoji)).toBe('[哭惹R]');
  });

  it('is nothing that is shown any more when the site makes it another one', () => {
    localStorage.setItem('redmoji', list({ '[doge]': doge, '[哭惹R]': weeping }));
    const flat = textAround({ node: emoji, offset: 0 });
    expect(isCurrent(flat)).toBe(true);
    emoji.src = `https:${weeping}`;
    expect(isCurrent(flat)).toBe(false);
  });

  it('is read where it is all that is selected', () => {
    document.getSelection()!.setBaseAndExtent(text, 1, text, 2);
    const selected = selectedText(document, hit);
    expect(selected?.flat.text.slice(selected.flat.offset, selected.end)).toBe('[doge]');
  });

  it('can lie at the end of a stretch', () => {
    const flat = flatten(text);
    expect(stretch(flat, 2, 9)?.to).toEqual({ node: emoji, offset: 6 });
    expect(pieces(flat, 2, 9)).toHaveLength(2);
  });
});

describe('pictures of other kinds', () => {
  it('have no code, whatever they are called', () => {
    emoji.className = 'photo';
    emoji.alt = 'doge';
    expect(emojiCode(emoji)).toBeNull();
    expect(flatten(text).text).toBe(`好想去${opaque}真的`);
  });
});
