import { useTranslation } from 'react-i18next';
import { type Hit, snippetOf } from '@/utils/library/search';

/** Where a search found a post, and the words there, with the hit marked. */
export function Found({ hit }: { hit: Hit }) {
  const { t } = useTranslation('posts');
  const snippet = snippetOf(hit);
  const part = hit.found?.part;
  if (!snippet || !part) return null;
  return (
    <p className="post-found" data-testid="post-found">
      {part !== 'title' && <span className="post-part">{t(`foundIn_${part}`)}</span>}
      <span lang="zh-Hans">
        {snippet.before}
        <mark>{snippet.hit}</mark>
        {snippet.after}
      </span>
    </p>
  );
}
