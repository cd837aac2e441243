/** A time and the hour, local time, at which the learner's day ends: who reviews past midnight is still in the evening. */
export interface Moment {
  /** Milliseconds. */
  now: number;
  /** 0 to 12. */
  dayEnds: number;
}

/** The next end of day after `now`, milliseconds, wherever the computer is and whatever its clock is doing. */
export function endOfDay(moment: Moment): number {
  return boundary(moment, 0) > moment.now ? boundary(moment, 0) : boundary(moment, 1);
}

/** When the day of `now` began: the last end of a day at or before it. */
export function startOfDay(moment: Moment): number {
  return boundary(moment, 0) <= moment.now ? boundary(moment, 0) : boundary(moment, -1);
}

/** When the day `days` after that of `now` begins; before it, when negative. */
export function startOfOtherDay(moment: Moment, days: number): number {
  return boundary({ ...moment, now: startOfDay(moment) }, days);
}

/** The end of day on the calendar day of `now`, `days` later. `Date` minds the 23 and 25 hour days. */
function boundary({ now, dayEnds }: Moment, days: number): number {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, dayEnds).getTime();
}
