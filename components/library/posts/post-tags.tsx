import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/components/ui/icon-button';
import { TagField } from './tag-field';

/** The reader's own tags on a post. */
export function PostTags({
  tags,
  known,
  onTag,
}: {
  tags: readonly string[];
  /** All tags that there are, to choose from. */
  known: readonly string[];
  onTag: (tag: string, tagged: boolean) => void;
}) {
  const { t } = useTranslation('posts');
  return (
    <div className="tag-row">
      {tags.map((tag) => (
        <span key={tag} className="tag" data-testid="tag">
          <a href={`#tags/${encodeURIComponent(tag)}`}>{tag}</a>
          <IconButton small label={t('removeTag', { tag })} icon={X} onClick={() => onTag(tag, false)} />
        </span>
      ))}
      <TagField
        tags={known.filter((tag) => !tags.includes(tag))}
        onTag={(tag) => !tags.includes(tag) && onTag(tag, true)}
      />
    </div>
  );
}
