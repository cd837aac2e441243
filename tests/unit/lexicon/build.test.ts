import { describe, expect, test } from 'vitest';
import { type Inputs, packLexicon } from '@/utils/lexicon/build/pack';
import { LexiconFileError, openLexicon } from '@/utils/lexicon/lexicon';

/** A dictionary of a few lines, built and opened: what each of its sources has a say in. */
const cedict = `# CC-CEDICT
火車 火车 [huo3 che1] /train/CL:列[lie4],節|节[jie2],班[ban1],趟[tang4]/
火 火 [huo3] /fire/hot/
車 车 [che1] /car/cart/vehicle/CL:輛|辆[liang4]/
牛肉 牛肉 [niu2 rou4] /beef/
面 面 [mian4] /face/side/
麵 面 [mian4] /noodles/flour/CL:碗[wan3]/
牛肉麵 牛肉面 [niu2 rou4 mian4] /beef noodles/
一碗 一碗 [yi1 wan3] /a bowl of/
長 长 [chang2] /long/length/
長 长 [zhang3] /chief/head/elder/to grow/
王 王 [Wang2] /surname Wang/
王 王 [wang2] /king/monarch/
種草 种草 [zhong4 cao3] /to plant grass/
裏 里 [li3] /variant of 裡|里[li3]/
裡 里 [li3] /inside/interior/
女 女 [nu:3] /female/woman/
頭疼 头疼 [tou2 teng2] /headache/
晚上 晚上 [wan3 shang5] /evening/night/
上頭 上头 [shang4 tou2] /higher authorities/`;

const inputs: Inputs = {
  cedict: `#! entries=${cedict.split('\n').length - 1}\n${cedict}`,
  frequencies: '火车 3000 n\n牛肉 500 n\n面 4000 n\n晚上 9000 t\n头疼 400 n\n长 20000 a\n',
  hsk: [['火车', '面'], ['牛肉'], ['火车']],
  glossary: [
    {
      id: 'zhong-cao',
      simplified: '种草',
      traditional: '種草',
      spellings: ['zc', '种🌿'],
      pinyin: 'zhong4 cao3',
      gloss: 'to be sold on something',
      match: 'word',
    },
    { id: 'shang-tou', simplified: '上头', pinyin: 'shang4 tou2', gloss: 'hooked', match: 'word' },
    { id: 'niu', simplified: '牛', pinyin: 'niu2', gloss: 'awesome', match: 'alone', notIn: ['牛油果'] },
    {
      id: 'code',
      simplified: '绿茶',
      pinyin: 'lü4 cha2',
      gloss: 'a schemer',
      match: 'word',
      register: 'sensitive',
    },
  ],
  readings: new Map([
    ['长', 'chang2'],
    ['王', 'wang2'],
  ]),
  build: 7,
};

const open = (files: Map<string, Uint8Array>) =>
  openLexicon(async (name) => {
    const bytes = files.get(name);
    if (!bytes) throw new Error(`no ${name}`);
    return bytes.slice().buffer as ArrayBuffer;
  });
const files = packLexicon(inputs);
const lexicon = await open(files);
const cut = (text: string) => lexicon.segment(text).map(({ start, end }) => text.slice(start, end));
const everything = { glossary: true, sensitive: true, above: 6 };

describe('a lexicon that was built', () => {
  test('has each entry under both forms, and a glossary word under all its spellings, before the dictionary', async () => {
    for (const form of ['火车', '火車']) {
      expect((await lexicon.entries(form)).map(({ pinyin, hsk }) => [pinyin, hsk])).toEqual([
        ['huo3 che1', 1],
      ]);
    }
    for (const form of ['种草', '種草']) {
      expect((await lexicon.entries(form)).map(({ source }) => source)).toEqual(['glossary', 'cedict']);
    }
    expect(await lexicon.entries('ZC')).toMatchObject([{ id: 'zhong-cao' }]);
    expect(await lexicon.entries('牛油果')).toEqual([]);
  });

  test('puts the usual reading first, surnames last, and behind a variant what it is one of', async () => {
    expect((await lexicon.entries('长')).map(({ pinyin }) => pinyin)).toEqual(['chang2', 'zhang3']);
    expect((await lexicon.entries('王')).map(({ pinyin }) => pinyin)).toEqual(['wang2', 'Wang2']);
    const [, variant] = await lexicon.entries('里');
    expect(variant?.senses.map(({ text }) => text)).toEqual(['', 'inside', 'interior']);
  });

  test('cuts by frequency, keeps whole what the glossary says is none of its words, and parts a number from its measure', () => {
    expect(cut('晚上头疼')).toEqual(['晚上', '头疼']);
    expect(cut('牛油果')).toEqual(['牛油果']);
    expect(cut('一碗牛肉面')).toEqual(['一', '碗', '牛肉面']);
  });

  test('knows a word that is the sum of its parts from one that is not', () => {
    expect(lexicon.parts('牛肉面')).toEqual(['牛肉', '面']);
    expect(lexicon.parts('火车')).toBeNull();
  });

  test('marks glossary words as each of them wants to be marked', () => {
    const marked = (text: string, wanted = everything) => lexicon.marks(text, wanted).map(({ id }) => id);
    expect(marked('我种草了')).toEqual(['zhong-cao']);
    expect(marked('晚上头疼')).toEqual([]);
    expect(marked('牛！')).toEqual(['niu']);
    expect(marked('牛肉')).toEqual([]);
    expect(marked('绿茶')).toEqual(['code']);
    expect(marked('绿茶', { ...everything, sensitive: false })).toEqual([]);
    expect(marked('牛肉', { ...everything, above: 1 })).toEqual(['牛肉']);
  });

  test('reads a text, and finds by sound and by meaning', async () => {
    expect(await lexicon.pinyin('长面')).toEqual(['cháng', 'miàn']);
    const found = async (query: string) =>
      (await lexicon.search(query, 3)).map(({ simplified }) => simplified);
    expect(await found('huoche')).toEqual(['火车']);
    expect(await found('zhong4 cao3')).toContain('种草');
    expect(await found('nv')).toContain('女');
    expect(await found('beef noodles')).toContain('牛肉面');
    expect(await found('zc')).not.toContain('种🌿');
  });

  test('comes out the same, byte for byte, from the same sources', () => {
    expect(packLexicon(inputs)).toEqual(files);
  });

  test('does not go with the shards of another build', async () => {
    const other = packLexicon({ ...inputs, build: 8 });
    const mixed = await open(new Map([...other, ['keys.bin', files.get('keys.bin')!]]));
    await expect(mixed.entries('火车')).rejects.toBeInstanceOf(LexiconFileError);
  });
});

describe('a source that cannot be right', () => {
  test.each([
    ['a frequency without a number', { frequencies: '火车 many n' }, /line 1/],
    [
      'a word that no key has room for',
      { glossary: [{ ...inputs.glossary[0]!, simplified: '长'.repeat(200) }] },
      /longer than/,
    ],
  ])('is refused: %s', (_, wrong, message) => {
    expect(() => packLexicon({ ...inputs, ...wrong })).toThrow(message);
  });
});
