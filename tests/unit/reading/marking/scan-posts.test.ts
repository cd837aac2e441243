// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest';
import type { PageMark } from '@/utils/lexicon/types';
import { limits } from '@/utils/reading/limits';
import {
  allNear,
  annotate,
  card,
  note,
  paint,
  scan,
  setScan,
  settle,
  titles,
  viewport,
  zhongcao,
} from './scan-page';

setScan();

describe('a word once in a post', () => {
  /** Ids of the elements whose text has a mark; the text where there is none. */
  const marked = () =>
    [...paint.pieces.values()].flat().map(({ stretch: { from } }) => {
      const element = from.node.parentElement!;
      return element.closest('[id^=comment]')?.id ?? element.closest('[id]')?.id ?? element.textContent;
    });

  it('is marked where it stands first: title, caption, comments, whatever was found first', async () => {
    scan(note('今天种草', '种草种草', ['种草', '没有']), { each: 'once' });
    await settle();
    for (const element of [...viewport.watched].reverse()) viewport.near(element);
    await settle();
    expect(marked()).toEqual(['detail-title']);
  });

  it('is marked once more in each card', async () => {
    scan(card('种草和种草') + card('又种草'), { each: 'once' });
    await settle();
    allNear();
    await settle();
    expect(marked()).toEqual(['种草和种草', '又种草']);
  });

  it('stays where it is while the page scrolls, though the first one is far away', async () => {
    scan(note('今天种草', '没有', ['种草']), { each: 'once' });
    await settle();
    allNear();
    await settle();
    viewport.near(document.querySelector('#detail-title')!, false);
    await settle(limits.tidyPause);
    expect(marked()).toEqual([]);
    viewport.near(document.querySelector('#detail-title')!);
    await settle();
    expect(marked()).toEqual(['detail-title']);
  });

  it('is marked at the next place when the first one is rewritten or taken out', async () => {
    scan(note('今天种草', '种草', ['种草']), { each: 'once' });
    await settle();
    allNear();
    await settle();
    document.querySelector('#detail-title')!.firstChild!.nodeValue = '没有什么';
    await settle();
    expect(marked()).toEqual(['detail-desc']);
    document.querySelector('#detail-desc')!.remove();
    await settle();
    expect(marked()).toEqual(['comment-0']);
  });
});

describe('a change of the reader’s words', () => {
  it('is asked for at once, and what is painted stays until the answer comes', async () => {
    const made = scan(card('今天种草') + card('另外种草'));
    await settle();
    allNear();
    await settle();
    let answer = (_: PageMark[][]) => {};
    annotate.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    annotate.mockClear();
    made.renew();
    await settle();
    expect(annotate).toHaveBeenCalledTimes(1);
    expect(paint.words()).toEqual(['种草', '种草']);
    answer([[{ ...zhongcao, start: 2, end: 4, kind: 'mine' }], []]);
    await settle();
    expect([...paint.pieces.values()].flat()).toMatchObject([{ kind: 'mine' }]);
  });

  it('is not lost when an older answer comes late', async () => {
    let answer = (_: PageMark[][]) => {};
    annotate.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    const made = scan(card('今天种草'));
    await settle();
    allNear();
    await settle();
    made.renew();
    annotate.mockImplementation(async (texts) => texts.map(() => []));
    answer([[{ ...zhongcao, start: 2, end: 4 }]]);
    await settle();
    expect(paint.words()).toEqual([]);
  });

  it('is asked for when what was far away comes near', async () => {
    const made = scan(card('今天种草'));
    await settle();
    allNear();
    await settle();
    viewport.near(titles()[0]!, false);
    made.renew();
    await settle();
    annotate.mockImplementation(async (texts) => texts.map(() => []));
    viewport.near(titles()[0]!);
    await settle();
    expect(paint.words()).toEqual([]);
  });
});
