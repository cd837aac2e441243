import type { CardView } from './card-port';
import { isWritable } from './point';

/**
 * The card's keys, while it shows and the focus is on the page. What the card takes does not reach the page: Escape closes
 * the card and not the note beneath it. Must be registered at `document_start`, before the page's own.
 */
export function listenForKeys(
  window: Window,
  { view, host, signal }: { view(): CardView | null; host(): Element | null; signal: AbortSignal },
): void {
  let taken: string | null = null;
  const hold = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onDown = (event: KeyboardEvent) => {
    const card = view();
    if (!event.isTrusted || !card || card.stage() === 'hidden' || event.target === host()) return;
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const focused = deepFocus(window.document);
    if (focused && isWritable(focused)) return;
    // Enter on a link that has the focus is the link's.
    if ((event.key === 'Enter' || event.key === ' ') && focused?.matches('a, button, summary, [tabindex]'))
      return;
    if (!card.press(event.key)) return;
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

/** The element that has the focus, through open shadow roots. */
function deepFocus(document: Document): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}
