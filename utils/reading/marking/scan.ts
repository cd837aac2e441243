import type { PageMark } from '@/utils/lexicon/types';
import { surfacesIn } from '@/utils/page/surfaces';
import { limits } from '../limits';
import { flatten } from '../text';
import type { Paint } from './marks';
import { cutPassages } from './passages';
import { type Passage, Posts, type Reading } from './posts';
import type { OnNear, Viewport } from './viewport';

export interface ScanParts {
  annotate(texts: string[]): Promise<PageMark[][]>;
  paint: Pick<Paint, 'mark' | 'unmark'>;
  viewport(onNear: OnNear): Viewport;
  onFault(error: unknown): void;
  /** Whether the titles in the feed are marked too. */
  titles: boolean;
  /** A word once in a post, or wherever it stands. */
  each: 'once' | 'always';
}

/**
 * Keeps the marks of the page right: finds the surfaces, reads those near the viewport, asks for their marks and paints
 * them; drops them in the very moment in which the site changes the text, and reads again.
 */
export class Scan {
  private readonly known = new Map<Element, Reading>();
  private readonly posts: Posts;
  /** Those of several passages, which come and go while the surface stays near. */
  private readonly long = new Set<Reading>();
  private readonly dirty = new Set<Element>();
  private readonly roots = new Set<Element>();
  /** The newest answers by text, oldest first. */
  private readonly remembered = new Map<string, PageMark[]>();
  private readonly viewport: Viewport;
  private removed = false;
  private asking = false;
  /** Whether there was more to ask for than fits in one message. */
  private more = false;
  /** Counts renewals, so that an answer from before the last one is dropped. */
  private renewals = 0;
  private failures = 0;
  private askAfter = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private due = Number.POSITIVE_INFINITY;
  private tidying: ReturnType<typeof setTimeout> | undefined;
  private scrolled = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly document: Document,
    private readonly parts: ScanParts,
    private readonly signal: AbortSignal,
  ) {
    this.posts = new Posts(parts.paint, parts.each);
    this.viewport = parts.viewport((changes) => this.onNear(changes));
    const options = { capture: true, passive: true, signal };
    document.addEventListener('scroll', () => this.onScroll(), options);
    signal.addEventListener('abort', () => this.stop(), { once: true });
    this.roots.add(document.documentElement);
    this.schedule(limits.scanSoon);
  }

  /** The same text may have other marks now: ask again. What is painted stays until the answer comes. */
  renew(): void {
    this.renewals++;
    this.remembered.clear();
    for (const { passages } of this.posts) {
      for (const passage of passages ?? []) if (passage.state === 'answered') passage.state = 'unread';
    }
    this.schedule(limits.scanSoon);
  }

  /** What a mutation observer of the document saw. Marks of changed text are gone when this returns. */
  changed(records: MutationRecord[]): void {
    let last: Node | null = null;
    let surface: Reading | null = null;
    for (const { target, type, addedNodes, removedNodes } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      if (!element) continue;
      // Changes of one place come in a row.
      if (target !== last) {
        surface = this.surfaceAround(element);
        last = target;
        if (surface) {
          this.posts.forget(surface);
          this.dirty.add(surface.element);
        }
      }
      if (type !== 'childList') continue;
      if (removedNodes.length > 0) this.removed = true;
      for (const added of addedNodes) {
        if (added instanceof Element) this.roots.add(added);
        else if (!surface && added instanceof Text) this.roots.add(element);
      }
    }
    if (this.roots.size === 0 && this.dirty.size === 0 && !this.removed) return;
    this.schedule(limits.scanPause);
    this.viewport.changed();
  }

  private onNear(changes: { element: Element; near: boolean }[]): void {
    for (const { element, near } of changes) {
      const known = this.known.get(element);
      if (!known) continue;
      known.near = near;
      if (near) this.dirty.add(element);
      else this.placePassages(known);
    }
    this.posts.repaint();
    this.tidySoon();
    if (this.dirty.size > 0) this.schedule(limits.scanSoon);
  }

  private tidySoon(): void {
    if (this.posts.untidy > limits.farPassages) this.posts.tidy();
    if (this.posts.untidy === 0) return;
    this.tidying ??= setTimeout(() => {
      this.tidying = undefined;
      if (performance.now() - this.scrolled >= limits.tidyPause) this.posts.tidy();
      else this.tidySoon();
    }, limits.tidyPause);
  }

  private onScroll(): void {
    this.scrolled = performance.now();
    for (const reading of this.long) {
      if ((reading.passages?.length ?? 0) > 1) {
        this.schedule(limits.scanPause);
        return;
      }
      this.long.delete(reading);
    }
  }

  private schedule(delay: number): void {
    const due = performance.now() + delay;
    if (this.signal.aborted || due >= this.due) return;
    clearTimeout(this.timer);
    this.due = due;
    this.timer = setTimeout(() => {
      this.due = Number.POSITIVE_INFINITY;
      this.flush();
    }, delay);
  }

  private flush(): void {
    if (this.removed) this.sweep();
    // Each root is searched by itself; so many are a page that is being built.
    const roots = this.roots.size > limits.roots ? [this.document.documentElement] : [...this.roots];
    this.roots.clear();
    for (const root of roots) {
      // What has nothing in it yet is told of again once it has.
      if (!root.isConnected || !root.firstChild) continue;
      for (const { element, kind } of surfacesIn(root)) {
        if (this.known.has(element) || (kind === 'feed-title' && !this.parts.titles)) continue;
        this.known.set(element, this.posts.add(element));
        this.viewport.watch(element);
      }
    }
    for (const element of this.dirty) {
      const known = this.known.get(element);
      if (!known?.near || known.passages) continue;
      known.passages = read(element);
      if (known.passages.length > 1) this.long.add(known);
    }
    this.dirty.clear();
    this.posts.repaint();
    if (this.asking) return;
    const wait = this.askAfter - performance.now();
    if (wait > 0) this.schedule(wait + 1);
    else void this.ask();
  }

  /** Ask for what is near and unread, a batch at a time; what comes to be so in the meantime is asked for together. */
  private async ask(): Promise<void> {
    this.asking = true;
    try {
      do {
        const batch = this.nextBatch();
        if (batch.length === 0) return;
        this.askAfter = performance.now() + limits.askPause;
        const texts = batch.map(({ passage }) => textOf(passage));
        for (const { passage } of batch) passage.state = 'asked';
        const { renewals } = this;
        const answers = await this.parts.annotate(texts).catch((error: unknown) => {
          for (const { passage } of batch) passage.state = 'unread';
          throw error;
        });
        if (this.signal.aborted) return;
        this.failures = 0;
        for (const [at, { reading, passage }] of batch.entries()) {
          if (renewals !== this.renewals) passage.state = 'unread';
          else {
            this.remember(texts[at]!, answers[at] ?? []);
            // Otherwise the text has changed in the meantime, and is read anew.
            if (reading.passages?.includes(passage)) this.posts.answer(reading, passage, answers[at] ?? []);
          }
        }
        this.posts.repaint();
      } while (this.more);
      this.schedule(limits.askPause);
    } catch (error) {
      this.parts.onFault(error);
      const delay = Math.min(limits.askAgain * 2 ** this.failures++, limits.askAgainMost);
      this.askAfter = performance.now() + delay;
      this.schedule(delay + 1);
    } finally {
      this.asking = false;
    }
  }

  private nextBatch(): Unread[] {
    const batch: Unread[] = [];
    let total = 0;
    this.more = false;
    for (const reading of this.posts) {
      if (!reading.near || !reading.passages) continue;
      this.placePassages(reading);
      for (const passage of reading.passages) {
        if (!passage.near || passage.state !== 'unread') continue;
        const text = textOf(passage);
        const remembered = this.remembered.get(text);
        if (remembered) {
          this.posts.answer(reading, passage, remembered);
          continue;
        }
        // A batch that is full does not end the loop: others may need no question.
        const full = batch.length >= limits.annotateBatch || total + text.length > limits.annotateTotal;
        if (full && batch.length > 0) {
          this.more = true;
          continue;
        }
        total += text.length;
        batch.push({ reading, passage });
      }
    }
    this.posts.repaint();
    this.tidySoon();
    return batch;
  }

  /** Which passages are near the viewport. The only one of a surface is as near as the surface. */
  private placePassages(reading: Reading): void {
    const passages = reading.passages ?? [];
    const long = reading.near && passages.length > 1;
    const sides = long ? passages.map((passage) => this.sideOf(passage)) : [];
    for (const [at, passage] of passages.entries()) {
      // A passage reaches to where the next one begins.
      const near = long ? sides[at]! <= 0 && (sides[at + 1] ?? 1) >= 0 : reading.near;
      this.posts.near(reading, passage, near);
    }
  }

  private sideOf({ flat, start }: Passage): -1 | 0 | 1 {
    const run = flat.runs.find(
      (each) => each.start + each.length > start && each.node.nodeType === Node.TEXT_NODE,
    );
    return run ? this.viewport.side({ node: run.node as Text, offset: Math.max(0, start - run.start) }) : 1;
  }

  private remember(text: string, marks: PageMark[]): void {
    this.remembered.delete(text);
    this.remembered.set(text, marks);
    if (this.remembered.size > limits.rememberedTexts) {
      this.remembered.delete(this.remembered.keys().next().value!);
    }
  }

  private surfaceAround(element: Element): Reading | null {
    for (let up: Element | null = element; up; up = up.parentElement) {
      const known = this.known.get(up);
      if (known) return known;
    }
    return null;
  }

  /** Let go of what the site has taken out of the page. */
  private sweep(): void {
    this.removed = false;
    for (const element of this.posts.sweep()) {
      this.viewport.unwatch(element);
      this.known.delete(element);
      this.dirty.delete(element);
    }
  }

  private stop(): void {
    clearTimeout(this.timer);
    clearTimeout(this.tidying);
    for (const reading of this.posts) this.posts.forget(reading);
    this.known.clear();
  }
}

interface Unread {
  reading: Reading;
  passage: Passage;
}

function textOf({ flat, start, end }: Passage): string {
  return flat.text.slice(start, end);
}

function read(element: Element): Passage[] {
  const flat = flatten(element);
  if (!/[^\s]/.test(flat.text)) return [];
  return cutPassages(flat.text, limits.piece).map(({ start, end }) => {
    return { flat, start, end, near: false, state: 'unread', marks: [], painted: [] };
  });
}
