import { foldInto, inRun, isHighSurrogate, isLowSurrogate } from './fold';
import { corpusSize, flag, neverCut, weightSteps } from './format';
import type { Keys } from './keys';

/** A text cut into words: `count` boundaries behind 0, with the key of each word, -1 where the lexicon has none. */
export interface Cut {
  count: number;
  ends: Uint32Array;
  keys: Int32Array;
}

/** An unknown character costs as much as a word that was never counted, so that any word wins over it. */
const unknownCost = Math.round(Math.log(corpusSize) * weightSteps) + 20;

/** Longest emoji code, brackets included. Xiaohongshu's have up to six characters inside. */
const longestCode = 12;

/** What a written number and its measure word cost together: less than two words, for they go together. */
const countedCost = 7 * weightSteps;
/** What a number of several characters costs, such as 三十五, which no dictionary lists. */
const numeralCost = 8 * weightSteps;

/** Characters of a written number: a bound, so that a megabyte of 一 costs what a megabyte costs. */
const longestNumber = 16;

const numerals = new Set(
  [...'零〇一二两兩三四五六七八九十百千万萬亿億几幾'].map((char) => char.charCodeAt(0)),
);
const half = '半'.charCodeAt(0);
const ordinal = '第'.charCodeAt(0);
const not = '不'.charCodeAt(0);
const notYet = '没'.charCodeAt(0);

/**
 * Cuts folded units into words by dynamic programming: of all ways to cut, the one whose words cost least. Letters
 * and digits in a row, emoji codes and links are never cut. Linear in the text.
 */
export function cut(keys: Keys, units: Uint16Array): Cut {
  return loosen(keys, units, cheapest(keys, units));
}

/** The cheapest way to cut; `without` is a key that may not be used. */
function cheapest(keys: Keys, units: Uint16Array, without = -1): Cut {
  const length = units.length;
  const cost = new Int32Array(length + 1).fill(0x7fffffff);
  const from = new Uint32Array(length + 1);
  const by = new Int32Array(length + 1);
  /** Where the last word of a way is a number with its measure word: the boundary between them. */
  const middle = new Uint32Array(length + 1);
  cost[0] = 0;
  const { weights } = keys;
  /** Ends and keys of the measure words behind a number, in turn. */
  const counted: number[] = [];

  const reach = (start: number, end: number, key: number, price: number, between = 0) => {
    if (price < cost[end]!) {
      cost[end] = price;
      from[end] = start;
      by[end] = key;
      middle[end] = between;
    }
  };

  for (let at = 0; at < length; at++) {
    const here = cost[at]!;
    if (here === 0x7fffffff) continue;
    const unit = units[at]!;
    const whole = opaqueEnd(keys, units, at);
    if (whole > at) {
      reach(at, whole, keys.exact(units, at, whole), here);
      continue;
    }
    const { count, ends, keys: found } = keys.find(units, at, length);
    for (let i = 0; i < count; i++) {
      const key = found[i]!;
      if (key === without || weights[key] === neverCut || cutsRun(units, ends[i]!)) continue;
      if (ends[i] === at + 2 && asksBothWays(units, at)) continue;
      reach(at, ends[i]!, key, here + weights[key]!);
    }
    const end = inRun(unit) ? runEnd(units, at) : at + (isPair(units, at) ? 2 : 1);
    reach(at, end, -1, here + unknownCost);

    const number = numeralEnd(units, at);
    if (number > at + 1) reach(at, number, keys.exact(units, at, number), here + numeralCost);
    if (number > at && number < length) {
      const measures = keys.find(units, number, length);
      for (let i = 0; i < measures.count; i++) {
        const key = measures.keys[i]!;
        if ((keys.flags[key]! & flag.measure) !== 0) counted.push(measures.ends[i]!, key);
      }
      for (let i = 0; i < counted.length; i += 2) {
        const whole = keys.exact(units, at, counted[i]!);
        // 一下 and 一起 are words, not one of something.
        if (whole >= 0 && weights[whole] !== neverCut) continue;
        reach(at, counted[i]!, counted[i + 1]!, here + countedCost, number);
      }
      counted.length = 0;
    }
  }

  let count = 0;
  for (let at = length; at > 0; at = from[at]!) count += middle[at] ? 2 : 1;
  const cutting: Cut = { count, ends: new Uint32Array(count), keys: new Int32Array(count) };
  for (let at = length, i = count - 1; at > 0; at = from[at]!, i--) {
    cutting.ends[i] = at;
    cutting.keys[i] = by[at]!;
    if (middle[at]) {
      cutting.ends[--i] = middle[at]!;
      cutting.keys[i] = keys.exact(units, from[at]!, middle[at]!);
    }
  }
  return cutting;
}

/**
 * Keys without an entry only keep a glossary word from being seen inside a longer one: 上头 in 晚上头疼. Where their own
 * parts hold no glossary word they fall apart again, 晚上 and 头疼; 打卡机 stays whole.
 */
function loosen(keys: Keys, units: Uint16Array, whole: Cut): Cut {
  if (!whole.keys.some((key) => key >= 0 && !keys.hasEntry(key))) return whole;
  const ends: number[] = [];
  const found: number[] = [];
  for (let i = 0; i < whole.count; i++) {
    const start = i === 0 ? 0 : whole.ends[i - 1]!;
    const key = whole.keys[i]!;
    const parts =
      key >= 0 && !keys.hasEntry(key) ? partsOf(keys, units.subarray(start, whole.ends[i]), key) : null;
    if (!parts || parts.keys.some((part) => part >= 0 && (keys.flags[part]! & flag.marked) !== 0)) {
      ends.push(whole.ends[i]!);
      found.push(key);
    } else {
      for (let j = 0; j < parts.count; j++) ends.push(start + parts.ends[j]!);
      found.push(...parts.keys);
    }
  }
  return { count: ends.length, ends: Uint32Array.from(ends), keys: Int32Array.from(found) };
}

/** How the word `key` would be cut if it were none. */
export function partsOf(keys: Keys, units: Uint16Array, key: number): Cut {
  return cheapest(keys, units, key);
}

/** Whether a boundary at `at` would fall inside a run of letters and digits. */
export function cutsRun(units: Uint16Array, at: number): boolean {
  return at > 0 && at < units.length && inRun(units[at - 1]!) && inRun(units[at]!);
}

function isPair(units: Uint16Array, at: number): boolean {
  return at + 1 < units.length && isHighSurrogate(units[at]!) && isLowSurrogate(units[at + 1]!);
}

const isDigit = (unit: number | undefined) => unit !== undefined && unit >= 0x30 && unit <= 0x39;

/** A run takes the point of a number along: 4.5, 1,000. */
function runEnd(units: Uint16Array, at: number): number {
  let end = at + 1;
  for (; end < units.length; end++) {
    const unit = units[end]!;
    const point = (unit === 0x2e || unit === 0x2c) && isDigit(units[end - 1]) && isDigit(units[end + 1]);
    if (!point && !inRun(unit)) break;
  }
  return end;
}

/** 能不能, 要没要: the question is not 能 and 不能. */
function asksBothWays(units: Uint16Array, at: number): boolean {
  return at > 0 && (units[at] === not || units[at] === notYet) && units[at - 1] === units[at + 1];
}

/** End of the number that is written from `at` on, in characters or digits; `at` when there is none. */
function numeralEnd(units: Uint16Array, at: number): number {
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

/** The folded units of `text` from `start` to `end`. */
export function foldedUnits(text: string, start = 0, end = text.length): Uint16Array {
  const units = new Uint16Array(end - start);
  foldInto(units, text, start, end);
  return units;
}
