import type { WordLookup } from '@/utils/messages';
import type { Rect } from '@/utils/page/geometry';
import type { CardView, Point, Stage } from '../card-port';
import type { Paint } from '../marking/marks';
import { type FlatText, isCurrent, textAround } from '../text';
import type { Character, HitTest } from './point';
import { orUnknown } from './unknown';
import { type FoundWord, foundWord } from './word';

export interface SpotlightParts {
  hit: HitTest;
  paint: Pick<Paint, 'point'>;
  lookup(text: string, offset: number): Promise<WordLookup>;
  /** The card if it is there, else as soon as it is. */
  card(): CardView | Promise<CardView>;
  /** Told of what went wrong with a lookup or with the card. */
  onFault(error: unknown): void;
}

/** How a word came to be shown: pointed at, clicked or tapped, or found by a key. What the pointer opened leaves with it. */
export type OpenedBy = 'pointer' | 'press' | 'keys';

/** What is asked for: how it is to be shown, on whose behalf. */
export interface Wanted {
  stage: 'peek' | 'full';
  by: OpenedBy;
}

/** Where a word is to be looked up. */
export interface Spot {
  character: Character;
  /** The text around the character, which is at `offset`. */
  flat: FlatText & { offset: number };
  /** Something of the site's next to the word that the card must not cover either. */
  beside?: Rect;
}

/** The one word that is on show: looked up, painted in the page, explained in the card. */
export class Spotlight {
  /** The word on show. */
  word: FoundWord | null = null;
  by: OpenedBy = 'pointer';
  private view: CardView | null = null;
  /** Counts questions, so that a late answer to an old one is dropped. */
  private question = 0;
  /** On whose behalf the last one was. */
  private asking: OpenedBy = 'pointer';

  constructor(
    private readonly parts: SpotlightParts,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.hide(), { once: true });
  }

  /** What of the card is on show, whoever closed it. */
  get stage(): Stage {
    return this.view?.stage() ?? 'hidden';
  }

  /** Whether the pointer is on its way to the peek that it has opened. */
  nears(from: Point, to: Point): boolean {
    return this.by === 'pointer' && (this.view?.nears(from, to) ?? false);
  }

  /** Whether the pointer must not take the card away. */
  get held(): boolean {
    return this.view?.holds() ?? false;
  }

  /**
   * Look up the word around a character and show it.
   * @returns whether it is on show; not when nothing was found, or something else has been asked for since
   */
  async open(character: Character, wanted: Wanted): Promise<boolean> {
    const flat = textAround(character);
    if (/^\s*$/.test(flat.text.slice(flat.offset, flat.offset + character.length))) return false;
    return this.show({ character, flat }, wanted, () => this.parts.lookup(flat.text, flat.offset));
  }

  /** As `open`, for a text around the character that has been read, and what `find` finds in it. */
  async show(
    { character, flat, beside }: Spot,
    { stage, by }: Wanted,
    find: () => Promise<WordLookup>,
  ): Promise<boolean> {
    const mine = ++this.question;
    this.asking = by;
    try {
      const lookup = orUnknown(await find(), flat.text, {
        offset: flat.offset,
        length: character.length,
      });
      if (mine !== this.question || !isCurrent(flat)) return false;
      const found = foundWord({ lookup, flat, character }, this.parts.hit);
      if (!found) return false;
      if (beside) found.word.rects.push(beside);
      if (by === 'keys') found.word.walked = true;
      const ready = this.parts.card();
      this.view = ready instanceof Promise ? await ready : ready;
      if (mine !== this.question || !isCurrent(flat)) return false;
      this.word = found;
      this.by = by;
      this.parts.paint.point(found.stretch);
      this.view[stage](found.word);
      return true;
    } catch (error) {
      if (mine === this.question) this.parts.onFault(error);
      return false;
    }
  }

  /** The whole card of the word on show. */
  expand(): void {
    if (this.word) this.view?.full(this.word.word);
  }

  /** What the pointer has asked for is not wanted any more. A key that was pressed meanwhile has its answer. */
  cancel(): void {
    if (this.asking === 'pointer') this.question++;
  }

  /** The card has gone away by itself. */
  forget(): void {
    this.question++;
    this.word = null;
    this.by = 'pointer';
    this.parts.paint.point(null);
  }

  hide(): void {
    this.forget();
    this.view?.hide();
  }

  /** The page has changed: what is on show may be gone from it. */
  check(): void {
    if (this.word && !isCurrent(this.word.flat)) this.hide();
  }
}
