/** Where a card stands in its waterfall, in CSS pixels. */
export interface Place {
  x: number;
  y: number;
  height: number;
}

/** How many columns the window has room for, by the site's breakpoints. */
export function columnsFor(windowWidth: number): number {
  if (windowWidth >= 1728) return 6;
  if (windowWidth >= 1424) return 5;
  if (windowWidth >= 1192) return 4;
  return windowWidth >= 960 ? 3 : 2;
}

/** Puts each card under the shortest column; `heights` in the cards' order. */
export function waterfall(
  heights: number[],
  { columns, width, gap }: { columns: number; width: number; gap: { x: number; y: number } },
): { places: Place[]; total: number } {
  const bottoms = new Array<number>(columns).fill(0);
  const places = heights.map((height) => {
    const column = bottoms.indexOf(Math.min(...bottoms));
    const place = { x: column * (width + gap.x), y: bottoms[column]!, height };
    bottoms[column]! += height + gap.y;
    return place;
  });
  return { places, total: Math.max(0, ...bottoms) };
}

/** Gives elements ("slots") to the cards in view. A slot whose card has left is used again before a new one is made. */
export class Slots {
  private readonly cardOf = new Map<number, number>();
  private next = 0;

  constructor(private readonly reuse: boolean) {}

  /** The slot of each of `cards` (indices), in the order of the slots. */
  assign(cards: number[]): { slot: number; card: number }[] {
    if (!this.reuse) return cards.map((card) => ({ slot: card, card }));
    const wanted = new Set(cards);
    const free: number[] = [];
    for (const [slot, card] of this.cardOf) {
      if (wanted.has(card)) wanted.delete(card);
      else free.push(slot);
    }
    free.sort((a, b) => b - a);
    for (const card of wanted) this.cardOf.set(free.pop() ?? this.next++, card);
    for (const slot of free) this.cardOf.delete(slot);
    return [...this.cardOf].map(([slot, card]) => ({ slot, card })).sort((a, b) => a.slot - b.slot);
  }
}
