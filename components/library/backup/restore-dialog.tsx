import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { dayText } from '@/components/ui/times';

/** What a backup holds, live rows only. */
export interface BackupPreview {
  exportedAt: number;
  phrases: number;
  posts: number;
  reviews: number;
  pictures: number;
  /** Pictures that it names and does not hold. */
  missing: number;
}

/** What is in a backup, before anything changes, and whose settings are to stay. */
export function RestoreDialog({
  preview,
  now,
  onConfirm,
  onCancel,
}: {
  preview: BackupPreview | undefined;
  now: number;
  onConfirm: (withSettings: boolean) => void;
  onCancel: () => void;
}) {
  const { t, i18n } = useTranslation(['library', 'keeping']);
  const [withSettings, setWithSettings] = useState(false);
  const name = useId();
  return (
    <ConfirmDialog
      open={preview !== undefined}
      title={t('preview')}
      confirm={t('previewConfirm')}
      testId="import-confirm"
      onConfirm={() => onConfirm(withSettings)}
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
            })}{' '}
            {preview.pictures > 0 && t('keeping:previewPictures', { count: preview.pictures })}
          </p>
          {preview.missing > 0 && <p>{t('keeping:previewMissing', { count: preview.missing })}</p>}
          <p>{t('previewSafe')}</p>
          <fieldset className="keep-choice">
            <legend>{t('keeping:settingsChoice')}</legend>
            {[false, true].map((theirs) => (
              <label key={String(theirs)}>
                <input
                  type="radio"
                  name={name}
                  checked={withSettings === theirs}
                  onChange={() => setWithSettings(theirs)}
                />
                {t(theirs ? 'keeping:takeTheirs' : 'keeping:keepMine')}
              </label>
            ))}
          </fieldset>
        </>
      )}
    </ConfirmDialog>
  );
}
