import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WordPage } from '@/components/characters/word-page';
import { packStrokes } from '@/utils/characters/pack';
import { startI18n } from '@/utils/i18n/i18n';
import type { WordEntry } from '@/utils/messages';

await startI18n({ language: 'en', namespaces: ['common', 'characters', 'faults', 'word'] });

const stroke = 'M 200 512 L 800 512 L 800 540 L 200 540 Z';
const median = [
  [200, 526],
  [800, 526],
];
const lines: Record<string, string> = {
  十: JSON.stringify({ strokes: [stroke, stroke], medians: [median, median] }),
  一: JSON.stringify({ strokes: [stroke], medians: [median] }),
};

/** The files of strokes, as they are packed: 十 looks made of 一 and 丨, 一 stands whole, 㐀 nobody has drawn. */
const files = packStrokes({
  strokes: Object.entries(lines),
  parts: (character) => (character === '十' ? ['一', '丨'] : []),
  notice: 'drawn for this test',
});
beforeEach(() => {
  vi.stubGlobal('fetch', async (path: string) => ({
    text: async () => files.get(path.slice('/strokes/'.length)) ?? '',
  }));
});
afterEach(() => void vi.unstubAllGlobals());

const entry = (simplified: string, pinyin: string, text: string) =>
  ({
    id: simplified,
    source: 'cedict',
    simplified,
    traditional: simplified,
    pinyin,
    senses: [{ text }],
  }) as never;
const dictionary: Record<string, WordEntry[]> = {
  十一: [entry('十一', 'shi2 yi1', 'eleven')],
  十: [entry('十', 'shi2', 'ten')],
  一: [entry('一', 'yi1', 'one')],
};
const phrase = (simplified: string, traditional: string, pinyin: string, gloss: string) => ({
  simplified,
  traditional,
  pinyin,
  gloss,
});

const draw = (parts: Partial<ComponentProps<typeof WordPage>> = {}) =>
  render(
    <WordPage
      word="十一"
      entriesOf={(headword) => dictionary[headword] ?? []}
      saved={[]}
      tones="classic"
      theme="light"
      onPicture={() => {}}
      {...parts}
    />,
  );
const partOf = async (character: string) => within(await screen.findByRole('region', { name: character }));

describe('a word and its characters', () => {
  it('can be made a picture, with the reading and the meaning that the reader has kept', async () => {
    const asked = vi.fn();
    draw({ saved: [phrase('十一', '十一', 'Shi2 yi1', 'National Day')], onPicture: asked });
    await userEvent.click(screen.getByRole('button', { name: 'Make a picture' }));
    expect(asked).toHaveBeenCalledWith(phrase('十一', '十一', 'Shi2 yi1', 'National Day'));
  });

  it('has the reading and the meaning of the word, and of each character alone', async () => {
    const { container } = draw();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('十一');
    expect(container.querySelector('.word-reading')?.textContent).toBe('shí yī');
    expect(screen.getByText('eleven')).toBeTruthy();
    expect((await partOf('十')).getByText('ten')).toBeTruthy();
    expect((await partOf('一')).getByText('one')).toBeTruthy();
  });

  it('says it as the reader keeps it, before the dictionary', () => {
    draw({ saved: [phrase('十一', '十一', 'Shi2 yi1', 'the first of October')] });
    expect(screen.getByText('the first of October')).toBeTruthy();
    expect(screen.queryByText('eleven')).toBeNull();
  });

  it('leads to the parts of a character, or says that it stands whole', async () => {
    draw();
    const ten = await partOf('十');
    expect((await ten.findByRole('link', { name: '丨' })).getAttribute('href')).toBe('#word/丨');
    expect(await (await partOf('一')).findByText('It stands whole.')).toBeTruthy();
  });

  it('has the reader’s other words with a character, in either script, not the word itself', async () => {
    const one = phrase('万一', '萬一', 'wan4 yi1', 'just in case');
    const { unmount } = draw({ saved: [phrase('十一', '十一', 'shi2 yi1', 'eleven'), one] });
    const words = (await partOf('一')).getByTestId('character-words');
    expect(within(words).getAllByRole('link')).toHaveLength(1);
    expect(within(words).getByText('just in case')).toBeTruthy();
    expect((await partOf('十')).getByText('None yet.')).toBeTruthy();
    unmount();
    draw({ word: '萬', saved: [one] });
    expect((await partOf('萬')).getByText('just in case')).toBeTruthy();
  });

  it('counts strokes, goes through them one by one, and lets them be practised', async () => {
    draw({ word: '十' });
    const ten = await partOf('十');
    const said = await ten.findByTestId('strokes-said');
    expect(said.textContent).toBe('2 strokes');
    for (const number of [1, 2, 1]) {
      await userEvent.click(ten.getByTestId('strokes-next'));
      expect(said.textContent).toBe(`Stroke ${number} of 2`);
    }
    await userEvent.click(ten.getByTestId('strokes-practise'));
    expect(said.textContent).toBe('Draw stroke 1 of 2');
    await userEvent.click(ten.getByTestId('strokes-show'));
    expect(said.textContent).toBe('2 strokes');
  });

  it('says what is not known of a character that nobody has drawn', async () => {
    draw({ word: '㐀', entriesOf: () => [] });
    const part = await partOf('㐀');
    expect(await part.findByText('How 㐀 is written is not known here.')).toBeTruthy();
    expect(part.getByText('The dictionary has no entry for this character alone.')).toBeTruthy();
  });

  it('says that a word of letters has none', () => {
    draw({ word: 'citywalk' });
    expect(screen.getByText('This word has no Chinese characters.')).toBeTruthy();
    expect(screen.queryByRole('region')).toBeNull();
  });
});
