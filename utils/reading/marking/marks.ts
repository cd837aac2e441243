import type { PageMark } from '@/utils/lexicon/types';
import type { Theme } from '@/utils/page/theme';
import { isText, type Place, type Stretch } from '../text';

export type MarkKind = PageMark['kind'];

/** A word to be painted. `touches`: it follows the one before it directly. */
export interface MarkedWord {
  stretch: Stretch;
  kind: MarkKind;
  touches: boolean;
}

/** What the marks are painted with; a fake one stands in for it where there are no highlights. */
export interface Paint {
  /** Paint the words of a piece of text, in reading order, instead of those it had. */
  mark(piece: object, words: MarkedWord[]): void;
  unmark(piece: object): void;
  /** Paint the word under the pointer, or none. */
  point(stretch: Stretch | null): void;
  theme(theme: Theme): void;
  /** The registry is the page's too, and it may have emptied it. */
  restore(): void;
}

interface Layer {
  name: string;
  highlight: Highlight;
  style: (theme: Theme) => string;
}

/** Least first: where two lie on one another, the later one is seen. */
const kinds = ['level', 'word', 'mine'] as const satisfies MarkKind[];
/**
 * How far below the text the line runs: words that touch step up and down, so that their lines never fuse. Of the size of the
 * text, which a length would not be where it is inherited.
 */
const upper = '24%';
const lower = '44%';

/**
 * Marks are CSS highlights: nothing in the page changes. Their ranges are static, since live ones slow down every
 * change of the page; names are random, since the page can read the registry.
 */
export function highlightPaint(document: Document, theme: Theme, signal: AbortSignal): Paint {
  const window = document.defaultView!;
  const registry = window.CSS.highlights;
  const layers: Layer[] = [];
  const layer = (priority: number, style: Layer['style']): Highlight => {
    const highlight = new Highlight();
    highlight.priority = priority;
    layers.push({ name: randomName(), highlight, style });
    return highlight;
  };
  const lines = (kind: MarkKind, priority: number) => ({
    upper: layer(priority, (theme) => underline(kind, upper, theme)),
    lower: layer(priority, (theme) => underline(kind, lower, theme)),
  });
  const marks = Object.fromEntries(kinds.map((kind, at) => [kind, lines(kind, at)])) as Record<
    MarkKind,
    ReturnType<typeof lines>
  >;
  const pointer = layer(
    kinds.length,
    (theme) => `${underline('pointer', upper, theme)};background-color:${colours[theme].behind}`,
  );
  const painted = new Map<object, { highlight: Highlight; range: StaticRange }[]>();
  const sheet = new CSSStyleSheet();
  // On the root, to be inherited: a rule for every element costs Chromium 40 ms at each change of a text among 5,000 comments.
  let where = ':root';
  const restyle = (theme: Theme) =>
    sheet.replaceSync(
      layers.map(({ name, style }) => `${where}::highlight(${name}){${style(theme)}}`).join(''),
    );
  restyle(theme);
  const restore = () => {
    for (const { name, highlight } of layers) {
      if (!registry.has(name)) registry.set(name, highlight);
    }
    if (![...document.adoptedStyleSheets].includes(sheet)) {
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }
  };
  restore();
  if (!isInherited(document, layers[0]!.name)) {
    where = '';
    restyle(theme);
  }

  const unmark = (piece: object) => {
    for (const { highlight, range } of painted.get(piece) ?? []) highlight.delete(range);
    painted.delete(piece);
  };

  signal.addEventListener(
    'abort',
    () => {
      for (const { name } of layers) registry.delete(name);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets].filter((each) => each !== sheet);
      painted.clear();
    },
    { once: true },
  );

  return {
    mark(piece, words) {
      restore();
      unmark(piece);
      let low = false;
      const ranges = words.map(({ stretch, kind, touches }) => {
        low = touches && !low;
        return { highlight: marks[kind][low ? 'lower' : 'upper'], range: toRange(stretch) };
      });
      for (const { highlight, range } of ranges) highlight.add(range);
      painted.set(piece, ranges);
    },
    unmark,
    point(stretch) {
      pointer.clear();
      if (stretch) {
        restore();
        pointer.add(toRange(stretch));
      }
    },
    theme: restyle,
    restore,
  };
}

/** Whether text takes the style of a highlight from what it stands in: in newer Chromium it does, in Firefox 153 not yet. */
function isInherited(document: Document, name: string): boolean {
  return getComputedStyle(document.body, `::highlight(${name})`).textDecorationLine === 'underline';
}

/** A range over a stretch that costs the page nothing when it changes. */
export function toRange({ from, to }: Stretch): StaticRange {
  const [startContainer, startOffset] = borderAt(from, 0);
  const [endContainer, endOffset] = borderAt(to, 1);
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
}

/** No border of a range lies in a picture: before it, or `behind` it by one. */
function borderAt({ node, offset }: Place, behind: 0 | 1): [Node, number] {
  if (isText(node) || !node.parentNode) return [node, offset];
  return [node.parentNode, [...node.parentNode.childNodes].indexOf(node) + behind];
}

/** No name of ours, and not the same twice: the page can list the names. */
export function randomName(): string {
  return `h${crypto.getRandomValues(new Uint32Array(2)).join('')}`;
}

const strokes = { level: 'dotted 1px', word: 'dashed 1.5px', mine: 'solid 2px', pointer: 'solid 2px' };

/** Literal colours, against the site's own grounds: variables do not reach into highlights everywhere. */
const colours = {
  light: { level: '#8f8171', word: '#8f8171', mine: '#b8862b', pointer: '#b0341a', behind: '#b0341a24' },
  dark: { level: '#9a8c7e', word: '#9a8c7e', mine: '#d9a94f', pointer: '#f08468', behind: '#f0846840' },
} satisfies Record<Theme, Record<string, string>>;

function underline(kind: keyof typeof strokes, offset: string, theme: Theme): string {
  const line = `text-decoration:underline ${strokes[kind]} ${colours[theme][kind]}`;
  return `${line};text-underline-offset:${offset};text-decoration-skip-ink:none`;
}
