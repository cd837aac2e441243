import { Check, CircleCheck, Crosshair, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/components/ui/icon-button';
import { Headword } from '@/components/word/headword';
import { WordText } from '@/components/word/word-text';
import type { Word } from '@/utils/messages';
import type { Settings } from '@/utils/settings/schema';
import { WordLink } from './word-link';

/** A word that is not of the phrasebook in a list, and the button that keeps it. */
export function WordRow({
  word,
  tones,
  saved,
  onSave,
  onKnown,
  onShow,
}: {
  word: Pick<Word, 'simplified' | 'traditional' | 'pinyin' | 'gloss'>;
  tones: Settings['toneColours'];
  saved: boolean;
  onSave: () => void;
  /** The reader knows it and need not keep it. */
  onKnown?: () => void;
  /** Show it where it stands, for a word that stands somewhere. */
  onShow?: () => void;
}) {
  const { t } = useTranslation(['popup', 'words']);
  const name = { word: word.simplified };
  return (
    <div className="row lex" data-testid="word" data-hanzi={word.simplified}>
      <b>
        <WordLink word={word.simplified}>
          <Headword of={word} song />
        </WordLink>
      </b>
      <div>
        <WordText pinyin={word.pinyin} gloss={word.gloss} tones={tones} />
      </div>
      <span className="row-ways">
        {onShow && (
          <IconButton small tip="above" label={t('showWord', name)} icon={Crosshair} onClick={onShow} />
        )}
        {onKnown && !saved && (
          <IconButton
            small
            tip="above"
            label={t('words:knowWord', name)}
            icon={CircleCheck}
            onClick={onKnown}
          />
        )}
        {saved ? (
          <span
            className="row-kept"
            role="img"
            aria-label={t('wordSaved', name)}
            title={t('wordSaved', name)}
          >
            <Check className="i s" />
          </span>
        ) : (
          <IconButton small tip="above" label={t('saveWord', name)} icon={Plus} onClick={onSave} />
        )}
      </span>
    </div>
  );
}
