import { X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { wordOf } from '@/components/card/choice';
import { IconButton } from '@/components/ui/icon-button';
import type { WordEntry } from '@/utils/messages';
import type { Settings } from '@/utils/settings/schema';
import { WordRow } from './word-row';
import './words.css';
import './open-words.css';

/**
 * The Xiaohongshu words of the open post, over the open tab. Inside the popup's `Dialog.Root`, whose trigger is in the foot:
 * Escape and the cross lead back to it.
 */
export function OpenWords({
  entries,
  tones,
  isSaved,
  onSave,
  onShow,
}: {
  entries: readonly WordEntry[];
  tones: Settings['toneColours'];
  isSaved: (entry: WordEntry) => boolean;
  onSave: (entry: WordEntry) => void;
  onShow: (entry: WordEntry) => void;
}) {
  const { t } = useTranslation('popup');
  return (
    <Dialog.Content className="sheet" aria-describedby={undefined} data-testid="open-words">
      <div className="sheet-head">
        <Dialog.Title className="display">{t('onPostTitle')}</Dialog.Title>
        <Dialog.Close asChild>
          <IconButton small label={t('closeWords')} icon={X} />
        </Dialog.Close>
      </div>
      {/* Focusable, so that the arrow keys scroll it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <ul className="w-list" tabIndex={0} aria-label={t('onPostTitle')}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <WordRow
              word={wordOf(entry)}
              tones={tones}
              saved={isSaved(entry)}
              onSave={() => onSave(entry)}
              onShow={() => onShow(entry)}
            />
          </li>
        ))}
      </ul>
    </Dialog.Content>
  );
}
