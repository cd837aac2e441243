import { createStore } from 'zustand/vanilla';
import { type FaultCode, toFault } from '@/utils/faults';
import { ask } from '@/utils/messages';
import { readCard } from '@/utils/page/card';
import { favouritesOn } from '@/utils/page/favourites';
import { openNote } from '@/utils/page/note';
import type { PostOnPage } from '@/utils/page/post';
import { findAll } from '@/utils/page/selectors';

export interface FavouritesState {
  /** Offered; being saved, for as long as the reader scrolls on; stopped by the reader, or by a fault. */
  kind: 'offered' | 'saving' | 'stopped';
  /** Cards that have been seen since the reader asked. */
  seen: number;
  /** Of these, posts that are kept now and were not, were already, or could not be read. */
  added: number;
  there: number;
  leftOut: number;
  fault?: FaultCode;
}

/** Tabs change without an address, so it is looked now and then which one is shown. */
const lookMs = 500;
/** New cards are gathered so long: a flick of the wheel shows each of them longer. */
const cardsMs = 50;

/** How long it is said how it went; a fault is said until it has been read. */
const doneMs = 10_000;

const nothing = { seen: 0, added: 0, there: 0, leftOut: 0 };

/**
 * Saves the favourites of a profile that the reader has loaded, as their cards show them. Nothing is done to the page: what
 * is there is read, and once the reader has asked, what comes while they scroll by themselves. The site takes cards away and
 * puts other posts into them, so a card is read when it comes and saved in its turn.
 */
export class SaveFavourites {
  readonly store = createStore<FavouritesState | null>(() => null);
  /** Whose favourites were asked for. */
  private userId: string | null = null;
  private readonly seen = new Set<string>();
  private readonly queue: PostOnPage[] = [];
  private busy = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private ending: ReturnType<typeof setTimeout> | undefined;
  private readonly observer = new MutationObserver(() => this.soon());

  constructor(
    private readonly document: Document,
    private readonly signal: AbortSignal,
  ) {
    const timer = setInterval(() => this.look(), lookMs);
    signal.addEventListener('abort', () => {
      clearInterval(timer);
      clearTimeout(this.ending);
      this.rest();
    });
    this.look();
  }

  /** The reader asks for them, or wants to go on after a fault. */
  readonly save = (): void => {
    const favourites = favouritesOn(this.document);
    if (!favourites) return;
    const state = this.store.getState();
    clearTimeout(this.ending);
    const goesOn = state?.fault !== undefined && this.userId === favourites.userId;
    if (!goesOn) {
      this.seen.clear();
      this.queue.length = 0;
    }
    this.userId = favourites.userId;
    this.store.setState({ ...(goesOn ? state : nothing), kind: 'saving', fault: undefined }, true);
    this.observer.observe(this.document, { childList: true, subtree: true, attributeFilter: ['href'] });
    this.collect(favourites.panel);
    void this.work();
  };

  /** What has not been saved yet is left. */
  readonly stop = (): void => {
    this.rest();
    this.change({ kind: 'stopped', seen: this.seen.size - this.queue.length });
    this.queue.length = 0;
    this.ending = setTimeout(this.dismiss, doneMs);
  };

  /** The reader has read how it went. */
  readonly dismiss = (): void => {
    clearTimeout(this.ending);
    this.store.setState(null, true);
    this.look();
  };

  private soon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.look();
    }, cardsMs);
  }

  private look(): void {
    const favourites = favouritesOn(this.document);
    const state = this.store.getState();
    if (state?.kind === 'saving') {
      if (favourites?.userId === this.userId) this.collect(favourites.panel);
      // A note that was opened from them lies over them.
      else if (!openNote(this.document)) this.stop();
    } else if (state?.kind !== 'stopped') {
      const offered = favourites && !openNote(this.document) && findAll(favourites.panel, 'card').length > 0;
      if (Boolean(offered) !== Boolean(state)) {
        this.store.setState(offered ? { ...nothing, kind: 'offered' } : null, true);
      }
    }
  }

  private collect(panel: Element): void {
    for (const card of findAll(panel, 'card')) {
      const post = readCard(card);
      if (!post || this.seen.has(post.id)) continue;
      this.seen.add(post.id);
      this.queue.push(post);
    }
    this.change({ seen: this.seen.size });
    void this.work();
  }

  /** One after the other: the site's page goes on beside it, and stopping stops at once. */
  private async work(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      while (this.queue.length > 0 && this.saving) await this.keep(this.queue[0]!);
    } finally {
      this.busy = false;
    }
  }

  private async keep(post: PostOnPage): Promise<void> {
    let change: (state: FavouritesState) => Partial<FavouritesState>;
    try {
      const { created } = await ask('posts.save', { post });
      change = ({ added, there }) => (created ? { added: added + 1 } : { there: there + 1 });
    } catch (error) {
      const { code } = toFault(error);
      // One card that cannot be kept is no reason not to keep the others; anything else would meet them too.
      if (code !== 'bad-input') {
        if (this.saving) {
          this.rest();
          this.change({ kind: 'stopped', fault: code });
        }
        return;
      }
      change = ({ leftOut }) => ({ leftOut: leftOut + 1 });
    }
    // The reader has stopped meanwhile: it is kept all the same.
    if (this.queue[0] === post) this.queue.shift();
    else this.change({ seen: (this.store.getState()?.seen ?? 0) + 1 });
    const state = this.store.getState();
    if (state) this.change(change(state));
  }

  private get saving(): boolean {
    return this.store.getState()?.kind === 'saving' && !this.signal.aborted;
  }

  private change(change: Partial<FavouritesState>): void {
    const state = this.store.getState();
    if (!state) return;
    const next = { ...state, ...change };
    if (JSON.stringify(next) !== JSON.stringify(state)) this.store.setState(next, true);
  }

  private rest(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.observer.disconnect();
  }
}
