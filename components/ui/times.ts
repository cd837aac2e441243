const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const month = 30.4375 * day;
const year = 365.25 * day;

/** The language in the reader's own region, where the browser says which: 3 Nov or Nov 3. */
export function localeOf(language: string): string {
  return navigator.language?.startsWith(`${language}-`) ? navigator.language : language;
}

/** A length of time in its largest whole unit: `10 min`, `2 days`, `1.4 years`. Under a minute it is `less`. */
export function lengthText(ms: number, { language, less }: { language: string; less: string }): string {
  const { amount, unit } = largest(ms);
  if (amount < 1) return less;
  return new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit,
    unitDisplay: unit === 'minute' || unit === 'hour' ? 'short' : 'long',
    maximumFractionDigits: unit === 'year' ? 1 : 0,
  }).format(amount);
}

/** How far ahead of `now` a time is: `in 6 days`, `tomorrow`. */
export function aheadText(at: number, { now, language }: { now: number; language: string }): string {
  const { amount, unit } = largest(Math.max(at - now, minute));
  // "Tomorrow", but "in 1 month": "next month" may be thirty days off.
  const numeric = unit === 'day' ? 'auto' : 'always';
  return new Intl.RelativeTimeFormat(localeOf(language), { numeric }).format(Math.round(amount), unit);
}

/** A day: `3 Nov`, with the year where it is not this one. */
export function dayText(at: number, { now, language }: { now: number; language: string }): string {
  const otherYear = new Date(at).getFullYear() !== new Date(now).getFullYear();
  return dayFormat(localeOf(language), otherYear).format(at);
}

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** To make one takes a browser longer than to draw a card. */
function dayFormat(locale: string, withYear: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${withYear}`;
  const made =
    dayFormats.get(key) ??
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'short',
      ...(withYear && { year: 'numeric' }),
    });
  dayFormats.set(key, made);
  return made;
}

function largest(ms: number): { amount: number; unit: 'minute' | 'hour' | 'day' | 'month' | 'year' } {
  if (ms < 59.5 * minute) return { amount: Math.round(ms / minute), unit: 'minute' };
  if (ms < 23.5 * hour) return { amount: Math.round(ms / hour), unit: 'hour' };
  if (ms < 30.5 * day) return { amount: Math.round(ms / day), unit: 'day' };
  if (ms < 11.5 * month) return { amount: Math.round(ms / month), unit: 'month' };
  return { amount: ms / year, unit: 'year' };
}
