import type { Page } from 'puppeteer-core';

/** One place to point at, and the word that must light up there; null for none. */
export interface Pointing {
  what: string;
  /** The element whose text is pointed at; inside open shadow roots after each `>>>`. */
  in: string;
  /** The character that is pointed at: the first one after `at` in the element's text. */
  at: string;
  /** How far across the character, 0 to 1, and below its top; more than 1 is beside it. */
  across?: number;
  down?: number;
  /** `emoji` for a picture. */
  word: string | null;
  /** How the whole page is seen. */
  view?: View;
}

/** The zoom of the page, how far it is scrolled down in pixels, and how many pixels of the screen one of its own has. */
interface View {
  zoom?: number;
  scroll?: number;
  pixels?: number;
}

/** The word under the pointer, as it is painted: the highlight with the highest priority; null when none is. */
export function pointedWord(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const [pointer] = [...CSS.highlights.values()].sort((a, b) => b.priority - a.priority);
    for (const { startContainer, startOffset, endContainer, endOffset } of (pointer ??
      []) as unknown as Set<AbstractRange>) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const content = range.cloneContents();
      // Readings above characters lie in the range, and are no part of the word.
      for (const reading of content.querySelectorAll('rt')) reading.remove();
      return content.textContent || (content.querySelector('img') ? 'emoji' : null);
    }
    return null;
  });
}

/** Point at a place as a hand does, and say which word has lit up once the page is at rest. */
export async function point(page: Page, place: Pointing): Promise<string | null> {
  await see(page, place.view ?? {});
  await page.mouse.move(2, 2);
  await page.waitForFunction(
    () => [...CSS.highlights.values()].sort((a, b) => b.priority - a.priority)[0]?.size === 0,
    { timeout: 3000 },
  );
  // Along the line: a peek that opens on the way lies above it, and so not under the pointer.
  const { x, y } = await placeOf(page, place);
  for (const left of [12, 8, 4, 2, 0]) {
    await page.mouse.move(x - left, y);
    await new Promise((resolve) => setTimeout(resolve, 24));
  }
  let word = await pointedWord(page);
  for (let waited = 0; waited < 1500 && word !== place.word; waited += 50) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    word = await pointedWord(page);
  }
  // Nothing must stay nothing: an answer takes a moment.
  if (place.word === null) await new Promise((resolve) => setTimeout(resolve, 300));
  return pointedWord(page);
}

const size = { width: 1280, height: 860 };
let seen = '';

async function see(page: Page, view: View): Promise<void> {
  if (JSON.stringify(view) === seen) return;
  seen = JSON.stringify(view);
  const { zoom = 1, scroll = 0, pixels = 1 } = view;
  await page.setViewport({ ...size, deviceScaleFactor: pixels });
  await page.evaluate(
    (zoom, scroll) => {
      document.documentElement.style.zoom = zoom === 1 ? '' : String(zoom);
      scrollTo(0, scroll);
      return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    },
    zoom,
    scroll,
  );
}

function placeOf(page: Page, { in: selector, at, across = 0.5, down = 0.5 }: Pointing) {
  return page.evaluate(
    (selector, at, across, down) => {
      const [outer, ...inner] = selector.split(' >>> ');
      let element = document.querySelector(outer!)!;
      for (const each of inner) element = element.shadowRoot!.querySelector(each)!;
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let rect = element.getBoundingClientRect();
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const offset = at === '' ? -1 : node.data.indexOf(at);
        if (offset < 0) continue;
        const range = document.createRange();
        range.setStart(node, offset);
        range.setEnd(node, offset + at.length);
        rect = range.getBoundingClientRect();
        break;
      }
      return { x: rect.left + rect.width * across, y: rect.top + rect.height * down };
    },
    selector,
    at,
    across,
    down,
  );
}

export const pointings: Pointing[] = [
  ...[0.1, 0.3, 0.7, 0.9].flatMap((across) =>
    ['种', '草'].map((at) => ({
      what: `${at} at ${across}`,
      in: '#corners .plain',
      at,
      across,
      word: '种草',
    })),
  ),
  { what: 'the character before the word', in: '#corners .plain', at: '被', across: 0.9, word: '被' },
  { what: 'the character after the word', in: '#corners .plain', at: '了', across: 0.1, word: '了' },
  { what: 'the first character', in: '#corners .plain', at: '今', across: 0.1, word: '今天' },
  { what: 'the last character', in: '#corners .plain', at: '了', across: 0.9, word: '了' },
  { what: 'just behind the line', in: '#corners .plain', at: '了', across: 1.2, word: null },
  { what: 'far behind the line', in: '#corners .plain', at: '了', across: 8, word: null },
  { what: 'just before the line', in: '#corners .plain', at: '今', across: -0.3, word: null },
  { what: 'a word over split nodes, its first half', in: '#corners .split', at: '种', word: '种草' },
  { what: 'a word over split nodes, its second half', in: '#corners .split', at: '草', word: '种草' },
  { what: 'behind split nodes', in: '#corners .split', at: '了', word: '了' },
  { what: 'a word over inline elements, its first half', in: '#corners .inline', at: '种', word: '种草' },
  { what: 'a word over inline elements, its second half', in: '#corners .inline', at: '草', word: '种草' },
  { what: 'a word over lines, in the middle', in: '#corners .narrow', at: '民', word: '中华人民共和国' },
  { what: 'a word over lines, at its end', in: '#corners .narrow', at: '国', word: '中华人民共和国' },
  { what: 'text under a transparent link', in: '#corners .covered', at: '种', word: '种草' },
  {
    what: 'text under a transparent link, the other half',
    in: '#corners .covered',
    at: '草',
    across: 0.9,
    word: '种草',
  },
  { what: 'beside text under a transparent link', in: '#corners .covered', at: '了', across: 3, word: null },
  { what: 'text under something painted', in: '#corners .hidden', at: '种', word: null },
  { what: 'scaled text', in: '#corners .scaled', at: '种', across: 0.2, word: '种草' },
  { what: 'scaled text, behind the word', in: '#corners .scaled', at: '了', across: 0.2, word: '了' },
  { what: 'zoomed text', in: '#corners .zoomed', at: '草', across: 0.8, word: '种草' },
  { what: 'zoomed text, before the word', in: '#corners .zoomed', at: '被', across: 0.8, word: '被' },
  { what: 'text with letter-spacing', in: '#corners .spaced', at: '草', across: 0.2, word: '种草' },
  { what: 'text that cannot be seen', in: '#corners .faded', at: '种', word: null },
  { what: 'between two emoji', in: '#corners .emoji', at: '种', word: '种草' },
  { what: 'on an emoji', in: '#corners .emoji', at: '草', across: 1.6, word: null },
  { what: 'before an emoji', in: '#corners .emoji', at: '了', word: '绝了' },
  { what: 'behind a character outside the BMP', in: '#corners .rare', at: '种', word: '种草' },
  { what: 'a word in Traditional characters', in: '#corners .traditional', at: '種', word: '種草' },
  { what: 'characters of two boxes are no word', in: '#corners .boxes', at: '草', word: '草' },
  { what: 'a box to write in', in: '#corners .box', at: '', word: null },
  { what: 'text that is being written', in: '#corners .write', at: '种', word: null },
  { what: 'the site’s own buttons', in: '#corners .button', at: '评', word: '评论' },
  { what: 'Chinese in a Latin sentence', in: '#corners .latin', at: '草', word: '种草' },
  { what: 'inside an open shadow root', in: '#corners .shadow >>> p', at: '种', word: '种草' },
  {
    what: 'a word at half its size, its first half',
    in: '#corners .half',
    at: '种',
    across: 0.2,
    word: '种草',
  },
  { what: 'a word at half its size, before it', in: '#corners .half', at: '被', across: 0.8, word: '被' },
  { what: 'a word at three times its size', in: '#corners .triple', at: '草', across: 0.9, word: '种草' },
  {
    what: 'behind a word at three times its size',
    in: '#corners .triple',
    at: '了',
    across: 0.1,
    word: '了',
  },
  { what: 'text that cannot be selected', in: '#corners .kept', at: '种', across: 0.7, word: '种草' },
  { what: 'beside text that cannot be selected', in: '#corners .kept', at: '了', across: 2, word: null },
  { what: 'text that is selected as a whole', in: '#corners .whole', at: '种', across: 0.7, word: '种草' },
  { what: 'beside text that is selected as a whole', in: '#corners .whole', at: '了', across: 2, word: null },
  { what: 'a word four elements deep, its first half', in: '#corners .deep', at: '种', word: '种草' },
  { what: 'a word whose other half is in a link', in: '#corners .deep', at: '草', word: '种草' },
  { what: 'a word over the markers of Vue', in: '#corners .comment', at: '草', word: '种草' },
  { what: 'characters with a picture between are no word', in: '#corners .parted', at: '种', word: '种' },
  { what: 'the other side of that picture', in: '#corners .parted', at: '草', word: '草' },
  { what: 'on an emoji of the site', in: '#corners .code .note-content-emoji', at: '', word: 'emoji' },
  { what: 'before an emoji of the site', in: '#corners .code', at: '看', across: 0.9, word: '好看' },
  { what: 'behind an emoji of the site', in: '#corners .code', at: '的', across: 0.1, word: '真的' },
  { what: 'text in a high line', in: '#corners .airy', at: '种', word: '种草' },
  { what: 'above text in a high line', in: '#corners .airy', at: '种', down: -0.6, word: null },
  { what: 'below text in a high line', in: '#corners .airy', at: '种', down: 1.6, word: null },
  { what: 'far below text, in its own box', in: '#corners .padded', at: '种', down: 2.2, word: null },
  { what: 'text that is hidden', in: '#corners .gone', at: '种', word: null },
  { what: 'text that is pale', in: '#corners .pale', at: '种', word: '种草' },
  { what: 'text upside down', in: '#corners .turned', at: '种', across: 0.2, word: '种草' },
  { what: 'text upside down, behind the word', in: '#corners .turned', at: '了', across: 0.8, word: '了' },
  { what: 'text on its side', in: '#corners .upended', at: '草', down: 0.8, word: '种草' },
  { what: 'text that was scrolled to', in: '#corners .scroller', at: '种', word: '种草' },
  { what: 'text scrolled out of its box', in: '#corners .scroller', at: '拔', word: null },
  { what: 'text scrolled sideways', in: '#corners .strip', at: '种', word: '种草' },
  { what: 'text scrolled out sideways', in: '#corners .strip', at: '绝', word: null },
  { what: 'a heading that sticks over text', in: '#corners .sticky b', at: '拔', word: '拔草' },
  { what: 'text below a heading that sticks', in: '#corners .sticky', at: '种', word: '种草' },
  { what: 'a title cut off after two lines, in its second', in: '#corners .clamped', at: '草', word: '种草' },
  { what: 'what a title lost when it was cut off', in: '#corners .clamped', at: '平', word: null },
  { what: 'a line that ends in dots, its word', in: '#corners .dotted', at: '草', word: '种草' },
  { what: 'what a line that ends in dots has lost', in: '#corners .dotted', at: '显', word: null },
  { what: 'what a style sheet writes', in: '#corners .before', at: '真', across: -1.5, word: null },
  { what: 'behind what a style sheet writes', in: '#corners .before', at: '真', across: 0.2, word: '真的' },
  { what: 'a large first letter', in: '#corners .large', at: '种', across: 0.8, word: '种草' },
  { what: 'behind a large first letter', in: '#corners .large', at: '草', across: 0.2, word: '种草' },
  { what: 'text from top to bottom', in: '#corners .upright', at: '草', down: 0.8, word: '种草' },
  {
    what: 'text from top to bottom, before the word',
    in: '#corners .upright',
    at: '被',
    down: 0.8,
    word: '被',
  },
  { what: 'a line from the right', in: '#corners .rtl', at: '种', across: 0.2, word: '种草' },
  {
    what: 'where a line from the right has not come to',
    in: '#corners .rtl',
    at: '被',
    across: -3,
    word: null,
  },
  { what: 'text over text', in: '#corners .stacked .over', at: '拔', word: '拔草' },
  { what: 'the gap between two boxes', in: '#corners .flex', at: '草', across: 2.5, word: null },
  { what: 'the spaces inside a line', in: '#corners .spaces', at: '草', across: 1.8, word: null },
  { what: 'an element without a box', in: '#corners .contents', at: '种', word: '种草' },
  { what: 'a word with its reading above it', in: '#corners .ruby', at: '种', word: '种草' },
  { what: 'the reading above a word', in: '#corners .ruby rt', at: 'zhǒng', word: null },
  { what: 'a full-width comma', in: '#corners .marks', at: '，', word: null },
  { what: 'a full-width quotation mark', in: '#corners .marks', at: '“', word: null },
  { what: 'behind a full-width mark', in: '#corners .marks', at: '真', across: 0.1, word: '真的' },
  { what: 'an emoji that is a character', in: '#corners .marks', at: '😂', across: 0.8, word: null },
  { what: 'behind an emoji that is a character', in: '#corners .marks', at: '好', across: 0.1, word: '好看' },
  { what: 'a character outside the BMP', in: '#corners .rare', at: '𠮷', across: 0.8, word: '𠮷' },
  { what: 'text in a drawing', in: '#corners .drawn text', at: '种', word: '种草' },
  { what: 'a box for longer texts', in: '#corners .area', at: '', across: 0.2, word: null },
  { what: 'a word that may be broken', in: '#corners .soft', at: '种', word: '种草' },
  { what: 'characters of two lines are no word', in: '#corners .broken', at: '种', word: '种' },
  { what: 'a frame in the page', in: '#corners iframe', at: '', across: 0.3, word: null },
  { what: 'a dialog that leaves the page alone', in: '#corners .open', at: '种', word: '种草' },
  { what: 'characters of two cells are no word', in: '#corners .cell', at: '种', word: '种' },
  { what: 'text that lets the pointer through', in: '#corners .through', at: '种', word: '种草' },
  { what: 'a shadow root in a shadow root', in: '#corners .shadow >>> div >>> p', at: '种', word: '种草' },
  ...[0.5, 0.8, 1.5, 2].flatMap((zoom) => [
    {
      what: `the page at ${zoom}, a word`,
      in: '#corners .plain',
      at: '种',
      across: 0.2,
      word: '种草',
      view: { zoom },
    },
    {
      what: `the page at ${zoom}, before it`,
      in: '#corners .plain',
      at: '被',
      across: 0.8,
      word: '被',
      view: { zoom },
    },
  ]),
  {
    what: 'two pixels for one',
    in: '#corners .plain',
    at: '草',
    across: 0.9,
    word: '种草',
    view: { pixels: 2 },
  },
  {
    what: 'two pixels for one, behind it',
    in: '#corners .plain',
    at: '了',
    across: 0.1,
    word: '了',
    view: { pixels: 2 },
  },
  { what: 'a page that is scrolled', in: '#scrolled', at: '种', word: '种草', view: { scroll: 700 } },
  {
    what: 'a page that is scrolled, before the word',
    in: '#scrolled',
    at: '被',
    across: 0.9,
    word: '被',
    view: { scroll: 700 },
  },
];
