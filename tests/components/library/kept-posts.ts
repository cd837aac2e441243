import { act } from '@testing-library/react';
import { vi } from 'vitest';
import { ask } from '@/utils/messages';
import { defaults } from '@/utils/settings/schema';
import { useSettings } from '@/utils/settings/store';
import type { Database } from '@/utils/store/database';
import type { Post } from '@/utils/store/model';
import { emptyStore } from '../ui/page';

/** A post with all that a post can have. */
export const cafe: Post = {
  id: '65f1c0de0000000012345678',
  site: 'xiaohongshu',
  url: 'https://www.xiaohongshu.com/explore/65f1c0de0000000012345678?xsec_token=one',
  title: '弄堂里的咖啡馆',
  body: '桂花拿铁，完全不踩雷。\n\n靠窗的位置特别出片。',
  author: { id: 'user-1', name: '桂花味的周末' },
  hashtags: ['咖啡'],
  mentions: ['小满'],
  kind: 'normal',
  counts: { likes: '86', collects: '1.2万' },
  dateShown: '11-01',
  place: '上海',
  comments: [{ id: 'comment-1', author: 'momo', text: '周末就去', replyTo: '小满', date: '11-02' }],
  edits: [],
  note: '',
  tags: ['Coffee'],
  savedAt: 1_700_000_000_001,
  updatedAt: 1_700_000_000_002,
};
/** One from a card, without title or text. */
export const bare: Post = {
  ...cafe,
  id: '65f1c0de0000000087654321',
  title: '',
  body: '',
  author: { id: 'user-2', name: '小鱼' },
  hashtags: [],
  comments: [],
  partial: true,
  kind: 'video',
  tags: [],
  savedAt: 1_700_000_000_003,
};

/** An empty library before it is drawn. `ask` has to be mocked by the test, which is hoisted. */
export async function emptyLibrary(): Promise<Database> {
  const db = await emptyStore();
  localStorage.clear();
  useSettings.setState({ loaded: true, settings: defaults, fault: undefined });
  window.location.hash = '';
  vi.mocked(ask).mockImplementation(async (name) => {
    if (name === 'lexicon.glosses') return ['lane · café'] as never;
    if (name === 'lexicon.search') return [{ simplified: '踩雷', traditional: '踩雷' }] as never;
    return {} as never;
  });
  return db;
}

export const go = (hash: string) =>
  act(async () => {
    window.location.hash = hash;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
