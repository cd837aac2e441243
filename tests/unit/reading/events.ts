import { fakeBrowser } from 'wxt/testing/fake-browser';

/** An event as a person makes it; the DOM gives every event made by a script `isTrusted: false`. */
export function trusted<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

/** An extension sees every shadow root; the fake browser only has the name of the call. */
export function seeShadowRoots(): void {
  fakeBrowser.dom.openOrClosedShadowRoot = (element) => element.shadowRoot!;
}
