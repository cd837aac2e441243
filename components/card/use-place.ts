import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Placement, Size, WordPlace } from './place';

type Place = (word: WordPlace, size: Size, viewport: Size) => Placement;

/** Puts an element where `place` says, before anything is painted, and again whenever what is in it has changed. */
export function usePlace<E extends HTMLElement>(word: WordPlace, place: Place): RefObject<E | null> {
  const ref = useRef<E>(null);
  const [, resized] = useState({});

  // Without dependencies on purpose: every render may have changed the height.
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    element.style.maxHeight = '';
    const { width, height } = element.getBoundingClientRect();
    // The document's own size leaves out scroll bars, as `position: fixed` does.
    const { clientWidth, clientHeight } = document.documentElement;
    const at = place(word, { width, height }, { width: clientWidth, height: clientHeight });
    element.style.left = `${at.left}px`;
    element.style.top = `${at.top}px`;
    element.style.maxHeight = `${at.maxHeight}px`;
  });

  useLayoutEffect(() => {
    const again = () => resized({});
    window.addEventListener('resize', again);
    return () => window.removeEventListener('resize', again);
  }, []);

  return ref;
}
