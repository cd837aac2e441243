import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { dayText } from '@/components/ui/times';

/** What a backup holds, live rows only. */
export interface BackupPreview {
  exportedAt: number;
  phrases: number;
  posts: number;
  reviews: number;
}

/** What is in a backup, before anything changes. */
export function RestoreDialog({
  preview,
  now,
  onConfirm,
  onCancel,
}: {
  preview: BackupPreview | undefined;
  now: number;
  onConfirm: () => void;
  onCancel: () => void;
}) {
  const { t, i18n } = useTranslation('library');
  return (
    <ConfirmDialog
      open={preview !== undefined}
      title={t('preview')}
      confirm={t('previewConfirm')}
      testId="import-confirm"
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      {preview && (
        <>
          <p>
            {t('previewMade', { date: dayText(preview.exportedAt, { now, language: i18n.language }) })}{' '}
            {t('previewCounts', {
              phrases: t('phraseCount', { count: preview.phrases }),
              posts: t('postCount', { count: preview.posts }),
              reviews: t('reviewCount', { count: preview.reviews }),
            })}
          </p>
          <p>{t('previewSafe')}</p>
          <p>{t('previewSettings')}</p>
        </>
      )}
    </ConfirmDialog>
  );
}
