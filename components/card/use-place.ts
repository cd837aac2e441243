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
    // What comes late or unfolds inside makes the element taller without a render of its own.
    const observer = new ResizeObserver(again);
    if (ref.current) observer.observe(ref.current);
    window.addEventListener('resize', again);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', again);
    };
  }, []);

  return ref;
}
