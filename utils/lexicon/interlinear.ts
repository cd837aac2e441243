import { foldedUnits } from './fold';
import { flag, nameLevel } from './format';
import { asksNeighbours, commonGloss } from './glosses';
import type { Keys } from './keys';
import { neighbours } from './neighbours';
import type { Readings } from './readings';
import { cut } from './segment';
import { shortSense } from './senses';
import type { Entry, InterlinearWord, Sense } from './types';

const han = /\p{Script=Han}/u;
/** Senses that a reader of a post hardly ever meets. */
const rare =
  /^(?:surname|archaic|old|literary|dialect|Tw|Taiwan|Cantonese|Buddhism|chemistry|physics|linguistics|math)/i;

/**
 * The words of `text` in order, covering all of it, each with its readings in context and the line that goes under it.
 * @param entriesOf the entries of a key, best first
 */
export async function interlinear(
  text: string,
  keys: Keys,
  { entriesOf, readings }: { entriesOf(key: number): Promise<Entry[]>; readings: Readings },
): Promise<InterlinearWord[]> {
  const words = cut(keys, foldedUnits(text));
  const syllables = readings.numbered(text);
  let point = 0;
  const laid = Array.from({ length: words.count }, (_, i) => {
    const start = i === 0 ? 0 : words.ends[i - 1]!;
    const end = words.ends[i]!;
    const length = [...text.slice(start, end)].length;
    const own = syllables.slice(point, point + length);
    point += length;
    return { start, end, readings: own, key: words.keys[i]! };
  });
  return Promise.all(
    laid.map(async ({ key, ...word }, i) => {
      const written = text.slice(word.start, word.end);
      if (key < 0 || !han.test(written)) return { ...word, gloss: '' };
      const entries = await entriesOf(key);
      const entry = spokenSo(entries, word.readings);
      const around = asksNeighbours(written) ? neighbours(text, words, i) : { left: '', right: '' };
      const usual = !entry || entry === entries[0] || entry.pinyin === entries[0]?.pinyin;
      const gloss = glossOf(entry, commonGloss(written, { ...around, usual }));
      const name = (keys.flags[key]! & flag.hsk) === nameLevel;
      return { ...word, gloss, ...(entry && { entry }), ...(name && { name }) };
    }),
  );
}

/** The entry that is read as the context asks, else the best one. */
function spokenSo(entries: Entry[], readings: (string | null)[]): Entry | undefined {
  const said = sound(readings.join(''));
  return entries.find((entry) => entry.source === 'glossary' || sound(entry.pinyin) === said) ?? entries[0];
}

const sound = (pinyin: string) => pinyin.replaceAll(/\s/g, '').toLowerCase();

/** What a common word means in a sentence comes before its slang: 沙发 is seldom the first comment. */
function glossOf(entry: Entry | undefined, common: string | undefined): string {
  if (common !== undefined) return common;
  if (entry?.record !== undefined) return (JSON.parse(entry.record) as { short: string }).short;
  const sense = entry && (entry.senses.find(isUsual) ?? entry.senses[0]);
  return sense ? shortSense(sense).replace(/^to (?=.)/, '') : '';
}

function isUsual({ labels = [], text, refers }: Sense): boolean {
  return !labels.some((label) => rare.test(label)) && text !== '' && !(refers && text === 'used in');
}
