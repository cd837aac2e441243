import { describe, expect, it } from 'vitest';
import { readWordList } from '@/utils/phrasebook/exchange/word-list';
import { numberedPinyin } from '@/utils/phrasebook/numbered';

const rowsOf = async (text: string) => (await readWordList(text)).rows;

describe('a reading', () => {
  it.each([
    ['zhòngcǎo', 'zhong4 cao3'],
    ['zhong4cao3', 'zhong4 cao3'],
    ['zhong4 cao3', 'zhong4 cao3'],
    ["nǚ'ér", 'nu:3 er2'],
    ['nu:3 er2', 'nu:3 er2'],
    ['lv4', 'lu:4'],
    ['Běijīng', 'Bei3 jing1'],
    ['péngyou', 'peng2 you5'],
    ['yīdiǎnr', 'yi1 dian3 r5'],
    ['mīngē', 'min1 ge1'],
    ["fāng'àn", 'fang1 an4'],
    ['K gē', 'K ge1'],
    ['zhong cao', 'zhong cao'],
    ['to recommend', undefined],
    ['', undefined],
  ])('%s is numbered as the dictionary does it', (reading, numbered) => {
    expect(numberedPinyin(reading)).toBe(numbered);
  });
});

describe('a list of words, one a line', () => {
  it('is read with or without readings and meanings', async () => {
    const text = [
      '种草',
      '',
      '1. 安利',
      '• 绝绝子 juéjuézǐ amazing',
      '打卡: to check in',
      '薅羊毛 hao1 yang2 mao2 - to get a bargain',
      'YYDS',
    ].join('\r\n');
    expect(await readWordList(text)).toEqual({
      format: 'lines',
      rows: [
        { line: 1, headword: '种草', tags: [] },
        { line: 3, headword: '安利', tags: [] },
        { line: 4, headword: '绝绝子', reading: 'juéjuézǐ', gloss: 'amazing', tags: [] },
        { line: 5, headword: '打卡', gloss: 'to check in', tags: [] },
        { line: 6, headword: '薅羊毛', reading: 'hao1 yang2 mao2', gloss: 'to get a bargain', tags: [] },
        { line: 7, headword: 'YYDS', tags: [] },
      ],
      problems: [],
    });
  });

  it('may hold several in a line', async () => {
    expect((await rowsOf('种草、安利，打卡')).map(({ headword }) => headword)).toEqual([
      '种草',
      '安利',
      '打卡',
    ]);
  });

  it('leaves out what is too long to be a word, and says which line', async () => {
    const { rows, problems } = await readWordList(`种草\n${'草'.repeat(500)}\n安利`);
    expect(rows).toHaveLength(2);
    expect(problems).toEqual([{ line: 2, text: `${'草'.repeat(24)}…`, why: 'too-long' }]);
  });
});

describe('the text of Pleco’s flashcards', () => {
  it('has both forms, numbered pinyin, a meaning and categories', async () => {
    const text = [
      '// Shopping/Clothes',
      '种草[種草]\tzhong4cao3\tto get (sb) interested in buying sth',
      '买单[買單]\tmai3dan1\tto pay the bill "please"',
      '//Food',
      '火锅[火鍋]\thuo3guo1',
      '面[麵]',
    ].join('\n');
    expect(await readWordList(text)).toEqual({
      format: 'pleco',
      rows: [
        {
          line: 2,
          headword: '种草',
          traditional: '種草',
          reading: 'zhong4cao3',
          gloss: 'to get (sb) interested in buying sth',
          tags: ['Shopping/Clothes'],
        },
        {
          line: 3,
          headword: '买单',
          traditional: '買單',
          reading: 'mai3dan1',
          gloss: 'to pay the bill "please"',
          tags: ['Shopping/Clothes'],
        },
        { line: 5, headword: '火锅', traditional: '火鍋', reading: 'huo3guo1', tags: ['Food'] },
        { line: 6, headword: '面', traditional: '麵', tags: ['Food'] },
      ],
      problems: [],
    });
  });
});

describe('a word and its meaning with a tab between', () => {
  it.each([
    ['男人\tmen', { gloss: 'men' }],
    ['安利\tto recommend', { gloss: 'to recommend' }],
    ['安利\tan li', { reading: 'an li' }],
    ['安利\tānlì', { reading: 'ānlì' }],
    ['安利\tto recommend\tan1li4', { reading: 'an1li4', gloss: 'to recommend' }],
    ['安利\tan1li4\tcan', { reading: 'an1li4', gloss: 'can' }],
  ])('%s', async (line, holds) => {
    expect(await rowsOf(`${line}\n${line}`)).toEqual([
      { line: 1, headword: line.split('\t')[0], tags: [], ...holds },
      { line: 2, headword: line.split('\t')[0], tags: [], ...holds },
    ]);
  });
});

describe('Zhongwen’s word list', () => {
  const line = (...fields: string[]) => `${fields.join('\t')}\r\n`;

  it('has simplified, traditional, pinyin, definition and notes', async () => {
    const text =
      line('种草', '種草', 'zhòng cǎo', 'to recommend a product', '') +
      line('女儿', '女兒', 'nǚ ér', 'daughter', 'my own note');
    expect(await readWordList(text)).toMatchObject({
      format: 'zhongwen',
      rows: [
        { headword: '种草', traditional: '種草', reading: 'zhòng cǎo', gloss: 'to recommend a product' },
        { headword: '女儿', traditional: '女兒', reading: 'nǚ ér', gloss: 'daughter', note: 'my own note' },
      ],
    });
  });

  it('has zhuyin too, where the reader had it on', async () => {
    const text = line('种草', '種草', 'zhòng cǎo', 'ㄓㄨㄥˋ ㄘㄠˇ', 'to recommend', 'n');
    expect((await rowsOf(text))[0]).toMatchObject({ gloss: 'to recommend', note: 'n' });
  });
});

describe('Anki’s text export', () => {
  it('has its columns guessed where it does not name them', async () => {
    const text = [
      '#separator:tab',
      '#html:true',
      '#guid column:1',
      '#notetype column:2',
      '#deck column:3',
      '#tags column:7',
      'aB3{x\tBasic\t中文\t<b>种草</b>[sound:a.mp3]\tzhòngcǎo\t"to be ""sold""<br>on &amp; off"\tslang  travel',
      'aB4{x\tBasic\t中文\t安利\tānlì\tto recommend\t',
    ].join('\n');
    expect(await readWordList(text)).toEqual({
      format: 'anki',
      rows: [
        {
          line: 7,
          headword: '种草',
          reading: 'zhòngcǎo',
          gloss: 'to be "sold"; on & off',
          tags: ['slang', 'travel'],
        },
        { line: 8, headword: '安利', reading: 'ānlì', gloss: 'to recommend', tags: [] },
      ],
      problems: [],
    });
  });

  it('without a head is told by its fields, whichever side is Chinese', async () => {
    const rows = await rowsOf('to recommend\t安利\tānlì\textra\nto check in\t打卡\tdǎkǎ\textra');
    expect(rows).toMatchObject([
      { headword: '安利', reading: 'ānlì', gloss: 'to recommend' },
      { headword: '打卡', reading: 'dǎkǎ', gloss: 'to check in' },
    ]);
  });

  it('keeps one bad line from swallowing the others', async () => {
    const text = '#separator:tab\n种草\t"never closed\n安利\tto recommend\n打卡\tto check in';
    expect((await rowsOf(text)).map(({ headword }) => headword)).toEqual(['种草', '安利', '打卡']);
  });

  it('never brings HTML along', async () => {
    const [row] = await rowsOf('#separator:tab\n#html:true\n种草\t<img src=x onerror=alert(1)>&lt;i&gt; it');
    expect(row).toMatchObject({ gloss: '<i> it' });
  });
});

describe('a spreadsheet', () => {
  it('is read by the names of its columns', async () => {
    const rows = await rowsOf('Meaning,Chinese,Pinyin\r\n"to recommend, warmly",安利,an1 li4\r\n');
    expect(rows).toEqual([
      { line: 2, headword: '安利', reading: 'an1 li4', gloss: 'to recommend, warmly', tags: [] },
    ]);
  });
});

it('a long list can be stopped', async () => {
  const stop = new AbortController();
  const text = '种草\n'.repeat(200_000);
  const reading = readWordList(text, { signal: stop.signal, onProgress: () => stop.abort() });
  await expect(reading).rejects.toThrow(/abort/i);
});
