import { browser } from 'wxt/browser';
import { Fault, type FaultCode, toFault } from './faults';
import type { GlossaryEntry } from './glossary/schema';
import type { Entry, PageMark, Source, Wanted } from './lexicon/types';
import type { Settings } from './settings/schema';
import type { Context, Post } from './store/model';
import type { Target } from './translation/engine';
import type { TranslationFaultCode } from './translation/fault';

/**
 * The one protocol between contexts: name -> input -> result. Content scripts and extension pages ask, the background
 * answers. Inputs are checked at the background's border (`utils/border.ts`); an error always travels back as a `Fault`.
 * Everything here is plain JSON: Chromium sends JSON, Firefox structured clones.
 */
export interface Protocol {
  /** What the reader on a page needs to start: settings, and the strings of the overlay in the reader's language. */
  'reader.start': (input: Record<string, never>) => {
    settings: Settings;
    language: string;
    strings: OverlayStrings;
  };
  /** Inject the card into the frame that asks. */
  'reader.card': (input: Record<string, never>) => void;
  /** What is at `offset` (UTF-16) of `text`. */
  'lexicon.lookup': (input: { text: string; offset: number }) => WordLookup;
  /**
   * The marks of each text, in the order of the texts: what the reader wants marked and does not know, their own words
   * among it; without `wanted` all words of the glossary, whoever reads.
   */
  'lexicon.annotate': (input: { texts: string[]; wanted?: Wanted }) => PageMark[][];
  /** The entries of each headword or other spelling, best first; none for what is no headword. */
  'lexicon.entries': (input: { headwords: string[] }) => WordEntry[][];
  /** The words of each text in order, covering it, each with its readings in context and the line that goes under it. */
  'lexicon.read': (input: { texts: string[] }) => ReadWord[][];
  /** How each text is read, tone-marked: one reading per code point, null where it is no Hanzi. */
  'lexicon.pinyin': (input: { texts: string[] }) => (string | null)[][];
  /** What the words of each text mean, in one English line; empty where nothing is known of them. */
  'lexicon.glosses': (input: { texts: string[] }) => string[];
  /**
   * The entries that a query means, best first: hanzi with which a word begins, pinyin with or without tones, or English. At most
   * `limit`.
   */
  'lexicon.search': (input: { query: string; limit: number }) => WordEntry[];
  /** The starter packs, in the order in which they are offered, with their words. */
  'packs.all': (input: Record<string, never>) => Pack[];
  /** `created` is false when the word was kept already and only the sentence has joined it. */
  'phrases.save': (input: { word: Word; context?: Context }) => SavedPhrase & { created: boolean };
  /** The live phrase with this natural key, or null; and whether it has the sentence of `context`. */
  'phrases.find': (input: { simplified: string; pinyin: string; context?: Context }) => SavedPhrase | null;
  /** A post was read: what of the reader's is in its texts, was met. */
  'phrases.meet': (input: { postId: string; texts: string[] }) => void;
  'phrases.forget': (input: { id: string }) => void;
  /** Write the reader's own words on a phrase, in place of those that are there. */
  'phrases.note': (input: { id: string; note: string; tags: string[] }) => SavedPhrase;
  /** Whether the reader knows this word and does not review it. */
  'known.has': (input: { simplified: string }) => boolean;
  'known.add': (input: { simplified: string }) => void;
  'known.remove': (input: { simplified: string }) => void;
  /** A word was looked up and shown. Kept until the browser is closed. */
  'recent.add': (input: RecentWord) => void;
  /** `pictures` are the addresses that the page shows: kept after the post, where the reader wants and allows it. */
  'posts.save': (input: { post: PagePost; pictures?: string[] }) => SavedPost;
  'posts.find': (input: { id: string }) => SavedPost | null;
  /** Go on fetching the pictures that were asked for. */
  'pictures.fetch': (input: Record<string, never>) => void;
  /** Who translates for the reader; null while nobody does. */
  'translation.by': (input: Record<string, never>) => Translator | null;
  /** Ask the server that the reader has chosen for these sentences, in the order of the texts. */
  translate: (input: { texts: string[] }) => { lines: string[] } | { fault: TranslationFaultCode };
  'settings.set': (input: { key: string; value: unknown }) => Settings;
  /** Open the bilingual view of the tab that asks: the panel beside it, or where the browser has none for pages to open, a window. */
  'panel.open': (input: Record<string, never>) => void;
  /** Open an extension page in a tab, at a `route` of it: what stands behind the `#`. */
  'pages.open': (input: { page: 'library' | 'options'; route?: string }) => void;
}

export type OverlayStrings = Record<string, unknown>;

/**
 * An entry as the card shows it: what the glossary keeps comes along, read. `unknown` stands for a character that no
 * dictionary has: it has no senses and cannot be saved.
 */
export interface WordEntry extends Omit<Entry, 'record' | 'source'> {
  source: Source | 'unknown';
  glossary?: GlossaryEntry;
}

export interface WordMatch {
  start: number;
  end: number;
  entries: WordEntry[];
}

/** A word of a text that is laid out word by word. Offsets are UTF-16. */
export interface ReadWord {
  start: number;
  end: number;
  /** Numbered, one a code point; null for what is not hanzi or has no known reading. */
  readings: (string | null)[];
  /** At most 16 letters; empty for particles, measure words, numbers, Latin and what no dictionary has. */
  gloss: string;
  /** What tells the entry that is meant here; none for what no dictionary has. */
  entry?: Pick<Entry, 'id' | 'simplified' | 'traditional' | 'pinyin' | 'hsk'>;
  /** A name, of which no reader is asked to know the word. */
  name?: true;
  /** The glossary has it: it means something else on Xiaohongshu, or only there. */
  term?: true;
}

export interface WordLookup {
  start: number;
  end: number;
  matches: WordMatch[];
}

/** What is kept of a word when it is saved. */
export interface Word {
  simplified: string;
  traditional: string;
  pinyin: string;
  gloss: string;
  explanation?: string;
  glossaryId?: string;
}

/** A starter pack: words to learn first, in this order. */
export interface Pack {
  id: string;
  title: { en: string; zh: string };
  description: { en: string; zh: string };
  words: Word[];
}

/** A word that was looked up: by its entry's id, with what tells it from others on sight. */
export interface RecentWord {
  id: string;
  simplified: string;
  pinyin: string;
}

export interface SavedPhrase {
  id: string;
  simplified: string;
  pinyin: string;
  createdAt: number;
  /** In how many posts it was met since it was saved. */
  met: number;
  /** Whether the sentence that was asked about is kept with it. */
  hasSentence?: boolean;
  /** The post that it was saved from, where it was one. */
  from?: { postId: string; url?: string; title?: string };
  note: string;
  tags: string[];
  /** FSRS state of its card, for the four dots. */
  state: 0 | 1 | 2 | 3;
}

/** A post as the page shows it, before anything of the reader's own is added. */
export type PagePost = Omit<
  Post,
  'edits' | 'favourite' | 'archivedAt' | 'note' | 'tags' | 'savedAt' | 'updatedAt' | 'deletedAt'
>;

export interface SavedPost {
  id: string;
  savedAt: number;
  updatedAt: number;
  /** False when the post was there already and has been brought up to date. */
  created: boolean;
  /** Only what its card showed is kept: the post itself is still to be saved. */
  partial?: true;
  /** How many of its pictures are being fetched now; `withheld` when the browser does not let us, though we are to. */
  pictures?: number | 'withheld';
}

/** Who translates: a server, by its host; or the browser itself, wherever there is a window. */
export interface Translator {
  engine: 'server' | 'browser';
  name: string;
  target: Target;
}

export type Name = keyof Protocol;
export type Input<K extends Name> = Parameters<Protocol[K]>[0];
export type Result<K extends Name> = ReturnType<Protocol[K]>;

/** What the messaging library at the other end (`utils/border.ts`) makes of a handler's result, or of what it threw. */
interface Answer {
  res?: unknown;
  err?: { message: string; code?: FaultCode };
}

/**
 * Ask the background. In the form of the messaging library, but without it: every page of the site would carry its other
 * half, which answers.
 * @throws Fault, whatever went wrong: the answer's own fault, `no-answer` when nobody listens, `orphaned` when the
 * extension was updated under this page.
 */
export async function ask<K extends Name>(name: K, input: Input<K>): Promise<Result<K>> {
  try {
    // A page may have been orphaned by an update: then `runtime` is there, but its id is gone.
    if (!browser.runtime?.id) throw new Fault('orphaned');
    const message = { id: Math.random(), type: name, data: input, timestamp: Date.now() };
    const answer: Answer | undefined = await browser.runtime.sendMessage(message);
    if (!answer) throw new Fault('no-answer');
    if (answer.err) throw Object.assign(new Error(answer.err.message), { code: answer.err.code });
    return answer.res as Result<K>;
  } catch (error) {
    throw toFault(error);
  }
}
