import { Fault } from '@/utils/faults';
import { ask } from '@/utils/messages';
import type { CardHost, CardView } from './card-port';

/** Fetches the card once, when it is first needed, and makes it. */
export class CardLoader {
  /** The card, once it is there. */
  view: CardView | null = null;
  private loading: Promise<CardView> | null = null;

  /** `host` is asked for when the card is made: by then the settings may have changed. */
  constructor(
    private readonly host: () => CardHost,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.view?.destroy(), { once: true });
  }

  /** @throws Fault when it cannot be had; the next call tries again. */
  get(): CardView | Promise<CardView> {
    if (this.view) return this.view;
    this.loading ??= this.load().finally(() => {
      this.loading = null;
    });
    return this.loading;
  }

  private async load(): Promise<CardView> {
    if (!globalThis.__lrwCard) await ask('reader.card', {});
    if (!globalThis.__lrwCard) throw new Fault('unexpected', 'the card script did not start');
    this.signal.throwIfAborted();
    this.view = globalThis.__lrwCard(this.host());
    return this.view;
  }
}
