// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { characterAt, type HitTest } from '@/utils/reading/pointing/point';
import { dataOf, type Inline, isText } from '@/utils/reading/text';

/**
 * A layout by hand: every text node is one line of squares of 20 px, at the place it is given. The caret is where a
 * browser puts it: the gap that is nearest to the point.
 */
class Squares implements HitTest {
  readonly lines = new Map<Text, { left: number; top: number }>();
  stacked: Element[] = [];
  /** Elements that something is painted on. */
  readonly solid = new Set<Element>();
  readonly hidden = new Set<Element>();
  caretNode: Text | null = null;

  stack() {
    return this.stacked;
  }

  caret(x: number) {
    if (!this.caretNode) return null;
    const { left } = this.lines.get(this.caretNode)!;
    const columns = Math.round((x - left) / 20);
    const points = [...this.caretNode.data].slice(0, Math.max(0, columns)).join('');
    return { node: this.caretNode, offset: points.length };
  }

  rects(node: Inline, start: number, end: number) {
    if (!isText(node)) return [{ left: 0, top: 0, right: 20, bottom: 20 }];
    const line = this.lines.get(node);
    if (!line) return [];
    const before = [...node.data.slice(0, start)].length;
    const inside = [...node.data.slice(start, end)].length;
    const left = line.left + before * 20;
    return inside > 0 ? [{ left, top: line.top, right: left + inside * 20, bottom: line.top + 20 }] : [];
  }

  seeThrough(element: Element) {
    return !this.solid.has(element);
  }

  clipped() {
    return false;
  }

  visible(element: Element) {
    return !this.hidden.has(element);
  }
}

let layout: Squares;

/** A paragraph with its text at (100, 100), hit by the caret. */
function paragraph(text: string): { element: HTMLElement; node: Text } {
  const element = document.createElement('p');
  element.textContent = text;
  document.body.append(element);
  const node = element.firstChild as Text;
  layout.lines.set(node, { left: 100, top: 100 });
  layout.stacked = [element, document.body];
  layout.caretNode = node;
  return { element, node };
}

const at = (x: number, y = 110, skip: Element | null = null) => {
  const found = characterAt(x, y, layout, skip);
  return found ? dataOf(found.node).slice(found.offset, found.offset + found.length) : null;
};

beforeEach(() => {
  document.body.innerHTML = '';
  layout = new Squares();
});

describe('characterAt', () => {
  it('finds the character under the point in both of its halves', () => {
    paragraph('被种草了');
    expect(at(121)).toBe('种');
    expect(at(139)).toBe('种');
    expect(at(141)).toBe('草');
    expect(at(101)).toBe('被');
    expect(at(179)).toBe('了');
  });

  it('finds nothing beside, above or below the text', () => {
    paragraph('被种草了');
    expect(at(99)).toBeNull();
    expect(at(181)).toBeNull();
    expect(at(300)).toBeNull();
    expect(at(130, 99)).toBeNull();
    expect(at(130, 121)).toBeNull();
  });

  it('takes a character outside the BMP as one', () => {
    paragraph('我𠮷野家');
    for (const x of [122, 138]) {
      expect(at(x)).toBe('𠮷');
      expect(characterAt(x, 110, layout, null)).toMatchObject({ offset: 1, length: 2 });
    }
    expect(at(142)).toBe('野');
  });

  it('looks through a link that covers the text', () => {
    const { element } = paragraph('被种草了');
    const cover = document.createElement('a');
    layout.stacked = [cover, element, document.body];
    layout.caretNode = null;
    expect(at(121)).toBe('种');
    expect(at(159)).toBe('草');
    expect(at(300)).toBeNull();
  });

  it('does not look through what is painted', () => {
    const { element } = paragraph('被种草了');
    const mask = document.createElement('div');
    layout.stacked = [mask, element, document.body];
    layout.caretNode = null;
    layout.solid.add(mask);
    expect(at(121)).toBeNull();
  });

  it('is not drawn to a text elsewhere, which the browser may name for want of one under the point', () => {
    const { node } = paragraph('远处的字');
    const empty = document.createElement('div');
    document.body.append(empty);
    layout.stacked = [empty, document.body];
    layout.caretNode = node;
    expect(at(300, 300)).toBeNull();
  });

  it('reads covered text that was split into nodes', () => {
    const { element, node } = paragraph('被种草了');
    const rest = node.splitText(2);
    layout.lines.set(rest, { left: 140, top: 100 });
    const cover = document.createElement('a');
    layout.stacked = [cover, element];
    layout.caretNode = null;
    expect(at(121)).toBe('种');
    expect(at(141)).toBe('草');
  });

  it('leaves boxes to write in alone', () => {
    const { element } = paragraph('写在这里');
    const area = document.createElement('textarea');
    layout.stacked = [area, element];
    expect(at(121)).toBeNull();
    const label = document.createElement('select');
    layout.stacked = [label];
    expect(at(121)).toBeNull();
  });

  it('does not read our own card, nor what lies beneath it', () => {
    const { element } = paragraph('被种草了');
    const host = document.createElement('div');
    layout.stacked = [host, element];
    expect(at(121, 110, host)).toBeNull();
    expect(at(121, 110, null)).toBe('种');
  });

  it('passes over text that cannot be seen', () => {
    const { element } = paragraph('被种草了');
    layout.hidden.add(element);
    expect(at(121)).toBeNull();
  });
});
