import { foldedUnits, isHighSurrogate, isLowSurrogate } from './fold';
import { type Keys, longestKey } from './keys';
import { cutsRun, opaqueEnd } from './runs';
import { cut } from './segment';

/**
 * How far to either side of the caret a text is looked at, in UTF-16 units. More than twice the longest key, so that
 * the cut around the caret has settled; few enough that a text of a megabyte costs what a sentence costs.
 */
const reach = 96;

/** A key that holds the character under the caret. */
export interface KeySpan {
  start: number;
  end: number;
  key: number;
}

export interface Found {
  /** The segment under the caret. */
  start: number;
  end: number;
  /** The segment itself first, then what holds all of it, then its parts, then what straddles its edge. */
  spans: KeySpan[];
}

/** Sentence ends, where the neighbourhood of the caret may stop early. */
const stops = new Set([...'。！？\n\r!?；;'].map((char) => char.charCodeAt(0)));

/** The keys that hold the character at `offset`; nothing, with an empty span, where there is no character. */
export function spansAt(keys: Keys, text: string, offset: number): Found {
  const length = text.length;
  let caret = Number.isNaN(offset) ? 0 : Math.trunc(Math.min(Math.max(offset, 0), length));
  if (offset !== caret || caret === length) return { start: caret, end: caret, spans: [] };
  if (caret > 0 && isLowSurrogate(text.charCodeAt(caret)) && isHighSurrogate(text.charCodeAt(caret - 1)))
    caret--;

  let left = caret;
  const farLeft = Math.max(0, caret - reach);
  while (left > farLeft && !stops.has(text.charCodeAt(left - 1))) left--;
  const right = Math.min(length, caret + reach);
  const units = foldedUnits(text, left, right);
  const at = caret - left;

  const { count, ends } = cut(keys, units);
  let start = 0;
  let end = units.length;
  for (let i = 0; i < count; i++) {
    if (ends[i]! > at) {
      end = ends[i]!;
      break;
    }
    start = ends[i]!;
  }

  const spans: KeySpan[] = [];
  if (opaqueEnd(keys, units, start) === end) {
    const key = keys.exact(units, start, end);
    if (key >= 0) spans.push({ start, end, key });
  } else {
    for (let from = Math.max(0, at - longestKey + 1); from <= at; from++) {
      if (cutsRun(units, from)) continue;
      const hits = keys.find(units, from, units.length);
      for (let i = 0; i < hits.count; i++) {
        if (hits.ends[i]! > at && !cutsRun(units, hits.ends[i]!)) {
          spans.push({ start: from, end: hits.ends[i]!, key: hits.keys[i]! });
        }
      }
    }
  }

  const rank = (span: KeySpan) => {
    if (span.start === start && span.end === end) return 0;
    if (span.start <= start && span.end >= end) return 1;
    return span.start >= start && span.end <= end ? 2 : 3;
  };
  spans.sort((a, b) => rank(a) - rank(b) || b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const span of spans) {
    span.start += left;
    span.end += left;
  }
  return { start: start + left, end: end + left, spans };
}
