import type { Headwords } from './headwords';
import { type Sound, sound } from './sound';

/** The sounds of all entries: which of them begin to sound so. */
export interface Sounds {
  /** Call `found` with every entry that sounds as asked, `whole` when it is all of its sound. In no order. */
  search(asked: Sound, found: (entry: number, whole: boolean) => void): void;
}

/** In place of how far a syllable leads: it does not go on so; nobody has asked yet. */
const no = -1;
const unknown = -2;

/**
 * A search goes through all entries, syllable by syllable, and remembers how far a syllable leads at a place of what was
 * asked: there are 2,500 of them and 120,000 entries, most of which differ in the first.
 */
export function openSounds(headwords: Pick<Headwords, 'syllables' | 'drawn'>): Sounds {
  const { texts, starts, numbers } = headwords.syllables();
  const sounds = texts.map(sound);

  return {
    search(asked, found) {
      for (const letters of spellingsOf(asked.letters)) {
        const steps = Array.from({ length: letters.length + 1 }, () =>
          new Int16Array(texts.length).fill(unknown),
        );
        const step = (syllable: number, at: number): number => {
          const known = steps[at]!;
          if (known[syllable] === unknown) known[syllable] = follow(sounds[syllable]!, letters, asked, at);
          return known[syllable]!;
        };
        for (let entry = 0; entry + 1 < starts.length; entry++) {
          const end = starts[entry + 1]!;
          let at = 0;
          for (let i = starts[entry]!; at !== no && at <= letters.length && i < end; i++) {
            at = step(numbers[i]!, at);
          }
          if (at >= letters.length && !headwords.drawn.has(entry)) found(entry, at === letters.length);
        }
      }
    },
  };
}

/**
 * Which place of `letters` is reached when `word`, a syllable or several, is heard from place `at` on: their length when
 * it ends where they do, more when it goes on behind them, and `no` when it has other letters or another tone than was
 * asked, or is in the middle of a syllable where one was asked to begin.
 */
function follow(word: Sound, letters: string, { tones, starts }: Sound, at: number): number {
  for (const [i, start] of word.starts.entries()) {
    const end = word.starts[i + 1] ?? word.letters.length;
    const rest = letters.length - at;
    if (rest <= 0) return letters.length + 1;
    const syllable = word.letters.slice(start, end).replaceAll('ü', 'v');
    const heard = syllable.slice(0, rest);
    if (!letters.startsWith(heard, at)) return no;
    const tone = [...word.tones].find(([place]) => place >= start && place < end)?.[1];
    for (let place = at; place < at + heard.length; place++) {
      if (tones.has(place) && tones.get(place) !== tone) return no;
      if (place > at && starts.includes(place)) return no;
    }
    at += syllable.length;
  }
  return Math.min(at, letters.length + 1);
}

/** `nuer` may be what is written nü'er: after n and l, where both can stand, `u` may stand for ü. */
function spellingsOf(letters: string): string[] {
  const written = letters.replaceAll('ü', 'v');
  const plain = written.includes('v') ? written : written.replaceAll(/(?<=[nl])u(?=e|$|[^aeiou])/g, 'v');
  return [...new Set([written, plain])];
}
