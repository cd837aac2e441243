/**
 * Keeps what is typed in our own boxes from the page. Listeners of a page on `window` hear keys before any element does, so
 * ours must be there first: it is registered at `document_start`. An event whose target is our host is stopped there;
 * the browser still types, and a copy that does not leave the shadow root tells our own components of it.
 */
export function guardKeys(window: Window, ours: () => Ours | null, signal: AbortSignal): void {
  /** Keys that went down in our boxes: they may come up on the page, where the focus is by then. */
  const down = new Set<string>();
  const guard = (event: Event) => {
    if (!event.isTrusted) return;
    const own = ours();
    const inside = own !== null && event.target === own.host;
    const late = event instanceof KeyboardEvent && event.type === 'keyup' && down.delete(event.code);
    if (inside || late) event.stopImmediatePropagation();
    if (!inside) return;
    if (event instanceof KeyboardEvent && event.type === 'keydown') down.add(event.code);
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

/** What our components read of what was typed. */
const fields = [
  'key',
  'code',
  'location',
  'ctrlKey',
  'shiftKey',
  'altKey',
  'metaKey',
  'repeat',
  'isComposing',
  'data',
  'inputType',
] as const;

/**
 * The same event, for listeners inside of the shadow root only. A plain event with the fields of a key: a KeyboardEvent that
 * was made by a script leaves the shadow root in Firefox, whatever its `composed` says.
 */
function copyOf(event: Event): Event | null {
  if (event instanceof ClipboardEvent) return null;
  const copy = new Event(event.type, { bubbles: true, cancelable: event.cancelable, composed: false });
  for (const field of fields) {
    if (field in event) Object.defineProperty(copy, field, { value: Reflect.get(event, field) });
  }
  return copy;
}
