/**
 * Keeps what is typed in our own boxes from the page. Listeners of a page on `window` hear keys before any element does, so
 * ours must be there first: it is registered at `document_start`. An event whose target is our host is stopped there;
 * the browser still types, and a copy that does not leave the shadow root tells our own components of it.
 */
export function guardKeys(window: Window, ours: () => Ours | null, signal: AbortSignal): void {
  const guard = (event: Event) => {
    const own = ours();
    if (!own || event.target !== own.host || !event.isTrusted) return;
    event.stopImmediatePropagation();
    const target = own.root.activeElement;
    if (!target) return;
    const copy = copyOf(event);
    if (copy && !target.dispatchEvent(copy)) event.preventDefault();
  };
  for (const type of guarded) window.addEventListener(type, guard, { capture: true, signal });
}

export interface Ours {
  host: Element;
  root: ShadowRoot;
}

export const guarded = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
  'change',
] as const;

/** The same event, for listeners inside of the shadow root only. */
function copyOf(event: Event): Event | null {
  const init = { bubbles: true, cancelable: event.cancelable, composed: false };
  if (event instanceof KeyboardEvent) {
    const { key, code, location, ctrlKey, shiftKey, altKey, metaKey, repeat, isComposing } = event;
    return new KeyboardEvent(event.type, {
      ...init,
      ...{ key, code, location, ctrlKey, shiftKey, altKey, metaKey, repeat, isComposing },
    });
  }
  if (event instanceof InputEvent) {
    const { data, inputType, isComposing } = event;
    return new InputEvent(event.type, { ...init, data, inputType, isComposing });
  }
  if (event instanceof CompositionEvent)
    return new CompositionEvent(event.type, { ...init, data: event.data });
  if (event instanceof ClipboardEvent) return null;
  return new Event(event.type, init);
}
