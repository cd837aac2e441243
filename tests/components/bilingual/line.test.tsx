import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Line } from '@/components/bilingual/line';
import { ForAll } from '@/components/bilingual/new-words';
import { HabitsContext } from '@/components/word/habits';
import type { LaidSentence } from '@/utils/bilingual/laid';
import { startI18n } from '@/utils/i18n/i18n';
import type { Settings } from '@/utils/settings/schema';

await startI18n({ language: 'en', namespaces: ['bilingual', 'listening', 'translation'] });

const ways = { onListen: vi.fn(), onPause: vi.fn() };

const sentence: LaidSentence = {
  text: '“绝绝子！',
  lead: '“',
  words: [
    {
      word: { start: 1, end: 4, readings: ['jue2', 'jue2', 'zi3'], gloss: 'the best' },
      text: '绝绝子',
      standing: 'new',
      tail: '！',
    },
  ],
};
const draw = (reading: Settings['reading'] = 'pinyin', parts: Partial<ComponentProps<typeof Line>> = {}) =>
  render(
    <HabitsContext value={{ reading, script: 'simplified' }}>
      <Line sentence={sentence} index={0} gap={false} title="first" ways={ways} {...parts} />
    </HabitsContext>,
  );

describe('a sentence', () => {
  it('has each syllable over its own character, and all that is written', () => {
    const { container } = draw();
    const cells = [...container.querySelectorAll('ruby')].map((ruby) => [
      ruby.firstChild?.textContent,
      ruby.querySelector('rt')?.textContent,
    ]);
    expect(cells).toEqual([
      ['绝', 'jué'],
      ['绝', 'jué'],
      ['子', 'zǐ'],
    ]);
    for (const rt of container.querySelectorAll('rt')) rt.remove();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(sentence.text);
  });

  it.each([
    ['zhuyin', 'ㄐㄩㄝˊ'],
    ['none', ''],
  ] as const)('is read by %s where the reader likes it so', (reading, first) => {
    const { container } = draw(reading);
    expect(container.querySelector('rt')?.textContent).toBe(first);
  });

  it('is shown on the page while it is pointed at, and brought into sight by its button', async () => {
    const onPoint = vi.fn();
    const onFind = vi.fn();
    draw('pinyin', { ways: { ...ways, onPoint, onFind } });
    await userEvent.hover(screen.getByTestId('bilingual-sentence'));
    expect(onPoint).toHaveBeenLastCalledWith(sentence.text);
    await userEvent.click(screen.getByRole('button', { name: 'Show on the page' }));
    expect(onFind).toHaveBeenCalledWith(sentence.text);
    await userEvent.unhover(screen.getByTestId('bilingual-sentence'));
    expect(onPoint).toHaveBeenLastCalledWith(null);
  });

  it('is not looked for where it is on no page', () => {
    draw();
    expect(screen.queryByRole('button', { name: 'Show on the page' })).toBeNull();
  });

  it('can be heard alone, and held while it is', async () => {
    const { unmount } = draw();
    await userEvent.click(screen.getByRole('button', { name: 'Listen to this sentence' }));
    expect(ways.onListen).toHaveBeenCalledWith(0);
    unmount();
    draw('pinyin', { spoken: 'reading' });
    await userEvent.click(screen.getByRole('button', { name: 'Pause' }));
    expect(ways.onPause).toHaveBeenCalledOnce();
  });

  it('of emoji alone cannot be heard', () => {
    draw('pinyin', { sentence: { text: '😀[笑哭R]', lead: '😀', words: [] } });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('has under it what it says, with the words of the glossary beside', () => {
    const [word] = sentence.words;
    const term = { ...word!, word: { ...word!.word, term: true as const } };
    draw('pinyin', { sentence: { ...sentence, words: [term] }, translation: 'Amazing!' });
    expect(screen.getByTestId('translation-line').textContent).toBe('Amazing!');
    expect(screen.getByTestId('translation-terms').textContent).toBe('绝绝子 the best');
  });
});

describe('all new words', () => {
  it('can be saved or known, not twice at once', async () => {
    const onSave = vi.fn();
    const onKnown = vi.fn();
    const { rerender } = render(<ForAll count={8} busy={false} onSave={onSave} onKnown={onKnown} />);
    await userEvent.click(screen.getByRole('button', { name: 'Save 8 more' }));
    await userEvent.click(screen.getByRole('button', { name: 'I know all 8' }));
    expect([onSave.mock.calls.length, onKnown.mock.calls.length]).toEqual([1, 1]);
    rerender(<ForAll count={8} busy onSave={onSave} onKnown={onKnown} />);
    await userEvent.click(screen.getByRole('button', { name: 'Save 8 more' }));
    expect(onSave).toHaveBeenCalledTimes(1);
    rerender(<ForAll count={0} busy={false} onSave={onSave} onKnown={onKnown} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
