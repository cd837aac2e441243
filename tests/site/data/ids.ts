import { createHash } from 'node:crypto';

/** The day the sample's dates such as `3天前` count from (2026-11-22, noon in Shanghai), in milliseconds. */
export const today = Date.UTC(2026, 10, 22, 4);
const day = 86_400_000;

export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A number from 0 to `below - 1` that depends on the text alone. */
export function pick(text: string, below: number): number {
  return Number.parseInt(digest(text).slice(0, 8), 16) % below;
}

/** 24 hex digits as the site's ids have them: the first 8 a time in seconds, the rest from the key. */
export function objectId(key: string, time: number): string {
  const seconds = Math.floor(time / 1000).toString(16);
  return seconds.padStart(8, '0') + digest(`id:${key}`).slice(0, 16);
}

/** An `xsec_token`: `AB`, 41 characters of base64url, `=`. */
export function token(key: string): string {
  return `AB${createHash('sha256').update(`token:${key}`).digest('base64url').slice(0, 41)}=`;
}

/** The time in milliseconds that a date line speaks of; the minute within a bare day comes from the key. */
export function timeOf(date: string, key: string): number {
  const minute = pick(`minute:${key}`, 600) * 60_000 + pick(`second:${key}`, 60) * 1000;
  const full = /(\d{4})-(\d{2})-(\d{2})/.exec(date);
  if (full) return Date.UTC(Number(full[1]), Number(full[2]) - 1, Number(full[3])) + minute;
  const short = /(\d{2})-(\d{2})/.exec(date);
  if (short) {
    const time = Date.UTC(2026, Number(short[1]) - 1, Number(short[2])) + minute;
    return time > today ? time - 365 * day : time;
  }
  const days = /(\d+)\s*天前/.exec(date);
  if (days) return today - Number(days[1]) * day - minute;
  const hours = /(\d+)\s*小时前/.exec(date);
  if (hours) return today - Number(hours[1]) * 3_600_000 - minute / 60;
  const minutes = /(\d+)\s*分钟前/.exec(date);
  if (minutes) return today - Number(minutes[1]) * 60_000;
  const clock = /(昨天|今天)\s*(\d{1,2}):(\d{2})/.exec(date);
  if (clock) {
    const start = Date.UTC(2026, 10, 22) - 8 * 3_600_000 - (clock[1] === '昨天' ? day : 0);
    return start + (Number(clock[2]) * 60 + Number(clock[3])) * 60_000 + (minute % 60_000);
  }
  return today - minute;
}
