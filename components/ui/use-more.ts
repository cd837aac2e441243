import { useCallback, useState } from 'react';

/** Rows that a page draws at once: a thousand cards take most of a second, these a few frames. */
const atOnce = 60;

/**
 * The first of many rows, and more of them whenever the end comes near. Put `end` on an element after the rows while
 * there are more.
 */
export function useMore<Row>(rows: readonly Row[]) {
  const [limit, setLimit] = useState(atOnce);
  const end = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const observer = new IntersectionObserver(
      ([entry]) => entry?.isIntersecting && setLimit((last) => last + atOnce),
      { rootMargin: '600px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  // A new element each time, since an observer tells only of changes: still in view is none.
  return { shown: rows.slice(0, limit), end: rows.length > limit ? end : undefined, key: limit };
}
