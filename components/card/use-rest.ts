import { type PointerEvent, useEffect, useRef } from 'react';

/** How long the pointer rests inside the peek before the whole card opens. */
const restMs = 300;

/** Handlers for an element in which a resting pointer means something; over a button it is about to press. */
export function useRest(onRest: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const stop = () => clearTimeout(timer.current);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    onPointerMove(event: PointerEvent) {
      stop();
      const overButton = event.target instanceof Element && event.target.closest('[data-presses]');
      if (!overButton && event.pointerType !== 'touch') timer.current = setTimeout(onRest, restMs);
    },
    onPointerLeave: stop,
    onPointerDown: stop,
  };
}
