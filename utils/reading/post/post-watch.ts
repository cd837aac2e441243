import { browser } from 'wxt/browser';
import { openNote } from '@/utils/page/note';
import type { PostOnPage } from '@/utils/page/post';
import { readPost } from '@/utils/page/read-post';
import { themeOf } from '@/utils/page/theme';
import { type FoundPaint, foundPaint } from '../marking/found';

/** The name of the port by which the bilingual view follows the post of a tab. */
export const watchPort = 'post';

/** What the reader on the page tells: the open post as it is now, or that there is none. */
export interface PostNews {
  post: PostOnPage | null;
}
/**
 * What the view asks for: a sentence to be shown where it stands, and whether to bring it into sight; null for none. One
 * that is being read aloud has a colour of its own.
 */
export type Wish = { sentence: string | null; scroll?: boolean; spoken?: true };

/** Changes of the page are gathered so long: comments come ten at a time. */
const pauseMs = 250;

/**
 * Tells whoever watches of the open post, whenever it changes. Nothing is read or observed while nobody watches.
 */
export class PostWatch {
  private readonly ports = new Map<Port, string>();
  private observer: MutationObserver | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private paint: FoundPaint | undefined;

  constructor(
    private readonly document: Document,
    private readonly signal: AbortSignal,
  ) {
    // Kept: `browser.runtime` is gone from a page that an update has orphaned.
    const connected = browser.runtime.onConnect;
    const listener = (port: Port) => port.name === watchPort && this.serve(port);
    connected.addListener(listener);
    signal.addEventListener(
      'abort',
      () => {
        connected.removeListener(listener);
        for (const port of this.ports.keys()) port.disconnect();
        this.ports.clear();
        this.rest();
      },
      { once: true },
    );
  }

  private serve(port: Port): void {
    this.ports.set(port, '');
    port.onMessage.addListener((wish) => this.find(wish as Wish));
    port.onDisconnect.addListener(() => {
      this.ports.delete(port);
      if (this.ports.size === 0) this.rest();
    });
    if (!this.observer) {
      this.observer = new MutationObserver(() => this.soon());
      this.observer.observe(this.document.body, { childList: true, characterData: true, subtree: true });
    }
    this.tell();
  }

  private soon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.tell();
    }, pauseMs);
  }

  private tell(): void {
    const note = openNote(this.document);
    const news: PostNews = { post: note && readPost(note) };
    const text = JSON.stringify(news);
    for (const [port, told] of this.ports) {
      if (told === text) continue;
      this.ports.set(port, text);
      port.postMessage(news);
    }
  }

  private find({ sentence, scroll = false, spoken }: Wish): void {
    this.paint ??= foundPaint(this.document, this.signal);
    this.paint.show(sentence, { theme: themeOf(this.document), scroll, spoken: spoken ?? false });
  }

  private rest(): void {
    this.observer?.disconnect();
    this.observer = undefined;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.paint?.show(null, { theme: 'light', scroll: false, spoken: false });
  }
}

interface Port {
  name: string;
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}
