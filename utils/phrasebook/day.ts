/** The hour, local time, at which a learner's day ends: who reviews past midnight is still in the evening. */
const lastHour = 4;

/** The next end of day after `now` (milliseconds): 4:00 local, through changes of the clock. */
export function endOfDay(now: number): number {
  return boundary(now, 0) > now ? boundary(now, 0) : boundary(now, 1);
}

/** When the day of `now` began: the last 4:00 local at or before it. */
export function startOfDay(now: number): number {
  return boundary(now, 0) <= now ? boundary(now, 0) : boundary(now, -1);
}

/** 4:00 local on the calendar day of `now`, `days` later. `Date` minds the 23 and 25 hour days. */
function boundary(now: number, days: number): number {
  const date = new Date(now);
  date.setDate(date.getDate() + days);
  date.setHours(lastHour, 0, 0, 0);
  return date.getTime();
}
