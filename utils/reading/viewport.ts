import { limits } from './limits';
import type { HitTest } from './point';
import type { Place } from './text';

/** What is on screen or nearly so; a fake one stands in for it where there is no layout. */
export interface Viewport {
  /** `onNear` is told of each watched element when it comes near and when it is far again. */
  watch(element: Element): void;
  unwatch(element: Element): void;
  /** Where the character at `place` lies: below 0 is before what is near, above 0 behind it. */
  side(place: Place): -1 | 0 | 1;
}

export type OnNear = (changes: { element: Element; near: boolean }[]) => void;

export function viewportOf(
  window: Window,
  { hit, onNear, signal }: { hit: HitTest; onNear: OnNear; signal: AbortSignal },
): Viewport {
  const margin = `${limits.nearViewport}px`;
  const observer = new IntersectionObserver(
    (entries) =>
      onNear(entries.map(({ target, isIntersecting }) => ({ element: target, near: isIntersecting }))),
    // The note scrolls in a box of its own, to which only the scroll margin applies.
    { rootMargin: margin, scrollMargin: margin } as IntersectionObserverInit,
  );
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    watch: (element) => observer.observe(element),
    unwatch: (element) => observer.unobserve(element),
    side({ node, offset }) {
      const rect = hit.rects(node, offset, Math.min(offset + 1, node.length))[0];
      if (!rect || rect.bottom < -limits.nearViewport) return -1;
      return rect.top > window.innerHeight + limits.nearViewport ? 1 : 0;
    },
  };
}
