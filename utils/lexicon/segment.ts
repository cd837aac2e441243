import { inRun } from './fold';
import { corpusSize, flag, neverCut, weightSteps } from './format';
import type { Keys } from './keys';
import { characterEnd, cutsRun, numeralEnd, opaqueEnd, runEnd } from './runs';

/** A text cut into words: `count` boundaries behind 0, with the key of each word, -1 where the lexicon has none. */
export interface Cut {
  count: number;
  ends: Uint32Array;
  keys: Int32Array;
}

/** An unknown character costs as much as a word that was never counted, so that any word wins over it. */
const unknownCost = Math.round(Math.log(corpusSize) * weightSteps) + 20;

/** What a written number and its measure word cost together: less than two words, for they go together. */
const countedCost = 7 * weightSteps;
/** What a number of several characters costs, such as 三十五, which no dictionary lists. */
const numeralCost = 8 * weightSteps;

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
    const end = inRun(unit) ? runEnd(units, at) : characterEnd(units, at);
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

/** 能不能, 要没要: the question is not 能 and 不能. */
function asksBothWays(units: Uint16Array, at: number): boolean {
  return at > 0 && (units[at] === not || units[at] === notYet) && units[at - 1] === units[at + 1];
}
