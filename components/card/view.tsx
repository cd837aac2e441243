import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { CardFactory } from '@/utils/reading/card-port';
import { pressed } from './keys';
import { Overlay } from './overlay';
import { type CardStore, createCardStore } from './store';
import { styles } from './styles';

/** Draws the card into the overlay's shadow root, and answers the reader on the page. */
export const createCard: CardFactory = ({ root, ...host }) => {
  const store = createCardStore(host);
  const { actions } = store;

  const style = document.createElement('style');
  style.textContent = styles;
  const mount = document.createElement('div');
  root.append(style, mount);
  const react = createRoot(mount);
  // At once, so that the first word is not a turn of the scheduler later than all others.
  flushSync(() => react.render(<Overlay store={store} />));

  const stop = giveFocusBack(mount, store);
  return {
    peek: (word) => actions.show('peek', word),
    full: (word) => actions.show('full', word),
    hide: () => actions.hide(),
    stage: () => store.getState().stage,
    holds: () => store.getState().pinned !== null || mount.contains(root.activeElement),
    press: (key) => pressed(key, store),
    savePost: (state) => actions.setSavePost(state),
    notice: (fault) => actions.setFault(fault),
    update: (state) => actions.update(state),
    destroy() {
      stop();
      actions.destroy();
      react.unmount();
      style.remove();
      mount.remove();
    },
  };
};

/**
 * When the card goes with the focus in it, the focus goes back to where it was on the page; and when what had it in the
 * card gives way to something else, it stays in the card.
 * @returns ends it
 */
function giveFocusBack(mount: HTMLElement, store: CardStore): () => void {
  const root = mount.getRootNode() as ShadowRoot;
  let before: HTMLElement | null = null;
  mount.addEventListener('focusin', ({ relatedTarget }) => {
    // Within the card it is one of ours, from nowhere null: the place on the page stays remembered.
    if (relatedTarget instanceof HTMLElement && !mount.contains(relatedTarget)) before = relatedTarget;
  });
  return store.subscribe((now, old) => {
    if (!mount.contains(root.activeElement)) return;
    if (now.stage === 'hidden' && old.stage !== 'hidden') {
      before?.focus({ preventScroll: true });
      before = null;
    } else if (now.word !== old.word || now.draft === null) {
      queueMicrotask(() => {
        if (!root.activeElement) mount.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
      });
    }
  });
}
