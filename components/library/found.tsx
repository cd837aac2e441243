import { useTranslation } from 'react-i18next';
import { Hanzi } from '@/components/word/hanzi';
import { type Hit, snippetOf } from '@/utils/library/search';

/** The title of a card, with the hit marked where it is in the title. */
export function FoundTitle({ hit: { post, found } }: { hit: Hit }) {
  const title = post.title || post.opening;
  if (found?.part !== 'title') return <Hanzi text={title} />;
  return (
    <span lang="zh-Hans">
      {title.slice(0, found.start)}
      <mark>{title.slice(found.start, found.end)}</mark>
      {title.slice(found.end)}
    </span>
  );
}

/** Where else a search found a post, and the words there, with the hit marked. */
export function Found({ hit }: { hit: Hit }) {
  const { t } = useTranslation('posts');
  const snippet = snippetOf(hit);
  const part = hit.found?.part;
  if (!snippet || !part || part === 'title') return null;
  return (
    <p className="post-found" data-testid="post-found">
      <span className="post-part">{t(`foundIn_${part}`)}</span>
      <span lang="zh-Hans">
        {snippet.before}
        <mark>{snippet.hit}</mark>
        {snippet.after}
      </span>
    </p>
  );
}
