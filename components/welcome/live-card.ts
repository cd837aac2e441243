import { pressed } from '@/components/card/keys';
import { restMs } from '@/components/card/own-page';
import { type CardStore, createCardStore } from '@/components/card/store';
import { giveFocusBack } from '@/components/card/view';
import { ask } from '@/utils/messages';
import type { CardState, WordOnPage } from '@/utils/reading/card-port';
import { limits } from '@/utils/reading/limits';

/**
 * The card of the site on a page of our own. No engine has to find the words here: they are the elements `.live-word` in
 * `text`, each line of it one sentence. What `store` says is drawn into `mount` by whoever made this.
 */
export class LiveCard {
  readonly mount = document.createElement('div');
  readonly store: CardStore;
  readonly #host = document.createElement('div');
  readonly #root: ShadowRoot;
  readonly #end = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;
  #shown: HTMLElement | undefined;

  /** @param onMet told when a word is shown */
  constructor(
    state: CardState,
    text: HTMLElement,
    private readonly onMet: () => void,
  ) {
    this.#host.className = 'live-card';
    this.#root = this.#host.attachShadow({ mode: 'open' });
    this.#root.append(this.mount);
    document.body.append(this.#host);
    this.store = createCardStore({ ...state, onHide() {}, onSavePost() {} });
    this.#listen(text);
  }

  update(state: CardState): void {
    this.store.actions.update(state);
  }

  destroy(): void {
    this.#end.abort();
    clearTimeout(this.#timer);
    this.store.actions.destroy();
    this.#host.remove();
  }

  get #stage() {
    return this.store.getState().stage;
  }

  #listen(text: HTMLElement): void {
    const { signal } = this.#end;
    const wordAt = (target: EventTarget | null) =>
      target instanceof HTMLElement && text.contains(target)
        ? target.closest<HTMLElement>('.live-word')
        : null;
    const onPointer = ({ target, pointerType }: PointerEvent) => {
      const word = wordAt(target);
      if (pointerType !== 'touch' && word) this.#rest(word);
      else this.#leave();
    };
    text.addEventListener('pointerover', onPointer, { signal });
    text.addEventListener('pointerleave', () => this.#leave(), { signal });
    text.addEventListener(
      'focusin',
      ({ target }) => {
        const word = wordAt(target);
        if (word?.matches(':focus-visible')) void this.#show('peek', word);
      },
      { signal },
    );
    text.addEventListener(
      'click',
      ({ target }) => {
        const word = wordAt(target);
        if (word) void this.#show('full', word);
      },
      { signal },
    );
    this.#host.addEventListener('pointerenter', () => clearTimeout(this.#timer), { signal });
    this.#host.addEventListener('pointerleave', () => this.#leave(), { signal });
    const onPress = ({ target }: Event) => {
      if (target !== this.#host && !wordAt(target)) this.store.actions.hide();
    };
    document.addEventListener('pointerdown', onPress, { signal });
    document.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    // What a peek is beside has moved away from under it.
    const onScroll = () => this.#stage === 'peek' && this.store.actions.hide();
    window.addEventListener('scroll', onScroll, { signal, passive: true });
    signal.addEventListener('abort', giveFocusBack(this.mount, this.store));
    const stopMarking = this.store.subscribe(({ stage }) => stage === 'hidden' && this.#mark(undefined));
    signal.addEventListener('abort', stopMarking);
  }

  #rest(word: HTMLElement): void {
    clearTimeout(this.#timer);
    if (this.#stage === 'full' || (word === this.#shown && this.#stage === 'peek')) return;
    // The pointer may be on its way to the peek that is on show.
    const wait = this.#stage === 'peek' ? limits.rested : restMs;
    this.#timer = setTimeout(() => void this.#show('peek', word), wait);
  }

  #leave(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#asked++;
      if (this.#stage === 'peek' && !this.#root.activeElement) this.store.actions.hide();
    }, limits.leave);
  }

  /** The word on show is painted as long as it is. */
  #mark(word: HTMLElement | undefined): void {
    if (this.#shown) delete this.#shown.dataset.shown;
    this.#shown = word;
    if (word) word.dataset.shown = '';
  }

  #onKey(event: KeyboardEvent): void {
    const { key, target, ctrlKey, altKey, metaKey } = event;
    if (this.#stage === 'hidden' || ctrlKey || altKey || metaKey) return;
    // In the card it has keys of its own, and Enter on a word is a click on it.
    if (target === this.#host || key === 'Enter') return;
    if (target instanceof Element && target.closest('input, select, textarea')) return;
    if (pressed(key, this.store)) event.preventDefault();
  }

  async #show(stage: 'peek' | 'full', element: HTMLElement): Promise<void> {
    clearTimeout(this.#timer);
    const turn = ++this.#asked;
    // Without the dictionary the page still says what there is to say.
    const word = await wordOf(element).catch(console.warn);
    if (!word || turn !== this.#asked || this.#end.signal.aborted) return;
    this.#mark(element);
    this.store.actions.show(stage, word);
    this.onMet();
  }
}

async function wordOf(element: HTMLElement): Promise<WordOnPage | undefined> {
  const text = element.parentElement?.textContent ?? '';
  const lookup = await ask('lexicon.lookup', { text, offset: offsetOf(element) });
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

/** Where an element begins in the text of its line. */
function offsetOf(element: HTMLElement): number {
  let offset = 0;
  for (let before = element.previousSibling; before; before = before.previousSibling) {
    offset += before.textContent?.length ?? 0;
  }
  return offset;
}
