import type { Mark } from '@/utils/lexicon/types';
import { surfacesIn } from '@/utils/page/surfaces';
import { limits } from './limits';
import type { Paint } from './marks';
import { cutPassages } from './passages';
import { type FlatText, flatten, stretch } from './text';
import type { OnNear, Viewport } from './viewport';

export interface ScanParts {
  annotate(texts: string[]): Promise<Mark[][]>;
  paint: Pick<Paint, 'mark' | 'unmark'>;
  viewport(onNear: OnNear): Viewport;
  onFault(error: unknown): void;
}

/** A text that is asked for and marked as one. Most surfaces are one passage; a long caption is many. */
interface Passage {
  flat: FlatText;
  start: number;
  end: number;
  state: 'unread' | 'asked' | 'marked';
}

interface Known {
  near: boolean;
  /** Null: not read since it came near or changed. */
  passages: Passage[] | null;
}

/**
 * Keeps the marks of the page right: finds the surfaces, reads those near the viewport, asks for their marks and paints
 * them; drops them in the very moment in which the site changes the text, and reads again.
 */
export class Scan {
  private readonly known = new Map<Element, Known>();
  private readonly dirty = new Set<Element>();
  private readonly roots = new Set<Element>();
  /** The newest answers by text, oldest first. */
  private readonly remembered = new Map<string, Mark[]>();
  private readonly viewport: Viewport;
  private removed = false;
  private asking = false;
  private failures = 0;
  private askAfter = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private due = Number.POSITIVE_INFINITY;

  constructor(
    private readonly document: Document,
    private readonly parts: ScanParts,
    private readonly signal: AbortSignal,
  ) {
    this.viewport = parts.viewport((changes) => this.onNear(changes));
    const options = { capture: true, passive: true, signal };
    document.addEventListener('scroll', () => this.onScroll(), options);
    signal.addEventListener('abort', () => this.stop(), { once: true });
    this.roots.add(document.documentElement);
    this.schedule(limits.scanSoon);
  }

  /** What a mutation observer of the document saw. Marks of changed text are gone when this returns. */
  changed(records: MutationRecord[]): void {
    for (const { target, type, addedNodes, removedNodes } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      if (!element) continue;
      const surface = this.surfaceAround(element);
      if (surface) {
        this.unread(surface);
        this.dirty.add(surface);
      }
      if (type !== 'childList') continue;
      if (removedNodes.length > 0) this.removed = true;
      for (const added of addedNodes) if (added instanceof Element) this.roots.add(added);
      if (!surface && addedNodes.length > 0) this.roots.add(element);
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
      else this.unread(element);
    }
    if (this.dirty.size > 0) this.schedule(limits.scanSoon);
  }

  private onScroll(): void {
    // A long surface stays near while its passages come and go.
    for (const { passages } of this.known.values()) {
      if (passages && passages.length > 1) {
        this.schedule(limits.scanPause);
        return;
      }
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
      if (!root.isConnected) continue;
      for (const { element } of surfacesIn(root)) {
        if (this.known.has(element)) continue;
        this.known.set(element, { near: false, passages: null });
        this.viewport.watch(element);
      }
    }
    for (const element of this.dirty) {
      const known = this.known.get(element);
      if (known?.near && known.passages === null) known.passages = read(element);
    }
    this.dirty.clear();
    if (!this.asking && performance.now() >= this.askAfter) void this.ask();
  }

  /** Ask for what is near and unread, a batch at a time. */
  private async ask(): Promise<void> {
    this.asking = true;
    try {
      for (let batch = this.nextBatch(); batch.length > 0; batch = this.nextBatch()) {
        const texts = batch.map(({ flat, start, end }) => flat.text.slice(start, end));
        for (const passage of batch) passage.state = 'asked';
        const answers = await this.parts.annotate(texts).catch((error: unknown) => {
          for (const passage of batch) if (passage.state === 'asked') passage.state = 'unread';
          throw error;
        });
        if (this.signal.aborted) return;
        this.failures = 0;
        for (const [at, passage] of batch.entries()) {
          this.remember(texts[at]!, answers[at] ?? []);
          // Dropped in the meantime: the text has changed, or is far away.
          if (passage.state === 'asked') this.mark(passage, answers[at] ?? []);
        }
      }
    } catch (error) {
      this.parts.onFault(error);
      const delay = Math.min(limits.askAgain * 2 ** this.failures++, limits.askAgainMost);
      this.askAfter = performance.now() + delay;
      this.schedule(delay + 1);
    } finally {
      this.asking = false;
    }
  }

  private nextBatch(): Passage[] {
    const batch: Passage[] = [];
    let total = 0;
    for (const { near, passages } of this.known.values()) {
      if (!near || !passages) continue;
      for (const passage of this.nearby(passages)) {
        if (passage.state !== 'unread') continue;
        const text = passage.flat.text.slice(passage.start, passage.end);
        const remembered = this.remembered.get(text);
        if (remembered) {
          this.mark(passage, remembered);
          continue;
        }
        total += text.length;
        if (batch.length > 0 && (batch.length >= limits.annotateBatch || total > limits.annotateTotal))
          return batch;
        batch.push(passage);
      }
    }
    return batch;
  }

  /** Those near the viewport; the others lose their marks. The only passage of a surface is as near as the surface. */
  private nearby(passages: Passage[]): Passage[] {
    if (passages.length === 1) return passages;
    const sides = passages.map(({ flat, start }) => {
      const run = flat.runs.find(
        (each) => each.start + each.length > start && each.node.nodeType === Node.TEXT_NODE,
      );
      return run ? this.viewport.side({ node: run.node as Text, offset: Math.max(0, start - run.start) }) : 1;
    });
    return passages.filter((passage, at) => {
      // A passage reaches to where the next one begins.
      const near = sides[at]! <= 0 && (sides[at + 1] ?? 1) >= 0;
      if (!near && passage.state !== 'unread') this.drop(passage);
      return near;
    });
  }

  private mark(passage: Passage, marks: Mark[]): void {
    passage.state = 'marked';
    let end = -1;
    const words = marks.flatMap((mark) => {
      const place = stretch(passage.flat, passage.start + mark.start, passage.start + mark.end);
      const touches = mark.start === end;
      end = mark.end;
      return place ? [{ stretch: place, touches }] : [];
    });
    if (words.length > 0) this.parts.paint.mark(passage, words);
  }

  private drop(passage: Passage): void {
    if (passage.state === 'marked') this.parts.paint.unmark(passage);
    passage.state = 'unread';
  }

  private unread(element: Element): void {
    const known = this.known.get(element);
    for (const passage of known?.passages ?? []) this.drop(passage);
    if (known) known.passages = null;
  }

  private remember(text: string, marks: Mark[]): void {
    this.remembered.delete(text);
    this.remembered.set(text, marks);
    if (this.remembered.size > limits.rememberedTexts) {
      this.remembered.delete(this.remembered.keys().next().value!);
    }
  }

  private surfaceAround(element: Element): Element | null {
    for (let up: Element | null = element; up; up = up.parentElement) if (this.known.has(up)) return up;
    return null;
  }

  /** Let go of what the site has taken out of the page. */
  private sweep(): void {
    this.removed = false;
    for (const element of this.known.keys()) {
      if (element.isConnected) continue;
      this.unread(element);
      this.viewport.unwatch(element);
      this.known.delete(element);
      this.dirty.delete(element);
    }
  }

  private stop(): void {
    clearTimeout(this.timer);
    for (const element of this.known.keys()) this.unread(element);
    this.known.clear();
  }
}

function read(element: Element): Passage[] {
  const flat = flatten(element);
  if (!/[^\s]/.test(flat.text)) return [];
  const state = 'unread';
  return cutPassages(flat.text, limits.piece).map(({ start, end }) => ({ flat, start, end, state }));
}
