import { Fault, type FaultCode, toFault } from '@/utils/faults';
import { ask } from '@/utils/messages';
import { cardOf, readCard, readLink } from '@/utils/page/card';
import { type Rect, toRect } from '@/utils/page/geometry';
import { openNote } from '@/utils/page/note';
import type { PostOnPage } from '@/utils/page/post';
import type { SavePostState } from '../card-port';
import { limits } from '../limits';

export interface SaveCardParts {
  /** Draw over the card how its saving goes, or nothing. */
  show(state: SavePostState | null): void;
  /** Save the open note. */
  saveNote(): void;
  onFault(error: unknown): void;
}

/**
 * Saves the post on whose card the browser's menu was opened. Titles of cards are no links, so the menu's own "link" will not
 * do: what the card shows is read when the menu opens, before the site can put another note into the same card.
 */
export class SaveCard {
  private meant: { post: PostOnPage; card: Element } | null = null;
  private saving: { post: PostOnPage; at: Rect } | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly window: Window,
    private readonly parts: SaveCardParts,
    signal: AbortSignal,
  ) {
    const options = { capture: true, passive: true, signal };
    window.addEventListener(
      'contextmenu',
      (event) => event.isTrusted && this.mean(event.composedPath()[0]),
      options,
    );
    // The card moves away from under what is drawn over it.
    window.addEventListener('scroll', () => this.timer !== undefined && this.end(), options);
    signal.addEventListener('abort', () => clearTimeout(this.timer), { once: true });
  }

  /** Chosen in the menu. */
  save(): void {
    if (this.meant) {
      const { post, card } = this.meant;
      void this.keep(post, toRect(card.getBoundingClientRect()));
    } else if (openNote(this.window.document)) this.parts.saveNote();
    else this.parts.onFault(new Fault('no-post'));
  }

  /** Pressed where it says that saving failed. @returns whether a card was meant */
  again(): boolean {
    if (!this.saving) return false;
    void this.keep(this.saving.post, this.saving.at);
    return true;
  }

  /** The menu was opened on `target`. */
  mean(target: EventTarget | undefined): void {
    this.meant = target instanceof Element ? meantBy(target) : null;
  }

  private async keep(post: PostOnPage, at: Rect): Promise<void> {
    const mine = { post, at };
    this.saving = mine;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.parts.show({ kind: 'saving', at });
    let fault: FaultCode | undefined;
    try {
      await ask('posts.save', { post });
    } catch (error) {
      fault = toFault(error).code;
    }
    if (this.saving !== mine) return;
    this.parts.show(fault ? { kind: 'failed', at, fault } : { kind: 'saved', at });
    this.timer = setTimeout(() => this.end(), fault ? limits.failedCard : limits.savedCard);
  }

  private end(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.saving = null;
    this.parts.show(null);
  }
}

/** The card, else the link to a note, that the menu was opened on. */
function meantBy(target: Element): { post: PostOnPage; card: Element } | null {
  const card = cardOf(target);
  const element = card ?? target.closest('a[href]');
  const post = element && (card ? readCard(card) : readLink(element));
  return post && element ? { post, card: element } : null;
}
