import type { Rect } from '@/utils/page/geometry';
import { selectors } from '@/utils/page/selectors';
import { limits } from '../limits';
import type { HitTest } from '../pointing/point';
import { dataOf, type Place } from '../text';

/** What is on screen or nearly so; a fake one stands in for it where there is no layout. */
export interface Viewport {
  /** `onNear` is told of each watched element when it comes near and when it is far again. */
  watch(element: Element): void;
  unwatch(element: Element): void;
  /** The page has changed, and things may have moved. */
  changed(): void;
  /** Where the character at `place` lies: below 0 is before what is near, above 0 behind it. */
  side(place: Place): -1 | 0 | 1;
}

export type OnNear = (changes: { element: Element; near: boolean }[]) => void;

/**
 * Looks at the places of the watched elements itself, a few times a second. An IntersectionObserver would cost 4 to 7
 * microseconds for each element in every frame that scrolls: 70 ms a frame with 5,000 comments and their replies.
 */
export function viewportOf(
  window: Window,
  { hit, onNear, signal }: { hit: HitTest; onNear: OnNear; signal: AbortSignal },
): Viewport {
  const { document } = window;
  /** By list of comments, in document order, hence from top to bottom; under null what stands elsewhere. */
  const groups = new Map<Element | null, Element[]>();
  const homes = new Map<Element, Element | null>();
  let near = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;

  const look = () => {
    timer = undefined;
    if (signal.aborted) return;
    last = performance.now();
    if (document.hidden) return;
    const now = new Set<Element>();
    for (const elements of groups.values()) {
      for (const element of nearOnes(window, elements)) now.add(element);
    }
    const changes = [
      ...[...near].filter((element) => !now.has(element)).map((element) => ({ element, near: false })),
      ...[...now].filter((element) => !near.has(element)).map((element) => ({ element, near: true })),
    ];
    near = now;
    if (changes.length > 0) onNear(changes);
  };
  // Every mark that comes or goes costs the browser a check of all, dearer in a longer page: so the longer, the rarer.
  const soon = () => {
    const pause = Math.max(limits.lookPause, homes.size / 10);
    timer ??= setTimeout(
      // Behind a frame the page is laid out, and its places cost nothing to ask for.
      () => window.requestAnimationFrame(() => setTimeout(look)),
      Math.max(limits.scanSoon, last + pause - performance.now()),
    );
  };

  const options = { capture: true, passive: true, signal };
  for (const type of [
    'scroll',
    'resize',
    'load',
    'click',
    'transitionend',
    'animationend',
    'visibilitychange',
  ]) {
    window.addEventListener(type, soon, options);
  }
  // What moves without any of these: a style that the site has changed.
  const poll = setInterval(soon, limits.poll);
  signal.addEventListener(
    'abort',
    () => {
      clearInterval(poll);
      clearTimeout(timer);
      timer = undefined;
    },
    { once: true },
  );

  return {
    watch(element) {
      const home = element.closest(selectors.commentList.join(','));
      const group = groups.get(home) ?? [];
      groups.set(home, group);
      homes.set(element, home);
      group.splice(placeIn(group, element), 0, element);
      soon();
    },
    unwatch(element) {
      const home = homes.get(element);
      const group = home === undefined ? undefined : groups.get(home);
      homes.delete(element);
      near.delete(element);
      if (!group) return;
      const at = group.indexOf(element);
      if (at >= 0) group.splice(at, 1);
      if (group.length === 0) groups.delete(home!);
    },
    changed: soon,
    side({ node, offset }) {
      const rect = hit.rects(node, offset, Math.min(offset + 1, dataOf(node).length))[0];
      if (!rect || rect.bottom < -limits.nearViewport) return -1;
      return rect.top > window.innerHeight + limits.nearViewport ? 1 : 0;
    },
  };
}

/** Those of a group that are near; of a long list by halving, since it runs from top to bottom. */
function nearOnes(window: Window, elements: Element[]): Element[] {
  if (elements.length <= limits.shortList) {
    return elements.filter((element) => isNear(window, element.getBoundingClientRect()));
  }
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (elements[middle]!.getBoundingClientRect().bottom < -limits.nearViewport) low = middle + 1;
    else high = middle;
  }
  const found: Element[] = [];
  for (const element of elements.slice(low)) {
    const rect = element.getBoundingClientRect();
    if (rect.top > window.innerHeight + limits.nearViewport) break;
    if (isNear(window, rect)) found.push(element);
  }
  return found;
}

/** An element that is not laid out has no size, and is nowhere. */
function isNear(window: Window, { left, top, right, bottom }: Rect): boolean {
  const margin = limits.nearViewport;
  return (
    right > left &&
    bottom > -margin &&
    top < window.innerHeight + margin &&
    right > -margin &&
    left < window.innerWidth + margin
  );
}

/** Where an element belongs in a list in document order; most come at the end. */
function placeIn(elements: Element[], element: Element): number {
  const follows = (other: Element) =>
    (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  let low = 0;
  let high = elements.length;
  if (high > 0 && follows(elements[high - 1]!)) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (follows(elements[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
