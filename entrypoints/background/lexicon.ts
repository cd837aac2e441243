import { browser } from 'wxt/browser';
import { wordOf } from '@/components/card/choice';
import { Fault } from '@/utils/faults';
import type { StarterPack } from '@/utils/glossary/pack-schema';
import { readRecord } from '@/utils/glossary/record';
import { fileNames } from '@/utils/lexicon/format';
import { type Lexicon, openLexicon } from '@/utils/lexicon/lexicon';
import type { Entry } from '@/utils/lexicon/types';
import type { Input, Pack, ReadWord, Result, WordEntry, WordLookup } from '@/utils/messages';
import { glossLine } from './glosses';
import { ownWords } from './words';

let opened: Promise<Lexicon> | undefined;

/** The lexicon of this worker's life, opened once; after a failure the next call tries again. */
export function lexicon(): Promise<Lexicon> {
  opened ??= openLexicon(readFile).catch((error) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** What is at `offset` of `text`, with the glossary's entries read. */
export async function lookUp({ text, offset }: { text: string; offset: number }): Promise<WordLookup> {
  const { start, end, matches } = await (await lexicon()).lookup(text, offset);
  return {
    start,
    end,
    matches: matches.map((match) => ({ ...match, entries: match.entries.map(asWordEntry) })),
  };
}

/** The marks of each text: what a reader wants marked, or without `wanted` all words of the glossary. */
export async function annotateAll({
  texts,
  wanted,
}: Input<'lexicon.annotate'>): Promise<Result<'lexicon.annotate'>> {
  const opened = await lexicon();
  if (!wanted) return texts.map((text) => opened.annotate(text).map((mark) => ({ ...mark, kind: 'word' })));
  const own = await ownWords(opened);
  return texts.map((text) => opened.marks(text, wanted, own));
}

/** The words of each text, laid out: of an entry only what tells it from others goes along. */
export async function readAll({ texts }: Input<'lexicon.read'>): Promise<Result<'lexicon.read'>> {
  const { interlinear } = await lexicon();
  return Promise.all(
    texts.map(async (text) =>
      (await interlinear(text)).map(({ entry, ...word }) => ({
        ...word,
        ...(entry && { entry: told(entry) }),
        ...(entry?.source === 'glossary' && { term: true as const }),
      })),
    ),
  );
}

function told({ id, simplified, traditional, pinyin, hsk }: Entry): ReadWord['entry'] {
  return { id, simplified, traditional, pinyin, ...(hsk && { hsk }) };
}

/** How each text is read. */
export async function pinyinOfAll({ texts }: Input<'lexicon.pinyin'>): Promise<Result<'lexicon.pinyin'>> {
  const opened = await lexicon();
  return Promise.all(texts.map((text) => opened.pinyin(text)));
}

/** The entries of each headword. */
export async function entriesOf({ headwords }: { headwords: string[] }): Promise<WordEntry[][]> {
  const { entries } = await lexicon();
  return Promise.all(headwords.map(async (headword) => (await entries(headword)).map(asWordEntry)));
}

/** One line of English for each text: what its words mean. */
export async function glossAll({ texts }: Input<'lexicon.glosses'>): Promise<string[]> {
  const { interlinear } = await lexicon();
  return Promise.all(texts.map(async (text) => glossLine(text, await interlinear(text))));
}

/** The entries that a query means, best first. */
export async function search({ query, limit }: Input<'lexicon.search'>): Promise<WordEntry[]> {
  const { search } = await lexicon();
  return (await search(query, limit)).map(asWordEntry);
}

/** The starter packs, in the order in which they are offered, with their words. */
export async function starterPacks(): Promise<Pack[]> {
  const { glossary } = await lexicon();
  const file = await readFile(fileNames.packs);
  const packs = JSON.parse(new TextDecoder().decode(file)) as StarterPack[];
  return Promise.all(
    packs.map(async ({ words, ...pack }) => ({
      ...pack,
      words: (await glossary(words)).map((entry) => wordOf(asWordEntry(entry))),
    })),
  );
}

function asWordEntry({ record, ...entry }: Entry): WordEntry {
  return record === undefined ? entry : { ...entry, glossary: readRecord(record) };
}

async function readFile(name: string): Promise<ArrayBuffer> {
  try {
    const response = await fetch(browser.runtime.getURL(`/lexicon/${name}` as '/'));
    if (!response.ok) throw new Error(`${response.status}`);
    return await response.arrayBuffer();
  } catch (error) {
    throw new Fault('lexicon-unreadable', `lexicon/${name}: ${String(error)}`, { cause: error });
  }
}
