import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Exchange } from '@/entrypoints/library/backup/exchange';
import { isWordList, useWordList } from '@/entrypoints/library/backup/use-word-list';
import type { Entry } from '@/utils/lexicon/types';
import { saveFile } from '@/utils/library/save-file';
import { ask } from '@/utils/messages';
import type { Database } from '@/utils/store/database';
import { phraseOf } from '../review/rows';
import { draw, emptyStore, expectAccessible } from '../ui/page';

vi.mock('@/utils/messages', async (original) => ({
  ...(await original<typeof import('@/utils/messages')>()),
  ask: vi.fn(),
}));
vi.mock('@/utils/library/save-file', async (original) => ({
  ...(await original<typeof import('@/utils/library/save-file')>()),
  saveFile: vi.fn(),
}));

const dictionary: Record<string, [traditional: string, pinyin: string, text: string]> = {
  安利: ['安利', 'An1 li4', 'to recommend'],
  打卡: ['打卡', 'da3 ka3', 'to check in'],
};

let db: Database;
beforeEach(async () => {
  db = await emptyStore();
  vi.mocked(ask).mockImplementation((async (_: string, { headwords }: { headwords: string[] }) =>
    headwords.map((simplified): Entry[] => {
      const found = dictionary[simplified];
      if (!found) return [];
      const [traditional, pinyin, text] = found;
      return [{ id: simplified, source: 'cedict', simplified, traditional, pinyin, senses: [{ text }] }];
    })) as never);
});

/** The room without the rest of it. */
function Room() {
  const list = useWordList();
  return (
    <>
      <input
        type="file"
        aria-label="file"
        onChange={({ target }) => target.files?.[0] && void list.read(target.files[0])}
      />
      <Exchange list={list} />
    </>
  );
}

async function choose(content: string | Uint8Array<ArrayBuffer>) {
  await draw(<Room />);
  await userEvent.upload(screen.getByLabelText('file'), new File([content], 'list.txt'));
}

const figures = (part: HTMLElement) =>
  Object.fromEntries(
    [...part.querySelectorAll('.ex-counts > div')].map((pair) => [
      pair.querySelector('dt')?.textContent,
      Number(pair.querySelector('dd')?.textContent),
    ]),
  );

describe('a list of words', () => {
  it('shows what it would do, changes nothing when it is cancelled', async () => {
    await choose('安利\n打卡\n没有的词');
    const dialog = await screen.findByRole('dialog', { name: 'Bring these words in?' });
    expect(dialog.textContent).toContain('A list of words, 3 words.');
    expect(figures(dialog)).toEqual({ New: 2, 'Left out': 1 });
    expect(within(dialog).getAllByRole('listitem')[0]?.textContent).toContain('安利');
    await userEvent.click(within(dialog).getByText('1 line left out'));
    expect(screen.getByTestId('left-out').textContent).toContain('Line 3 没有的词 not in the dictionary');
    await expectAccessible(dialog);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(await db.phrases.count()).toBe(0);
  });

  it('comes in as cards, with a report', async () => {
    await choose('安利\n打卡\n没有的词');
    await userEvent.click(await screen.findByRole('button', { name: 'Bring 2 words in' }));
    const done = await screen.findByTestId('import-done');
    expect(figures(done)).toEqual({ New: 2, 'Left out': 1 });
    expect((await db.phrases.toArray()).map(({ simplified }) => simplified).sort()).toEqual(['安利', '打卡']);
    await expectAccessible(screen.getByRole('dialog'));
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('comes in as known words, and as no cards', async () => {
    await choose('安利\n打卡\n没有的词');
    await userEvent.click(await screen.findByRole('radio', { name: 'Words I know' }));
    expect(figures(screen.getByRole('dialog'))).toEqual({ New: 3 });
    await userEvent.click(screen.getByRole('button', { name: 'Bring 3 words in' }));
    await screen.findByTestId('import-done');
    expect(await db.phrases.count()).toBe(0);
    expect(await db.known.toArray()).toMatchObject([
      { source: 'lines' },
      { source: 'lines' },
      { source: 'lines' },
    ]);
  });

  it('that holds nothing new cannot be brought in', async () => {
    await db.phrases.add(phraseOf({ simplified: '安利', traditional: '安利', pinyin: 'An1 li4' }));
    await choose('安利');
    expect(await screen.findByText(/Nothing in this list is new/)).toBeTruthy();
    expect(screen.getByTestId<HTMLButtonElement>('import-confirm').disabled).toBe(true);
  });

  it.each<[string, string | Uint8Array<ArrayBuffer>, RegExp]>([
    ['empty', '', /This file is empty/],
    ['no text', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), /is not text in UTF-8/],
    ['without words', '//\n\n//', /No words were found/],
  ])('a file that is %s is refused in words', async (_, content, said) => {
    await choose(content);
    expect((await screen.findByRole('alert')).textContent).toMatch(said);
    expect(screen.getByRole('dialog', { name: 'The words did not come in' })).toBeTruthy();
  });

  it('says when the dictionary does not answer', async () => {
    vi.mocked(ask).mockRejectedValue(Object.assign(new Error('gone'), { code: 'no-answer' }));
    await choose('安利');
    expect((await screen.findByRole('alert')).textContent).toContain('The extension did not answer');
  });

  it('can be stopped while it is looked up', async () => {
    vi.mocked(ask).mockReturnValue(new Promise(() => {}) as never);
    await choose('安利');
    await screen.findByText('Looking the words up');
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(await screen.findByText('Stopped. Nothing was changed.')).toBeTruthy();
  });

  it('is told from a backup by its first bytes', async () => {
    const is = (content: BlobPart) => isWordList(new Blob([content]));
    expect(await is('安利')).toBe(true);
    expect(await is('\ufeff 安利')).toBe(true);
    expect(await is('\ufeff\n {"format":')).toBe(false);
    expect(await is(Uint8Array.from([0x50, 0x4b, 3, 4]))).toBe(false);
    expect(await is(Uint8Array.from([0x1f, 0x8b, 8]))).toBe(false);
  });
});

it('the phrasebook goes into a spreadsheet', async () => {
  await db.phrases.add(phraseOf());
  await draw(<Room />);
  await userEvent.click(screen.getByTestId('export-csv'));
  await waitFor(() => expect(saveFile).toHaveBeenCalled());
  const [name, blob] = vi.mocked(saveFile).mock.calls[0]!;
  expect(name).toMatch(/\.csv$/);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});
