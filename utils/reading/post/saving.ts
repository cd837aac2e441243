import type { CardView } from '../card-port';
import { SaveCard } from './save-card';
import { SavePost } from './save-post';

/** What saves posts for the reader of a page. */
export interface Saving {
  /** The page has changed: another note may be open now. */
  soon(): void;
  /** Save the post on whose card the browser's menu was opened, else the open note. */
  saveMeant(): void;
  /** The button was pressed: save what it speaks of. */
  pressed(): void;
}

export interface SavingParts {
  card: Pick<CardView, 'savePost'>;
  /** On what the browser's menu was opened before this was there. */
  meant: Element | null;
  onFault(error: unknown): void;
}

/** Comes with the card, which draws its button: saves the open note, and posts from the feed. */
export function startSaving(
  window: Window,
  { card, meant, onFault }: SavingParts,
  signal: AbortSignal,
): Saving {
  const post = new SavePost(window, (state) => card.savePost(state), signal);
  const cards = new SaveCard(
    window,
    {
      show: (state) => {
        card.savePost(state);
        // The button of an open note comes back.
        if (!state) post.soon();
      },
      saveNote: () => void post.save(),
      onFault,
    },
    signal,
  );
  if (meant) cards.mean(meant);
  return {
    soon: () => post.soon(),
    saveMeant: () => cards.save(),
    pressed: () => cards.again() || void post.save(),
  };
}
