import { browser } from 'wxt/browser';

/** The shadow root of an element. Only extensions can see a closed one. */
export function shadowOf(element: Element): ShadowRoot | null {
  const dom = (browser as { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } }).dom;
  return dom && element instanceof HTMLElement ? dom.openOrClosedShadowRoot(element) : element.shadowRoot;
}

/** The element that has the focus, through shadow roots. */
export function deepFocus(document: Document): Element | null {
  let focused = document.activeElement;
  for (let inner = focused; inner; inner = shadowOf(inner)?.activeElement ?? null) focused = inner;
  return focused;
}
