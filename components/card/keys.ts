import { shownOf } from './choice';
import type { CardStore } from './store';

/**
 * A key while the card shows, wherever the focus is, as long as it is in nothing editable.
 *
 * @returns whether it meant something; arrows only in the whole card, as the note's pictures turn by them.
 */
export function pressed(key: string, { getState, actions }: CardStore): boolean {
  const { stage, word, choice } = getState();
  if (stage === 'hidden' || !word) return false;
  switch (key) {
    case 'Escape':
      actions.close();
      return true;
    case 's':
    case 'S':
      void actions.save();
      return true;
    case 'Enter':
      if (stage === 'full') return false;
      actions.expand();
      return true;
    case 'ArrowRight': {
      const { next } = shownOf(word.lookup, choice);
      if (stage !== 'full' || !next) return false;
      actions.choose(next.choice);
      return true;
    }
    default:
      return false;
  }
}
