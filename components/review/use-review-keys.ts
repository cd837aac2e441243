import { useEffect } from 'react';
import type { Settings } from '@/utils/settings/schema';
import type { Rating } from '@/utils/store/model';
import { offered } from './answers';
import type { PhraseActions } from './more-menu';

/** What can be done by key; of a word's own actions those of them that are there. */
export interface ReviewActions extends PhraseActions {
  answers: Settings['answers'];
  /**
   * Milliseconds until the phrase comes back, by answer; there once the back is shown. `damaged` when nothing can be
   * reckoned from its card.
   */
  intervals?: Record<Rating, number> | 'damaged';
  onShow: () => void;
  onAnswer: (rating: Rating) => void;
  /** Says the word aloud, where that gives nothing away. */
  onHear?: () => void;
  /** Only when there is something to take back. */
  onUndo?: () => void;
}

/** The keys of a review: those that are not meant for a field, a menu or a dialog, and without a modifier. */
export function useReviewKeys(props: ReviewActions): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
      const target = event.target as Element;
      if (target.closest('input, textarea, select, [contenteditable], [role="menu"], [role="dialog"]'))
        return;
      const run = actionOf(event.key.toLowerCase(), target, props);
      if (!run) return;
      // What it leads to may take the focus, and would get the key.
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [props]);
}

function actionOf(key: string, target: Element, props: ReviewActions): (() => void) | undefined {
  const { intervals, answers, onAnswer, onShow } = props;
  const rating = /^[1-4]$/.test(key) ? offered[answers][Number(key) - 1] : undefined;
  if (rating !== undefined && intervals !== undefined && intervals !== 'damaged')
    return () => onAnswer(rating);
  switch (key) {
    // On a button or a link it is theirs; a tab that is focused is open already.
    case ' ':
      return intervals === undefined && !target.closest('button:not([role="tab"]), a') ? onShow : undefined;
    case 'a':
      return props.onHear;
    case 'z':
      return props.onUndo;
    case 'k':
      return props.onKnow;
    case 's':
      return props.onSetAside;
    case 'e':
      return props.onEdit;
    case 'o':
      return props.onOpenPost;
    default:
      return undefined;
  }
}
