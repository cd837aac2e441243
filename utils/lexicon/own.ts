import { foldedUnits } from './fold';
import { neverCut } from './format';
import { type Keys, longestKey } from './keys';
import type { Cut } from './segment';
import type { ReadersWords } from './types';

/** A reader's words, made ready to be found in a cut text. */
export interface OwnWords {
  /** Whether the reader learns or knows the word `key`. */
  of(key: number): 'learning' | 'known' | undefined;
  /** How many tokens from `token` on are together one of the reader's words that is never cut as one; 0 for none. */
  across(units: Uint16Array, cut: Cut, token: number): number;
}

/**
 * Finds each word in the table: in the form it is kept in, and in every other spelling that leads to nothing but its
 * entries, traditional ones too.
 */
export function openOwnWords(keys: Keys, { learning, known }: ReadersWords): OwnWords {
  const byKey = new Map<number, 'learning' | 'known'>();
  const byEntry = new Map<number, 'learning' | 'known'>();
  /** First unit -> what is not cut as one, the longest first. */
  const loose = new Map<number, Uint16Array[]>();

  const keyOf = (units: Uint16Array) => (units.length > longestKey ? -1 : keys.exact(units, 0, units.length));
  const note = (form: string, state: 'learning' | 'known', entries: boolean) => {
    const units = foldedUnits(form);
    if (units.length === 0) return;
    const key = keyOf(units);
    if (key >= 0) {
      byKey.set(key, state);
      if (entries) for (const entry of keys.entriesOf(key)) byEntry.set(entry, state);
    }
    const whole = key >= 0 && keys.hasEntry(key) && keys.weights[key] !== neverCut;
    if (state === 'known' || whole) return;
    const there = loose.get(units[0]!);
    if (there) there.push(units);
    else loose.set(units[0]!, [units]);
  };
  for (const simplified of known) note(simplified, 'known', true);
  for (const { simplified, traditional } of learning) {
    note(simplified, 'learning', true);
    if (traditional !== simplified) note(traditional, 'learning', false);
  }
  for (const forms of loose.values()) forms.sort((a, b) => b.length - a.length);

  return {
    of(key) {
      const own = byKey.get(key);
      if (own || byEntry.size === 0) return own;
      const [first, ...others] = keys.entriesOf(key);
      const state = first === undefined ? undefined : byEntry.get(first);
      return state && others.every((entry) => byEntry.get(entry) === state) ? state : undefined;
    },
    across(units, { count, ends }, token) {
      const start = token === 0 ? 0 : ends[token - 1]!;
      for (const form of loose.get(units[start]!) ?? []) {
        const end = start + form.length;
        if (end > units.length || form.some((unit, i) => units[start + i] !== unit)) continue;
        let last = token;
        while (last < count && ends[last]! < end) last++;
        if (ends[last] === end) return last - token + 1;
      }
      return 0;
    },
  };
}
