import { createStore, type StoreApi } from 'zustand/vanilla';
import { type FaultCode, toFault } from '@/utils/faults';
import { ask, type SavedPhrase } from '@/utils/messages';
import type { CardHost, CardState, SavePostState, Stage, WordOnPage } from '@/utils/reading/card-port';
import { type Choice, contextOf, firstChoice, shownOf, wordOf } from './choice';

/** How long a save can be taken back. */
const undoMs = 6000;

export interface CardModel extends CardState {
  stage: Stage;
  word: WordOnPage | null;
  choice: Choice;
  /** The phrase that the word on show is kept as. */
  saved: SavedPhrase | null;
  /** The phrase that was made by a save of the last seconds, and can be unmade. */
  undo: string | null;
  fault: FaultCode | null;
  savePost: SavePostState | null;
  /** The reader has read why the post was not saved. */
  postFaultRead: boolean;
}

export interface CardActions {
  show(stage: 'peek' | 'full', word: WordOnPage): void;
  /** From the peek to the whole card. */
  expand(): void;
  /** Hidden by the reader of the page through the card itself. */
  close(): void;
  hide(): void;
  choose(choice: Choice): void;
  save(): Promise<void>;
  undoSave(): Promise<void>;
  savePost(): void;
  setFault(fault: FaultCode | null): void;
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
    choice: firstChoice,
    saved: null,
    undo: null,
    fault: null,
    savePost: null,
    postFaultRead: false,
  }));
  const { getState, setState } = store;
  let undoTimer: ReturnType<typeof setTimeout> | undefined;
  let saving: object | undefined;

  /** The entry on show, which is also the token by which a late answer knows that it has come too late. */
  const current = () => {
    const { word, choice } = getState();
    return word && shownOf(word.lookup, choice);
  };
  const isCurrent = (entry: object) => current()?.entry === entry;

  async function find() {
    const shown = current();
    if (!shown) return;
    const { simplified, pinyin } = shown.entry;
    try {
      const saved = await ask('phrases.find', { simplified, pinyin });
      if (isCurrent(shown.entry)) setState({ saved });
    } catch {
      // Nobody asked for this: a reader who only reads is not told that nothing can be saved. Saving tells.
    }
  }

  async function remember() {
    const entry = current()?.entry;
    if (!entry || entry.source === 'unknown') return;
    const { id, simplified, pinyin } = entry;
    try {
      await ask('recent.add', { id, simplified, pinyin });
    } catch {
      // Only the list of words looked up last is shorter for it.
    }
  }

  const actions: CardActions = {
    show(stage, word) {
      const before = getState().word;
      if (before && getState().stage !== 'hidden' && isSame(before, word)) {
        setState({ stage, word });
        return;
      }
      setState({ stage, word, choice: firstChoice, saved: null });
      void find();
      void remember();
    },
    expand() {
      if (getState().stage === 'peek') setState({ stage: 'full' });
    },
    close() {
      actions.hide();
      onHide();
    },
    hide() {
      setState({ stage: 'hidden' });
    },
    choose(choice) {
      setState({ choice, saved: null });
      void find();
    },
    async save() {
      const { word } = getState();
      const shown = current();
      if (!word || !shown || shown.entry.source === 'unknown' || saving === shown.entry) return;
      const { entry, match } = shown;
      saving = entry;
      const context = contextOf(word, match);
      const pressedAt = Date.now();
      try {
        const saved = await ask('phrases.save', { word: wordOf(entry), ...(context && { context }) });
        setState({ fault: null, ...(isCurrent(entry) && { saved }) });
        // Only what this very press has made can be unmade: a phrase of old has sentences and reviews to lose.
        if (saved.createdAt >= pressedAt) offerUndo(saved.id);
      } catch (thrown) {
        setState({ fault: toFault(thrown).code });
      } finally {
        saving = undefined;
      }
    },
    async undoSave() {
      const { undo } = getState();
      if (!undo) return;
      clearTimeout(undoTimer);
      setState({ undo: null });
      try {
        await ask('phrases.forget', { id: undo });
        setState(({ saved }) => (saved?.id === undo ? { saved: null } : {}));
      } catch (thrown) {
        setState({ fault: toFault(thrown).code });
      }
    },
    savePost: onSavePost,
    setFault: (fault) => setState({ fault }),
    // The same failure is drawn again whenever the note moves: what was dismissed stays so until the next try.
    setSavePost: (savePost) =>
      setState(({ postFaultRead }) => ({
        savePost,
        postFaultRead: postFaultRead && savePost?.kind === 'failed',
      })),
    readPostFault: () => setState({ postFaultRead: true }),
    update: (state) => setState(state),
    destroy: () => clearTimeout(undoTimer),
  };

  function offerUndo(id: string) {
    clearTimeout(undoTimer);
    setState({ undo: id });
    undoTimer = setTimeout(() => setState({ undo: null }), undoMs);
  }

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
