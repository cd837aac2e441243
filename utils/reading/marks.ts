import type { Theme } from '@/utils/page/theme';
import type { Stretch } from './text';

/** What the marks are painted with; a fake one stands in for it where there are no highlights. */
export interface Paint {
  /** Paint the words of a piece of text, in reading order, instead of those it had. `touches`: follows the last one directly. */
  mark(piece: object, words: { stretch: Stretch; touches: boolean }[]): void;
  unmark(piece: object): void;
  /** Paint the word under the pointer, or none. */
  point(stretch: Stretch | null): void;
  theme(theme: Theme): void;
  /** The registry is the page's too, and it may have emptied it. */
  restore(): void;
}

type Layer = 'word' | 'lower' | 'pointer';

/**
 * Marks are CSS highlights: nothing in the page changes. Their ranges are static, since live ones slow down every
 * change of the page; names are random, since the page can read the registry.
 */
export function highlightPaint(document: Document, theme: Theme, signal: AbortSignal): Paint {
  const window = document.defaultView!;
  const registry = window.CSS.highlights;
  const layers: Record<Layer, { name: string; highlight: Highlight }> = {
    word: { name: randomName(), highlight: new Highlight() },
    lower: { name: randomName(), highlight: new Highlight() },
    pointer: { name: randomName(), highlight: new Highlight() },
  };
  layers.pointer.highlight.priority = 1;
  const painted = new Map<object, { layer: Layer; range: StaticRange }[]>();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles(layers, theme));
  const restore = () => {
    for (const { name, highlight } of Object.values(layers)) {
      if (!registry.has(name)) registry.set(name, highlight);
    }
    if (![...document.adoptedStyleSheets].includes(sheet)) {
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }
  };
  restore();

  const unmark = (piece: object) => {
    for (const { layer, range } of painted.get(piece) ?? []) layers[layer].highlight.delete(range);
    painted.delete(piece);
  };

  signal.addEventListener(
    'abort',
    () => {
      for (const { name } of Object.values(layers)) registry.delete(name);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets].filter((each) => each !== sheet);
      painted.clear();
    },
    { once: true },
  );

  return {
    mark(piece, words) {
      restore();
      unmark(piece);
      const ranges: { layer: Layer; range: StaticRange }[] = [];
      for (const { stretch, touches } of words) {
        const last = ranges.at(-1)?.layer;
        const layer = touches && last === 'word' ? 'lower' : 'word';
        ranges.push({ layer, range: toRange(stretch) });
      }
      for (const { layer, range } of ranges) layers[layer].highlight.add(range);
      painted.set(piece, ranges);
    },
    unmark,
    point(stretch) {
      layers.pointer.highlight.clear();
      if (stretch) {
        restore();
        layers.pointer.highlight.add(toRange(stretch));
      }
    },
    theme: (next) => sheet.replaceSync(styles(layers, next)),
    restore,
  };
}

function toRange({ from, to }: Stretch): StaticRange {
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
}

/** No name of ours, and not the same twice: the page can list the names. */
function randomName(): string {
  return `h${crypto.getRandomValues(new Uint32Array(2)).join('')}`;
}

const colours = {
  light: { word: '#8f8171', pointer: '#b0341a', behind: '#b0341a24' },
  dark: { word: '#9a8c7e', pointer: '#f08468', behind: '#f0846840' },
} satisfies Record<Theme, Record<string, string>>;

/** Literal colours, against the site's own grounds: variables do not reach into highlights everywhere. */
function styles(layers: Record<Layer, { name: string }>, theme: Theme): string {
  const { word, pointer, behind } = colours[theme];
  const line = (offset: string) => `text-underline-offset:${offset};text-decoration-skip-ink:none`;
  const dashed = `text-decoration:underline dashed 1.5px ${word}`;
  return [
    `::highlight(${layers.word.name}){${dashed};${line('.24em')}}`,
    `::highlight(${layers.lower.name}){${dashed};${line('.44em')}}`,
    `::highlight(${layers.pointer.name}){text-decoration:underline solid 2px ${pointer};${line('.24em')};background-color:${behind}}`,
  ].join('');
}
