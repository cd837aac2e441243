import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Pictured, WordPicture } from '@/components/replies/word-picture';
import { HabitsContext } from '@/components/word/habits';
import { saveFile } from '@/utils/library/save-file';
import { draw, expectAccessible } from '../ui/page';

vi.mock('@/utils/library/save-file', async (original) => ({
  ...(await original<typeof import('@/utils/library/save-file')>()),
  saveFile: vi.fn(),
}));

const word: Pictured = {
  simplified: '平替',
  traditional: '平替',
  pinyin: 'ping2 ti4',
  gloss: 'a cheaper stand-in',
  example: { zh: '这支是大牌的平替。', en: 'This one is the dupe of a big brand.' },
};

/** What was written on the paper, and its colour: happy-dom draws nothing. */
let written: string[] = [];
let paper = '';

beforeEach(() => {
  written = [];
  vi.stubGlobal('Path2D', class {});
  vi.stubGlobal('ClipboardItem', class {});
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(
    () =>
      ({
        fillText: (text: string) => written.push(text),
        measureText: (text: string) => ({ width: text.length * 20 }),
        fillRect(this: { fillStyle: string }, x: number) {
          if (x === 0) paper = this.fillStyle;
        },
        ...Object.fromEntries(
          ['save', 'restore', 'translate', 'scale', 'fill', 'stroke'].map((name) => [name, () => {}]),
        ),
      }) as never,
  );
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) =>
    done(new Blob(['png'], { type: 'image/png' })),
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const press = async (name: string) => userEvent.click(screen.getByRole('button', { name }));

it('has hanzi, reading, meaning and example, on light paper or dark', async () => {
  await draw(<WordPicture word={word} onClose={vi.fn()} />);
  await waitFor(() =>
    expect(written.join(' ')).toContain('平替 píng tì a cheaper stand-in 这支是大牌的平替。'),
  );
  const light = paper;
  await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
  await waitFor(() => expect(paper).not.toBe(light));
  await expectAccessible(screen.getByRole('dialog'));
});

it('is written as the reader reads', async () => {
  await draw(
    <HabitsContext value={{ reading: 'none', script: 'traditional' }}>
      <WordPicture word={{ ...word, simplified: '种草', traditional: '種草' }} onClose={vi.fn()} />
    </HabitsContext>,
  );
  await waitFor(() => expect(written[0]).toBe('種草'));
  expect(written).not.toContain('píng tì');
});

it('is saved under its word', async () => {
  await draw(<WordPicture word={word} onClose={vi.fn()} />);
  await press('Save picture');
  await waitFor(() => expect(saveFile).toHaveBeenCalledWith('平替.png', expect.any(Blob)));
});

it('is copied, or said to be refused', async () => {
  const write = vi.fn().mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error('no'));
  await draw(<WordPicture word={word} onClose={vi.fn()} />);
  vi.stubGlobal('navigator', { ...navigator, clipboard: { write } });
  await press('Copy picture');
  await screen.findByText('Copied. Paste it where you write.');
  await press('Copy picture');
  await screen.findByText(/did not let us copy a picture/);
});
