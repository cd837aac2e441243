const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** The site's clock is that of Beijing, wherever the reader is; it has no summer time. */
const beijing = 8 * hour;

export interface ShownDate {
  /** Milliseconds. Where only a day is shown, its beginning in Beijing. */
  at: number;
  /** It is the day of the last change, not of the first publication. */
  edited: boolean;
}

/**
 * The time that a date of the site names: `2022-05-24`, `05-24`, `3天前`, `昨天 18:42`, `12分钟前`, `编辑于 08-12`, and what
 * rednote.com writes in English for the same. A day without a year is the last one that has been.
 * @param now when the page was read
 * @returns null where nothing of that kind is said
 */
export function parseDate(shown: string, now: number): ShownDate | null {
  const at = timeIn(shown, now);
  return at === null || at > now + day ? null : { at, edited: /编辑|編輯|edited/i.test(shown) };
}

function timeIn(shown: string, now: number): number | null {
  const full = /(\d{4})-(\d{1,2})-(\d{1,2})/.exec(shown);
  if (full) return dayAt(Number(full[1]), Number(full[2]), Number(full[3]));
  const short = /(?:^|\D)(\d{1,2})-(\d{1,2})(?!\d)/.exec(shown);
  if (short) {
    const year = new Date(now + beijing).getUTCFullYear();
    const at = dayAt(year, Number(short[1]), Number(short[2]));
    return at !== null && at > now ? dayAt(year - 1, Number(short[1]), Number(short[2])) : at;
  }
  const clock = /(昨天|今天|yesterday|today)\D*(\d{1,2}):(\d{2})/i.exec(shown);
  if (clock) {
    const back = /昨天|yesterday/i.test(clock[1]!) ? day : 0;
    return startOfDay(now) - back + Number(clock[2]) * hour + Number(clock[3]) * minute;
  }
  const ago = /(\d+)\s*(天前|小时前|小時前|分钟前|分鐘前|days? ago|hours? ago|min\w* ago|[dhm] ago)/i.exec(
    shown,
  );
  if (ago) return now - Number(ago[1]) * unitOf(ago[2]!);
  if (/刚刚|剛剛|just now/i.test(shown)) return now;
  if (/昨天|yesterday/i.test(shown)) return startOfDay(now) - day;
  return /今天|today/i.test(shown) ? startOfDay(now) : null;
}

function unitOf(words: string): number {
  if (/^(?:天|d)/i.test(words)) return day;
  return /^(?:小|h)/i.test(words) ? hour : minute;
}

function startOfDay(now: number): number {
  return Math.floor((now + beijing) / day) * day - beijing;
}

/** Null for a day that no calendar has. */
function dayAt(year: number, month: number, date: number): number | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === date ? at.getTime() - beijing : null;
}
