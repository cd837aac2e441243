import { useTranslation } from 'react-i18next';
import type { Counted } from '@/utils/library/filters';

/** The reader's tags in the sidebar, each with how many posts it is on. */
export function TagNav({ tags, current }: { tags: readonly Counted[]; current?: string }) {
  const { t } = useTranslation('posts');
  if (tags.length === 0) return null;
  return (
    <nav className="nav tags" aria-labelledby="tags-head" data-testid="tags">
      <h2 className="eyebrow" id="tags-head">
        {t('tags')}
      </h2>
      {tags.map(({ value, text, count }) => (
        <a
          key={value}
          href={`#tags/${encodeURIComponent(value)}`}
          aria-current={value === current ? 'page' : undefined}
        >
          <span className="nav-text">{text}</span>
          <span className="num">{count}</span>
        </a>
      ))}
    </nav>
  );
}
