import { hasWords } from '@/utils/bilingual/sentences';
import { batches } from './batches';
import type { Engine, Target } from './engine';
import { concernsAll, type TranslationFault, toTranslationFault } from './fault';

/** Where a server asks to slow down and does not say for how long. */
const usualWaitMs = 10_000;
/** Longer than that nobody watches: the reader is told, and asks again. */
const longestWaitMs = 60_000;
/** After so many waits in a row it is the reader's turn. */
const mostWaits = 3;

/** How far the lines of a text are. */
export interface LinesState {
  /** By the text they translate. */
  lines: ReadonlyMap<string, string>;
  working: boolean;
  /** Why the last question was not answered. */
  fault?: TranslationFault;
  /** Milliseconds, as of `Date.now`: then it is asked again by itself. */
  goesOnAt?: number;
}

/**
 * The lines of a text, translated a few at a time in the order in which they are wanted; what is there is shown while the rest
 * comes. A text without Chinese is not asked about. Until `signal` aborts: then nothing more is asked, and nothing told.
 */
export class Lines {
  private state: LinesState = { lines: new Map(), working: false };
  private readonly waiting = new Set<string>();
  /** Asked for, and failed by themselves. */
  private readonly failed = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waits = 0;

  constructor(
    private readonly engine: Engine,
    private readonly parts: {
      target: Target;
      onChange: (state: LinesState) => void;
      signal: AbortSignal;
    },
  ) {
    parts.signal.addEventListener('abort', () => clearTimeout(this.timer), { once: true });
  }

  /** These texts are wanted, beside those that were before. */
  want(texts: Iterable<string>): void {
    for (const text of texts) {
      if (hasWords(text) && !this.state.lines.has(text) && !this.failed.has(text)) this.waiting.add(text);
    }
    if (!this.state.fault || !concernsAll(this.state.fault)) void this.work();
  }

  /** Once more, also what has failed. In a click where the browser has to download its own engine. */
  retry(): void {
    clearTimeout(this.timer);
    for (const text of this.failed) this.waiting.add(text);
    this.failed.clear();
    this.waits = 0;
    void this.work();
  }

  private async work(): Promise<void> {
    const { signal, target } = this.parts;
    if (this.state.working || this.waiting.size === 0 || signal.aborted) return;
    this.tell({ working: true, fault: undefined, goesOnAt: undefined });
    let fault: TranslationFault | undefined;
    while (this.waiting.size > 0 && !(fault && concernsAll(fault))) {
      const [texts = []] = batches([...this.waiting]);
      try {
        const made = await this.engine.translate(texts, { target, signal });
        if (signal.aborted) return;
        this.waits = 0;
        this.settle(texts);
        this.tell({
          lines: new Map([...this.state.lines, ...texts.map((text, i) => [text, made[i]!] as const)]),
        });
      } catch (thrown) {
        if (signal.aborted) return;
        fault = toTranslationFault(thrown);
        if (concernsAll(fault)) continue;
        this.settle(texts);
        for (const text of texts) this.failed.add(text);
      }
    }
    this.tell({ working: false, fault });
    if (fault?.code === 'busy') this.wait(fault.retryAfter ?? usualWaitMs);
  }

  private settle(texts: readonly string[]): void {
    for (const text of texts) this.waiting.delete(text);
  }

  private wait(ms: number): void {
    if (ms > longestWaitMs || this.waits >= mostWaits) return;
    this.waits++;
    this.timer = setTimeout(() => void this.work(), ms);
    this.tell({ goesOnAt: Date.now() + ms });
  }

  private tell(change: Partial<LinesState>): void {
    this.state = { ...this.state, ...change };
    this.parts.onChange(this.state);
  }
}
