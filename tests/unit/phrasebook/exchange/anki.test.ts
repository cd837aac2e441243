import { describe, expect, it } from 'vitest';
import { joined, toneMarked } from '@/utils/lexicon/syllables';
import { ankiText } from '@/utils/phrasebook/exchange/anki';
import { readWordList } from '@/utils/phrasebook/exchange/word-list';
import { context, phrase } from '../sample';
import { readAsAnki } from './anki-reader';
import { planWordList } from './plan';

const awkward = phrase({
  id: '#2<i>',
  simplified: '<b>&',
  traditional: '"草"',
  pinyin: 'lu:4 se4',
  gloss: 'a "quote"',
  explanation: 'one\ntwo\r\nthree',
  note: '#not a comment\there',
  tags: ['skin care', 'a\u3000b', ' ', '口红', 'skin  care'],
  contexts: [
    { ...context, sentence: '草 <script>', start: 0, end: 1, url: undefined },
    { ...context, sentence: '种\n草', start: 2, end: 3 },
  ],
});

describe('the text file for Anki', () => {
  const file = readAsAnki(
    ankiText([phrase({ tags: ['口红'] }), awkward], { deck: 'Little Red Words', pinyin: joined }),
  );

  it('has the headers that the manual lists, in a form that Anki takes', () => {
    expect(file.headers).toEqual({
      separator: 'Tab',
      html: 'true',
      notetype: 'Little Red Words',
      deck: 'Little Red Words',
      columns: 'Id\tHanzi\tTraditional\tPinyin\tMeaning\tExplanation\tSentence\tNote\tLink\tTags',
      'tags column': '10',
    });
  });

  it('has our id in the first column, by which Anki knows a note again', () => {
    expect(file.columns[0]).toBe('Id');
    expect(file.notes.map((note) => note.Id)).toEqual(['phrase-1', '#2&lt;i&gt;']);
  });

  it('has every field of a phrase', () => {
    expect(file.notes[0]).toEqual({
      Id: 'phrase-1',
      Hanzi: '种草',
      Traditional: '種草',
      Pinyin: 'zhòngcǎo',
      Meaning: 'to be sold on something',
      Explanation: 'Someone made you want it.',
      Sentence: '我被这支口红<b>种草</b>了',
      Note: '',
      Link: context.url,
      Tags: '口红',
    });
  });

  it('has awkward text as HTML, and nothing of it as markup', () => {
    expect(file.notes[1]).toEqual({
      Id: '#2&lt;i&gt;',
      Hanzi: '&lt;b&gt;&amp;',
      Traditional: '"草"',
      Pinyin: 'lǜsè',
      Meaning: 'a "quote"',
      Explanation: 'one<br>two<br>three',
      Sentence: '<div><b>草</b> &lt;script&gt;</div><div>种<br><b>草</b></div>',
      Note: '#not a comment\there',
      Link: context.url,
      Tags: 'skin_care a_b 口红',
    });
    expect(file.tags[1]).toEqual(['skin_care', 'a_b', '口红']);
  });

  it('has its head, and no more, when there are no phrases', () => {
    const empty = readAsAnki(ankiText([], { deck: 'x', pinyin: String }));
    expect(empty.columns).toHaveLength(10);
    expect(empty.notes).toEqual([]);
  });

  it.each([toneMarked, joined])('changes nothing when it comes back', async (pinyin) => {
    const phrases = [
      phrase({ tags: ['口红'] }),
      awkward,
      phrase({ id: 'phrase-3', simplified: '哈', gloss: '', contexts: [] }),
    ];
    const list = await readWordList(ankiText(phrases, { deck: 'x', pinyin }));
    expect(list).toMatchObject({ format: 'anki', problems: [] });
    const plan = await planWordList(list, { find: async (asked) => asked.map(() => []), phrases, known: [] });
    expect(plan).toMatchObject({ added: 0, updated: 0, unchanged: 3, leftOut: [] });
  });

  it('brings sentences, tags and notes into another browser', async () => {
    const list = await readWordList(
      ankiText([phrase({ note: 'mine', tags: ['口红'] })], { deck: 'x', pinyin: joined }),
    );
    const plan = await planWordList(list, {
      find: async (asked) => asked.map(() => []),
      phrases: [],
      known: [],
    });
    const { seenAt: _, title: __, ...met } = context;
    expect(plan.items).toMatchObject([
      {
        word: { simplified: '种草', traditional: '種草', pinyin: 'zhong4 cao3' },
        note: 'mine',
        tags: ['口红'],
        contexts: [met],
      },
    ]);
  });
});
