import { LexiconFileError, openFile, startsOf } from './format';
import type { Keys } from './keys';
import type { Sound } from './sound';

/**
 * The sounds of all entries, sorted by their letters and searched in place: which entries begin to sound so. A sound is written
 * as `zhong4cao3`, its letters with their tones behind each syllable, `ü` as `v`.
 */
export interface Sounds {
  /** Call `found` with every entry that sounds as asked, `whole` when it is all of its sound. In no order. */
  search(asked: Sound, found: (entry: number, whole: boolean) => void): void;
}

/** @throws {LexiconFileError} when the file is not the sounds of these keys. */
export function openSounds(name: string, buffer: ArrayBuffer, keys: Keys): Sounds {
  const file = openFile(name, buffer, 'sounds', keys.build);
  const text = file.u8(0);
  const starts = startsOf(file.u16(1));
  const firstEntry = startsOf(file.u16(2));
  const entries = file.u32(3);
  const count = starts.length - 1;
  if (starts[count] !== text.length || firstEntry[count] !== entries.length) {
    throw new LexiconFileError(name, 'sounds that end where their columns do', 'other lengths');
  }

  /** -1 when the sound comes before all that begin with `letters`, 1 when after, 0 when it begins so. */
  function compare(sound: number, letters: Uint8Array): number {
    let at = starts[sound]!;
    const end = starts[sound + 1]!;
    for (const letter of letters) {
      while (at < end && isTone(text[at]!)) at++;
      if (at === end) return -1;
      const here = text[at++]!;
      if (here !== letter) return here < letter ? -1 : 1;
    }
    return 0;
  }

  function firstWhere(holds: (sound: number) => boolean): number {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (holds(middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Whether the sound has the tones that were asked for, and begins a syllable wherever one was typed to begin. */
  function fits(sound: number, { tones, starts: asked }: Sound): boolean {
    let letter = 0;
    let from = 0;
    const begins = new Set([0]);
    for (let at = starts[sound]!; at < starts[sound + 1]!; at++) {
      const unit = text[at]!;
      if (!isTone(unit)) {
        letter++;
        continue;
      }
      const tone = String.fromCharCode(unit);
      for (; from < letter; from++) {
        const asked = tones.get(from);
        if (asked !== undefined && asked !== tone) return false;
      }
      begins.add(letter);
    }
    return [...tones.keys()].every((at) => at < from) && asked.every((at) => begins.has(at));
  }

  function lettersIn(sound: number): number {
    let letters = 0;
    for (let at = starts[sound]!; at < starts[sound + 1]!; at++) if (!isTone(text[at]!)) letters++;
    return letters;
  }

  return {
    search(asked, found) {
      const easy = asked.tones.size === 0 && asked.starts.length === 1;
      for (const spelling of spellingsOf(asked.letters)) {
        const letters = new TextEncoder().encode(spelling);
        const low = firstWhere((sound) => compare(sound, letters) >= 0);
        const high = firstWhere((sound) => compare(sound, letters) > 0);
        for (let sound = low; sound < high; sound++) {
          if (!easy && !fits(sound, asked)) continue;
          const whole = lettersIn(sound) === letters.length;
          for (let at = firstEntry[sound]!; at < firstEntry[sound + 1]!; at++) found(entries[at]!, whole);
        }
      }
    },
  };
}

function isTone(unit: number): boolean {
  return unit < 0x61;
}

/** `nuer` may be what is written nü'er: after n and l, where both can stand, `u` may stand for ü. */
function spellingsOf(letters: string): string[] {
  const written = letters.replaceAll('ü', 'v');
  const plain = written.includes('v') ? written : written.replaceAll(/(?<=[nl])u(?=e|$|[^aeiou])/g, 'v');
  return [...new Set([written, plain])];
}
