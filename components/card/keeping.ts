import { toFault } from '@/utils/faults';
import { ask, type SavedPhrase } from '@/utils/messages';
import { contextOf, type Shown, shownOf, wordOf } from './choice';
import type { Draft, Model, Undo } from './model';

/** How long what was kept can be taken back. */
const undoMs = 6000;

export type Keeping = ReturnType<typeof keepingOf>;

/**
 * What the reader keeps of the word on show: the word, a note, that it is known. The background keeps it; an answer that
 * comes when another word is on show changes nothing of that.
 */
export function keepingOf({ getState, setState }: Model) {
  let undoTimer: ReturnType<typeof setTimeout> | undefined;
  let saving: object | undefined;

  /** The entry on show is also the token by which a late answer knows that it has come too late. */
  const current = (): Shown | null => {
    const { word, choice } = getState();
    return word && shownOf(word.lookup, choice);
  };
  const isCurrent = ({ entry }: Shown) => current()?.entry === entry;
  const keepable = () => {
    const shown = current();
    return shown && shown.entry.source !== 'unknown' ? shown : null;
  };
  const failed = (thrown: unknown) => setState({ fault: toFault(thrown).code });

  function offerUndo(undo: Undo | null) {
    clearTimeout(undoTimer);
    setState({ undo });
    if (undo) undoTimer = setTimeout(() => setState({ undo: null }), undoMs);
  }

  /** Save the word, with the sentence that it stands in. Null where that failed, which has been said. */
  async function saveWord(shown: Shown): Promise<SavedPhrase | null> {
    const { word } = getState();
    if (!word) return null;
    const context = contextOf(word, shown.match);
    try {
      const saved = await ask('phrases.save', { word: wordOf(shown.entry), ...(context && { context }) });
      const added = context !== undefined && getState().saved !== null;
      setState({ fault: null, ...(isCurrent(shown) && { saved, sentenceAdded: added }) });
      // A word of old that was only met once more has reviews and sentences to lose: that is not undone by deleting it.
      if (saved.created) offerUndo({ kind: 'save', id: saved.id });
      return saved;
    } catch (thrown) {
      failed(thrown);
      return null;
    }
  }

  async function setKnown(shown: Shown, known: boolean): Promise<void> {
    const { simplified } = shown.entry;
    try {
      await ask(known ? 'known.add' : 'known.remove', { simplified });
      setState({ fault: null, ...(isCurrent(shown) && { known }) });
      const { undo } = getState();
      if (known) offerUndo({ kind: 'known', simplified });
      else if (undo?.kind === 'known' && undo.simplified === simplified) offerUndo(null);
    } catch (thrown) {
      failed(thrown);
    }
  }

  async function writeNote(shown: Shown, saved: SavedPhrase | null, { note, tags }: Draft): Promise<boolean> {
    const phrase = saved ?? (await saveWord(shown));
    if (!phrase) return false;
    try {
      const noted = await ask('phrases.note', { id: phrase.id, note, tags: tagsOf(tags) });
      // Which sentence is on show, the answer does not know.
      const before = getState().saved;
      setState({ fault: null, ...(isCurrent(shown) && { saved: { ...before, ...noted } }) });
      return true;
    } catch (thrown) {
      failed(thrown);
      return false;
    }
  }

  return {
    /** What is kept of the word on show already. */
    async find() {
      const shown = current();
      if (!shown) return;
      const { simplified, pinyin } = shown.entry;
      const { word } = getState();
      const context = word ? contextOf(word, shown.match) : undefined;
      try {
        const [saved, known] = await Promise.all([
          ask('phrases.find', { simplified, pinyin, ...(context && { context }) }),
          ask('known.has', { simplified }),
        ]);
        if (isCurrent(shown)) setState({ saved, known });
      } catch {
        // Nobody asked for this: a reader who only reads is not told that nothing can be saved. Saving tells.
      }
    },
    async save() {
      const shown = keepable();
      if (!shown || saving === shown.entry) return;
      saving = shown.entry;
      const { known } = getState();
      const saved = await saveWord(shown);
      // Whoever saves a word wants to be asked for it.
      if (saved && known) await setKnown(shown, false);
      saving = undefined;
    },
    async toggleKnown() {
      const shown = keepable();
      if (shown) await setKnown(shown, !getState().known);
    },
    async undo() {
      const { undo } = getState();
      if (!undo) return;
      offerUndo(null);
      try {
        if (undo.kind === 'save') await ask('phrases.forget', { id: undo.id });
        else await ask('known.remove', { simplified: undo.simplified });
        const { saved } = getState();
        if (undo.kind === 'known') setState({ known: false });
        else if (saved?.id === undo.id) setState({ saved: null });
      } catch (thrown) {
        failed(thrown);
      }
    },
    editNote() {
      if (!keepable()) return;
      const { saved } = getState();
      setState({
        stage: 'full',
        aside: null,
        draft: { note: saved?.note ?? '', tags: saved?.tags.join(', ') ?? '' },
      });
    },
    /** Keep the note that is being written, and the word with it. A failure leaves it in its box. */
    async keepNote() {
      const shown = keepable();
      const { draft, saved } = getState();
      if (!shown || !draft) return;
      const kept = await writeNote(shown, saved, draft);
      if (kept && getState().draft === draft) setState({ draft: null });
    },
    /** Before another word takes the place: what was written is kept, not lost. */
    leaveNote() {
      const shown = keepable();
      const { draft, saved } = getState();
      if (!draft) return;
      setState({ draft: null });
      const changed =
        draft.note.trim() !== (saved?.note ?? '') || tagsOf(draft.tags).join() !== (saved?.tags ?? []).join();
      if (shown && changed) void writeNote(shown, saved, draft);
    },
    destroy: () => clearTimeout(undoTimer),
  };
}

function tagsOf(line: string): string[] {
  const tags = line.split(/[,，、;；\n]/).map((tag) => tag.trim());
  return [...new Set(tags.filter(Boolean))];
}
