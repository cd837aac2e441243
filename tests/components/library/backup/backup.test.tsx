import '../node-blobs';
import '../workers';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { BlobReader, BlobWriter, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { Library } from '@/entrypoints/library/library';
import { removePictures } from '@/utils/library/pictures';
import { saveFile } from '@/utils/library/save-file';
import { ask } from '@/utils/messages';
import { defaults } from '@/utils/settings/schema';
import { useSettings } from '@/utils/settings/store';
import { exportJson } from '@/utils/store/backup';
import { type CopiesDatabase, copiesDatabase, makeCopy } from '@/utils/store/copies';
import type { Database } from '@/utils/store/database';
import { everything, fill, leftovers } from '../../../unit/store/fill';
import { fakeLocks } from '../../../unit/store/memory';
import { phrase, picture, post } from '../../../unit/store/sample';
import { phraseOf } from '../../review/rows';
import { draw, emptyStore, expectAccessible } from '../../ui/page';

vi.mock('@/utils/messages', async (original) => ({
  ...(await original<typeof import('@/utils/messages')>()),
  ask: vi.fn(),
}));
vi.mock('@/utils/library/save-file', async (original) => ({
  ...(await original<typeof import('@/utils/library/save-file')>()),
  saveFile: vi.fn(),
}));

let db: Database;
let copies: CopiesDatabase;

beforeEach(async () => {
  db = await emptyStore();
  // The list of words asks what its packs are called.
  vi.mocked(ask).mockResolvedValue([] as never);
  copies = copiesDatabase();
  await Promise.all(copies.tables.map((table) => table.clear()));
  useSettings.setState({ loaded: true, settings: defaults, fault: undefined });
  Object.defineProperty(navigator, 'locks', { value: fakeLocks(), configurable: true });
});
afterEach(() => {
  Reflect.deleteProperty(navigator, 'storage');
  window.location.hash = '';
});

async function open(room = 'backup') {
  await act(async () => {
    window.location.hash = room;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
  await draw(<Library />);
}

async function saved(testId: string) {
  await userEvent.click(await screen.findByTestId(testId));
  await waitFor(() => expect(saveFile).toHaveBeenCalled());
  const [name, blob] = vi.mocked(saveFile).mock.calls.at(-1)!;
  return { name, blob };
}

async function filesOf(zip: Blob): Promise<Record<string, Blob>> {
  const files: Record<string, Blob> = {};
  for (const entry of await new ZipReader(new BlobReader(zip)).getEntries()) {
    if (!entry.directory) files[entry.filename] = await entry.getData(new BlobWriter());
  }
  return files;
}

describe('copies out', () => {
  it('the backup holds everything but the bytes of pictures', async () => {
    await fill(db);
    await open();
    await screen.findByTestId('space');
    await expectAccessible();
    const { name, blob } = await saved('export-json');
    expect(name).toMatch(/^little-red-words \d{4}-\d\d-\d\d\.json$/);
    const backup = JSON.parse(await blob.text());
    expect(backup.posts).toContainEqual(post);
    expect(backup.settings).toEqual(defaults);
    expect(backup.pictures[0]).toMatchObject({ id: picture.id });
    expect(await screen.findByText(/Saved to your downloads/)).toBeTruthy();
  });

  it('everything is a zip with the pictures in it', async () => {
    await fill(db);
    await open();
    const { name, blob } = await saved('export-archive');
    expect(name).toMatch(/\.zip$/);
    const files = await filesOf(blob);
    expect(Object.keys(files)).toContain(`pictures/${picture.bytes}.png`);
    expect(JSON.parse(await files['backup.json']!.text()).settings).toEqual(defaults);
  });

  it('Markdown is a file a post, and its pictures beside it', async () => {
    await fill(db);
    await open();
    const { name, blob } = await saved('export-markdown');
    expect(name).toMatch(/^little-red-words markdown .*\.zip$/);
    const files = await filesOf(blob);
    expect(Object.keys(files).sort()).toEqual(
      [`pictures/${post.id}-3.png`, `${post.title} ${post.id}.md`].sort(),
    );
    const text = await files[`${post.title} ${post.id}.md`]!.text();
    expect(text).toContain(`# ${post.title}`);
    expect(text).toContain(`![](pictures/${post.id}-3.png)`);
  });

  it('Anki gets tone marks', async () => {
    await db.phrases.add(phraseOf());
    await open();
    expect(await (await saved('export-anki')).blob.text()).toContain('cǎiléi');
  });

  it('say why, when nothing could be made', async () => {
    await open();
    vi.spyOn(db, 'transaction').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    await userEvent.click(await screen.findByTestId('export-archive'));
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full');
    vi.mocked(db.transaction).mockRestore();
  });
});

describe('a backup brought back', () => {
  async function backupFile(testId = 'export-json'): Promise<{ file: File; before: object }> {
    await fill(db);
    const before = await everything(db);
    useSettings.setState({ settings: { ...defaults, toneColours: 'safe' } });
    await open();
    const { blob } = await saved(testId);
    const file = new File([blob], 'backup');
    await Promise.all(db.tables.map((table) => table.clear()));
    return { file, before };
  }

  const choose = async (file: File) => userEvent.upload(await screen.findByTestId('import'), file);

  it('shows what it holds, and changes nothing when it is cancelled', async () => {
    await choose((await backupFile('export-archive')).file);
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog.textContent).toContain('1 phrase, 1 post and 1 answer. It brings 1 picture.');
    await expectAccessible(dialog);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(await db.posts.count()).toBe(0);
    await waitFor(async () => expect(await leftovers(db)).toEqual({ staged: 0, bytes: 0 }));
  });

  it.each(['export-json', 'export-archive'])('is merged when it is confirmed: %s', async (testId) => {
    const { file, before } = await backupFile(testId);
    await choose(file);
    await userEvent.click(await screen.findByTestId('import-confirm'));
    expect(await screen.findByText(/Done\. \d+ came in/)).toBeTruthy();
    const pictures =
      testId === 'export-json' ? { pictures: [expect.objectContaining({ id: 'picture-2' })] } : {};
    expect(await everything(db)).toEqual({ ...before, ...pictures });
    expect(ask).not.toHaveBeenCalledWith('settings.set', expect.anything());
    await waitFor(async () => expect(await leftovers(db)).toEqual({ staged: 0, bytes: 0 }));
  });

  it('brings settings only when it is asked to, through the background', async () => {
    const { file } = await backupFile();
    vi.mocked(ask).mockResolvedValue(defaults as never);
    await choose(file);
    const dialog = await screen.findByRole('alertdialog');
    const mine = within(dialog).getByRole<HTMLInputElement>('radio', { name: /Keep the ones I have/ });
    expect(mine.checked).toBe(true);
    await userEvent.click(within(dialog).getByRole('radio', { name: /Take the ones in the backup/ }));
    await userEvent.click(screen.getByTestId('import-confirm'));
    await screen.findByText(/Done\. \d+ came in/);
    expect(ask).toHaveBeenCalledWith('settings.set', { key: 'toneColours', value: 'safe' });
  });

  it('that is none is refused in words', async () => {
    await open();
    await choose(new File(['{"format":"recipes"}'], 'recipes.json', { type: 'application/json' }));
    expect((await screen.findByRole('alert')).textContent).toContain('not a backup of Little Red Words');
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it('that is cut off is refused in words, with nothing left behind', async () => {
    const { file } = await backupFile('export-archive');
    await choose(new File([file.slice(0, Math.floor(file.size / 2))], 'backup.zip'));
    expect((await screen.findByRole('alert')).textContent).toContain('not a backup of Little Red Words');
    expect(await leftovers(db)).toEqual({ staged: 0, bytes: 0 });
  });

  it('of a newer build says so', async () => {
    const backup = JSON.parse(await (await exportJson(db, { settings: {}, now: 1 })).text());
    await open();
    await choose(new File([JSON.stringify({ ...backup, version: 99 })], 'backup.json'));
    expect((await screen.findByRole('alert')).textContent).toContain('newer version');
  });
});

describe('the daily copies', () => {
  it('are listed with their day, and brought back like a backup', async () => {
    await fill(db);
    await makeCopy(db, copies, { settings: {}, now: Date.UTC(2026, 2, 14, 12) });
    await Promise.all(db.tables.map((table) => table.clear()));
    await open();
    const copy = await screen.findByTestId('copy');
    expect(copy.textContent).toContain('1 phrase · 1 post');
    await userEvent.click(within(copy).getByRole('button', { name: /Bring back the copy of/ }));
    await userEvent.click(await screen.findByTestId('import-confirm'));
    await screen.findByText(/Done\. \d+ came in/);
    expect(await db.phrases.get(phrase.id)).toEqual(phrase);
  });
});

describe('room', () => {
  it('is shown by what it is used for, and made by removing pictures, once that is confirmed', async () => {
    await fill(db);
    await open();
    const space = await screen.findByTestId('space');
    expect(space.textContent).toMatch(/Pictures\d+ bytes/);
    await userEvent.click(screen.getByTestId('remove-pictures'));
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog.textContent).toContain('cannot be undone');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(await db.bytes.count()).toBe(1);
    await userEvent.click(screen.getByTestId('remove-pictures'));
    await userEvent.click(await screen.findByTestId('remove-confirm'));
    await screen.findByText('1 picture was removed.');
    expect(await db.bytes.count()).toBe(0);
    expect((await db.posts.get(post.id))?.deletedAt).toBeUndefined();
    expect(await removePictures(db, { now: 1 })).toBe(0);
  });

  it('that is nearly gone is said before it is', async () => {
    const storage = { estimate: async () => ({ usage: 950, quota: 1000 }), persisted: async () => true };
    Object.defineProperty(navigator, 'storage', { value: storage, configurable: true });
    await open('posts');
    expect((await screen.findByRole('alert')).textContent).toContain('little room left');
  });
});

describe('the reminder that nothing was ever exported', () => {
  const words = (count: number) =>
    db.phrases.bulkAdd(
      Array.from({ length: count }, (_, n) => ({ ...phrase, id: `p${n}`, pinyin: `x${n}` })),
    );

  it('comes once there is something to lose, and goes when it is not wanted', async () => {
    await words(20);
    await open('phrases');
    await screen.findByTestId('reminder');
    await expectAccessible(screen.getByTestId('reminder'));
    await userEvent.click(screen.getByRole('button', { name: 'Not now' }));
    expect(screen.queryByTestId('reminder')).toBeNull();
    await waitFor(async () =>
      expect(await browser.storage.local.get('exportReminderDismissedAt')).toHaveProperty(
        'exportReminderDismissedAt',
      ),
    );
  });

  it('does not come for a few words, nor after an export', async () => {
    await words(19);
    await open('phrases');
    await screen.findAllByTestId('phrase');
    expect(screen.queryByTestId('reminder')).toBeNull();
  });
});

describe('pictures that are fetched', () => {
  it('show how far it is, and can be stopped', async () => {
    await db.pictureJobs.add({
      id: post.id,
      addresses: ['a', 'b', 'c', 'd'],
      left: [1, 2, 3],
      failed: [],
      askedAt: 1,
    });
    await open('posts');
    const bar = await screen.findByRole('progressbar', { name: 'Fetching pictures: 1 of 4' });
    expect(bar.getAttribute('aria-valuenow')).toBe('25');
    await userEvent.click(screen.getByTestId('stop'));
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(await db.pictureJobs.count()).toBe(0);
  });

  it('that did not come are counted, and tried again when asked', async () => {
    vi.mocked(ask).mockResolvedValue(undefined as never);
    await db.pictureJobs.add({
      id: post.id,
      addresses: ['a', 'b', 'c'],
      left: [],
      failed: [0, 2],
      askedAt: 1,
    });
    await open('posts');
    const note = await screen.findByTestId('pictures');
    expect(note.textContent).toContain('2 pictures did not come');
    await userEvent.click(within(note).getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(ask).toHaveBeenCalledWith('pictures.fetch', {}));
    expect(await db.pictureJobs.get(post.id)).toMatchObject({ left: [0, 2], failed: [] });
  });
});
