import { useEffect, useRef } from 'react';
import { createCard } from '@/components/card/view';
import type { WordLookup } from '@/utils/messages';
import type { CardState, CardView } from '@/utils/reading/card-port';

/** Nothing is pointed at here: where the card is, the style says. */
const nowhere = { left: 0, top: 0, right: 0, bottom: 0 };

/** On the site they float. */
const inPlace = `.peek, .card {
  position: relative;
  inset: 0 !important;
  max-width: 100%;
  max-height: none !important;
  box-shadow: var(--e-2);
}`;

/**
 * The peek or the card as it is drawn on the site: the very same, with its own styles, in a shadow root. It is a
 * picture: nothing in it can be pressed.
 */
export function CardSample({
  stage,
  lookup,
  state,
}: {
  stage: 'peek' | 'full';
  lookup: WordLookup;
  state: CardState;
}) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<CardView>(undefined);

  const latest = useRef(state);

  useEffect(() => {
    latest.current = state;
    view.current?.update(state);
  }, [state]);

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    let remove = () => {};
    // After this turn: the card is a React root of its own that comes and goes at once, which no effect may ask of it.
    queueMicrotask(() => {
      const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
      const card = createCard({ root, ...latest.current, onHide() {}, onSavePost() {} });
      const style = document.createElement('style');
      style.textContent = inPlace;
      root.append(style);
      card[stage]({ lookup, text: '', rects: [nowhere], anchor: nowhere, surface: 'other' });
      view.current = card;
      remove = () => {
        card.destroy();
        style.remove();
      };
    });
    return () => {
      view.current = undefined;
      queueMicrotask(() => remove());
    };
  }, [lookup, stage]);

  return <div ref={host} className={`prev-${stage}`} inert />;
}
