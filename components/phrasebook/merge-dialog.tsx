import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Headword } from '@/components/word/headword';
import { Pinyin } from '@/components/word/pinyin';
import type { Phrase } from '@/utils/store/model';
import './phrase-editor.css';

/** As many as can be looked through. */
const mostShown = 20;

/** Which word several phrases are to be from now on; the rest of each joins it. */
export function MergeDialog({
  phrases,
  onMerge,
  onCancel,
}: {
  /** Undefined while nothing is to be merged. */
  phrases: readonly Phrase[] | undefined;
  /** With the one that stays first. */
  onMerge: (ids: string[]) => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation('words');
  const name = useId();
  const [chosen, setChosen] = useState<string>();
  if (!phrases) return null;
  const host = phrases.find(({ id }) => id === chosen) ?? phrases[0];
  return (
    <ConfirmDialog
      open
      title={t('mergeTitle', { count: phrases.length })}
      confirm={t('merge')}
      testId="merge-confirm"
      onConfirm={() => {
        const ids = phrases.map(({ id }) => id);
        onMerge([host?.id ?? '', ...ids.filter((id) => id !== host?.id)]);
      }}
      onCancel={onCancel}
    >
      <p>{t('mergeText')}</p>
      <div className="merge" role="radiogroup" aria-label={t('mergeStays')}>
        {phrases.slice(0, mostShown).map((phrase) => (
          <label key={phrase.id}>
            <input
              type="radio"
              className="radio"
              name={name}
              checked={phrase === host}
              onChange={() => setChosen(phrase.id)}
            />
            <Headword of={phrase} song size={18} />
            <Pinyin numbered={phrase.pinyin} joined />
            <span lang="en">{phrase.gloss}</span>
          </label>
        ))}
      </div>
    </ConfirmDialog>
  );
}
