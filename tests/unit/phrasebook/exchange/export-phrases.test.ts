import { describe, expect, it } from 'vitest';
import { joined } from '@/utils/lexicon/syllables';
import { csvText } from '@/utils/phrasebook/exchange/csv';
import { exportPhrases } from '@/utils/phrasebook/exchange/export-phrases';
import { readWordList } from '@/utils/phrasebook/exchange/word-list';
import { readBackup } from '@/utils/store/backup';
import { context, noon, phrase } from '../sample';
import { planWordList } from './plan';

describe('CSV for spreadsheets', () => {
  it('is RFC 4180 in UTF-8 with its mark', () => {
    const text = csvText(
      [
        phrase({
          tags: ['skin care', '口红'],
          note: 'a "quote", and\na line',
          contexts: [context, { ...context, sentence: '种草', start: 0, end: 2 }],
        }),
      ],
      { pinyin: joined },
    );
    expect(text).toBe(
      '\ufeffHanzi,Traditional,Pinyin,Meaning,Explanation,Sentence,Note,Tags,Link,Saved,Id\r\n' +
        `种草,種草,zhòngcǎo,to be sold on something,Someone made you want it.,"我被这支口红种草了\n种草","a ""quote"", and\na line","skin care, 口红",${context.url},${new Date(noon).toISOString()},phrase-1\r\n`,
    );
  });

  it.each(['=1+1', '+1', '-1', '@a', '\tx', '\r=x', '\n=x', '＝1', '=HYPERLINK("http://x","y")'])(
    'lets no spreadsheet run %j',
    (note) => {
      const [, row = ''] = csvText([phrase({ note, contexts: [] })], { pinyin: joined }).split(/(?<=Id\r\n)/);
      const cell = row.slice(row.indexOf(',,') + 2);
      expect(cell).toMatch(/^"?'/);
    },
  );

  it('changes nothing when it comes back', async () => {
    const phrases = [
      phrase({ note: '- first\n- second', tags: ['skin care'], gloss: '=1' }),
      phrase({
        id: 'two',
        simplified: '行',
        traditional: '行',
        pinyin: 'hang2',
        gloss: 'a "row"',
        contexts: [],
      }),
    ];
    const list = await readWordList(csvText(phrases, { pinyin: joined }).slice(1));
    expect(list).toMatchObject({ format: 'csv', problems: [] });
    expect(list.rows[0]).toMatchObject({ note: '- first\n- second', gloss: '=1', tags: ['skin care'] });
    const plan = await planWordList(list, { find: async (asked) => asked.map(() => []), phrases, known: [] });
    expect(plan).toMatchObject({ added: 0, updated: 0, unchanged: 2, leftOut: [] });
  });
});

it('a selection as JSON is a backup that can be brought back', async () => {
  const blob = exportPhrases('json', [phrase()], { deck: 'x', now: noon });
  expect(readBackup(await blob.text())).toMatchObject({
    exportedAt: noon,
    phrases: [phrase()],
    settings: {},
  });
});

it.each(['anki', 'csv'] as const)('a selection for %s holds that selection', async (format) => {
  const text = await exportPhrases(format, [phrase()], { deck: 'x', now: noon }).text();
  expect(text).toContain('种草');
  expect(text.trim().split('\n')).toHaveLength(format === 'anki' ? 7 : 2);
});
