// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { WordLookup } from '@/utils/messages';
import type { HitTest } from '@/utils/reading/pointing/point';
import { lookUpSelected, selectedText } from '@/utils/reading/pointing/selection';

const hit = {
  rects: (_node: Text, start: number, end: number) => [{ left: start, top: 0, right: end, bottom: 10 }],
} as unknown as HitTest;

/** Words of a small language; every other character is nothing. */
const words = ['种草', '真的', '绝绝子', '绝'];
const lookup = vi.fn();
const find = async (text: string, offset: number): Promise<WordLookup> => {
  const best = words.filter((word) => text.startsWith(word, offset));
  const matches = best.map((word) => ({
    start: offset,
    end: offset + word.length,
    entries: [{ simplified: word } as never],
  }));
  return { start: offset, end: offset + 1, matches };
};

beforeEach(() => {
  document.body.innerHTML = '<p>～真的<b>被种</b>草了，绝绝子</p><p>hello</p>';
  lookup.mockImplementation(find);
});

function select(from: Node, start: number, to: Node, end: number) {
  document.getSelection()!.setBaseAndExtent(from, start, to, end);
}

const nodes = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node as Text);
  return found;
};

const found = async () => {
  const selected = selectedText(document, hit);
  if (!selected) return null;
  const { matches } = await lookUpSelected(selected, lookup);
  return matches.map(({ start, end }) => selected.flat.text.slice(start, end));
};

describe('a selection', () => {
  it('is nothing when nothing is selected, or nothing that could be a word', async () => {
    const [first] = nodes();
    select(first!, 1, first!, 1);
    expect(await found()).toBeNull();
    select(first!, 0, first!, 1);
    expect(await found()).toBeNull();
  });

  it('of a part of a word is looked up without the rest of it', async () => {
    const node = nodes()[2]!;
    select(node, 3, node, 5);
    expect(await found()).toEqual(['绝', '绝']);
    select(node, 3, node, 6);
    expect(await found()).toEqual(['绝绝子', '绝']);
  });

  it('of several words, over nodes, is their words in order, from the first that is one', async () => {
    const [first, , third] = nodes();
    select(first!, 0, third!, 6);
    expect(await found()).toEqual(['真的', '种草', '绝绝子']);
  });
});
