import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { CardHost, CardView, Point } from '@/utils/reading/card-port';
import type { FavouritesView } from './favourites';
import { pressed } from './keys';
import type { HintText } from './model';
import { Overlay } from './overlay';
import { type CardStore, createCardStore } from './store';
import { styles } from './styles';

/** What comes with the card asks it for more than the reader of the page does. */
export interface CardParts extends CardHost {
  /** None where there is no page to be read, as in the preview of the settings. */
  favourites?: FavouritesView;
}
export interface WholeCardView extends CardView {
  /** Say something that goes away by itself. */
  hint(text: HintText): void;
}

/** Draws the card into the overlay's shadow root, and answers the reader on the page. */
export function createCard({ root, favourites, ...host }: CardParts): WholeCardView {
  const store = createCardStore(host);
  const { actions } = store;

  const style = document.createElement('style');
  style.textContent = styles;
  const mount = document.createElement('div');
  root.append(style, mount);
  const react = createRoot(mount);
  // At once, so that the first word is not a turn of the scheduler later than all others.
  flushSync(() => react.render(<Overlay store={store} favourites={favourites} />));

  const stop = giveFocusBack(mount, store);
  return {
    peek: (word) => actions.show('peek', word),
    full: (word) => actions.show('full', word),
    hide: () => actions.hide(),
    stage: () => store.getState().stage,
    holds: () => store.getState().pinned !== null || mount.contains(root.activeElement),
    nears(from, to) {
      const peek = mount.querySelector('.peek')?.getBoundingClientRect();
      return peek !== undefined && distance(peek, to) < distance(peek, from);
    },
    press: (key) => pressed(key, store),
    savePost: (state) => actions.setSavePost(state),
    notice: (fault) => actions.setFault(fault),
    hint: (text) => actions.hint(text),
    update: (state) => actions.update(state),
    destroy() {
      stop();
      actions.destroy();
      react.unmount();
      style.remove();
      mount.remove();
    },
  };
}

/**
 * When the card goes with the focus in it, the focus goes back to where it was on the page; and when what had it in the
 * card gives way to something else, it stays in the card.
 * @returns ends it
 */
export function giveFocusBack(mount: HTMLElement, store: CardStore): () => void {
  let inside = false;
  let before: HTMLElement | null = null;
  mount.addEventListener('focusin', ({ relatedTarget }) => {
    if (!inside) before = relatedTarget instanceof HTMLElement ? relatedTarget : null;
    inside = true;
  });
  mount.addEventListener('focusout', ({ target, relatedTarget }) => {
    if (relatedTarget) inside = mount.contains(relatedTarget as Node);
    else {
      // The reader has left for no element at all; or what had the focus is being taken away, which is no leaving.
      setTimeout(() => {
        if (target instanceof Node && target.isConnected)
          inside = mount.contains(rootOf(mount).activeElement);
        else if (inside && document.activeElement === document.body) {
          mount.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
        }
      });
    }
  });
  return store.subscribe((now, old) => {
    if (now.stage !== 'hidden' || old.stage === 'hidden' || !inside) return;
    inside = false;
    before?.focus({ preventScroll: true });
  });
}

function distance({ left, right, top, bottom }: DOMRect, { x, y }: Point): number {
  return Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0));
}

function rootOf(mount: HTMLElement): ShadowRoot {
  return mount.getRootNode() as ShadowRoot;
}
