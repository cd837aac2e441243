import { pressed } from '@/components/card/keys';
import { type CardStore, createCardStore } from '@/components/card/store';
import { giveFocusBack } from '@/components/card/view';
import { ask } from '@/utils/messages';
import type { CardState, WordOnPage } from '@/utils/reading/card-port';

/** How long the pointer may be between the word and its peek. */
const leaveMs = 250;

/**
 * The card of the site on a page of our own. No engine has to find the words here: pointing, leaving and keys are all there
 * is to do. `words` is the selector of what can be pointed at; what `store` says is drawn into `mount` by whoever made this.
 */
export class LiveCard {
  readonly mount = document.createElement('div');
  readonly store: CardStore;
  readonly #host = document.createElement('div');
  readonly #root: ShadowRoot;
  readonly #end = new AbortController();
  #leaving: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor(state: CardState, words: string) {
    this.#host.className = 'live-card';
    this.#root = this.#host.attachShadow({ mode: 'open' });
    this.#root.append(this.mount);
    document.body.append(this.#host);
    this.store = createCardStore({ ...state, onHide() {}, onSavePost() {} });
    this.#listen(words);
  }

  /** @returns whether there was something to show. */
  point(word: HTMLElement): Promise<boolean> {
    return this.#stage === 'full' ? Promise.resolve(false) : this.#show('peek', word);
  }

  open(word: HTMLElement): Promise<boolean> {
    return this.#show('full', word);
  }

  leave(): void {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => {
      this.#asked++;
      if (this.#stage === 'peek' && !this.#root.activeElement) this.store.actions.hide();
    }, leaveMs);
  }

  update(state: CardState): void {
    this.store.actions.update(state);
  }

  destroy(): void {
    this.#end.abort();
    clearTimeout(this.#leaving);
    this.store.actions.destroy();
    this.#host.remove();
  }

  get #stage() {
    return this.store.getState().stage;
  }

  #listen(words: string): void {
    const { signal } = this.#end;
    this.#host.addEventListener('pointerenter', () => clearTimeout(this.#leaving), { signal });
    this.#host.addEventListener('pointerleave', () => this.leave(), { signal });
    const onPress = ({ target }: Event) => {
      if (target === this.#host || (target instanceof Element && target.closest(words))) return;
      this.store.actions.hide();
    };
    document.addEventListener('pointerdown', onPress, { signal });
    document.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    // What a peek is beside has moved away from under it.
    const onScroll = () => this.#stage === 'peek' && this.store.actions.hide();
    window.addEventListener('scroll', onScroll, { signal, passive: true });
    signal.addEventListener('abort', giveFocusBack(this.mount, this.store));
  }

  #onKey(event: KeyboardEvent): void {
    const { key, target, ctrlKey, altKey, metaKey } = event;
    if (this.#stage === 'hidden' || ctrlKey || altKey || metaKey) return;
    // In the card it has keys of its own, and Enter on a word is a click on it.
    if (target === this.#host || key === 'Enter') return;
    if (target instanceof Element && target.closest('input, select, textarea')) return;
    if (pressed(key, this.store)) event.preventDefault();
  }

  async #show(stage: 'peek' | 'full', element: HTMLElement): Promise<boolean> {
    clearTimeout(this.#leaving);
    const turn = ++this.#asked;
    // Without the dictionary the page still says what there is to say.
    const word = await wordOf(element).catch(console.warn);
    if (!word || turn !== this.#asked || this.#end.signal.aborted) return false;
    this.store.actions.show(stage, word);
    return true;
  }
}

async function wordOf(element: HTMLElement): Promise<WordOnPage | undefined> {
  const text = element.parentElement?.textContent ?? '';
  const lookup = await ask('lexicon.lookup', { text, offset: text.indexOf(element.textContent) });
  const best = lookup.matches[0];
  if (!best) return undefined;
  const [anchor = element.getBoundingClientRect(), ...more] = element.getClientRects();
  return {
    lookup,
    text,
    rects: [anchor, ...more],
    anchor,
    context: { sentence: text, start: best.start, end: best.end, seenAt: Date.now() },
    surface: 'other',
  };
}
