import { describe, expect, it } from 'vitest';
import { loadAliases, loadGlossary } from '@/utils/glossary/load';
import { readRecord } from '@/utils/glossary/record';
import { type GlossaryEntry, topics } from '@/utils/glossary/schema';
import { misread } from './readings';

const entries = loadGlossary();
const forms = (entry: GlossaryEntry) => [entry.simplified, ...(entry.spellings ?? [])];
const english = (entry: GlossaryEntry) =>
  [entry.gloss, entry.short, entry.explanation, entry.literal, entry.example.en, entry.resembles].join(' ');

/** The entries a check is not happy with, so that a failure names them all. */
const offenders = (bad: (entry: GlossaryEntry) => unknown) => entries.filter(bad).map((entry) => entry.id);

/** Values that more than one entry has. */
function repeated(values: (entry: GlossaryEntry) => string[]): string[] {
  const owner = new Map<string, string>();
  const twice: string[] = [];
  for (const entry of entries) {
    for (const value of values(entry)) {
      const other = owner.get(value);
      if (other) twice.push(`${value}: ${other}, ${entry.id}`);
      owner.set(value, entry.id);
    }
  }
  return twice;
}

describe('the glossary', () => {
  it('has at least 1,200 words, some in each topic, and 300 with a plain Chinese explanation', () => {
    const plain = entries.filter((entry) => entry.zh).length;
    console.info(`glossary: ${entries.length} words, ${plain} of them with a plain Chinese explanation`);
    expect(entries.length).toBeGreaterThanOrEqual(1200);
    expect(topics.filter((topic) => !entries.some((entry) => entry.topics.includes(topic)))).toEqual([]);
    expect(plain).toBeGreaterThanOrEqual(300);
  });

  it('says more in the explanation than in the gloss', () => {
    expect(offenders((entry) => entry.explanation.toLowerCase() === entry.gloss.toLowerCase())).toEqual([]);
    expect(offenders((entry) => !/[.?”…。]$/.test(entry.explanation))).toEqual([]);
  });

  it('has each id, written form, gloss and example once', () => {
    expect(repeated((entry) => [entry.id])).toEqual([]);
    expect(repeated(forms)).toEqual([]);
    expect(repeated((entry) => [entry.gloss.toLowerCase()])).toEqual([]);
    expect(repeated((entry) => [entry.example.zh])).toEqual([]);
    expect(repeated((entry) => [entry.example.en])).toEqual([]);
    expect(repeated((entry) => [entry.explanation])).toEqual([]);
  });

  it('shows each term at work in its example', () => {
    const shown = (entry: GlossaryEntry) =>
      forms(entry).some((form) => entry.example.zh.toLowerCase().includes(form.toLowerCase()));
    expect(offenders((entry) => !shown(entry))).toEqual([]);
  });

  it('reads each character in a way that CC-CEDICT knows', () => {
    const wrong = entries.flatMap((entry) => {
      const fault = entry.pinyin && misread(entry.simplified, entry.pinyin);
      return fault ? [`${entry.id}: ${fault}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('gives a reading to every term of characters, letters and digits', () => {
    expect(
      offenders(
        ({ simplified, pinyin }) =>
          !pinyin && /^[\p{Script=Han}A-Za-z\d]+$/u.test(simplified) && /\p{Script=Han}/u.test(simplified),
      ),
    ).toEqual([]);
  });

  it('speaks calmly: no exclamation marks in English', () => {
    expect(offenders((entry) => /[!！]/.test(english(entry)))).toEqual([]);
  });

  it('keeps Chinese in Chinese and uses typographic quotes', () => {
    expect(offenders((entry) => /["']/.test(english(entry)))).toEqual([]);
    expect(offenders((entry) => !/\p{Script=Han}/u.test(entry.example.zh))).toEqual([]);
    expect(offenders((entry) => /\p{Script=Han}/u.test(entry.example.en + entry.short))).toEqual([]);
  });

  it('starts a gloss with the meaning and says the literal sense once', () => {
    expect(offenders((entry) => /^lit\./i.test(entry.gloss))).toEqual([]);
    expect(offenders((entry) => entry.literal && entry.gloss.includes('lit.'))).toEqual([]);
  });

  it('writes traditional forms only where they differ, character for character', () => {
    expect(
      offenders(
        ({ simplified, traditional }) =>
          traditional !== undefined &&
          (traditional === simplified || [...traditional].length !== [...simplified].length),
      ),
    ).toEqual([]);
  });

  it('keeps whole only longer words that hold the term', () => {
    const stray = entries.flatMap((entry) =>
      (entry.notIn ?? [])
        .filter((word) => !forms(entry).some((form) => word.length > form.length && word.includes(form)))
        .map((word) => `${entry.id}: ${word}`),
    );
    expect(stray).toEqual([]);
  });

  it('uses no slur or ruder word than it explains: sensitive terms are not marked safe to say', () => {
    expect(offenders((entry) => entry.register === 'sensitive' && entry.sayIt === 'safe')).toEqual([]);
  });

  it('retires an id only in favour of one that is there', () => {
    const ids = new Set(entries.map((entry) => entry.id));
    for (const [old, now] of loadAliases()) {
      expect(ids.has(old)).toBe(false);
      expect(ids.has(now)).toBe(true);
    }
  });

  it('comes back from a record as it was', () => {
    for (const entry of entries) expect(readRecord(JSON.stringify(entry))).toEqual(entry);
  });
});
