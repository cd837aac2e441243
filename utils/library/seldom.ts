/** Often enough for a bar that moves. */
const everyMs = 200;

/** Calls `tell` a few times a second at most: to draw the page anew for each of thousands of pictures costs more than they do. */
export function seldom<T>(tell: (value: T) => void): (value: T) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (value) => {
    const now = performance.now();
    if (now - last < everyMs) return;
    last = now;
    tell(value);
  };
}
