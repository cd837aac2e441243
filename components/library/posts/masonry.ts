import type { Hit } from '@/utils/library/search';

/** Which card goes into which column, and where the arrows lead. Plain arithmetic over the order of the posts. */
export type Columns = Hit[][];

/** Of a card, in px at the usual size of text. */
const narrowest = 232;
const gap = 20;
const usualText = 14;

export function columnsFor(width: number, fontSize: number): number {
  const card = narrowest * Math.max(1, (fontSize || usualText) / usualText);
  return Math.max(1, Math.floor((width + gap) / (card + gap)));
}

/**
 * Every card into the column that is shortest so far. By what its text tells of its height, not by what was measured: cards
 * must not change columns under the reader's eyes.
 */
export function spread(hits: readonly Hit[], count: number): Columns {
  const columns: Columns = Array.from({ length: count }, () => []);
  const heights = columns.map(() => 0);
  for (const hit of hits) {
    const shortest = heights.indexOf(Math.min(...heights));
    columns[shortest]!.push(hit);
    heights[shortest]! += heightOf(hit);
  }
  return columns;
}

function heightOf({ post, found }: Hit): number {
  const lines = (post.title || post.opening).length > 14 ? 2 : 1;
  return 286 + 23 * lines + (post.note ? 42 : 0) + (found ? 36 : 0) + gap;
}

export interface CardPlace {
  column: number;
  row: number;
}

export function placeOf(columns: Columns, id: string): CardPlace | undefined {
  for (const [column, hits] of columns.entries()) {
    const row = hits.findIndex(({ post }) => post.id === id);
    if (row >= 0) return { column, row };
  }
  return undefined;
}

/**
 * The card that a key leads to from another.
 * @param middle where the middle of a card is, when it is drawn; beside a card is the one that is level with it
 * @returns undefined for other keys, and where there is none
 */
export function step(
  columns: Columns,
  { id, key, middle }: { id: string; key: string; middle: (id: string) => number | undefined },
): string | undefined {
  const place = placeOf(columns, id);
  if (!place) return undefined;
  const { column, row } = place;
  switch (key) {
    case 'ArrowDown':
      return columns[column]![row + 1]?.post.id;
    case 'ArrowUp':
      return columns[column]![row - 1]?.post.id;
    case 'ArrowRight':
      return level(columns[column + 1], { row, at: middle(id), middle });
    case 'ArrowLeft':
      return level(columns[column - 1], { row, at: middle(id), middle });
    case 'Home':
      return columns[0]![0]?.post.id;
    case 'End':
      return columns.toSorted((one, other) => other.length - one.length)[0]?.at(-1)?.post.id;
    default:
      return undefined;
  }
}

function level(
  column: Hit[] | undefined,
  { row, at, middle }: { row: number; at?: number; middle: (id: string) => number | undefined },
): string | undefined {
  let best: { id: string; off: number } | undefined;
  for (const { post } of column ?? []) {
    const other = middle(post.id);
    if (other === undefined || at === undefined) continue;
    const off = Math.abs(other - at);
    if (!best || off < best.off) best = { id: post.id, off };
  }
  return best?.id ?? column?.[Math.min(row, column.length - 1)]?.post.id;
}
