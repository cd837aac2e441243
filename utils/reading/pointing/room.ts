import { type Rect, toRect } from '@/utils/page/geometry';
import { find } from '@/utils/page/selectors';
import type { Ours } from '../keyguard';
import { isText } from '../text';
import type { Spotlight } from './spotlight';

/** Where the site's own popup on selected text is, while it is open. Its place is the site's: ours keeps away. */
export function selectionPopup(document: Document): Rect | null {
  const rect = find(document, 'selectionPopup')?.getBoundingClientRect();
  return rect && rect.width > 0 && rect.height > 0 ? toRect(rect) : null;
}

/** When text is selected in the page, the peek makes room, and so does a card that would cover the site's popup. */
export function makeRoom(
  window: Window,
  { ours, spotlight, signal }: { ours: Ours; spotlight: Spotlight; signal: AbortSignal },
): void {
  const { document } = window;
  let inCard = false;
  window.addEventListener('pointerdown', ({ target }) => (inCard = target === ours.host), {
    capture: true,
    passive: true,
    signal,
  });
  const onChange = () => {
    if (inCard || document.getSelection()?.isCollapsed !== false) return;
    if (spotlight.stage === 'peek' && !isOfSelection(document, spotlight)) spotlight.hide();
    // The site puts its popup up in answer to the same event, and draws it before the next frame.
    if (spotlight.stage === 'full')
      window.requestAnimationFrame(() => uncover(document, ours.root, spotlight));
  };
  document.addEventListener('selectionchange', onChange, { passive: true, signal });
}

/** Whether what is selected is on show: the browser may tell of a selection after the shortcut has looked it up already. */
function isOfSelection(document: Document, { by, word }: Spotlight): boolean {
  const range = document.getSelection()?.getRangeAt(0);
  const [first] = word?.pieces ?? [];
  if (by !== 'keys' || !range || !first) return false;
  return range.isPointInRange(first.node, isText(first.node) ? first.from : 0);
}

function uncover(document: Document, root: ShadowRoot, spotlight: Spotlight): void {
  const popup = selectionPopup(document);
  const card = root.querySelector('[role="dialog"]')?.getBoundingClientRect();
  if (!popup || !card) return;
  const apart =
    popup.right <= card.left ||
    popup.left >= card.right ||
    popup.bottom <= card.top ||
    popup.top >= card.bottom;
  if (!apart) spotlight.hide();
}
