/** One line of the table that `npm run bench` prints. */
export interface Row {
  name: string;
  value: string;
  /** What the figure is to reach, where something was promised. */
  target?: string;
}

export function median(values: number[]): number {
  return quantile(values, 0.5);
}

/** @param q between 0 and 1. */
export function quantile(values: number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  if (!sorted.length) return Number.NaN;
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

export function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}
