import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyRoom } from '@/components/library/empty-room';
import { Posts } from '@/components/library/posts';
import { Reading } from '@/components/library/reading';
import { titleOf } from '@/components/library/title-of';
import { Waiting } from '@/components/library/waiting';
import { EmptyState } from '@/components/ui/empty-state';
import { UndoToast } from '@/components/ui/toast';
import { useDeletion } from '@/components/ui/use-deletion';
import { searchShelf } from '@/utils/library/search';
import { shelve } from '@/utils/library/shelved';
import { forgetPosts, putBack } from '@/utils/library/shelving';
import { useSettings } from '@/utils/settings/store';
import { database } from '@/utils/store/database';
import type { Phrase, Post } from '@/utils/store/model';
import type { Stored } from '@/utils/store/use-stored';

const none: Post[] = [];

/** The saved posts, or the one whose id is in the route. */
export function PostsRoom({
  posts,
  phrases,
  openId,
}: {
  posts: Stored<Post[]>;
  phrases: Stored<Phrase[]>;
  openId?: string;
}) {
  const { t } = useTranslation(['library', 'common']);
  const tones = useSettings((state) => state.settings.toneColours);
  const [query, setQuery] = useState('');
  const all = posts.state === 'ready' ? posts.value : none;
  const shelved = useMemo(() => all.map(shelve), [all]);
  const found = useMemo(() => {
    const rows = new Map(all.map((post) => [post.id, post]));
    return searchShelf(shelved, query).map(({ post }) => rows.get(post.id)!);
  }, [all, shelved, query]);
  const words = useMemo(() => wordsByPost(phrases.state === 'ready' ? phrases.value : []), [phrases]);
  const { deleteRow, last, endOffer, fault } = useDeletion<Post>({
    remove: async ({ id }) => {
      await forgetPosts(await database(), { ids: [id], now: Date.now() });
      if (id === openId) window.location.hash = 'posts';
    },
    restore: async (post) =>
      putBack(await database(), { before: [post], fields: ['deletedAt'], now: Date.now() }),
    name: (post) => titleOf(post) ?? t('common:untitled'),
  });
  // Another post, or the way back, begins at its top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another post is opened
  useEffect(() => {
    document.querySelector('main')?.scrollTo(0, 0);
  }, [openId]);

  if (posts.state === 'loading') return <Waiting />;
  if (posts.state === 'fault') return <Waiting fault={posts.fault} onRetry={posts.retry} />;
  const open = openId === undefined ? undefined : all.find(({ id }) => id === openId);
  const now = Date.now();
  return (
    <>
      {fault && <Waiting fault={fault} />}
      {openId !== undefined && !open ? (
        <div className="lib-fill">
          <EmptyState title={t('postGone')} text={t('postGoneText')}>
            <a className="btn" href="#posts">
              {t('allPosts')}
            </a>
          </EmptyState>
        </div>
      ) : open ? (
        <Reading post={open} words={words.get(open.id) ?? []} tones={tones} now={now} onDelete={deleteRow} />
      ) : all.length === 0 ? (
        <EmptyRoom room={t('posts')} title={t('noPosts')} text={t('noPostsText')} />
      ) : (
        <Posts
          query={query}
          onQuery={setQuery}
          posts={found}
          wordsOf={(id) => words.get(id)?.length ?? 0}
          now={now}
          onDelete={deleteRow}
        />
      )}
      <UndoToast last={last} onEnd={endOffer} />
    </>
  );
}

function wordsByPost(phrases: readonly Phrase[]): Map<string, Phrase[]> {
  const words = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    for (const postId of new Set(phrase.contexts.map((context) => context.postId))) {
      if (postId) words.set(postId, [...(words.get(postId) ?? []), phrase]);
    }
  }
  return words;
}
