import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** What axe finds on the page as it is drawn, contrast among it: `rule: element`. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { violations } = await (Reflect.get(globalThis, 'axe') as Axe).run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

/** Text as large as a reader's browser may have it, in percent; the pages size everything by it. */
export async function setTextSize(page: Page, percent: number): Promise<void> {
  await page.evaluate((percent) => {
    document.documentElement.style.fontSize = `${percent}%`;
  }, percent);
}

/**
 * Texts that leave the box that they are in: the window, what is cut off at its edge, or what has an edge that is seen (a
 * button, a chip, a field, a note). A line that ends in an ellipsis on purpose, and what scrolls, are left alone.
 */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const slack = 1.5;
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const edged = (style: CSSStyleDeclaration) =>
      Number.parseFloat(style.borderLeftWidth) > 0 || style.backgroundColor !== 'rgba(0, 0, 0, 0)';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !node.nodeValue?.trim()) continue;
      if (parent.closest('.sr, [inert], option, style, script')) continue;
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      for (let element: Element | null = parent; element; element = element.parentElement) {
        const style = getComputedStyle(element);
        if (style.display === 'inline' || style.display === 'contents') continue;
        if (/auto|scroll/.test(style.overflowX) || style.textOverflow === 'ellipsis') break;
        if (style.webkitLineClamp !== 'none') break;
        const edges = element.getBoundingClientRect();
        const cuts = style.overflowX !== 'visible' || element === document.documentElement;
        const wide = box.left < edges.left - slack || box.right > edges.right + slack;
        const scrolls = /auto|scroll/.test(style.overflowY) || element === document.documentElement;
        const high = !scrolls && (box.top < edges.top - slack || box.bottom > edges.bottom + slack);
        if ((cuts || edged(style)) && (wide || high)) {
          found.push(
            `${element.tagName.toLowerCase()}.${element.className}: ${node.nodeValue.trim().slice(0, 60)}`,
          );
          break;
        }
        if (scrolls && element !== document.documentElement) break;
      }
    }
    if (document.documentElement.scrollWidth > document.documentElement.clientWidth + slack) {
      found.push(`the page scrolls sideways: ${document.documentElement.scrollWidth}`);
    }
    return found;
  });
}

/** What appears with a motion, or after a moment, is there. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => setTimeout(resolve, 120));
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {})));
  });
}

/** What would move although the reader has asked their system for less of that. */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('[data-testid="lrw"]')?.shadowRoot ?? document;
    const found = new Set<string>();
    for (const element of root.querySelectorAll('*')) {
      for (const part of ['', '::before', '::after']) {
        const { transitionDuration, animationDuration } = getComputedStyle(element, part);
        const times = `${transitionDuration},${animationDuration}`.split(',').map(Number.parseFloat);
        if (times.some((time) => time > 0)) found.add(`${element.tagName}.${element.className}${part}`);
      }
    }
    return [...found];
  });
}

/** What looks the same on and off: chosen, pressed or current, and told by nothing that is left of it. */
export function alike(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('[data-testid="lrw"]')?.shadowRoot ?? document;
    const properties = ['backgroundColor', 'color', 'fill', 'fontWeight', 'content', 'opacity'];
    const edges = ['borderTopColor', 'borderTopWidth', 'outlineColor', 'outlineStyle', 'outlineWidth'];
    const look = (element: Element) =>
      JSON.stringify(
        [element, ...element.querySelectorAll('*')].flatMap((each) =>
          ['', '::before', '::after'].map((part) => {
            const style = getComputedStyle(each, part);
            return [...properties, ...edges].map((name) => Reflect.get(style, name));
          }),
        ),
      );
    const found: string[] = [];
    for (const state of ['aria-checked', 'aria-pressed', 'aria-selected', 'aria-current']) {
      for (const element of root.querySelectorAll(`[${state}]`)) {
        const was = element.getAttribute(state)!;
        // The steps of the first page are told apart by what is written in them.
        if (was === 'step') continue;
        const before = look(element);
        if (state === 'aria-current') element.removeAttribute(state);
        else element.setAttribute(state, was === 'true' ? 'false' : 'true');
        if (look(element) === before) found.push(`${state}: ${element.outerHTML.slice(0, 160)}`);
        element.setAttribute(state, was);
      }
    }
    return found;
  });
}

/** What the keyboard comes to, in as many steps, and does not show it. */
export async function unseenFocus(page: Page, steps: number): Promise<string[]> {
  const found: string[] = [];
  for (let step = 0; step < steps; step++) {
    await page.keyboard.press('Tab');
    const unseen = await page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      if (!at || at === document.body) return null;
      // A field shows it by its frame, a post by its own.
      const frames = [at, at.parentElement, at.parentElement?.parentElement, at.closest('article')];
      const outlined = frames.some((element) =>
        ['', '::after'].some((part) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(element ?? document.body, part);
          return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        }),
      );
      if (outlined) return null;
      return at.outerHTML.slice(0, 160);
    });
    if (unseen) found.push(unseen);
  }
  return [...new Set(found)];
}
