import { emojiCode } from '@/utils/page/emoji';
import { limits } from './limits';

/** Stands for an image in running text: a word never reaches across it. */
export const opaque = '\uFFFC';

/** What running text is made of: text, and pictures in it. An emoji of the site is read as its code, such as `[doge]`. */
export type Inline = Text | Element;

/** A piece of flat text: `length` units from `start`, which are those of `node` from its beginning. */
interface Run {
  start: number;
  length: number;
  node: Inline;
}

/** The text of several nodes as one string, with the way back to the nodes. */
export interface FlatText {
  text: string;
  runs: Run[];
}

/** A place in a text node, or in the code of an emoji, in UTF-16 units. */
export interface Place {
  node: Inline;
  offset: number;
}

/** A stretch of text in the page, from a place in one node to a place in the same or a later one. Never empty. */
export interface Stretch {
  from: Place;
  to: Place;
}

/** A part of a text node, or of the code of an emoji, in UTF-16 units of the node. */
export interface Piece {
  node: Inline;
  from: number;
  to: number;
}

/** The whole text under `root`, in document order, elements that are boxes of their own set off by line breaks. */
export function flatten(root: Element): FlatText {
  const flat = new Builder();
  const walker = walk(root);
  // A box ends where the walk leaves it, which a TreeWalker does not tell: compare parents.
  const open: Element[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    while (open.length > 0 && !open.at(-1)!.contains(node)) {
      open.pop();
      flat.breakLine();
    }
    if (isText(node) || isOpaque(node as Element)) flat.add(node as Inline);
    else if (breaksLine(node as Element)) {
      flat.breakLine();
      open.push(node as Element);
    }
  }
  return flat.done();
}

/**
 * The text around a character, at most `limits.windowSide` units on each side, up to the borders of the box (paragraph,
 * button, table cell) that it stands in. A cut never falls inside a surrogate pair.
 * @returns the text and the offset of the character in it
 */
export function textAround({ node, offset }: Place): FlatText & { offset: number } {
  const side = limits.windowSide;
  const box = boxOf(node);
  const before: Inline[] = [];
  const after: Inline[] = [];
  collect(box, node, 'previousNode', side - offset, before);
  collect(box, node, 'nextNode', side - (dataOf(node).length - offset), after);

  const flat = new Builder();
  for (const each of before.reverse()) flat.add(each);
  const at = flat.length + offset;
  flat.add(node);
  for (const each of after) flat.add(each);
  return cut(flat.done(), at, side);
}

/** The stretch of the page that `start` to `end` of the flat text is, or null when it holds pictures without a code. */
export function stretch(flat: FlatText, start: number, end: number): Stretch | null {
  if (end <= start) return null;
  const first = runAt(flat, start);
  const last = runAt(flat, end - 1);
  if (!first || !last) return null;
  if (flat.text.slice(start, end).includes(opaque)) return null;
  return {
    from: { node: first.node, offset: start - first.start },
    to: { node: last.node, offset: end - last.start },
  };
}

/** The parts of nodes that `start` to `end` of the flat text is made of, offsets within each node. */
export function pieces(flat: FlatText, start: number, end: number): Piece[] {
  return flat.runs.flatMap((run) => {
    const from = Math.max(start, run.start) - run.start;
    const to = Math.min(end, run.start + run.length) - run.start;
    return to > from ? [{ node: run.node, from, to }] : [];
  });
}

/** Whether the nodes still hold the text that was read from them: the site may have rewritten them since. */
export function isCurrent(flat: FlatText): boolean {
  return flat.runs.every(({ node, start, length }) => {
    if (!node.isConnected) return false;
    const data = dataOf(node);
    // A run that was cut begins before the text, or ends after it.
    const held = data.slice(Math.max(0, -start), flat.text.length - start);
    return data.length === length && flat.text.startsWith(held, Math.max(0, start));
  });
}

/** What a node adds to the text. */
export function dataOf(node: Inline): string {
  return isText(node) ? node.data : (emojiCode(node) ?? opaque);
}

/** The code points' border at or before `offset`. */
export function toBorder(text: string, offset: number): number {
  const low = text.charCodeAt(offset);
  const high = text.charCodeAt(offset - 1);
  const inside = offset > 0 && low >= 0xdc00 && low <= 0xdfff && high >= 0xd800 && high <= 0xdbff;
  return inside ? offset - 1 : offset;
}

function runAt(flat: FlatText, offset: number): Run | undefined {
  let low = 0;
  let high = flat.runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = flat.runs[middle]!;
    if (offset < run.start) high = middle - 1;
    else if (offset >= run.start + run.length) low = middle + 1;
    else return run;
  }
  return undefined;
}

/** Cut a flat text to `side` units before and after `at`. Runs keep whole nodes, so a cut run starts below zero. */
function cut(flat: FlatText, at: number, side: number): FlatText & { offset: number } {
  const from = toBorder(flat.text, Math.max(0, at - side));
  const to = toBorder(flat.text, Math.min(flat.text.length, at + side));
  const runs = flat.runs
    .filter((run) => run.start < to && run.start + run.length > from)
    .map((run) => ({ ...run, start: run.start - from }));
  return { text: flat.text.slice(from, to), runs, offset: at - from };
}

function collect(
  box: Node,
  from: Node,
  step: 'nextNode' | 'previousNode',
  wanted: number,
  into: Inline[],
): void {
  const walker = walk(box);
  walker.currentNode = from;
  let missing = wanted;
  for (let visited = 0; missing > 0 && visited < limits.walk; visited++) {
    const last = walker.currentNode;
    const node = walker[step]();
    if (!node || crossesBox(last, node, box)) return;
    if (isText(node) || isOpaque(node as Element)) {
      into.push(node as Inline);
      missing -= dataOf(node as Inline).length;
    } else if (breaksLine(node as Element)) return;
  }
}

/** Whether going from one node to the next leaves or enters a box inside `box`. */
function crossesBox(from: Node, to: Node, box: Node): boolean {
  for (let up = from.parentElement; up && up !== box && !up.contains(to); up = up.parentElement) {
    if (breaksLine(up)) return true;
  }
  for (let up = to.parentElement; up && up !== box && !up.contains(from); up = up.parentElement) {
    if (breaksLine(up)) return true;
  }
  return false;
}

/** The nearest box around a node: an element, or the shadow root that it is directly in. */
function boxOf(node: Inline): Node {
  let element = node.parentElement;
  while (element?.parentElement && !breaksLine(element)) element = element.parentElement;
  return element ?? node.getRootNode();
}

function walk(root: Node): TreeWalker {
  return document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    unread.has(node.nodeName) || pictures.has(node.parentNode?.nodeName ?? '')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
}

/** `RT`, `RP`: how the characters beside them are read, which parts no word. */
const unread = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'RT', 'RP']);
/** What stands in a text without being text; what is inside of it is not read. */
const pictures = new Set(['IMG', 'svg', 'VIDEO', 'AUDIO', 'CANVAS', 'INPUT', 'TEXTAREA', 'SELECT', 'IFRAME']);

function isOpaque(element: Element): boolean {
  return pictures.has(element.nodeName);
}

export function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

/** Whether a word cannot go on from outside the element into it. */
function breaksLine(element: Element): boolean {
  return element.nodeName === 'BR' || !flowing.has(getComputedStyle(element).display);
}

const flowing = new Set(['inline', 'contents', 'none', 'ruby', 'ruby-base', 'ruby-text', '']);

class Builder {
  private text = '';
  private readonly runs: Run[] = [];

  get length(): number {
    return this.text.length;
  }

  add(node: Inline): void {
    const data = dataOf(node);
    if (data === '') return;
    this.runs.push({ start: this.text.length, length: data.length, node });
    this.text += data;
  }

  breakLine(): void {
    if (this.text !== '' && !this.text.endsWith('\n')) this.text += '\n';
  }

  done(): FlatText {
    return { text: this.text, runs: this.runs };
  }
}
