import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Line } from '@/components/bilingual/line';
import { ForAll } from '@/components/bilingual/new-words';
import { HabitsContext } from '@/components/word/habits';
import type { LaidSentence } from '@/utils/bilingual/laid';
import { startI18n } from '@/utils/i18n/i18n';
import type { Settings } from '@/utils/settings/schema';

await startI18n({ language: 'en', namespaces: ['common', 'bilingual', 'popup', 'words'] });

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
const draw = (reading: Settings['reading'] = 'pinyin', ways = {}) =>
  render(
    <HabitsContext value={{ reading, script: 'simplified' }}>
      <Line sentence={sentence} index={0} gap={false} title="first" ways={ways} />
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
    draw('pinyin', { onPoint, onFind });
    await userEvent.hover(screen.getByTestId('bilingual-sentence'));
    expect(onPoint).toHaveBeenLastCalledWith(sentence.text);
    await userEvent.click(screen.getByRole('button', { name: 'Show on the page' }));
    expect(onFind).toHaveBeenCalledWith(sentence.text);
    await userEvent.unhover(screen.getByTestId('bilingual-sentence'));
    expect(onPoint).toHaveBeenLastCalledWith(null);
  });

  it('has no button where it is on no page', () => {
    draw();
    expect(screen.queryByRole('button')).toBeNull();
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
