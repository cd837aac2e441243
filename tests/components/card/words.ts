import type { GlossaryEntry } from '@/utils/glossary/schema';
import type { Sense } from '@/utils/lexicon/types';
import type { SavedPhrase, WordEntry, WordLookup } from '@/utils/messages';
import type { WordOnPage } from '@/utils/reading/card-port';

/** Words for tests of the card. No two of them share a value that a test looks for. */
export const zhongcao: GlossaryEntry = {
  id: 'zhong-cao',
  simplified: '种草',
  traditional: '種草',
  pinyin: 'zhong4 cao3',
  gloss: 'to be sold on something',
  short: 'be sold on',
  explanation: 'A wish takes root. 拔草[ba2 cao3] is crossing it off your list.',
  literal: 'plant grass',
  example: {
    zh: '被闺蜜种草了这款面霜，已经回购三次了。',
    en: 'My best friend got me hooked on this cream.',
  },
  topics: ['shopping'],
  register: 'slang',
  era: 'dated',
  sayIt: 'jest',
  resembles: 'a haul video',
  match: 'word',
  zh: '看了推荐以后特别想买。',
};

const emoji: GlossaryEntry = {
  id: 'mengmengda',
  simplified: '[萌萌哒R]',
  gloss: 'a cute little face',
  short: 'cute face',
  explanation: 'The code turns into a picture once the page has loaded.',
  example: { zh: '早安[萌萌哒R]', en: 'Good morning.' },
  topics: ['emoji-codes'],
  register: 'plain',
  era: 'settled',
  sayIt: 'safe',
  match: 'never',
};

export function explained(glossary: GlossaryEntry): WordEntry {
  const { id, simplified, traditional = simplified, pinyin = '', gloss } = glossary;
  return { id, source: 'glossary', simplified, traditional, pinyin, senses: [{ text: gloss }], glossary };
}

export function listed(simplified: string, traditional: string, pinyin: string, senses: Sense[]): WordEntry {
  return {
    id: `${traditional}|${simplified}[${pinyin}]`,
    source: 'cedict',
    simplified,
    traditional,
    pinyin,
    senses,
  };
}

const zhong = [{ text: 'to plant' }, { text: 'to grow' }];

export const lookups = {
  /** A glossary word that the dictionary has too, with two shorter words inside of it. */
  zhongcao: {
    start: 4,
    end: 6,
    matches: [
      {
        start: 4,
        end: 6,
        entries: [
          explained(zhongcao),
          listed('种草', '種草', 'zhong4 cao3', [
            { text: 'to spark interest in a product', labels: ['slang'] },
            { text: 'to sow a lawn' },
            { text: 'the third of the senses' },
          ]),
        ],
      },
      { start: 4, end: 5, entries: [listed('种', '種', 'zhong4', zhong)] },
      { start: 5, end: 6, entries: [listed('草', '草', 'cao3', [{ text: 'grass' }])] },
    ],
  },
  /** Only in the dictionary, with another reading. */
  xing: {
    start: 0,
    end: 1,
    matches: [
      {
        start: 0,
        end: 1,
        entries: [
          { ...listed('行', '行', 'xing2', [{ text: 'all right; OK' }, { text: 'to walk' }]), hsk: 4 },
          listed('行', '行', 'hang2', [{ text: 'a row' }, { text: 'a trade' }]),
        ],
      },
    ],
  },
  /** In no dictionary. */
  unknown: {
    start: 3,
    end: 5,
    matches: [{ start: 3, end: 5, entries: [{ ...listed('𪚥', '𪚥', '', []), source: 'unknown' }] }],
  },
  /** Nothing to say aloud. */
  emoji: { start: 2, end: 8, matches: [{ start: 2, end: 8, entries: [explained(emoji)] }] },
} satisfies Record<string, WordLookup>;

const anchor = { left: 200, top: 300, right: 240, bottom: 324 };

export function onPage(lookup: WordLookup): WordOnPage {
  return {
    lookup,
    text: '今天又被种草了',
    rects: [anchor],
    anchor,
    surface: 'note-body',
    context: {
      sentence: '又被种草了',
      start: 2,
      end: 4,
      postId: '64f1a2b3000000001203a4b5',
      url: 'https://www.xiaohongshu.com/explore/64f1a2b3000000001203a4b5',
      seenAt: 1_764_000_000_000,
    },
  };
}

export function savedPhrase(fields: Partial<SavedPhrase> = {}): SavedPhrase {
  return {
    id: 'phrase-7',
    simplified: '种草',
    pinyin: 'zhong4 cao3',
    createdAt: new Date(new Date().getFullYear(), 0, 9, 12).getTime(),
    met: 0,
    note: '',
    tags: [],
    state: 1,
    ...fields,
  };
}
