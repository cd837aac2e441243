import { describe, expect, it } from 'vitest';
import { Badges } from '@/components/word/badges';
import { Example, Sentence } from '@/components/word/example';
import { glossOf, opening } from '@/components/word/gloss';
import { Hanzi } from '@/components/word/hanzi';
import { Knowing } from '@/components/word/knowing';
import { Pinyin } from '@/components/word/pinyin';
import { Prose } from '@/components/word/prose';
import { Senses } from '@/components/word/senses';
import { explained, zhongcao } from '../card/words';
import { renderWord } from './harness';

describe('hanzi', () => {
  it('says its language, so that the font follows', () => {
    const { getByText } = renderWord(<Hanzi text="骨" lang="zh-Hant" song size={24} />);
    expect(getByText('骨').lang).toBe('zh-Hant');
    expect(getByText('骨').className).toBe('song');
    expect(getByText('骨').style.fontSize).toBe('var(--z-24)');
  });
});

describe('pinyin', () => {
  it.each([
    ['spaced', 'zhong4 cao3', false, 'zhòng cǎo'],
    ['joined in English text', 'zhong4 cao3', true, 'zhòngcǎo'],
    ['with ü', 'lu:4 se4', false, 'lǜ sè'],
    ['with the r of erhua on its syllable', 'yi1 dian3 r5', false, 'yī diǎnr'],
    ['with a comma on its word', 'yi1 bu4 zuo4 , er4 bu4 xiu1', false, 'yī bù zuò, èr bù xiū'],
    ['with letters', 'K ta1 ming4', false, 'K tā mìng'],
    ['with nothing', '', false, ''],
  ])('is written %s', (_, numbered, joined, text) => {
    const { container } = renderWord(<Pinyin numbered={numbered} joined={joined} />);
    expect(container.textContent).toBe(text);
  });

  it('colours each syllable by its tone, and knows which colours', () => {
    const { container } = renderWord(<Pinyin numbered="de5 zhong4" colours="safe" />);
    const py = container.querySelector<HTMLElement>('.py')!;
    expect([...py.children].map((syllable) => syllable.className)).toEqual(['t5', 't4']);
    expect(py.dataset.tones).toBe('safe');
    expect(py.lang).toBe('zh-Latn');
  });

  it('has no colour where none is wanted, but its tone marks', () => {
    const { container } = renderWord(<Pinyin numbered="cao3" colours="off" />);
    expect(container.querySelector('[class^=t]')).toBeNull();
    expect(container.textContent).toBe('cǎo');
  });
});

describe('English with Chinese in it', () => {
  it.each([
    ['said when 拔草 is meant', 'said when 拔草 is meant', ['拔草']],
    ['see 種草|种草[zhong4 cao3], of grass', 'see 种草 zhòngcǎo, of grass', ['种草']],
    ['拔草[ba2 cao3]', '拔草 bácǎo', ['拔草']],
    ['nothing at all', 'nothing at all', []],
  ])('%s', (text, shown, runs) => {
    const { container } = renderWord(<Prose text={text} />);
    expect(container.textContent).toBe(shown);
    expect([...container.querySelectorAll('[lang=zh-Hans]')].map((run) => run.textContent)).toEqual(runs);
  });
});

describe('badges', () => {
  it('say where a word comes from and what kind it is', () => {
    const { container } = renderWord(<Badges entry={explained(zhongcao)} />);
    expect([...container.querySelectorAll('.badge')].map((badge) => badge.textContent)).toEqual([
      'Xiaohongshu',
      'Shopping',
      'Slang',
      'Dated',
    ]);
  });

  it('give the level of a dictionary word', () => {
    const { container } = renderWord(<Badges entry={{ source: 'cedict', hsk: 3 }} />);
    expect(container.textContent).toBe('HSK 2.0 · 3Dictionary');
  });
});

describe('senses', () => {
  it('show labels, measure words and references', () => {
    const { container } = renderWord(
      <Senses
        senses={[
          {
            text: 'sofa',
            classifiers: [
              { simplified: '条', traditional: '條', pinyin: 'tiao2' },
              { simplified: '张', traditional: '張', pinyin: 'zhang1' },
            ],
          },
          { text: 'the first reply', labels: ['Internet slang'] },
          { text: '', refers: { kind: 'see', to: { simplified: '板凳', traditional: '板凳', pinyin: '' } } },
        ]}
      />,
    );
    expect([...container.querySelectorAll('li')].map((sense) => sense.textContent)).toEqual([
      'sofa (counted with 条 tiáo, 张 zhāng)',
      '(Internet slang) the first reply',
      'see 板凳',
    ]);
  });

  it('are not numbered when there is one', () => {
    const { container } = renderWord(<Senses senses={[{ text: 'grass' }]} />);
    expect(container.querySelector('ol')?.className).toBe('senses single');
  });
});

describe('the gloss of a dictionary entry', () => {
  it('is one line of plain English', () => {
    const senses = [
      { text: 'variant of 種草|种草[zhong4 cao3]', labels: ['coll.'] },
      {
        text: '',
        refers: { kind: 'variant' as const, to: { simplified: '拔', traditional: '拔', pinyin: 'ba2' } },
      },
      { text: 'used in 板凳[ban3 deng4]' },
      { text: 'a fourth' },
    ];
    expect(glossOf({ senses })).toBe('(coll.) variant of 种草; variant of 拔; used in 板凳');
  });
});

describe('the opening of a gloss', () => {
  it.each([
    ['to be sold on something; to make someone want it', 'to be sold on something'],
    ['to end up with a dud; lit. step on a mine', 'to end up with a dud; lit. step on a mine'],
    [
      'a rat race in which everyone works harder for nothing; so',
      'a rat race in which everyone works harder for nothing',
    ],
    ['', ''],
  ])('of "%s" is "%s"', (gloss, line) => {
    expect(opening(gloss, 43)).toBe(line);
  });
});

describe('how well a word is known', () => {
  it.each([
    [0, undefined, 'New', 'k1'],
    [1, undefined, 'Learning', 'k2'],
    [3, undefined, 'Learning', 'k2'],
    [2, undefined, 'Learning, going well', 'k3'],
    [2, 21, 'Learning, going well', 'k3'],
    [2, 21.5, 'Known', 'k4'],
  ] as const)('state %s and stability %s are "%s"', (state, stability, name, level) => {
    const { getByRole } = renderWord(<Knowing state={state} {...(stability && { stability })} />);
    expect(getByRole('img', { name }).className).toContain(level);
  });
});

describe('an example', () => {
  it('marks every occurrence of its word and breaks between clauses', () => {
    const { container } = renderWord(
      <Example zh="被种草了，“又种草！”他说。" en="Sold again." word="种草" />,
    );
    expect([...container.querySelectorAll('b')].map((mark) => mark.textContent)).toEqual(['种草', '种草']);
    expect([...container.querySelectorAll('.sentence > span')].map((clause) => clause.textContent)).toEqual([
      '被种草了，',
      '“又种草！”',
      '他说。',
    ]);
    expect(container.querySelector('.translation')?.textContent).toBe('Sold again.');
  });

  it('marks a word that runs over a clause in both', () => {
    const { container } = renderWord(<Sentence text="一不做，二不休" marks={[{ start: 0, end: 7 }]} />);
    expect([...container.querySelectorAll('b')].map((mark) => mark.textContent)).toEqual([
      '一不做，',
      '二不休',
    ]);
  });

  it('loses nothing of a sentence that begins with a mark or has spaces and line breaks', () => {
    const text = '……好吧。 \n走了～';
    const { container } = renderWord(<Sentence text={text} />);
    expect(container.textContent).toBe(text);
  });
});
