import { cardOnOwnPage, restMs } from '@/components/card/own-page';
import { ask, type Result, type WordLookup } from '@/utils/messages';
import type { CardView, Point, WordOnPage } from '@/utils/reading/card-port';
import { limits } from '@/utils/reading/limits';
import type { Overlay } from '@/utils/reading/overlay';

/** A word of the panel: its element, the sentence that it stands in, and where in it (UTF-16). */
export interface PointedWord {
  element: HTMLElement;
  sentence: string;
  start: number;
  end: number;
}

export interface WordCardsParts {
  /** What is read. */
  text: HTMLElement;
  state: Result<'reader.start'>;
  /** The word that an element is, or null for what is none. */
  wordAt(element: Element): PointedWord | null;
  /** The post that the text is of, to be kept with a word. */
  post?: { id: string; url: string; title: string };
  onFault(error: unknown): void;
}

/**
 * The card of the site over the words of the panel: hovering shows the peek, a click or Enter the card. The words are known
 * here, so nothing has to be hit by its letters. Until `signal` aborts.
 */
export class WordCards {
  private readonly overlay: Overlay;
  private readonly card: CardView;
  private shown: PointedWord | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private turn = 0;
  /** Where the pointer was when it last came over something. */
  private at: Point | null = null;

  constructor(
    private readonly parts: WordCardsParts,
    signal: AbortSignal,
  ) {
    const { text, state } = parts;
    const onHide = () => {
      this.shown = null;
    };
    const { overlay, card } = cardOnOwnPage({ state, onHide }, signal);
    this.overlay = overlay;
    this.card = card;
    const options = { signal };
    text.addEventListener('pointerover', (event) => this.over(event), options);
    text.addEventListener('pointerleave', () => this.leave(), options);
    text.addEventListener('click', (event) => this.click(event), options);
    window.addEventListener('keydown', (event) => this.key(event), { capture: true, signal });
    document.addEventListener('scroll', () => this.hidePeek(), { capture: true, passive: true, signal });
    this.overlay.host.addEventListener('pointerenter', () => clearTimeout(this.timer), options);
    this.overlay.host.addEventListener('pointerleave', () => this.leave(), options);
    signal.addEventListener('abort', () => clearTimeout(this.timer), { once: true });
  }

  /** The word that the keyboard has come to. */
  walk(word: PointedWord): void {
    void this.open(word, 'peek', frame);
  }

  /** The whole card of a word. */
  full(word: PointedWord): void {
    void this.open(word, 'full');
  }

  private over({ target, pointerType, clientX: x, clientY: y }: PointerEvent): void {
    // On the way to the peek other words are crossed, which are not meant.
    const nears = this.at !== null && this.card.stage() === 'peek' && this.card.nears(this.at, { x, y });
    this.at = { x, y };
    const word = pointerType === 'touch' || !(target instanceof Element) ? null : this.parts.wordAt(target);
    clearTimeout(this.timer);
    if (!word) {
      this.leave();
      return;
    }
    if (this.card.stage() === 'full' || word.element === this.shown?.element) return;
    this.timer = setTimeout(() => void this.open(word, 'peek'), nears ? limits.rested : restMs);
  }

  private leave(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (!this.overlay.host.matches(':hover') && !this.card.holds()) this.hidePeek();
    }, limits.leave);
  }

  private hidePeek(): void {
    if (this.card.stage() !== 'peek') return;
    this.card.hide();
    this.shown = null;
  }

  private click({ target }: MouseEvent): void {
    clearTimeout(this.timer);
    if (document.getSelection()?.isCollapsed === false) return;
    const word = target instanceof Element ? this.parts.wordAt(target) : null;
    if (word) void this.open(word, 'full');
    else {
      this.card.hide();
      this.shown = null;
    }
  }

  private key(event: KeyboardEvent): void {
    if (this.card.stage() === 'hidden' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest('input, textarea, select, button')) return;
    if (!this.card.press(event.key)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** @param ready what to wait for besides the answer */
  private async open(
    word: PointedWord,
    stage: 'peek' | 'full',
    ready?: () => Promise<unknown>,
  ): Promise<void> {
    const mine = ++this.turn;
    try {
      const [lookup] = await Promise.all([
        ask('lexicon.lookup', { text: word.sentence, offset: word.start }),
        ready?.(),
      ]);
      if (mine !== this.turn || lookup.matches.length === 0 || !word.element.isConnected) return;
      this.shown = word;
      this.overlay.place();
      this.card[stage](this.onPage(word, lookup));
    } catch (error) {
      this.parts.onFault(error);
    }
  }

  private onPage(word: PointedWord, lookup: WordLookup): WordOnPage {
    const { left, top, right, bottom } = word.element.getBoundingClientRect();
    const anchor = { left, top, right, bottom };
    const { post } = this.parts;
    const [best] = lookup.matches;
    return {
      lookup,
      text: word.sentence,
      rects: [anchor],
      anchor,
      surface: 'note-body',
      context: {
        sentence: word.sentence,
        start: best!.start,
        end: best!.end,
        ...(post && { postId: post.id, url: post.url, ...(post.title && { title: post.title }) }),
        seenAt: Date.now(),
      },
    };
  }
}

/** The events of scrolling come before the frame after the next one, and would take away a peek that is there by then. */
function frame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
