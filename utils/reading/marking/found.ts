import { openNote } from '@/utils/page/note';
import { surfacesIn } from '@/utils/page/surfaces';
import type { Theme } from '@/utils/page/theme';
import { characterIn, layoutOf } from '../pointing/point';
import { reveal } from '../pointing/reveal';
import { flatten, type Stretch, stretch } from '../text';
import { randomName, toRange } from './marks';

/** Shows a sentence of the open note where it stands, for as long as it is pointed at elsewhere. */
export interface FoundPaint {
  show(sentence: string | null, how: { theme: Theme; scroll: boolean; spoken: boolean }): void;
}

/** Of the look's ochre, at 15 and 24 in a hundred; of its jade, at 19 and 25, for what is being read aloud. */
const colours = {
  found: { light: '#b8862b26', dark: '#d9a94f3d' },
  spoken: { light: '#2c6a5030', dark: '#7cc3a040' },
} satisfies Record<string, Record<Theme, string>>;

/**
 * Paints with a highlight of its own, under a random name: nothing in the page changes. It scrolls only where the reader has
 * asked for the sentence by a click or a key.
 */
export function foundPaint(document: Document, signal: AbortSignal): FoundPaint {
  const registry = document.defaultView!.CSS.highlights;
  const name = randomName();
  const highlight = new Highlight();
  const sheet = new CSSStyleSheet();
  const hit = layoutOf(document);
  const leave = () => {
    highlight.clear();
    registry.delete(name);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets].filter((each) => each !== sheet);
  };
  signal.addEventListener('abort', leave, { once: true });

  return {
    show(sentence, { theme, scroll, spoken }) {
      const place = sentence === null ? null : placeOf(document, sentence);
      if (!place) {
        leave();
        return;
      }
      sheet.replaceSync(
        `::highlight(${name}){background-color:${colours[spoken ? 'spoken' : 'found'][theme]}}`,
      );
      if (![...document.adoptedStyleSheets].includes(sheet)) {
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      }
      registry.set(name, highlight);
      highlight.clear();
      highlight.add(toRange(place));
      const character = scroll && characterIn(place.from.node, place.from.offset, hit);
      if (character) void reveal(character, hit);
    },
  };
}

function placeOf(document: Document, sentence: string): Stretch | null {
  const note = openNote(document);
  for (const { element } of note ? surfacesIn(note) : []) {
    const flat = flatten(element);
    const at = flat.text.indexOf(sentence);
    const place = at < 0 ? null : stretch(flat, at, at + sentence.length);
    if (place) return place;
  }
  return null;
}
