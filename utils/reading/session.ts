import { type FaultCode, toFault } from '@/utils/faults';
import { ask } from '@/utils/messages';
import { watchNavigation } from '@/utils/page/navigation';
import { openNote } from '@/utils/page/note';
import { themeOf, watchTheme } from '@/utils/page/theme';
import { watchRevision } from '@/utils/store/revision';
import { CardLoader } from './card';
import type { CardState } from './card-port';
import { awaitSuccessor, isAlive } from './life';
import { limits } from './limits';
import { highlightPaint, type Paint } from './marking/marks';
import { Scan } from './marking/scan';
import { viewportOf } from './marking/viewport';
import { createOverlay, type Overlay } from './overlay';
import { Hover } from './pointing/hover';
import { layoutOf } from './pointing/point';
import { makeRoom, selectionPopup } from './pointing/room';
import { Spotlight } from './pointing/spotlight';
import type { Walk } from './pointing/walk';
import type { Saving } from './post/saving';
import { answerTab } from './tab-port';

export type ReaderState = Omit<CardState, 'theme'>;

/** Everything that reads along on a page, from being turned on to being turned off. */
export class Session {
  readonly overlay: Overlay;
  /** The host and the card in it: an orphan keeps them a little longer than all else. */
  private readonly presence = new AbortController();
  private readonly control = new AbortController();
  private readonly paint: Paint;
  private readonly hit;
  private readonly card: CardLoader;
  private readonly spotlight: Spotlight;
  private readonly hover: Hover;
  /** Reading by keyboard, once the reader has asked for it. */
  walk: Walk | null = null;
  /** What saves posts, once the card is there to show how it goes; until then, on what the browser's menu was opened. */
  private saving: Saving | null = null;
  private meant: Element | null = null;
  private scan: { scan: Scan; stop: AbortController; settings: string } | null = null;
  private readonly shownFaults = new Map<FaultCode, number>();

  constructor(
    private readonly window: Window,
    private state: ReaderState,
  ) {
    const { document } = window;
    const { signal } = this.control;
    this.overlay = createOverlay(document, this.presence.signal);
    this.overlay.place();
    this.hit = layoutOf(document);
    this.paint = highlightPaint(document, themeOf(document), signal);
    this.card = new CardLoader(
      () => ({
        ...this.state,
        theme: themeOf(document),
        root: this.overlay.root,
        onHide: () => this.hover.dismissed(),
        onSavePost: () => this.saving?.pressed(),
      }),
      this.presence.signal,
    );
    const { hit, overlay } = this;
    this.spotlight = new Spotlight(
      {
        hit,
        paint: this.paint,
        lookup,
        card: () => {
          overlay.place();
          return this.card.get();
        },
        onFault: (error) => this.onFault(error),
      },
      signal,
    );
    const { spotlight } = this;
    this.hover = new Hover(
      {
        hit,
        host: overlay.host,
        spotlight,
        settings: () => this.state.settings,
        selecting: () => selectionPopup(document) !== null,
      },
      window,
      signal,
    );
    makeRoom(window, { ours: overlay, spotlight, signal });
    answerTab(
      {
        'tab.openPost': async () => {
          await this.card.get();
          return globalThis.__lrwOpenPost!();
        },
        'tab.lookUp': () => void this.startWalk((walk) => walk.start()),
        'tab.show': (word) => void this.startWalk((walk) => walk.go(word)),
        'tab.savePost': () => {
          void this.getSaving((saving) => saving.saveMeant());
          return true;
        },
      },
      signal,
    );
    this.follow();
    this.mark();
    this.fetchCardWhenIdle();
  }

  /** Settings, language or texts have changed. */
  update(state: ReaderState): void {
    this.state = state;
    this.card.view?.update(state);
    this.mark();
  }

  /** The card, for keys pressed on the page. */
  view() {
    return this.card.view;
  }

  /** Leave nothing behind. */
  stop(): void {
    this.control.abort();
    this.presence.abort();
  }

  private async startWalk(start: (walk: Walk) => Promise<void>): Promise<void> {
    const { hit, overlay: ours, spotlight } = this;
    const onFault = (error: unknown) => this.onFault(error);
    try {
      await this.card.get();
      this.walk ??= globalThis.__lrwWalk!({
        hit,
        ours,
        spotlight,
        lookup,
        annotate: (texts) => this.annotateAll(texts),
        once: () => this.state.settings.markEach === 'once',
        onFault,
      });
      await start(this.walk);
    } catch (error) {
      onFault(error);
    }
  }

  /** The words that this reader wants marked. With marks off, these can still be walked through. */
  private annotateAll(texts: string[]) {
    const { marks, markSensitive, level } = this.state.settings;
    const wanted = {
      glossary: marks !== 'mine',
      sensitive: markSensitive,
      above: marks === 'level' ? level : 6,
    };
    return ask('lexicon.annotate', { texts, wanted });
  }

  /** Marks are painted or not, as the settings say; when these change, all is marked anew. */
  private mark(): void {
    const { marks, level, markTitles, markEach, markSensitive } = this.state.settings;
    const settings = [marks, level, markTitles, markEach, markSensitive].join();
    if (settings === this.scan?.settings) return;
    this.scan?.stop.abort();
    this.scan = null;
    if (marks === 'off') return;
    const stop = new AbortController();
    const signal = AbortSignal.any([stop.signal, this.control.signal]);
    const scan = new Scan(
      this.window.document,
      {
        annotate: (texts) => this.annotateAll(texts),
        paint: this.paint,
        viewport: (onNear) => viewportOf(this.window, { hit: this.hit, onNear, signal }),
        onFault: (error) => this.onFault(error),
        titles: markTitles,
        each: markEach,
      },
      signal,
    );
    watchRevision(() => scan.renew(), signal);
    this.scan = { scan, stop, settings };
  }

  /** Everything that the page does which matters to us. */
  private follow(): void {
    const { signal } = this.control;
    const { window } = this;
    const { document } = window;
    const observer = new MutationObserver((records) => {
      this.scan?.scan.changed(records);
      this.spotlight.check();
      this.saving?.soon();
    });
    // `open` is what changes when the page opens a dialog.
    observer.observe(document, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['open', 'note-id', 'data-note-id'],
    });
    watchNavigation(window, () => this.saving?.soon(), { poll: limits.poll, signal });
    watchTheme(
      document,
      (theme) => {
        this.paint.theme(theme);
        this.card.view?.update({ theme });
      },
      signal,
    );
    // A page that is left may be kept asleep, and come back as it was: then words may have been kept or come to be known.
    const asleep = { capture: true, signal };
    window.addEventListener('pagehide', () => this.spotlight.hide(), asleep);
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.wake(), asleep);
    // Its card is read while it shows what the reader means: the site may put another post into it.
    window.addEventListener(
      'contextmenu',
      ({ target, isTrusted }) => {
        if (this.saving || !isTrusted) return;
        this.meant = target instanceof Element ? target : null;
        void this.getSaving();
      },
      { capture: true, passive: true, signal },
    );
    const timer = setInterval(() => this.look(), limits.poll);
    signal.addEventListener(
      'abort',
      () => {
        observer.disconnect();
        clearInterval(timer);
      },
      { once: true },
    );
  }

  /** The slow look at what has no event: our own life, a registry that was emptied, a host that was taken out. */
  private look(): void {
    if (!isAlive()) {
      this.orphaned();
      return;
    }
    this.paint.restore();
    this.overlay.place();
    if (!this.saving && (this.card.view || openNote(this.window.document))) void this.getSaving();
  }

  private wake(): void {
    this.look();
    this.scan?.scan.renew();
    this.saving?.soon();
  }

  /** The extension was updated or taken away: reading stops, and one notice says so, unless a successor reads on. */
  private orphaned(): void {
    this.control.abort();
    const { view } = this.card;
    view?.hide();
    view?.savePost(null);
    awaitSuccessor(this.overlay.host, {
      onSucceeded: () => this.presence.abort(),
      onAlone: () => (view ? view.notice('orphaned') : this.presence.abort()),
    });
  }

  private fetchCardWhenIdle(): void {
    const fetch = () => void (this.control.signal.aborted || this.getSaving());
    this.window.requestIdleCallback(fetch, { timeout: limits.cardIdle });
  }

  /** The card, and with it what saves posts. */
  private async getSaving(use?: (saving: Saving) => void): Promise<void> {
    const onFault = (error: unknown) => this.onFault(error);
    try {
      const card = await this.card.get();
      const { meant, window } = this;
      const { signal } = this.control;
      if (signal.aborted) return;
      this.saving ??= globalThis.__lrwSaving!(window, { card, meant, onFault }, signal);
      use?.(this.saving);
    } catch (error) {
      onFault(error);
    }
  }

  /** Said once and quietly: a fault that comes with every word is still one fault. */
  private onFault(error: unknown): void {
    const { code } = toFault(error);
    if (this.control.signal.aborted) return;
    if (code === 'orphaned') {
      this.look();
      return;
    }
    const now = performance.now();
    if (now - (this.shownFaults.get(code) ?? Number.NEGATIVE_INFINITY) < limits.noticeAgain) return;
    this.shownFaults.set(code, now);
    // The first fault may come before the card: marks are asked for as soon as there is text. Without a card there is
    // nothing to say it with.
    Promise.resolve(this.card.get()).then(
      (view) => view.notice(code),
      () => this.shownFaults.delete(code),
    );
  }
}

function lookup(text: string, offset: number) {
  return ask('lexicon.lookup', { text, offset });
}
