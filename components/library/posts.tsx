import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/components/ui/empty-state';
import { SearchField } from '@/components/ui/search-field';
import { useMore } from '@/components/ui/use-more';
import { useSearchKey } from '@/components/ui/use-search-key';
import type { Post } from '@/utils/store/model';
import { PostCard } from './post-card';

/** The saved posts that a search found. */
export function Posts({
  query,
  onQuery,
  posts,
  wordsOf,
  now,
  onDelete,
}: {
  query: string;
  onQuery: (query: string) => void;
  posts: readonly Post[];
  /** How many phrases were saved from a post. */
  wordsOf: (id: string) => number;
  now: number;
  onDelete: (post: Post) => void;
}) {
  const { t } = useTranslation('library');
  const field = useRef<HTMLInputElement>(null);
  useSearchKey(field);
  const { shown, end, key } = useMore(posts);
  return (
    <>
      <div className="lib-top">
        <h1 className="sr">{t('posts')}</h1>
        <SearchField ref={field} hint="/" label={t('searchPosts')} value={query} onChange={onQuery} />
        <p className="lib-count" role="status">
          {t('postCount', { count: posts.length })}
        </p>
      </div>
      {posts.length > 0 ? (
        <ul className="post-grid">
          {shown.map((post) => (
            <li key={post.id}>
              <PostCard post={post} words={wordsOf(post.id)} now={now} onDelete={onDelete} />
            </li>
          ))}
          {end && <li key={key} ref={end} />}
        </ul>
      ) : (
        <div className="lib-fill">
          <EmptyState title={t('noPostFound')} text={t('noPostFoundText')} />
        </div>
      )}
    </>
  );
}
