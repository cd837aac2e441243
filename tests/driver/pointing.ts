import type { Page } from 'puppeteer-core';

/** One place to point at, and the word that must light up there; null for none. */
export interface Pointing {
  what: string;
  /** The element whose text is pointed at; inside an open shadow root after `>>>`. */
  in: string;
  /** The character that is pointed at: the first one after `at` in the element's text. */
  at: string;
  /** How far across the character, 0 to 1, and below its top; more than 1 is beside it. */
  across?: number;
  down?: number;
  word: string | null;
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
      return range.toString();
    }
    return null;
  });
}

/** Point at a place as a hand does, and say which word has lit up once the page is at rest. */
export async function point(page: Page, place: Pointing): Promise<string | null> {
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

function placeOf(page: Page, { in: selector, at, across = 0.5, down = 0.5 }: Pointing) {
  return page.evaluate(
    (selector, at, across, down) => {
      const [outer, inner] = selector.split(' >>> ');
      const host = document.querySelector(outer!)!;
      const element = inner ? host.shadowRoot!.querySelector(inner)! : host;
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

/** Places that the sample site has not, put on top of the page for the time of the test. */
export async function addCorners(page: Page): Promise<void> {
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = `
      #corners { position: fixed; left: 140px; top: 20px; width: 420px; padding: 10px; background: #fff; z-index: 100050;
        font: 16px/24px sans-serif; }
      #corners > * { margin: 0 0 2px; position: relative; }
      #corners .narrow { width: 66px; }
      #corners .cover { position: absolute; inset: 0; display: block; }
      #corners .painted { background: #fff; }
      #corners .scaled { transform: scale(1.5); transform-origin: 0 0; height: 42px; }
      #corners .spaced { letter-spacing: 6px; }
      #corners .faded { opacity: 0; }
      #corners .zoomed { zoom: 1.25; }`;
    const corners = document.createElement('div');
    corners.id = 'corners';
    corners.innerHTML = `
      <p class="plain">今天又被种草了</p>
      <p class="split">今天又被种草了</p>
      <p class="inline">今天又<b>被种</b><i>草</i>了</p>
      <p class="narrow">中华人民共和国</p>
      <p class="covered">今天又被种草了<a class="cover" href="#x"></a></p>
      <p class="hidden">今天又被种草了<a class="cover painted" href="#x"></a></p>
      <p class="scaled">今天又被种草了</p>
      <p class="zoomed">今天又被种草了</p>
      <p class="spaced">今天又被种草了</p>
      <p class="faded">今天又被种草了</p>
      <p class="emoji">绝了<img alt="" width="20" height="20">种草<img alt="" width="20" height="20">了</p>
      <p class="rare">𠮷野家种草了</p>
      <p class="traditional">被種草了</p>
      <p class="boxes"><span style="display:inline-block">被种</span><span style="display:inline-block">草了</span></p>
      <p><input class="box" value="今天又被种草了"></p>
      <p class="write" contenteditable="true">今天又被种草了</p>
      <p><button class="button" type="button">写评论</button></p>
      <p class="latin">Hello there 种草</p>
      <div class="shadow"></div>`;
    const split = corners.querySelector('.split')!.firstChild as Text;
    split.splitText(5).splitText(1);
    corners.querySelector('.shadow')!.attachShadow({ mode: 'open' }).innerHTML = '<p>影子里也会种草</p>';
    document.body.append(style, corners);
  });
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
];
