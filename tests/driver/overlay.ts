import type { ElementHandle, Page } from 'puppeteer-core';

/** What a test sees of our overlay, through the open shadow root of the test build. */
const inOverlay = (testId: string) => `[data-testid="lrw"] >>> [data-testid="${testId}"]`;

export interface SeenCard {
  stage: 'peek' | 'full';
  headword: string;
  pinyin: string;
  gloss: string;
}

export interface Point {
  x: number;
  y: number;
}

/** Client coordinates of the middle of the first `word` in the text under `selector` that is on screen. */
export async function middleOf(page: Page, selector: string, word: string): Promise<Point> {
  const found = await page.waitForFunction(
    (selector, word) => {
      for (const element of document.querySelectorAll(selector)) {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = (node.nodeValue ?? '').indexOf(word);
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + word.length);
          const [rect] = range.getClientRects();
          if (!rect?.width || rect.top < 0 || rect.bottom > innerHeight) continue;
          return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
        }
      }
      return null;
    },
    { timeout: 10_000 },
    selector,
    word,
  );
  return (await found.jsonValue()) as Point;
}

/** Move the pointer as a hand does: across the page, then slower, then still. */
export async function pointAt(page: Page, { x, y }: Point): Promise<void> {
  await page.mouse.move(x - 60, y + 40, { steps: 4 });
  for (const left of [8, 4, 2, 0]) {
    await page.mouse.move(x - left, y + left / 4);
    await new Promise((resolve) => setTimeout(resolve, 24));
  }
}

/** Point at a word and wait for the peek that explains it, not for one of another word that still stands there. */
export async function hover(page: Page, selector: string, word: string): Promise<SeenCard> {
  const before = await page
    .$eval(inOverlay('card-headword'), (element) => element.textContent?.trim() ?? '')
    .catch(() => '');
  await pointAt(page, await middleOf(page, selector, word));
  if (before && !before.includes(word) && !word.includes(before)) await waitForOtherThan(page, before);
  return waitForCard(page, 'peek');
}

function waitForOtherThan(page: Page, headword: string): Promise<unknown> {
  return page.waitForFunction(
    (headword) => {
      const shown = document
        .querySelector('[data-testid="lrw"]')
        ?.shadowRoot?.querySelector('[data-testid="card-headword"]');
      return shown && shown.textContent?.trim() !== headword;
    },
    { timeout: 10_000 },
    headword,
  );
}

export async function waitForCard(page: Page, stage: SeenCard['stage']): Promise<SeenCard> {
  await page.waitForSelector(`${inOverlay('card')}[data-state="${stage}"]`, {
    visible: true,
    timeout: 10_000,
  });
  const text = async (testId: string) =>
    page.$eval(inOverlay(testId), (element) => element.textContent?.trim() ?? '').catch(() => '');
  return {
    stage,
    headword: await text('card-headword'),
    pinyin: await text('card-pinyin'),
    gloss: await text('card-gloss'),
  };
}

/** Wait until a peek or a card says this word. */
export async function waitForHeadword(page: Page, word: string): Promise<void> {
  await page.waitForFunction(
    (word) =>
      document
        .querySelector('[data-testid="lrw"]')
        ?.shadowRoot?.querySelector('[data-testid="card-headword"]')
        ?.textContent?.trim() === word,
    { timeout: 10_000 },
    word,
  );
}

export async function cardIsHidden(page: Page): Promise<boolean> {
  const card = await page.$(inOverlay('card'));
  return !card || !(await card.isVisible());
}

export async function waitForNoCard(page: Page): Promise<void> {
  await page.waitForSelector(inOverlay('card'), { hidden: true, timeout: 5_000 });
}

export function overlayPart(page: Page, testId: string): Promise<ElementHandle | null> {
  return page.waitForSelector(inOverlay(testId), { visible: true, timeout: 10_000 });
}

/** Click a part of the overlay where it stands, with the real pointer. */
export async function clickPart(page: Page, testId: string): Promise<void> {
  const part = await overlayPart(page, testId);
  if (!part) throw new Error(`There is no ${testId} in the overlay.`);
  // A button beside a post moves with it while the note opens: nobody presses it on the way.
  for (let before = '', tries = 0; tries < 20; tries++) {
    const now = JSON.stringify(await part.boundingBox());
    if (now === before) break;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await part.click();
}

/** Wait for the first mark on the page. */
export async function waitForAnyMark(page: Page): Promise<void> {
  await page.waitForFunction(() => [...CSS.highlights.values()].some(({ size }) => size > 0), {
    timeout: 15_000,
  });
}

/** The words that are marked now, in document order, as the highlight registry has them. */
export function markedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const marked: { node: Node; offset: number; text: string }[] = [];
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight as unknown as Set<AbstractRange>) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        marked.push({ node: range.startContainer, offset: range.startOffset, text: live.toString() });
      }
    }
    marked.sort((a, b) => {
      if (a.node === b.node) return a.offset - b.offset;
      return a.node.compareDocumentPosition(b.node) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    });
    return marked.map((mark) => mark.text);
  });
}
