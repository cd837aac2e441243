import { inRun, isHighSurrogate, isLowSurrogate } from './fold';
import type { Keys } from './keys';

/** What belongs together whatever the words are: runs of letters and digits, numbers, emoji codes, links. */

/** Longest emoji code, brackets included. Xiaohongshu's have up to six characters inside. */
const longestCode = 12;

/** Characters of a written number: a bound, so that a megabyte of 一 costs what a megabyte costs. */
const longestNumber = 16;

const numerals = new Set(
  [...'零〇一二两兩三四五六七八九十百千万萬亿億几幾'].map((char) => char.charCodeAt(0)),
);
const half = '半'.charCodeAt(0);
const ordinal = '第'.charCodeAt(0);

/** Whether a boundary at `at` would fall inside a run of letters and digits. */
export function cutsRun(units: Uint16Array, at: number): boolean {
  return at > 0 && at < units.length && inRun(units[at - 1]!) && inRun(units[at]!);
}

/** End of the code point that begins at `at`. */
export function characterEnd(units: Uint16Array, at: number): number {
  const pair = at + 1 < units.length && isHighSurrogate(units[at]!) && isLowSurrogate(units[at + 1]!);
  return at + (pair ? 2 : 1);
}

const isDigit = (unit: number | undefined) => unit !== undefined && unit >= 0x30 && unit <= 0x39;

/** A run takes the point of a number along: 4.5, 1,000. */
export function runEnd(units: Uint16Array, at: number): number {
  let end = at + 1;
  for (; end < units.length; end++) {
    const unit = units[end]!;
    const point = (unit === 0x2e || unit === 0x2c) && isDigit(units[end - 1]) && isDigit(units[end + 1]);
    if (!point && !inRun(unit)) break;
  }
  return end;
}

/** End of the number that is written from `at` on, in characters or digits; `at` when there is none. */
export function numeralEnd(units: Uint16Array, at: number): number {
  if (units[at] === half) return at + 1;
  const first = units[at] === ordinal ? at + 1 : at;
  let end = first;
  if (isDigit(units[first])) {
    end = runEnd(units, first);
    return isDigit(units[end - 1]) ? end : at;
  }
  const limit = Math.min(units.length, end + longestNumber);
  while (end < limit && numerals.has(units[end]!)) end++;
  return end === first ? at : end;
}

/** End of the emoji code or link that begins at `at`, or `at` when none does. */
export function opaqueEnd(keys: Keys, units: Uint16Array, at: number): number {
  if (units[at] === 0x5b) return codeEnd(keys, units, at);
  if (units[at] === 0x68) return linkEnd(units, at);
  return at;
}

/** `[笑哭R]`: Xiaohongshu's codes end in R or H; others ([doge]) count when the lexicon knows them. */
function codeEnd(keys: Keys, units: Uint16Array, at: number): number {
  const limit = Math.min(units.length, at + longestCode);
  for (let end = at + 1; end < limit; end++) {
    const unit = units[end]!;
    if (unit <= 0x20 || unit === 0x5b) return at;
    if (unit !== 0x5d) continue;
    const last = units[end - 1]!;
    const coded = end - at > 2 && (last === 0x72 || last === 0x68) && !inRun(units[end - 2]!);
    return coded || keys.exact(units, at, end + 1) >= 0 ? end + 1 : at;
  }
  return at;
}

const link = [...'https://'].map((letter) => letter.charCodeAt(0));

function linkEnd(units: Uint16Array, at: number): number {
  let end = at;
  for (const unit of link) {
    if (units[end] === unit) end++;
    // http:// has no s.
    else if (unit !== 0x73) return at;
  }
  while (end < units.length && units[end]! > 0x20 && units[end]! < 0x7f) end++;
  return end;
}
