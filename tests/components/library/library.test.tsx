import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Library } from '@/entrypoints/library/library';
import { saveFile } from '@/utils/library/save-file';
import { ask } from '@/utils/messages';
import { defaults } from '@/utils/settings/schema';
import { useSettings } from '@/utils/settings/store';
import { exportJson } from '@/utils/store/backup';
import type { Database } from '@/utils/store/database';
import type { Post } from '@/utils/store/model';
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

const cafe: Post = {
  id: '65f1c0de0000000012345678',
  site: 'xiaohongshu',
  url: 'https://www.xiaohongshu.com/explore/65f1c0de0000000012345678?xsec_token=one',
  title: '弄堂里的咖啡馆',
  body: '桂花拿铁，完全不踩雷。\n\n靠窗的位置特别出片。',
  author: { id: 'user-1', name: '桂花味的周末' },
  hashtags: ['咖啡'],
  mentions: [],
  kind: 'normal',
  counts: { likes: '86' },
  dateShown: '11-01',
  comments: [{ id: 'comment-1', author: 'momo', text: '周末就去', date: '11-02' }],
  edits: [],
  note: '',
  tags: [],
  savedAt: 1_700_000_000_001,
  updatedAt: 1_700_000_000_002,
};
const bare: Post = {
  ...cafe,
  id: '65f1c0de0000000087654321',
  title: '',
  body: '',
  hashtags: [],
  comments: [],
  partial: true,
  savedAt: 1_700_000_000_003,
};

let db: Database;

beforeEach(async () => {
  db = await emptyStore();
  useSettings.setState({ loaded: true, settings: defaults, fault: undefined });
  window.location.hash = '';
});
afterEach(() => {
  window.location.hash = '';
});

const ids = () => screen.queryAllByTestId('post').map((post) => post.dataset.postId);
const go = (hash: string) =>
  act(async () => {
    window.location.hash = hash;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });

describe('posts', () => {
  beforeEach(async () => {
    await db.posts.bulkAdd([cafe, bare]);
    await db.phrases.add(phraseOf());
  });

  it('are listed, the last saved first, one without title or text among them', async () => {
    await draw(<Library />);
    await waitFor(() => expect(ids()).toEqual([bare.id, cafe.id]));
    expect(screen.getByRole('link', { name: 'Untitled post' })).toBeTruthy();
    await expectAccessible();
  });

  it('are searched', async () => {
    await draw(<Library />);
    await userEvent.type(await screen.findByTestId('search'), '出片');
    await waitFor(() => expect(ids()).toEqual([cafe.id]));
  });

  it('are deleted at once, and brought back', async () => {
    await draw(<Library />);
    await userEvent.click(await screen.findByRole('button', { name: 'Delete 弄堂里的咖啡馆' }));
    await waitFor(() => expect(ids()).toEqual([bare.id]));
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(ids()).toEqual([bare.id, cafe.id]));
  });

  it('open to be read, with the reader’s words marked', async () => {
    await go(`posts/${cafe.id}`);
    const { container } = await draw(<Library />);
    expect(await screen.findByRole('heading', { name: '弄堂里的咖啡馆', level: 1 })).toBeTruthy();
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['踩雷']);
    expect(screen.getByText('周末就去')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Open on Xiaohongshu' }).getAttribute('href')).toBe(cafe.url);
    await expectAccessible();
  });

  it('show each hashtag once: in the text where it stands there, below it where not', async () => {
    const tagged = {
      ...cafe,
      body: '周末去哪儿 #咖啡馆 #踩雷',
      hashtags: ['咖啡', '咖啡馆', '踩雷', '上海'],
    };
    await db.posts.put(tagged);
    await go(`posts/${cafe.id}`);
    const { container } = await draw(<Library />);
    await screen.findByRole('heading', { name: '弄堂里的咖啡馆', level: 1 });
    const texts = (selector: string) =>
      [...container.querySelectorAll(selector)].map(({ textContent }) => textContent);
    expect(texts('.hashtag')).toEqual(['#咖啡馆', '#踩雷']);
    expect(texts('.art-tags span')).toEqual(['#咖啡', '#上海']);
    expect(texts('mark')).toEqual(['踩雷']);
  });

  it('come a page at a time when there are many', async () => {
    await db.posts.bulkAdd(
      Array.from({ length: 130 }, (_, index) => ({ ...cafe, id: String(index).padStart(24, '0') })),
    );
    let near: IntersectionObserverCallback = () => {};
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(callback: IntersectionObserverCallback) {
          near = callback;
        }
        observe() {}
        disconnect() {}
      },
    );
    await draw(<Library />);
    await waitFor(() => expect(ids()).toHaveLength(60));
    expect(screen.getByText('132 posts')).toBeTruthy();
    const comes = () =>
      act(() => near([{ isIntersecting: true } as IntersectionObserverEntry], null as never));
    comes();
    expect(ids()).toHaveLength(120);
    comes();
    expect(ids()).toHaveLength(132);
    vi.unstubAllGlobals();
  });

  it('say where they are when they are gone', async () => {
    await go('posts/000000000000000000000000');
    await draw(<Library />);
    expect(await screen.findByText('This post is no longer here')).toBeTruthy();
  });
});

it('phrases show their sentence and lead to its post', async () => {
  await db.phrases.add(phraseOf());
  await go('phrases');
  await draw(<Library />);
  const row = await screen.findByTestId('phrase');
  expect(row.dataset.hanzi).toBe('踩雷');
  expect(within(row).getByRole('link').getAttribute('href')).toBe(`#posts/${cafe.id}`);
  await expectAccessible();
});

it('an empty library says how posts get here', async () => {
  await draw(<Library />);
  expect(await screen.findByText('Keep the posts you love')).toBeTruthy();
  await expectAccessible();
});

describe('copies', () => {
  beforeEach(async () => {
    await db.posts.add(cafe);
    await db.phrases.add(phraseOf());
    await go('backup');
    await draw(<Library />);
    await screen.findByTestId('export-json');
  });

  const saved = async (testId: string) => {
    await userEvent.click(screen.getByTestId(testId));
    await waitFor(() => expect(saveFile).toHaveBeenCalled());
    const [name, blob] = vi.mocked(saveFile).mock.calls.at(-1)!;
    return { name, bytes: new Uint8Array(await blob.arrayBuffer()) };
  };

  it('the backup holds everything', async () => {
    await expectAccessible();
    const { name, bytes } = await saved('export-json');
    expect(name).toMatch(/^little-red-words \d{4}-\d\d-\d\d\.json$/);
    const backup = JSON.parse(new TextDecoder().decode(bytes));
    expect(backup.posts).toEqual([cafe]);
    expect(backup.settings).toEqual(defaults);
    expect(await screen.findByText(/Saved to your downloads/)).toBeTruthy();
  });

  it('Markdown is a file a post', async () => {
    const { name, bytes } = await saved('export-markdown');
    expect(name).toMatch(/\.zip$/);
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual([`弄堂里的咖啡馆 ${cafe.id}.md`]);
    expect(new TextDecoder().decode(Object.values(files)[0])).toContain('# 弄堂里的咖啡馆');
  });

  it('Anki gets tone marks', async () => {
    const { bytes } = await saved('export-anki');
    expect(new TextDecoder().decode(bytes)).toContain('cǎiléi');
  });
});

describe('a backup brought back', () => {
  async function backupFile(): Promise<File> {
    await db.posts.add(cafe);
    await db.phrases.add(phraseOf());
    const backup = await exportJson(db, {
      settings: { ...defaults, toneColours: 'safe' },
      now: Date.now(),
    });
    await Promise.all(db.tables.map((table) => table.clear()));
    return new File([backup], 'backup.json', { type: 'application/json' });
  }

  async function choose(file: File) {
    await go('backup');
    await draw(<Library />);
    await userEvent.upload(await screen.findByTestId('import'), file);
  }

  it('shows what it holds, and changes nothing when it is cancelled', async () => {
    await choose(await backupFile());
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog.textContent).toContain('1 phrase, 1 post and 0 answers');
    await expectAccessible(dialog);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(await db.posts.count()).toBe(0);
  });

  it('is merged when it is confirmed, settings through the background', async () => {
    vi.mocked(ask).mockResolvedValue(defaults as never);
    await choose(await backupFile());
    await userEvent.click(await screen.findByTestId('import-confirm'));
    expect(await screen.findByText(/Done\. 2 came in/)).toBeTruthy();
    expect(await db.posts.get(cafe.id)).toEqual(cafe);
    expect(ask).toHaveBeenCalledWith('settings.set', { key: 'toneColours', value: 'safe' });
  });

  it('that is none is refused in words', async () => {
    await choose(new File(['{"format":"recipes"}'], 'recipes.json', { type: 'application/json' }));
    expect((await screen.findByRole('alert')).textContent).toContain('not a backup of Little Red Words');
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });
});
