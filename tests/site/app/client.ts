import { createSSRApp, nextTick } from 'vue';
import { installHooks } from './hooks';
import type { InitialState } from './model';
import { App } from './shell';
import { createStore, storeKey } from './store';

declare global {
  interface Window {
    __INITIAL_STATE__: InitialState;
  }
}

const initial = structuredClone(window.__INITIAL_STATE__);
const store = createStore(initial, new URL(location.href));
const hydrated = installHooks(store);

function start(): void {
  const app = createSSRApp(App);
  app.provide(storeKey, store);
  store.followHistory();
  app.mount('#app');
  void store.loadEmoji();
  void nextTick(() => hydrated());
}

setTimeout(start, initial.global.flags.hydrationDelay);
