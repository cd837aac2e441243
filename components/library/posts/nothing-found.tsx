import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';

/** Why there is no post here, and where there may be one. */
export function NothingFound({
  room,
  searched,
  tagGone,
  narrowed,
  inArchive,
  onWiden,
}: {
  room: 'posts' | 'archive';
  searched: boolean;
  /** The tag is on no post at all. */
  tagGone: boolean;
  /** Some posts are left out. */
  narrowed: boolean;
  /** How many the same search finds in the archive. */
  inArchive: number;
  onWiden: () => void;
}) {
  const { t } = useTranslation('posts');
  if (tagGone && !searched) return <EmptyState title={t('nothingTagged')} text={t('nothingTaggedText')} />;
  if (room === 'archive' && !searched && !narrowed)
    return <EmptyState title={t('nothingArchived')} text={t('nothingArchivedText')} />;
  return (
    <EmptyState
      title={t(searched ? 'noPostFound' : 'nothingLeft')}
      text={searched ? t('noPostFoundText') : undefined}
    >
      {narrowed && <Button onClick={onWiden}>{t('clearFilters')}</Button>}
      {inArchive > 0 && (
        <a className="btn" href="#archive">
          {t('inArchive', { count: inArchive })}
        </a>
      )}
    </EmptyState>
  );
}
