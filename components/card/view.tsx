import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { CardFactory } from '@/utils/reading/card-port';
import { pressed } from './keys';
import { Overlay } from './overlay';
import { createCardStore } from './store';
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

  return {
    peek: (word) => actions.show('peek', word),
    full: (word) => actions.show('full', word),
    hide: () => actions.hide(),
    stage: () => store.getState().stage,
    holds: () => mount.contains(root.activeElement),
    press: (key) => pressed(key, store),
    savePost: (state) => actions.setSavePost(state),
    notice: (fault) => actions.setFault(fault),
    update: (state) => actions.update(state),
    destroy() {
      actions.destroy();
      react.unmount();
      style.remove();
      mount.remove();
    },
  };
};
