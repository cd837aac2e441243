import { type Browser, browser } from 'wxt/browser';
import { type PostNews, type Wish, watchPort } from '@/utils/reading/post/post-watch';

/** What the panel knows of the tab that it follows. */
export type Followed =
  /** No tab of the site is in front, nor was one lately. */
  | { state: 'elsewhere' }
  /** A tab of the site, whose reader has not answered: reading is off there, or the page is just loading. */
  | { state: 'waiting' }
  | { state: 'following'; post: PostNews['post'] };

/** A reader that does not answer yet is asked again so often: after a load it comes within a second or two. */
const askAgainMs = 1000;

/**
 * Follows the open post of the site's tab that was active last in this window, or of one tab for good; extension pages are
 * passed over, since the panel may be one itself. Calls back with whatever changes, until `signal` aborts.
 */
export class FollowedTab {
  private tabId: number | undefined;
  private port: Browser.runtime.Port | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly onChange: (followed: Followed) => void,
    private readonly parts: { tabId?: number; signal: AbortSignal },
  ) {
    const { signal } = parts;
    const look = () => void this.look();
    const events = [browser.tabs.onActivated, browser.tabs.onRemoved] as const;
    for (const event of events) event.addListener(look);
    const updated = (id: number, { status }: { status?: string }) => {
      if (status === 'complete' || id === this.tabId) look();
    };
    browser.tabs.onUpdated.addListener(updated);
    signal.addEventListener(
      'abort',
      () => {
        for (const event of events) event.removeListener(look);
        browser.tabs.onUpdated.removeListener(updated);
        this.leave();
      },
      { once: true },
    );
    look();
  }

  /** Ask for a sentence to be shown on the page. */
  wish(wish: Wish): void {
    try {
      this.port?.postMessage(wish);
    } catch {
      // The page has gone away in this moment; what it showed has gone with it.
    }
  }

  private async look(): Promise<void> {
    const tab = await this.followed();
    if (this.parts.signal.aborted) return;
    if (tab?.id === this.tabId && this.port) return;
    this.leave();
    this.tabId = tab?.id;
    if (this.tabId === undefined) this.onChange({ state: 'elsewhere' });
    else this.connect(this.tabId);
  }

  private async followed(): Promise<Browser.tabs.Tab | undefined> {
    const url = browser.runtime.getManifest().host_permissions ?? [];
    const tabs = await browser.tabs.query({
      url,
      ...(this.parts.tabId === undefined && { currentWindow: true }),
    });
    if (this.parts.tabId !== undefined) return tabs.find(({ id }) => id === this.parts.tabId);
    return (
      tabs.find(({ active }) => active) ??
      tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]
    );
  }

  private connect(tabId: number): void {
    const port = browser.tabs.connect(tabId, { name: watchPort, frameId: 0 });
    this.port = port;
    let answered = false;
    port.onMessage.addListener((news: unknown) => {
      answered = true;
      if (this.port === port) this.onChange({ state: 'following', post: (news as PostNews).post });
    });
    port.onDisconnect.addListener(() => {
      // Read, or the browser writes it to the console as unchecked.
      void browser.runtime.lastError;
      if (this.port !== port) return;
      this.port = undefined;
      if (!answered) this.onChange({ state: 'waiting' });
      else this.onChange({ state: 'following', post: null });
      this.timer = setTimeout(() => void this.look(), askAgainMs);
    });
  }

  private leave(): void {
    clearTimeout(this.timer);
    const { port } = this;
    this.port = undefined;
    port?.disconnect();
  }
}
