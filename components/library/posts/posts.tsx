import { type ReactNode, type RefObject, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchField } from '@/components/ui/search-field';
import { useSearchKey } from '@/components/ui/use-search-key';
import type { Hit } from '@/utils/library/search';
import './posts.css';

/** The saved posts that a search and the filters leave. */
export function Posts({
  query,
  onQuery,
  count,
  busy,
  head,
  bar,
  hits,
  empty,
  field,
  children,
}: {
  query: string;
  onQuery: (query: string) => void;
  /** How many there are; undefined while some are still being read. */
  count?: number;
  /** While what the last key finds is not drawn yet. */
  busy: boolean;
  /** What all of them have in common. */
  head?: ReactNode;
  /** Filters, or what can be done with those that are selected. */
  bar: ReactNode;
  hits: readonly Hit[];
  /** Instead of the grid, when there is nothing. */
  empty: ReactNode;
  field?: RefObject<HTMLInputElement | null>;
  /** The grid. */
  children: ReactNode;
}) {
  const { t } = useTranslation(['posts', 'library']);
  const own = useRef<HTMLInputElement>(null);
  const search = field ?? own;
  useSearchKey(search);
  return (
    <>
      <div className="lib-top posts-top">
        <h1 className="sr">{t('library:posts')}</h1>
        <div className="posts-line">
          <SearchField
            ref={search}
            hint="/"
            label={t('searchPosts')}
            value={query}
            onChange={onQuery}
            onKey={(event) => {
              if (event.key !== 'ArrowDown') return;
              const first = document.querySelector<HTMLElement>('.post-grid h2 a');
              if (!first) return;
              event.preventDefault();
              first.focus();
            }}
          />
          <p className="lib-count" role="status" aria-busy={busy}>
            {count !== undefined &&
              (query.trim() ? t('foundPosts', { count }) : t('library:postCount', { count }))}
          </p>
        </div>
        {head}
        {bar}
      </div>
      {hits.length > 0 ? children : count !== undefined && <div className="lib-fill">{empty}</div>}
    </>
  );
}
