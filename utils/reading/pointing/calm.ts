import { limits } from '../limits';

/**
 * Whether the pointer is looking at something or on its way elsewhere: the calm of the page comes from its speed, so that
 * a word which is pointed at opens at once.
 */
export class Calm {
  private trail: { x: number; y: number; time: number }[] = [];

  /**
   * Take in one event of the pointer; `time` in ms.
   * @returns whether the pointer has been slow during the last events
   */
  move(x: number, y: number, time: number): boolean {
    // A hand that rested and starts again is looking at where it starts.
    if (this.trail.length > 0 && time - this.trail.at(-1)!.time >= limits.rested) this.trail = [];
    // The newest event that is older than the window stays: the way is measured from it.
    while (this.trail.length > 1 && time - this.trail[1]!.time >= limits.speedWindow) this.trail.shift();
    this.trail.push({ x, y, time });
    let way = 0;
    for (let i = 1; i < this.trail.length; i++) {
      way += Math.hypot(this.trail[i]!.x - this.trail[i - 1]!.x, this.trail[i]!.y - this.trail[i - 1]!.y);
    }
    const spent = time - this.trail[0]!.time;
    return way <= limits.calmSpeed * spent || way < 2;
  }

  reset(): void {
    this.trail = [];
  }
}
