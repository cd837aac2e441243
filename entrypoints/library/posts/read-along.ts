import { cardOnOwnPage } from '@/components/card/own-page';
import { themeOfPage } from '@/components/card/page-theme';
import { ask, type Result } from '@/utils/messages';
import type { CardView, WordOnPage } from '@/utils/reading/card-port';
import { highlightPaint, type MarkedWord } from '@/utils/reading/marking/marks';
import { Hover } from '@/utils/reading/pointing/hover';
import { listenForKeys } from '@/utils/reading/pointing/keys';
import { characterIn, type HitTest, isWritable, layoutOf } from '@/utils/reading/pointing/point';
import { sentenceAround } from '@/utils/reading/pointing/sentence';
import { Spotlight } from '@/utils/reading/pointing/spotlight';
import { flatten, type Stretch, stretch } from '@/utils/reading/text';
import type { Post } from '@/utils/store/model';
import { watchRevision } from '@/utils/store/revision';

export interface ReadAlongParts {
  /** What is read: the elements with `data-read` in it. */
  text: HTMLElement;
  post: Pick<Post, 'id' | 'url' | 'title'>;
  state: Result<'reader.start'>;
  onFault(error: unknown): void;
}

/**
 * Reading a kept post as on the site: the same marks, the same peek and card, a word saved with the sentence and the post
 * it stands in. Left and Right go from marked word to marked word. Until `signal` aborts.
 */
export function readAlong({ text, post, state, onFault }: ReadAlongParts, signal: AbortSignal): void {
  const { settings } = state;
  const paint = highlightPaint(document, themeOfPage(document), signal);
  const hit = within(text, layoutOf(document));
  const { overlay, card } = cardOnOwnPage(
    { state, onHide: () => hover.dismissed(), onTheme: (theme) => paint.theme(theme) },
    signal,
  );
  const spotlight = new Spotlight(
    {
      hit,
      paint,
      lookup: (around, offset) => ask('lexicon.lookup', { text: around, offset }),
      card: () => inPost(card, post),
      onFault,
    },
    signal,
  );
  const hover = new Hover(
    { hit, host: overlay.host, spotlight, settings: () => settings, selecting: () => false },
    window,
    signal,
  );
  listenForKeys(window, { view: () => card, walk: () => null, host: () => overlay.host, signal });
  const marks = new Marks(text, { paint, settings, onFault, signal });
  window.addEventListener('keydown', (event) => void onKey(event), { signal });

  async function onKey(event: KeyboardEvent): Promise<void> {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
      return;
    if (event.target instanceof Element && isWritable(event.target)) return;
    const place = marks.step(by, spotlight.word?.stretch);
    const character = place && characterIn(place.from.node, place.from.offset, hit);
    if (!character) return;
    event.preventDefault();
    character.node.parentElement?.scrollIntoView({ block: 'nearest' });
    const there = characterIn(character.node, character.offset, hit);
    if (there) await spotlight.open(there, { stage: 'peek', by: 'keys' });
  }
}

/** The words that are marked, in reading order. */
class Marks {
  private stretches: Stretch[] = [];
  private turn = 0;

  constructor(
    private readonly text: HTMLElement,
    private readonly parts: {
      paint: ReturnType<typeof highlightPaint>;
      settings: ReadAlongParts['state']['settings'];
      onFault(error: unknown): void;
      signal: AbortSignal;
    },
  ) {
    const { signal } = parts;
    const again = () => void this.read();
    again();
    watchRevision(again, signal);
    // The post may have been saved anew meanwhile, and its text be another one.
    const observer = new MutationObserver(again);
    observer.observe(text, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  }

  /** The marked word after another, or before it; the first or last one when there is none. */
  step(by: number, from: Stretch | undefined): Stretch | undefined {
    const index = this.stretches.findIndex(
      ({ from: { node, offset } }) => node === from?.from.node && offset === from.from.offset,
    );
    if (index >= 0) return this.stretches[index + by];
    return by > 0 ? this.stretches[0] : this.stretches.at(-1);
  }

  private async read(): Promise<void> {
    const { paint, settings, onFault, signal } = this.parts;
    const { marks, level, markSensitive, markEach } = settings;
    if (marks === 'off') return;
    const mine = ++this.turn;
    const flats = [...this.text.querySelectorAll('[data-read]')].map(flatten);
    const wanted = {
      glossary: marks !== 'mine',
      sensitive: markSensitive,
      above: marks === 'level' ? level : 6,
    };
    try {
      const answers = await ask('lexicon.annotate', { texts: flats.map(({ text }) => text), wanted });
      if (mine !== this.turn || signal.aborted) return;
      const seen = new Set<string>();
      const words: MarkedWord[] = [];
      for (const [index, flat] of flats.entries()) {
        let end = -1;
        for (const mark of answers[index] ?? []) {
          const touches = mark.start === end;
          end = mark.end;
          if (markEach === 'once' && seen.has(mark.id)) continue;
          seen.add(mark.id);
          const place = stretch(flat, mark.start, mark.end);
          if (place) words.push({ stretch: place, kind: mark.kind, touches });
        }
      }
      this.stretches = words.map((word) => word.stretch);
      paint.mark(this, words);
    } catch (error) {
      if (!signal.aborted) onFault(error);
    }
  }
}

/** Only what is read can be pointed at, not the page around it. */
function within(text: HTMLElement, hit: HitTest): HitTest {
  const isRead = (element: Element | undefined) =>
    element !== undefined && text.contains(element) && element.closest('[data-read]') !== null;
  return { ...hit, stack: (x, y) => keepRead(hit.stack(x, y)) };

  function keepRead(stack: Element[]): Element[] {
    return isRead(stack[0]) ? stack : [];
  }
}

/** The card is told in which sentence of which post a word stands, so that it is kept with it. */
function inPost(card: CardView, { id, url, title }: ReadAlongParts['post']): CardView {
  const met = (word: WordOnPage): WordOnPage => {
    const [best] = word.lookup.matches;
    if (!best) return word;
    const context = {
      ...sentenceAround(word.text, best.start, best.end),
      postId: id,
      url,
      ...(title && { title }),
      seenAt: Date.now(),
    };
    return { ...word, surface: 'note-body', context };
  };
  return { ...card, peek: (word) => card.peek(met(word)), full: (word) => card.full(met(word)) };
}
