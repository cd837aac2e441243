import { createStore, type StoreApi } from 'zustand/vanilla';
import { type FaultCode, toFault } from '@/utils/faults';
import { ask } from '@/utils/messages';
import type { CardHost, CardState, SavePostState, WordOnPage } from '@/utils/reading/card-port';
import { speak } from '@/utils/speech/speak';
import { type Choice, firstChoice, shownOf } from './choice';
import { type Keeping, keepingOf } from './keeping';
import type { CardModel, Draft, HintText } from './model';
import { translatingOf } from './translating';

/** How long the tick stands where a word was copied. */
const tickMs = 1500;

/** How long a hint stands that asks for nothing. */
const hintMs = 5000;

export interface CardActions extends Omit<Keeping, 'find' | 'leaveNote' | 'destroy'> {
  show(stage: 'peek' | 'full', word: WordOnPage): void;
  /** From the peek to the whole card. */
  expand(): void;
  /** Hidden by the reader of the page through the card itself. */
  close(): void;
  /** Hidden by what happens on the page, which a pinned card outlasts. */
  hide(): void;
  choose(choice: Choice): void;
  /**
   * Look up what stands at `offset` (UTF-16) of a text in the card; the card shows it, with a way back.
   * @param id Of the entry to begin with, where it is among those of the best match.
   */
  lookUp(text: string, offset: number, id?: string): Promise<void>;
  back(): void;
  togglePin(): void;
  hear(): Promise<void>;
  copy(): Promise<void>;
  toggleKeys(): void;
  findTranslator(): Promise<void>;
  translate(): Promise<void>;
  write(draft: Draft | null): void;
  savePost(): void;
  /** Open the bilingual view. */
  openPanel(): Promise<void>;
  setFault(fault: FaultCode | null): void;
  hint(text: HintText): void;
  setSavePost(savePost: SavePostState | null): void;
  readPostFault(): void;
  update(state: Partial<CardState>): void;
  destroy(): void;
}

export interface CardStore extends StoreApi<CardModel> {
  actions: CardActions;
}

/** What the card knows and can do, apart from how it is drawn. */
export function createCardStore(host: Omit<CardHost, 'root'>): CardStore {
  const { settings, language, strings, theme, onHide, onSavePost } = host;
  const store = createStore<CardModel>(() => ({
    settings,
    language,
    strings,
    theme,
    stage: 'hidden',
    word: null,
    shown: 0,
    choice: firstChoice,
    trail: [],
    pinned: null,
    saved: null,
    sentenceAdded: false,
    known: false,
    undo: null,
    draft: null,
    aside: null,
    translator: null,
    translated: null,
    copied: false,
    fault: null,
    hint: null,
    savePost: null,
    postFaultRead: false,
  }));
  const { getState, setState } = store;
  const { find, leaveNote, destroy, ...keeping } = keepingOf(store);
  const { leaveTranslation, ...translating } = translatingOf(store);
  let tick: ReturnType<typeof setTimeout> | undefined;
  let hinted: ReturnType<typeof setTimeout> | undefined;
  let question = 0;

  const entryOnShow = () => {
    const { word, choice } = getState();
    return word && shownOf(word.lookup, choice).entry;
  };

  async function remember() {
    const entry = entryOnShow();
    if (!entry || entry.source === 'unknown') return;
    const { id, simplified, pinyin } = entry;
    try {
      await ask('recent.add', { id, simplified, pinyin });
    } catch {
      // Only the list of words looked up last is shorter for it.
    }
  }

  /** Another entry takes the place of the one on show. */
  function turnTo(change: Partial<CardModel>) {
    leaveNote();
    leaveTranslation();
    question++;
    setState(({ shown }) => ({
      ...change,
      shown: shown + 1,
      saved: null,
      sentenceAdded: false,
      known: false,
      aside: null,
      translated: null,
      copied: false,
      hint: null,
    }));
    void find();
  }

  const actions: CardActions = {
    ...keeping,
    ...translating,
    show(stage, word) {
      const { word: before, stage: now, pinned } = getState();
      const next = pinned ? 'full' : stage;
      if (before && now !== 'hidden' && isSame(before, word)) {
        setState({ stage: next, word });
        return;
      }
      turnTo({ stage: next, word, choice: firstChoice, trail: [] });
      void remember();
    },
    expand() {
      if (getState().stage === 'peek') setState({ stage: 'full' });
    },
    close() {
      setState({ pinned: null });
      actions.hide();
      onHide();
    },
    hide() {
      if (getState().pinned) return;
      leaveNote();
      setState({ stage: 'hidden', aside: null });
    },
    choose: (choice) => turnTo({ choice }),
    async lookUp(text, offset, id) {
      const mine = ++question;
      const { word, choice, trail } = getState();
      if (!word) return;
      try {
        const lookup = await ask('lexicon.lookup', { text, offset });
        const [best] = lookup.matches;
        if (mine !== question || !best) return;
        const entry = best.entries.findIndex((one) => one.id === id);
        // It stands in no sentence of a post, so there is none to keep with it.
        const { context: _, ...place } = word;
        turnTo({
          word: { ...place, lookup, text },
          choice: { match: 0, entry: Math.max(0, entry) },
          trail: [...trail, { word, choice }],
        });
        void remember();
      } catch (thrown) {
        if (mine === question) setState({ fault: toFault(thrown).code });
      }
    },
    back() {
      const { trail } = getState();
      const last = trail.at(-1);
      if (last) turnTo({ ...last, trail: trail.slice(0, -1) });
    },
    togglePin: () => setState(({ pinned, word }) => ({ pinned: pinned ? null : word })),
    async hear() {
      const entry = entryOnShow();
      if (!entry?.pinyin) return;
      const spoken = await speak(entry.simplified);
      if (entryOnShow() !== entry || getState().stage === 'hidden') return;
      // The peek has no room to explain.
      if (spoken !== 'mandarin') setState({ stage: 'full', aside: spoken });
      else if (getState().aside !== 'keys') setState({ aside: null });
    },
    async copy() {
      const entry = entryOnShow();
      if (!entry) return;
      clearTimeout(tick);
      try {
        await navigator.clipboard.writeText(entry[getState().settings.script]);
        setState(({ aside }) => ({ copied: true, aside: aside === 'not-copied' ? null : aside }));
        tick = setTimeout(() => setState({ copied: false }), tickMs);
      } catch {
        setState({ stage: 'full', aside: 'not-copied' });
      }
    },
    toggleKeys: () => setState(({ aside }) => ({ stage: 'full', aside: aside === 'keys' ? null : 'keys' })),
    write: (draft) => setState({ draft }),
    savePost: onSavePost,
    async openPanel() {
      try {
        await ask('panel.open', {});
      } catch (thrown) {
        setState({ fault: toFault(thrown).code });
      }
    },
    setFault: (fault) => setState({ fault }),
    hint(text) {
      clearTimeout(hinted);
      setState(({ hint }) => ({ hint: { text, times: (hint?.times ?? 0) + 1 } }));
      hinted = setTimeout(() => setState({ hint: null }), hintMs);
    },
    setSavePost(savePost) {
      const { savePost: before, postFaultRead } = getState();
      // It is told at every turn of a page that scrolls, mostly with nothing new.
      if (JSON.stringify(savePost) === JSON.stringify(before)) return;
      // The same failure is drawn again whenever the note moves: what was dismissed stays so until the next try.
      setState({ savePost, postFaultRead: postFaultRead && savePost?.kind === 'failed' });
    },
    readPostFault: () => setState({ postFaultRead: true }),
    update: (state) => setState(state),
    destroy() {
      clearTimeout(tick);
      clearTimeout(hinted);
      leaveTranslation();
      destroy();
    },
  };

  return { ...store, actions };
}

function isSame(a: WordOnPage, b: WordOnPage): boolean {
  if (a === b || a.lookup === b.lookup) return true;
  const [first, second] = [a.lookup.matches[0], b.lookup.matches[0]];
  return (
    a.text === b.text &&
    first?.start === second?.start &&
    first?.end === second?.end &&
    a.anchor.left === b.anchor.left &&
    a.anchor.top === b.anchor.top
  );
}
