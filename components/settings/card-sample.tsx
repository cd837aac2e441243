import { useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Overlay } from '@/components/card/overlay';
import { createCardStore } from '@/components/card/store';
import { styles } from '@/components/card/styles';
import type { WordLookup } from '@/utils/messages';
import type { CardState, WordOnPage } from '@/utils/reading/card-port';

/** Nothing is pointed at here: where the card is, the style says. */
const nowhere = { left: 0, top: 0, right: 0, bottom: 0 };

/** On the site they float, and the card is as high as the window lets it be; here as high as its host. */
const inPlace = `:host, .lrw {
  display: flex;
  flex-direction: column;
  align-items: start;
  width: 100%;
  min-height: 0;
}
.peek, .card {
  position: relative;
  inset: 0 !important;
  max-width: 100%;
  max-height: none !important;
  box-shadow: var(--e-2);
}
.card-body {
  overflow: hidden;
}`;

/**
 * The peek or the card as it is drawn on the site: the very same, with its own styles, in a shadow root. It is a
 * picture: nothing in it can be pressed, and its word is not among those that the reader has looked up, so the store is
 * told what is on show and not asked to show it.
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
  const [root, setRoot] = useState<ShadowRoot>();
  const [store] = useState(() => createCardStore({ ...state, onHide() {}, onSavePost() {} }));

  useLayoutEffect(() => {
    const element = host.current;
    if (element) setRoot(element.shadowRoot ?? element.attachShadow({ mode: 'open' }));
  }, []);

  useLayoutEffect(() => {
    const word: WordOnPage = { lookup, text: '', rects: [nowhere], anchor: nowhere, surface: 'other' };
    store.setState({ ...state, stage, word });
  }, [store, state, stage, lookup]);

  return (
    <div ref={host} className={`${stage}-sample`} inert>
      {root &&
        createPortal(
          <>
            <style>{styles + inPlace}</style>
            <Overlay store={store} />
          </>,
          root,
        )}
    </div>
  );
}
