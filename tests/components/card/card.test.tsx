import { act, fireEvent } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { zhHans } from '@/utils/i18n/zh-Hans';
import { answer, makeCard, settle, stringsOf } from './harness';
import { explained, listed, lookups, onPage, savedPhrase, zhongcao } from './words';

vi.mock('@/utils/messages', () => ({ ask: vi.fn() }));

beforeEach(() => answer({}));

type Stage = 'peek' | 'full';

async function showing(stage: Stage, lookup: (typeof lookups)[keyof typeof lookups], language = 'en') {
  const chinese = language === 'zh-Hans' && { language, strings: stringsOf(zhHans) };
  const card = makeCard(chinese || {});
  act(() => card.view[stage](onPage(lookup)));
  await settle();
  return card;
}

describe('the peek', () => {
  it('shows word, reading and one line of meaning', async () => {
    const { screen, view } = await showing('peek', lookups.zhongcao);
    expect(view.stage()).toBe('peek');
    expect(screen.getByTestId('card').dataset.state).toBe('peek');
    expect(screen.getByTestId('card-headword').textContent).toBe('种草');
    expect(screen.getByTestId('card-pinyin').textContent).toBe('zhòng cǎo');
    expect(screen.getByTestId('card-gloss').textContent).toBe('to be sold on something');
    expect(screen.getByRole('button', { name: 'Save' })).toBeTruthy();
  });

  it('gives the first senses of a word that only the dictionary has', async () => {
    const { screen } = await showing('peek', lookups.xing);
    expect(screen.getByTestId('card-gloss').textContent).toBe('all right; OK; to walk');
  });

  it('leaves the reading out where nothing is spoken', async () => {
    const { screen } = await showing('peek', lookups.emoji);
    expect(screen.getByTestId('card-headword').textContent).toBe('[萌萌哒R]');
    expect(screen.queryByTestId('card-pinyin')).toBeNull();
  });

  it.each(['peek', 'full'] as const)('says of an unknown character that it is unknown, %s', async (stage) => {
    const { screen } = await showing(stage, lookups.unknown);
    expect(screen.getByTestId('card-gloss').textContent).toBe('not in the dictionary');
    expect(screen.queryByTestId('card-save')).toBeNull();
  });

  it('keeps a long headword whole, set smaller', async () => {
    const { screen } = await showing('peek', {
      start: 0,
      end: 11,
      matches: [
        {
          start: 0,
          end: 11,
          entries: [
            listed('五十步笑百步五十步笑百', '五十步笑百步五十步笑百', 'wu3', [{ text: 'pot, kettle' }]),
          ],
        },
      ],
    } as never);
    expect(screen.getByTestId('card-headword').textContent).toBe('五十步笑百步五十步笑百');
    expect(screen.getByTestId('card').classList).toContain('long');
  });

  it('colours tones as the setting says', async () => {
    const { screen, view, host } = await showing('peek', lookups.zhongcao);
    const first = () => screen.getByTestId('card-pinyin').querySelector('.py > span');
    expect(first()?.className).toBe('t4');
    act(() => view.update({ settings: { ...host.settings, toneColours: 'off' } }));
    expect(first()?.className).toBe('');
  });

  it('opens the card at a click', async () => {
    const { screen, view } = await showing('peek', lookups.zhongcao);
    fireEvent.click(screen.getByRole('button', { name: /种草/ }));
    expect(view.stage()).toBe('full');
    expect(screen.getByTestId('card').dataset.state).toBe('full');
  });

  it('says word, reading and meaning to a screen reader', async () => {
    const { root } = await showing('peek', lookups.zhongcao);
    expect(root.querySelector('[aria-live=polite]')?.textContent).toBe(
      '种草, zhòng cǎo, to be sold on something',
    );
  });
});

describe('resting in the peek', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  it('opens the card after 300 ms, counted from the last movement', async () => {
    const { screen, view } = await showing('peek', lookups.zhongcao);
    fireEvent.pointerMove(screen.getByTestId('card-gloss'));
    act(() => void vi.advanceTimersByTime(200));
    fireEvent.pointerMove(screen.getByTestId('card-gloss'));
    act(() => void vi.advanceTimersByTime(299));
    expect(view.stage()).toBe('peek');
    act(() => void vi.advanceTimersByTime(1));
    expect(view.stage()).toBe('full');
  });

  it('does not open it over a button that is about to be pressed', async () => {
    const { screen, view } = await showing('peek', lookups.zhongcao);
    fireEvent.pointerMove(screen.getByTestId('card-gloss'));
    fireEvent.pointerMove(screen.getByTestId('card-save'));
    act(() => void vi.advanceTimersByTime(1000));
    expect(view.stage()).toBe('peek');
  });
});

describe('the card', () => {
  it('explains a word of the glossary, then what the dictionary says', async () => {
    const { screen, root } = await showing('full', lookups.zhongcao);
    expect(screen.getByTestId('card').dataset.state).toBe('full');
    expect(screen.getByText('種草').lang).toBe('zh-Hant');
    expect([...root.querySelectorAll('.badge')].map((badge) => badge.textContent)).toEqual([
      'Xiaohongshu',
      'Shopping',
      'Slang',
      'Dated',
    ]);
    expect(screen.getByTestId('card-gloss').textContent).toBe('to be sold on something');
    const body = screen.getByTestId('card').textContent;
    expect(body).toContain(
      'Literally “plant grass”. A wish takes root. 拔草 bácǎo is crossing it off your list.',
    );
    expect(body).toContain('a haul video');
    expect(body).toContain('Say it in jest');
    expect(root.querySelector('.ex b')?.textContent).toBe('种草');
    expect(body).toContain('(slang) to spark interest in a product');
  });

  it('folds what the dictionary says beyond two senses', async () => {
    const { screen } = await showing('full', lookups.zhongcao);
    expect(screen.queryByText('the third of the senses')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Show all meanings' }));
    expect(screen.getByText('the third of the senses')).toBeTruthy();
  });

  it('has the senses for its body where only the dictionary knows the word', async () => {
    const { screen, root } = await showing('full', lookups.xing);
    expect(screen.getByTestId('card-gloss').querySelectorAll('li')).toHaveLength(2);
    expect([...root.querySelectorAll('.badge')].map((badge) => badge.textContent)).toEqual([
      'HSK 2.0 · 4',
      'Dictionary',
    ]);
    expect(screen.queryByTestId('card-next')).toBeNull();
  });

  it('leads to another reading and back', async () => {
    const { screen } = await showing('full', lookups.xing);
    fireEvent.click(screen.getByRole('button', { name: /^Also read/ }));
    expect(screen.getByTestId('card-pinyin').textContent).toBe('háng');
    fireEvent.click(screen.getByRole('button', { name: /^Also read/ }));
    expect(screen.getByTestId('card-pinyin').textContent).toBe('xíng');
  });

  it('tells apart two words that are written and read alike', async () => {
    const { screen } = await showing('full', {
      start: 0,
      end: 1,
      matches: [
        {
          start: 0,
          end: 1,
          entries: [
            listed('后', '後', 'hou4', [{ text: 'behind' }]),
            listed('后', '后', 'hou4', [{ text: 'an empress' }]),
          ],
        },
      ],
    } as never);
    fireEvent.click(screen.getByRole('button', { name: /^Also 后/ }));
    expect(screen.getByTestId('card-gloss').textContent).toBe('an empress');
  });

  it('leads through the matches in a ring', async () => {
    const { screen } = await showing('full', lookups.zhongcao);
    fireEvent.click(screen.getByTestId('card-next'));
    expect(screen.getByTestId('card-headword').textContent).toBe('种');
    fireEvent.click(screen.getByTestId('card-next'));
    expect(screen.getByTestId('card-headword').textContent).toBe('草');
    fireEvent.click(screen.getByTestId('card-next'));
    expect(screen.getByTestId('card-headword').textContent).toBe('种草');
  });

  it('shows an entry without a reading, traditional form or dictionary entry without empty rows', async () => {
    const { root, screen } = await showing('full', lookups.emoji);
    expect(screen.queryByTestId('card-pinyin')).toBeNull();
    expect(root.querySelector('.hw-alt')).toBeNull();
    expect(root.querySelector('.card-sec')?.children ?? []).toHaveLength(0);
  });

  it('speaks Chinese where the reader does, with the plain Chinese explanation first', async () => {
    const { screen, root } = await showing('full', lookups.zhongcao, 'zh-Hans');
    expect(screen.getByRole('button', { name: /保存/ })).toBeTruthy();
    expect(root.querySelector('.card-why')?.textContent).toBe('看了推荐以后特别想买。');
    expect(root.querySelector('.lrw')?.getAttribute('lang')).toBe('zh-Hans');
  });

  it('says in Chinese how a word is used without a gap between the sentences', async () => {
    const { root } = await showing('full', lookups.zhongcao, 'zh-Hans');
    const { sayIts, eras } = zhHans.word;
    expect(root.textContent).toContain(`${sayIts[zhongcao.sayIt]}${eras[zhongcao.era]}`);
  });

  it('follows the language and the theme at once', async () => {
    const { view, screen, root } = await showing('full', lookups.xing);
    act(() => view.update({ language: 'zh-Hans', strings: stringsOf(zhHans), theme: 'dark' }));
    expect(screen.getByTestId('card-save').textContent).toContain('保存');
    expect(root.querySelector('.lrw')?.getAttribute('data-theme')).toBe('dark');
  });

  it('gives way to the peek of another word, which starts at its own first match', async () => {
    const { view, screen } = await showing('full', lookups.zhongcao);
    fireEvent.click(screen.getByTestId('card-next'));
    act(() => view.peek({ ...onPage(lookups.xing), text: '行' }));
    expect(screen.getByTestId('card').dataset.state).toBe('peek');
    expect(screen.getByTestId('card-headword').textContent).toBe('行');
  });

  it('keeps its place when the same word goes from peek to card', async () => {
    answer({ 'phrases.find': savedPhrase() });
    const { view, screen } = await showing('peek', lookups.zhongcao);
    act(() => view.full(onPage(lookups.zhongcao)));
    expect(screen.getByTestId('card-save').textContent).toBe('Saved');
  });

  it('takes everything out of the root when it is destroyed', async () => {
    const { view, root } = await showing('full', lookups.zhongcao);
    act(() => view.destroy());
    expect(root.childNodes).toHaveLength(0);
  });
});

it('shows a glossary entry whose record could not be read by its senses', async () => {
  const { glossary: _, ...unread } = explained(zhongcao);
  const { screen } = await showing('full', {
    start: 0,
    end: 2,
    matches: [{ start: 0, end: 2, entries: [unread] }],
  } as never);
  expect(screen.getByTestId('card-gloss').textContent).toBe('to be sold on something');
});
