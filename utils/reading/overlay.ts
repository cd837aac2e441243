import type { Ours } from './keyguard';
import { shadowOf } from './shadow';

/** Above the site's note (its menus reach 100011), below its login wall (1000002). */
const layer = 1_000_001;

/** The mark inside of the shadow root by which a later reader knows a host that an earlier one has left behind. */
const mark = 'data-lrw';

export interface Overlay extends Ours {
  /** Put the host where it can be seen and used: into an open modal dialog, else at the end of the document. */
  place(): void;
  /** Whether it is where `place` put it; false once somebody has taken it out. */
  attached(): boolean;
  remove(): void;
}

/**
 * The one element that the reader adds to a page: no size, no attribute that names us, a closed shadow root, and outside of
 * `#app`, which belongs to Vue.
 */
export function createOverlay(document: Document, signal: AbortSignal): Overlay {
  const host = document.createElement('div');
  if (__TEST_BUILD__) host.dataset.testid = 'lrw';
  const root = host.attachShadow({ mode: __TEST_BUILD__ ? 'open' : 'closed' });
  const style = document.createElement('style');
  style.setAttribute(mark, '');
  style.textContent = hostStyle;
  root.append(style);

  // What is done with the pointer in the card is no click outside of the note to the page.
  for (const type of pointing) host.addEventListener(type, (event) => event.stopPropagation(), { signal });

  const place = () => {
    const home = modalDialog(document) ?? document.documentElement;
    if (host.parentNode !== home) home.append(host);
    // The card lies by pixels of the window, whatever the page is zoomed to by its own style.
    const zoom = String(1 / (home.currentCSSZoom || 1));
    const rule = style.sheet?.cssRules[0] as CSSStyleRule | undefined;
    if (rule && rule.style.zoom !== zoom) rule.style.setProperty('zoom', zoom, 'important');
  };
  const remove = () => host.remove();
  signal.addEventListener('abort', remove, { once: true });
  return { host, root, place, attached: () => host.isConnected, remove };
}

/** Of important declarations for a host those inside of its shadow root win over the page's. */
const hostStyle = `:host{${[
  'all:initial',
  'position:fixed',
  'inset:0 auto auto 0',
  'width:0',
  'height:0',
  `z-index:${layer}`,
]
  .map((declaration) => `${declaration}!important`)
  .join(';')}}`;

const pointing = [
  'click',
  'dblclick',
  'auxclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
] as const;

/** The topmost modal dialog: while one is open, everything outside of it is inert. */
function modalDialog(document: Document): Element | null {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? null;
}

/** Take away hosts of a reader whose extension has been updated under the page, and which could not do it itself. */
export function removeStaleHosts(document: Document): void {
  const candidates = [...document.documentElement.children, ...document.querySelectorAll('dialog > div')];
  for (const element of candidates) {
    if (element instanceof HTMLElement && shadowOf(element)?.querySelector(`[${mark}]`)) element.remove();
  }
}
