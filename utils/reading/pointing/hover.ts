import { contains } from '@/utils/page/geometry';
import type { Settings } from '@/utils/settings/schema';
import type { Point } from '../card-port';
import { limits } from '../limits';
import { deepFocus } from '../shadow';
import { isCurrent, type Piece } from '../text';
import { Calm } from './calm';
import { type Character, characterAt, type HitTest, isWritable } from './point';
import type { Spotlight, Wanted } from './spotlight';

export interface HoverParts {
  hit: HitTest;
  /** Our own element: the pointer in it is in the card. */
  host: Element;
  spotlight: Spotlight;
  /** As they are now. */
  settings(): Pick<Settings, 'peekOn' | 'peekKey' | 'peekWait'>;
  /** Whether the reader is at work with a selection, and the peek would be in the way. */
  selecting(): boolean;
}

/**
 * From the pointer to the word: what is pointed at calmly is looked up and shown, what is left is let go, and a click
 * or tap on a word opens its card. The page's own events are never held back here.
 */
export class Hover {
  private readonly calm = new Calm();
  /** Characters that need no second question: one that is being looked up, without an entry, or dismissed by the reader. */
  private settled: Piece[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private replacing: ReturnType<typeof setTimeout> | undefined;
  private leaving: ReturnType<typeof setTimeout> | undefined;
  private down = { x: 0, y: 0 };
  /** Where the pointer was last, unless it has left the page. */
  private at: Point | null = null;
  /** Where the pointer came to rest: a tremor of the hand is no movement. */
  private rest: Point | null = null;

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
    window.addEventListener('keydown', (event) => this.onKey(event), options);
    window.addEventListener('scroll', (event) => this.onScroll(event), options);
    window.addEventListener('blur', (event) => event.target === window && this.letGo(), options);
    document.documentElement.addEventListener('pointerleave', () => this.letGo(), { passive: true, signal });
    signal.addEventListener('abort', () => this.stop(), { once: true });
  }

  /** The card closed itself: the word stays unmarked until the pointer has been elsewhere. */
  dismissed(): void {
    const { spotlight } = this.parts;
    if (spotlight.word) this.settled = spotlight.word.pieces;
    this.stop();
    spotlight.forget();
  }

  private onMove(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const { clientX: x, clientY: y } = event;
    const calm = this.calm.move(x, y, event.timeStamp);
    // On its way to the peek it crosses words that nobody asks for.
    const nears = this.at !== null && this.parts.spotlight.nears(this.at, { x, y });
    this.at = { x, y };
    const { peekOn, peekKey, peekWait } = this.parts.settings();
    const wait = peekOn === 'hover' ? peekWait : 0;
    const inCard = event.target === this.parts.host || this.isOnShown(x, y);
    // With a button down, text is being selected.
    if (event.buttons !== 0 || inCard) {
      this.clear();
      if (event.buttons === 0) this.stay();
      return;
    }
    if (nears) this.stay();
    if (this.parts.spotlight.word) this.leave();
    if (peekOn === 'click' || (peekOn === 'key' && !isHeld(peekKey, event))) {
      this.clear();
      return;
    }
    if (wait === 0 && calm && !nears) {
      this.look(x, y);
      return;
    }
    if (wait > 0 && this.rest && Math.hypot(x - this.rest.x, y - this.rest.y) <= limits.tremor) return;
    this.clear();
    this.rest = { x, y };
    this.timer = setTimeout(() => this.look(x, y), wait || (nears ? limits.rested : limits.settle));
  }

  /** The key that opens the peek, pressed while the pointer rests. */
  private onKey(event: KeyboardEvent): void {
    const { peekOn, peekKey } = this.parts.settings();
    if (peekOn !== 'key' || event.key !== peekKey || event.repeat || !event.isTrusted || !this.at) return;
    const { x, y } = this.at;
    const focused = deepFocus(this.parts.host.ownerDocument);
    // A capital letter that is typed asks for no word.
    if ((focused && isWritable(focused)) || this.isOnShown(x, y)) return;
    this.settled = [];
    this.look(x, y);
  }

  private look(x: number, y: number): void {
    clearTimeout(this.timer);
    const { hit, host, spotlight } = this.parts;
    const character = this.parts.selecting() ? null : characterAt(x, y, hit, host);
    if (character && this.isSettled(character)) return;
    clearTimeout(this.replacing);
    this.settled = character ? [pieceOf(character)] : [];
    spotlight.cancel();
    if (!character) return;
    const open = () => void this.open(character, { stage: 'peek', by: 'pointer' });
    // What a click or a key has opened stays when the pointer passes over other words on the way to it; resting on one
    // takes its place.
    const asked = spotlight.stage === 'full' || (spotlight.stage === 'peek' && spotlight.by !== 'pointer');
    if (!asked) open();
    else this.replacing = setTimeout(() => spotlight.held || open(), limits.restOverFull);
  }

  private async open(character: Character, wanted: Wanted): Promise<void> {
    if (!(await this.parts.spotlight.open(character, wanted))) return;
    this.stay();
    this.settled = [];
  }

  private onDown(event: PointerEvent): void {
    this.down = { x: event.clientX, y: event.clientY };
  }

  private onClick(event: PointerEvent | MouseEvent): void {
    const { hit, host, spotlight } = this.parts;
    if (!event.isTrusted || event.button !== 0 || event.target === host) return;
    const { clientX: x, clientY: y } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (Math.hypot(x - this.down.x, y - this.down.y) > limits.clickSlack) return;
    const target = event.composedPath()[0];
    // The site's own: the click goes where it leads, and takes the card with it.
    if (!(target instanceof Element) || target.closest(interactive)) {
      this.dismissed();
      spotlight.hide();
      return;
    }
    if (this.isOnShown(x, y)) {
      spotlight.expand();
      return;
    }
    const character = characterAt(x, y, hit, host);
    const tapped = 'pointerType' in event && event.pointerType === 'touch';
    const first = tapped || this.parts.settings().peekOn === 'click' ? 'peek' : 'full';
    if (character) void this.open(character, { stage: first, by: 'press' });
    else {
      this.stop();
      spotlight.hide();
    }
  }

  private onScroll({ target }: Event): void {
    const { spotlight } = this.parts;
    this.settled = [];
    this.rest = null;
    // Only what the word lies in moves it.
    const moved =
      spotlight.word && target instanceof Node && target.contains(spotlight.word.stretch.from.node);
    if (!moved || spotlight.stage === 'full') return;
    this.stop();
    spotlight.hide();
  }

  /** The pointer has left the page. */
  private letGo(): void {
    this.clear();
    this.at = null;
    this.settled = [];
    this.calm.reset();
    const { spotlight } = this.parts;
    if (spotlight.by !== 'pointer') return;
    spotlight.cancel();
    if (spotlight.word) this.leave();
  }

  private leave(): void {
    const { spotlight } = this.parts;
    const leaves = () => spotlight.stage === 'peek' && spotlight.by === 'pointer';
    if (this.leaving !== undefined || !leaves()) return;
    this.leaving = setTimeout(() => {
      this.leaving = undefined;
      if (leaves() && !spotlight.held) spotlight.hide();
    }, limits.leave);
  }

  private stay(): void {
    clearTimeout(this.leaving);
    this.leaving = undefined;
  }

  private clear(): void {
    clearTimeout(this.timer);
    clearTimeout(this.replacing);
    this.rest = null;
  }

  private stop(): void {
    this.clear();
    this.stay();
  }

  private isOnShown(x: number, y: number): boolean {
    const { word } = this.parts.spotlight;
    return word?.word.rects.some((rect) => contains(rect, x, y)) === true && isCurrent(word.flat);
  }

  private isSettled({ node, offset }: Character): boolean {
    return this.settled.some((piece) => piece.node === node && piece.from <= offset && offset < piece.to);
  }
}

function pieceOf({ node, offset, length }: Character): Piece {
  return { node, from: offset, to: offset + length };
}

/** Not by `getModifierState`, which also tells of locks. */
function isHeld(key: Settings['peekKey'], { shiftKey, altKey, ctrlKey }: MouseEvent): boolean {
  return { Shift: shiftKey, Alt: altKey, Control: ctrlKey }[key];
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
