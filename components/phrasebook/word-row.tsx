import { Check, Crosshair, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/components/ui/icon-button';
import { glossOf } from '@/components/word/gloss';
import { Headword } from '@/components/word/headword';
import { Pinyin } from '@/components/word/pinyin';
import { Prose } from '@/components/word/prose';
import type { WordEntry } from '@/utils/messages';
import type { Settings } from '@/utils/settings/schema';

/** A word of the lexicon in a list, and the button that keeps it. */
export function WordRow({
  entry,
  tones,
  saved,
  onSave,
  onShow,
}: {
  entry: WordEntry;
  tones: Settings['toneColours'];
  saved: boolean;
  onSave: () => void;
  /** Show it where it stands, for a word that stands somewhere. */
  onShow?: () => void;
}) {
  const { t } = useTranslation('popup');
  const word = entry.simplified;
  return (
    <div className="row lex" data-testid="word" data-hanzi={word}>
      <b>
        <Headword of={entry} song />
      </b>
      <div>
        {entry.pinyin && (
          <p className="row-py">
            <Pinyin numbered={entry.pinyin} colours={tones} />
          </p>
        )}
        <p className="row-gloss" lang="en">
          <Prose text={glossOf(entry)} />
        </p>
      </div>
      {onShow && (
        <IconButton small tip="above" label={t('showWord', { word })} icon={Crosshair} onClick={onShow} />
      )}
      {saved ? (
        <span
          className="row-kept"
          role="img"
          aria-label={t('wordSaved', { word })}
          title={t('wordSaved', { word })}
        >
          <Check className="i s" />
        </span>
      ) : (
        <IconButton small tip="above" label={t('saveWord', { word })} icon={Plus} onClick={onSave} />
      )}
    </div>
  );
}
