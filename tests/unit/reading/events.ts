/** An event as a person makes it; the DOM gives every event made by a script `isTrusted: false`. */
export function trusted<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}
