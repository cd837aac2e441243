import { Archive, ArchiveRestore, Star, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { TagField } from './tag-field';

/** What can be done with many posts at once. */
export function SelectionBar({
  count,
  archived,
  tags,
  onAll,
  onFavourite,
  onArchive,
  onTag,
  onDelete,
  onEnd,
}: {
  count: number;
  /** They are in the archive, so it is out of it that they can be moved. */
  archived: boolean;
  /** Those that are there, to choose from. */
  tags: readonly string[];
  onAll: () => void;
  onFavourite: () => void;
  onArchive: () => void;
  onTag: (tag: string) => void;
  onDelete: () => void;
  onEnd: () => void;
}) {
  const { t } = useTranslation('posts');
  return (
    <div className="selection" role="toolbar" aria-label={t('selected', { count })} data-testid="selection">
      <b className="num" role="status">
        {t('selected', { count })}
      </b>
      <Button size="sm" onClick={onAll}>
        {t('selectAll')}
      </Button>
      <Button size="sm" icon={Star} onClick={onFavourite}>
        {t('markFavourite')}
      </Button>
      <Button size="sm" icon={archived ? ArchiveRestore : Archive} onClick={onArchive}>
        {t(archived ? 'takeOutAgain' : 'putAway')}
      </Button>
      <TagField tags={tags} onTag={onTag} />
      <Button size="sm" kind="danger" icon={Trash2} onClick={onDelete}>
        {t('delete')}
      </Button>
      <Button size="sm" kind="ghost" onClick={onEnd}>
        {t('endSelection')}
      </Button>
    </div>
  );
}
