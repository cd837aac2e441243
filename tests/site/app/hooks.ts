import { nextTick } from 'vue';
import type { Store } from './store';

/** What `window.__site` offers to tests; the site itself has nothing of the kind. */
export interface SiteHooks {
  hydrated: boolean;
  whenHydrated: Promise<void>;
  /** Mutations since the script ran: records inside `#app`, attribute changes on html and body. Vue's own are in it. */
  mutations(): { app: number; html: number; body: number };
  /** `#app` as it stands, each text node on a line of its own, so that a split text node shows. */
  serialise(selector?: string): string;
  clearHighlights(): void;
  /** Builds the page anew: all its nodes are replaced. */
  rerender(): Promise<void>;
  /** Rewrites the first text node inside the first element that matches, in place. */
  rewriteText(selector: string, text: string): void;
  setTheme(theme: 'dark' | 'light'): void;
  /** Opens a note of the page in the modal, or puts it into the open one. */
  openNote(id: string): void;
}

function lines(node: Node, depth: number): string {
  const indent = '  '.repeat(depth);
  if (node instanceof Text) return `${indent}${JSON.stringify(node.data)}\n`;
  if (node instanceof Comment) return `${indent}<!--${node.data}-->\n`;
  if (!(node instanceof Element)) return '';
  const attributes = [...node.attributes]
    .map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`)
    .join('');
  const children = [...node.childNodes].map((child) => lines(child, depth + 1)).join('');
  return `${indent}<${node.localName}${attributes}>\n${children}`;
}

/** Puts `window.__site` up; call the answer when the page is hydrated. */
export function installHooks(store: Store): () => void {
  const counts = { app: 0, html: 0, body: 0 };
  const app = document.querySelector('#app')!;
  const count = (name: keyof typeof counts) =>
    new MutationObserver((records) => {
      counts[name] += records.length;
    });
  const observers = { app: count('app'), html: count('html'), body: count('body') };
  observers.app.observe(app, { subtree: true, childList: true, characterData: true, attributes: true });
  observers.html.observe(document.documentElement, { attributes: true });
  observers.body.observe(document.body, { attributes: true });

  let resolveHydrated: () => void = () => {};
  const hooks: SiteHooks = {
    hydrated: false,
    whenHydrated: new Promise((resolve) => {
      resolveHydrated = resolve;
    }),
    mutations() {
      for (const name of ['app', 'html', 'body'] as const)
        counts[name] += observers[name].takeRecords().length;
      return { ...counts };
    },
    serialise: (selector = '#app') => lines(document.querySelector(selector)!, 0),
    clearHighlights: () => CSS.highlights.clear(),
    rerender: () => {
      store.generation.value += 1;
      return nextTick();
    },
    rewriteText(selector, text) {
      const root = document.querySelector(selector);
      const node = root && document.createTreeWalker(root, NodeFilter.SHOW_TEXT).nextNode();
      if (!(node instanceof Text)) throw new Error(`No text inside ${selector}`);
      node.data = text;
    },
    setTheme(theme) {
      localStorage.setItem('xhs-pc-theme', theme);
      document.documentElement.toggleAttribute('dark', theme === 'dark');
    },
    openNote(id) {
      const { feed, search, userProfile } = store.state;
      const all = [...feed.feeds, ...search.feeds, ...(userProfile?.notes ?? [])];
      const item = all.find((each) => each.id === id);
      if (item?.modelType !== 'note') throw new Error(`No note ${id} on this page`);
      store.openNote(item.id, item.xsecToken, 'pc_feed');
    },
  };
  Object.defineProperty(window, '__site', { value: hooks });
  return () => {
    hooks.hydrated = true;
    resolveHydrated();
  };
}
