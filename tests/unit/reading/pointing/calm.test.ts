import { describe, expect, it } from 'vitest';
import { Calm } from '@/utils/reading/pointing/calm';

/** Events once a frame, `step` px apart. */
const drag = (calm: Calm, step: number, events: number, from = { x: 0, time: 0 }) => {
  let last = true;
  for (let i = 1; i <= events; i++) last = calm.move(from.x + i * step, 0, from.time + i * 16);
  return last;
};

describe('calm', () => {
  it('is calm while the pointer is slow, and not while it is fast', () => {
    expect(drag(new Calm(), 4, 10)).toBe(true);
    expect(drag(new Calm(), 30, 10)).toBe(false);
  });

  it('takes a moment of slowness to be calm again', () => {
    const calm = new Calm();
    expect(drag(calm, 30, 10)).toBe(false);
    expect(calm.move(301, 0, 176)).toBe(false);
    expect(drag(calm, 1, 4, { x: 301, time: 176 })).toBe(true);
  });

  it('takes the first event after a rest as calm, however far it goes', () => {
    const calm = new Calm();
    drag(calm, 30, 10);
    expect(calm.move(900, 400, 160 + 250)).toBe(true);
  });

  it('is not fooled by two events at once', () => {
    const calm = new Calm();
    calm.move(0, 0, 0);
    expect(calm.move(1, 0, 0)).toBe(true);
    expect(calm.move(40, 0, 0)).toBe(false);
  });
});
