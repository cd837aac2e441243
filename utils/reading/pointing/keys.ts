import type { CardView } from '../card-port';
import { deepFocus } from '../shadow';
import { isWritable } from './point';
import type { Walk } from './walk';

export interface KeyParts {
  view(): CardView | null;
  walk(): Pick<Walk, 'active' | 'press'> | null;
  host(): Element | null;
  signal: AbortSignal;
}

/**
 * The card's keys, while it shows and the focus is on the page. What the card takes does not reach the page: Escape closes
 * the card and not the note beneath it. Must be registered at `document_start`, before the page's own.
 */
export function listenForKeys(window: Window, { view, walk, host, signal }: KeyParts): void {
  let taken: string | null = null;
  const hold = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onDown = (event: KeyboardEvent) => {
    const card = view();
    const walking = walk()?.active === true;
    if (!event.isTrusted || event.target === host()) return;
    if (!walking && (!card || card.stage() === 'hidden')) return;
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const focused = deepFocus(window.document);
    if (focused && isWritable(focused)) return;
    // The arrows turn the note's pictures, and Enter on a link that has the focus is the link's: not so to a reader who has
    // come to the card by keyboard.
    if (walking && !event.shiftKey && walk()?.press(event.key)) return take(event);
    if ((event.key === 'Enter' || event.key === ' ') && focused?.matches('a, button, summary, [tabindex]'))
      return;
    if (card?.press(event.key)) take(event);
  };
  const take = (event: KeyboardEvent) => {
    taken = event.key;
    hold(event);
  };
  const onRest = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== taken) return;
    if (event.type === 'keyup') taken = null;
    hold(event);
  };
  window.addEventListener('keydown', onDown, { capture: true, signal });
  window.addEventListener('keypress', onRest, { capture: true, signal });
  window.addEventListener('keyup', onRest, { capture: true, signal });
}
