import type { Inline } from '../text';
import { type Character, characterIn, type HitTest } from './point';

/** Between a character that was scrolled to and the edge of its box: room for the peek, and for bars of the site. */
const margin = 120;

/**
 * Scroll a character into view, in direct answer to a key. What is in view is not moved.
 * @returns the character where it is then; null when the page has taken it away
 */
export async function reveal(character: Character, hit: HitTest): Promise<Character | null> {
  let scrolled = false;
  for (const box of boxesAround(character.node)) {
    const at = characterIn(character.node, character.offset, hit);
    if (!at) return null;
    const { top, bottom } = viewOf(box);
    const room = Math.min(margin, (bottom - top) / 4);
    if (at.rect.top >= top + room && at.rect.bottom <= bottom - room) continue;
    const before = box.scrollTop;
    box.scrollBy({ top: (at.rect.top + at.rect.bottom - top - bottom) / 2, behavior: 'instant' });
    scrolled ||= box.scrollTop !== before;
  }
  // The events of scrolling come before the next frame, and would take a card away that is there by then.
  if (scrolled) await new Promise((resolve) => requestAnimationFrame(resolve));
  return characterIn(character.node, character.offset, hit);
}

/** The boxes that scroll around a node, innermost first. */
function boxesAround(node: Inline): Element[] {
  const boxes: Element[] = [];
  const root = node.ownerDocument.scrollingElement;
  for (let element = node.parentElement; element; element = element.parentElement) {
    const { overflowY, position } = getComputedStyle(element);
    const scrolls = element === root ? !/hidden|clip/.test(overflowY) : /auto|scroll/.test(overflowY);
    if (scrolls && element.scrollHeight > element.clientHeight) boxes.push(element);
    // What is fixed to the window does not move with what is around it.
    if (position === 'fixed') break;
  }
  return boxes;
}

function viewOf(box: Element): { top: number; bottom: number } {
  const { scrollingElement, defaultView } = box.ownerDocument;
  if (box === scrollingElement) return { top: 0, bottom: defaultView?.innerHeight ?? 0 };
  const { top, bottom } = box.getBoundingClientRect();
  return { top: Math.max(0, top), bottom: Math.min(bottom, defaultView?.innerHeight ?? bottom) };
}
