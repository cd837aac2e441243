import type { WordLookup } from '@/utils/messages';
import { contains } from '@/utils/page/geometry';
import { Calm } from './calm';
import type { CardView } from './card-port';
import { limits } from './limits';
import type { Paint } from './marks';
import { type Character, characterAt, type HitTest } from './point';
import { isCurrent, type Piece, textAround } from './text';
import { orUnknown } from './unknown';
import { type FoundWord, foundWord } from './word';

export interface HoverParts {
  hit: HitTest;
  paint: Pick<Paint, 'point'>;
  /** Our own element: the pointer in it is in the card. */
  host: Element;
  lookup(text: string, offset: number): Promise<WordLookup>;
  /** The card if it is there, else as soon as it is. */
  card(): CardView | Promise<CardView>;
  /** Told of what went wrong with a lookup or with the card. */
  onFault(error: unknown): void;
}

/**
 * From the pointer to the word: what is pointed at calmly is looked up and shown, what is left is let go, and a click
 * on a word opens the whole card. The page's own events are never held back here.
 */
export class Hover {
  private readonly calm = new Calm();
  /** The word on show. */
  private shown: FoundWord | null = null;
  /** Characters that need no second question: one that is being looked up, without an entry, or dismissed by the reader. */
  private settled: Piece[] = [];
  private view: CardView | null = null;
  /** Counts questions, so that a late answer to an old one is dropped. */
  private question = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private leaving: ReturnType<typeof setTimeout> | undefined;
  private down = { x: 0, y: 0 };

  constructor(
    private readonly parts: HoverParts,
    window: Window,
    signal: AbortSignal,
  ) {
    const document = window.document;
    const options = { capture: true, passive: true, signal };
    window.addEventListener('pointermove', (event) => this.onMove(event), options);
    window.addEventListener('pointerdown', (event) => this.onDown(event), options);
    window.addEventListener('click', (event) => this.onClick(event), options);
    window.addEventListener('scroll', (event) => this.onScroll(event), options);
    window.addEventListener('blur', (event) => event.target === window && this.letGo(), options);
    document.documentElement.addEventListener('pointerleave', () => this.letGo(), { passive: true, signal });
    signal.addEventListener('abort', () => this.hide(), { once: true });
  }

  /** The card closed itself: the word stays unmarked until the pointer has been elsewhere. */
  dismissed(): void {
    if (this.shown) this.settled = this.shown.pieces;
    this.forget();
  }

  /** The page has changed: what is on show may be gone from it. */
  check(): void {
    if (this.shown && !isCurrent(this.shown.flat)) this.hide();
  }

  hide(): void {
    this.forget();
    this.view?.hide();
  }

  private onMove(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const { clientX: x, clientY: y } = event;
    const calm = this.calm.move(x, y, event.timeStamp);
    clearTimeout(this.timer);
    // With a button down, text is being selected.
    if (event.buttons !== 0) return;
    if (event.target === this.parts.host || this.isOnShown(x, y)) {
      this.stay();
      return;
    }
    if (this.shown) this.leave();
    if (calm) this.look(x, y);
    else this.timer = setTimeout(() => this.look(x, y), limits.settle);
  }

  private look(x: number, y: number): void {
    const character = characterAt(x, y, this.parts.hit, this.parts.host);
    if (character && this.isSettled(character)) return;
    this.settled = character ? [pieceOf(character)] : [];
    this.question++;
    if (!character) return;
    // A full card was asked for: passing over other words on the way to it does not take it away, resting on one does.
    if (this.view?.stage() !== 'full') void this.open(character, 'peek');
    else if (!this.view.holds()) {
      this.timer = setTimeout(() => void this.open(character, 'peek'), limits.restOverFull);
    }
  }

  private async open(character: Character, stage: 'peek' | 'full'): Promise<void> {
    const mine = ++this.question;
    try {
      const flat = textAround(character);
      if (/^\s*$/.test(flat.text.slice(flat.offset, flat.offset + character.length))) return;
      const answer = await this.parts.lookup(flat.text, flat.offset);
      if (mine !== this.question || !isCurrent(flat)) return;
      const lookup = orUnknown(answer, flat.text, flat.offset);
      const found = foundWord({ lookup, flat, character }, this.parts.hit);
      if (!found) return;
      const ready = this.parts.card();
      this.view = ready instanceof Promise ? await ready : ready;
      if (mine !== this.question || !isCurrent(flat)) return;
      this.stay();
      this.shown = found;
      this.settled = [];
      this.parts.paint.point(found.stretch);
      this.view[stage](found.word);
    } catch (error) {
      if (mine === this.question) this.parts.onFault(error);
    }
  }

  private onDown(event: PointerEvent): void {
    this.down = { x: event.clientX, y: event.clientY };
  }

  private onClick(event: MouseEvent): void {
    if (!event.isTrusted || event.button !== 0 || event.target === this.parts.host) return;
    const { clientX: x, clientY: y } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (Math.hypot(x - this.down.x, y - this.down.y) > limits.clickSlack) return;
    const target = event.composedPath()[0];
    // The site's own: the click goes where it leads, and takes the card with it.
    if (!(target instanceof Element) || target.closest(interactive)) {
      this.dismissed();
      this.view?.hide();
      return;
    }
    if (this.shown && this.isOnShown(x, y)) {
      this.view?.full(this.shown.word);
      return;
    }
    const character = characterAt(x, y, this.parts.hit, this.parts.host);
    if (character) void this.open(character, 'full');
    else this.hide();
  }

  private onScroll({ target }: Event): void {
    this.settled = [];
    // Only what the word lies in moves it.
    const moved = this.shown && target instanceof Node && target.contains(this.shown.stretch.from.node);
    if (moved && this.view?.stage() !== 'full') this.hide();
  }

  /** The pointer has left the page. */
  private letGo(): void {
    clearTimeout(this.timer);
    this.question++;
    this.settled = [];
    this.calm.reset();
    if (this.shown) this.leave();
  }

  private leave(): void {
    if (this.leaving !== undefined || this.view?.stage() !== 'peek') return;
    this.leaving = setTimeout(() => {
      this.leaving = undefined;
      if (this.view?.stage() === 'peek' && !this.view.holds()) this.hide();
    }, limits.leave);
  }

  private stay(): void {
    clearTimeout(this.leaving);
    this.leaving = undefined;
  }

  private forget(): void {
    clearTimeout(this.timer);
    this.stay();
    this.question++;
    this.shown = null;
    this.parts.paint.point(null);
  }

  private isOnShown(x: number, y: number): boolean {
    const { shown } = this;
    return shown?.word.rects.some((rect) => contains(rect, x, y)) === true && isCurrent(shown.flat);
  }

  private isSettled({ node, offset }: Character): boolean {
    return this.settled.some((piece) => piece.node === node && piece.from <= offset && offset < piece.to);
  }
}

function pieceOf({ node, offset, length }: Character): Piece {
  return { node, from: offset, to: offset + length };
}

/** Where a click belongs to the site. */
const interactive = [
  'a',
  'button',
  'input',
  'label',
  'select',
  'summary',
  'textarea',
  'video',
  'audio',
  '[role="button"]',
  '[role="link"]',
  '[role="tab"]',
  '[contenteditable]',
].join(',');
