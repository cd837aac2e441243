import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { parseCedict } from '@/utils/lexicon/build/cedict';
import { fileNames } from '@/utils/lexicon/format';
import { LexiconFileError, openLexicon } from '@/utils/lexicon/lexicon';
import { senseText } from '@/utils/lexicon/senses';
import { toneMarked, zhuyin } from '@/utils/lexicon/syllables';
import { builtLexicon, read } from './files';

const lexicon = await builtLexicon();
const cedict = parseCedict(createRequire(import.meta.url)('hanzi/lib/data/cedict_ts.u8.js') as string);

describe('all of CC-CEDICT', () => {
  const files = new Map<string, Promise<ArrayBuffer>>();
  /** Files stay in memory, for this walk jumps from shard to shard. */
  const opened = openLexicon((name) => {
    if (!files.has(name)) files.set(name, read(name));
    return files.get(name)!;
  });

  test('every entry is found under both of its forms, with its reading and all it says', async () => {
    const missed: string[] = [];
    for (const { traditional, simplified, pinyin } of cedict) {
      const id = `${traditional}|${simplified}[${pinyin}]`;
      for (const form of new Set([simplified, traditional])) {
        const found = (await (await opened).entries(form)).find((entry) => entry.id === id);
        if (!found || found.senses.length === 0 || found.senses.some((sense) => senseText(sense) === ''))
          missed.push(id);
      }
    }
    expect(missed).toEqual([]);
  }, 60_000);

  test('every entry is among the matches at each of its characters', async () => {
    const missed: string[] = [];
    for (let i = 0; i < cedict.length; i += 97) {
      const { simplified } = cedict[i]!;
      const { matches } = await lexicon.lookup(simplified, simplified.length - 1);
      if (!matches.some((match) => match.start === 0 && match.end === simplified.length))
        missed.push(simplified);
    }
    expect(missed).toEqual([]);
  });

  test('every syllable is rendered: no digit, no colon is left', () => {
    const syllables = new Set(cedict.flatMap((entry) => entry.pinyin.split(' ')));
    const unread = [...syllables].filter((syllable) => {
      if (!/[1-5]$/.test(syllable) || /^\d+$/.test(syllable)) return toneMarked(syllable) !== syllable;
      return /[\d:]/.test(toneMarked(syllable)) || (syllable !== 'xx5' && /[a-z\d:]/i.test(zhuyin(syllable)));
    });
    expect(unread).toEqual([]);
  });
});

describe('a data file that cannot be read line by line', () => {
  const head = '#! entries=1\n';
  test.each([
    [`${head}種草 种草 [zhong4 cao3] to spark interest`, /line 2: cannot read/],
    [
      `${head}種草 种草 [zhong4 cao3] /to spark interest/\n拔草 拔草 [ba2 cao3] /to buy/`,
      /announces 1 entries, 2 were read/,
    ],
    ['種草 种草 [zhong4 cao3] /to spark interest/', /announces undefined entries/],
  ])('%j', (text, message) => {
    expect(() => parseCedict(text)).toThrow(message);
  });
});

describe('a lexicon file that is not what it should be', () => {
  const damaged = (name: string, damage: (bytes: Uint8Array) => Uint8Array | undefined) =>
    openLexicon(async (asked) => {
      const buffer = await read(asked);
      if (!asked.startsWith(name)) return buffer;
      const bytes = damage(new Uint8Array(buffer)) ?? new Uint8Array(buffer);
      return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    });
  const use = async (name: string, damage: Parameters<typeof damaged>[1]) => {
    const opened = await damaged(name, damage);
    await opened.lookup('种草', 0);
    await opened.pinyin('种草');
  };
  const shard = 'entries-';

  test.each([
    ['empty', fileNames.keys, () => new Uint8Array(0), 'a header of 20 bytes'],
    ['truncated', fileNames.keys, (bytes: Uint8Array) => bytes.subarray(0, 100_000), 'found 100000 bytes'],
    [
      'foreign',
      fileNames.keys,
      () => new TextEncoder().encode('<!doctype html><title>404</title>'),
      'the mark LRWK',
    ],
    ['a truncated shard', shard, (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 4), 'bytes, found'],
    [
      'a shard in place of readings',
      fileNames.readings,
      () => new Uint8Array(readFileSync('public/lexicon/entries-001.bin')),
      'LRWR',
    ],
    ['of another version', fileNames.keys, patch(4, 99), 'format version 3'],
    ['of the version before', fileNames.keys, patch(4, 2), 'found version 2'],
    ['readings of fewer units', fileNames.readings, fewerUnits, 'expected readings of'],
    ['of another build', fileNames.readings, patch(12, 1), 'expected build'],
    ['with a section outside', fileNames.keys, patch(20, 0x7ffffffc), 'section 0 inside the file'],
  ])('%s', async (_, name, damage, message) => {
    const error = await use(name, damage).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(LexiconFileError);
    expect(error).toMatchObject({ code: 'lexicon-unreadable' });
    expect((error as Error).message).toContain(message);
    expect((error as Error).message).toContain(name);
  });

  test('cut anywhere, it is refused', async () => {
    const whole = new Uint8Array(await read(fileNames.keys));
    for (let length = 0; length < whole.length; length += 99_991) {
      await expect(damaged(fileNames.keys, () => whole.slice(0, length))).rejects.toBeInstanceOf(
        LexiconFileError,
      );
    }
  });

  test('a shard that failed once is read again', async () => {
    let failures = 1;
    const opened = await openLexicon(async (name) => {
      if (name.startsWith(shard) && failures-- > 0) throw new Error('gone');
      return read(name);
    });
    await expect(opened.entries('种草')).rejects.toThrow('gone');
    expect((await opened.entries('种草')).length).toBeGreaterThan(0);
  });
});

/** Takes the last four bytes off the ranks of the readings: the file stays whole in all else. */
function fewerUnits(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer);
  view.setUint32(32, view.getUint32(32, true) - 4, true);
  return bytes;
}

function patch(at: number, value: number) {
  return (bytes: Uint8Array) => {
    new DataView(bytes.buffer).setUint32(at, value, true);
    return bytes;
  };
}
