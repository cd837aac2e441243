import { shownOf } from './choice';
import type { CardStore } from './store';

/**
 * A key while the card shows, wherever the focus is, as long as it is in nothing editable.
 *
 * @returns whether it meant something; arrows only in the whole card, as the note's pictures turn by them.
 */
export function pressed(key: string, { getState, actions }: CardStore): boolean {
  const { stage, word, choice, trail, known, undo } = getState();
  if (stage === 'hidden' || !word) return false;
  const { entry, next } = shownOf(word.lookup, choice);
  const keepable = entry.source !== 'unknown';
  switch (key.length === 1 ? key.toLowerCase() : key) {
    case 'Escape':
      actions.close();
      return true;
    case 'Enter':
      if (stage === 'full') return false;
      actions.expand();
      return true;
    case 's':
      if (keepable) void actions.save();
      return keepable;
    case 'k':
      // A key that is held repeats itself: what it has just done it must not undo.
      if (keepable && !(known && undo?.kind === 'known')) void actions.toggleKnown();
      return keepable;
    case 'n':
      if (keepable) actions.editNote();
      return keepable;
    case 'a':
      if (entry.pinyin) void actions.hear();
      return entry.pinyin !== '';
    case 'c':
      void actions.copy();
      return true;
    case 't':
      // Where nobody translates, the key is the page's.
      if (stage === 'full') void actions.translate();
      return stage === 'full' && getState().translator !== null;
    case 'p':
      if (stage === 'full') actions.togglePin();
      return stage === 'full';
    case '?':
      actions.toggleKeys();
      return true;
    case 'ArrowRight':
      if (stage !== 'full' || !next) return false;
      actions.choose(next.choice);
      return true;
    case 'ArrowLeft':
      if (stage !== 'full' || trail.length === 0) return false;
      actions.back();
      return true;
    default:
      return false;
  }
}

/** A key in the box of the note, which takes every other one for itself. */
export function pressedInNote(
  { key, ctrlKey, metaKey, isComposing }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'isComposing'>,
  { actions }: CardStore,
): boolean {
  if (isComposing) return false;
  if (key === 'Escape') actions.write(null);
  else if (key === 'Enter' && (ctrlKey || metaKey)) void actions.keepNote();
  else return false;
  return true;
}
