import { emojiCode } from '@/utils/page/emoji';
import { contains, type Rect, toRect } from '@/utils/page/geometry';
import { limits } from '../limits';
import { dataOf, type Inline, isText, type Place, toBorder } from '../text';

/**
 * A character on the page: its place in its text node, its length in UTF-16 units, and where it is drawn. An emoji of the
 * site is one character, as long as its code.
 */
export interface Character extends Place {
  length: number;
  rect: Rect;
}

/** What the browser knows about where things are drawn. A fake one stands in for it where there is no layout. */
export interface HitTest {
  /** The elements under the point, topmost first, those of open shadow roots included. */
  stack(x: number, y: number): Element[];
  /** The gap between characters that is nearest to the point, or null where no text node is hit. */
  caret(x: number, y: number): { node: Text; offset: number } | null;
  /** The client rectangles of a part of a text node: one for each line; of an emoji, where it is drawn. */
  rects(node: Inline, start: number, end: number): Rect[];
  /** Whether one sees through the element: nothing is painted there but its text. */
  seeThrough(element: Element): boolean;
  /** Whether the point lies outside of a box that shows no more of the element than what is in it. */
  clipped(element: Element, x: number, y: number): boolean;
  /** Whether its text can be seen at all. */
  visible(element: Element): boolean;
}

/**
 * The character under a point, or null: on blank space, on pictures, far from text, in boxes to write in, in `skip`.
 *
 * `caretPositionFromPoint` returns a gap, which for half of all points is the one after the character: so the
 * characters on both sides of it are held against the point. Where the topmost element has no text there, as with a
 * link that covers a card, the elements beneath are searched as far down as one sees through.
 */
export function characterAt(x: number, y: number, hit: HitTest, skip: Element | null): Character | null {
  const stack = hit.stack(x, y);
  const [top, ...below] = stack;
  if (!top || top === skip || isWritable(top)) return null;

  const caret = hit.caret(x, y);
  if (caret && !isUnread(caret.node)) {
    for (const offset of [caret.offset, caret.offset - 1]) {
      const character = characterIn(caret.node, offset, hit);
      if (character && contains(character.rect, x, y)) {
        const element = caret.node.parentElement ?? top;
        // The caret call also tells of what is scrolled out of its box; what lets the pointer through is in no stack.
        if (!stack.includes(element) && hit.clipped(element, x, y)) break;
        return hit.visible(element) ? character : null;
      }
    }
    // Where the site draws no cover, the browser's answer stands, and the point is beside the text.
    if (top.contains(caret.node)) return null;
  }

  let element: Element | undefined = top;
  for (let depth = 0; element && depth < limits.stack; depth++) {
    if (isWritable(element) || element === skip) return null;
    const character = characterOf(element, x, y, hit);
    if (character) return hit.visible(element) ? character : null;
    if (!hit.seeThrough(element)) return null;
    element = below.shift();
  }
  return null;
}

/**
 * The code point at `offset`, with the last of its rectangles: at a line's end a space may have two. Null where there is
 * none, or it is not laid out.
 */
export function characterIn(node: Inline, offset: number, hit: HitTest): Character | null {
  const data = dataOf(node);
  if (offset < 0 || offset >= data.length) return null;
  const start = isText(node) ? toBorder(data, offset) : 0;
  const length = isText(node) ? ((data.codePointAt(start) ?? 0) > 0xffff ? 2 : 1) : data.length;
  const rect = hit.rects(node, start, start + length).at(-1);
  return rect ? { node, offset: start, length, rect } : null;
}

/** The character of an element's own text that is drawn at the point, by halving; or the emoji that it is. */
function characterOf(element: Element, x: number, y: number, hit: HitTest): Character | null {
  if (emojiCode(element)) return characterIn(element, 0, hit);
  let searched = 0;
  for (const node of element.childNodes) {
    if (node.nodeType !== Node.TEXT_NODE) continue;
    const text = node as Text;
    searched += text.length;
    if (searched > limits.covered) return null;
    const within = (start: number, end: number) =>
      hit.rects(text, start, end).some((rect) => contains(rect, x, y));
    let start = 0;
    let end = text.length;
    if (!within(start, end)) continue;
    while (end - start > 1) {
      const middle = (start + end) >> 1;
      if (within(start, middle)) end = middle;
      else start = middle;
    }
    const character = characterIn(text, start, hit);
    if (character && contains(character.rect, x, y)) return character;
  }
  return null;
}

/** Where one writes, nothing opens. */
export function isWritable(element: Element): boolean {
  return (
    element.closest('input, textarea, select') !== null ||
    (element instanceof HTMLElement && element.isContentEditable)
  );
}

/** Text that is in the page and is not to be read. */
function isUnread(node: Text): boolean {
  return node.parentElement?.closest('script, style, noscript, option, rt, rp') != null;
}

/** The real one. */
export function layoutOf(document: Document): HitTest {
  // One range for all measuring: a live range costs at every change of the page as long as it lives.
  const range = document.createRange();

  const path = (x: number, y: number): { stack: Element[]; roots: ShadowRoot[] } => {
    const roots: ShadowRoot[] = [];
    let stack = document.elementsFromPoint(x, y);
    for (let inner = stack[0]?.shadowRoot; inner; inner = stack[0]?.shadowRoot) {
      roots.push(inner);
      const found = inner.elementsFromPoint(x, y).filter((element) => element.getRootNode() === inner);
      if (found.length === 0) break;
      stack = [...found, ...stack];
    }
    return { stack, roots };
  };

  return {
    stack: (x, y) => path(x, y).stack,
    caret(x, y) {
      const position = document.caretPositionFromPoint(x, y, { shadowRoots: path(x, y).roots });
      const node = position?.offsetNode;
      if (!position || node?.nodeType !== Node.TEXT_NODE) return null;
      return { node: node as Text, offset: position.offset };
    },
    rects(node, start, end) {
      if (!isText(node)) return [toRect(node.getBoundingClientRect())];
      range.setStart(node, start);
      range.setEnd(node, end);
      const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
      range.setStart(document, 0);
      range.collapse(true);
      return rects.map(toRect);
    },
    seeThrough(element) {
      if (opaqueElements.has(element.nodeName)) return false;
      const { backgroundColor, backgroundImage } = getComputedStyle(element);
      return backgroundImage === 'none' && /^(transparent|rgba\(.*, 0\)|.*\/ 0\))$/.test(backgroundColor);
    },
    clipped(element, x, y) {
      for (let up: Element | null = element; up; up = up.parentElement) {
        const { overflow, display } = getComputedStyle(up);
        const clips = overflow !== 'visible' && !/^(inline|contents)$/.test(display);
        if (clips && up !== document.documentElement && up !== document.body) {
          if (!contains(up.getBoundingClientRect(), x, y)) return true;
        }
      }
      return false;
    },
    visible(element) {
      // What has no box of its own is as visible as what is around it.
      let box = element;
      while (box.parentElement && getComputedStyle(box).display === 'contents') box = box.parentElement;
      return box.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    },
  };
}

const opaqueElements = new Set(['IMG', 'VIDEO', 'CANVAS', 'svg', 'IFRAME', 'EMBED', 'OBJECT', 'DIALOG']);
