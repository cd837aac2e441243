/** A rectangle in client coordinates (CSS pixels of the viewport), plain so that it can be kept and compared. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export function toRect({ left, top, right, bottom }: Rect): Rect {
  return { left, top, right, bottom };
}

/** Whether the point lies in the rectangle, its right and bottom edges excluded, as neighbours share them. */
export function contains(rect: Rect, x: number, y: number): boolean {
  return x >= rect.left && x < rect.right && y >= rect.top && y < rect.bottom;
}
