import { type RefObject, useEffect, useRef } from 'react';

/**
 * The heading of a part that was come for: focus brings it into view, and lets a keyboard go on from there.
 * @param isThere false while it may still be moved by what is being read
 */
export function useComeFor(shown: boolean, isThere: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (shown && isThere) heading.current?.focus();
  }, [shown, isThere]);
  return heading;
}
