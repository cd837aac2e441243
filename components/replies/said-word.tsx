import { Copy, Image } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button, classes } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Badges } from '@/components/word/badges';
import { Example, Sentence } from '@/components/word/example';
import { glossOf } from '@/components/word/gloss';
import { Headword } from '@/components/word/headword';
import { WordText } from '@/components/word/word-text';
import type { WordEntry } from '@/utils/messages';
import type { Settings } from '@/utils/settings/schema';
import type { Context } from '@/utils/store/model';

/** A word that says the thought: how it is read and meant and, once it is chosen, how it sounds and an example. */
export function SaidWord({
  entry,
  chosen,
  tones,
  own,
  onChoose,
  onCopy,
  onPicture,
}: {
  entry: WordEntry;
  chosen: boolean;
  tones: Settings['toneColours'];
  /** The reader's sentences that hold it. */
  own: readonly Context[];
  onChoose: () => void;
  onCopy: () => void;
  onPicture: () => void;
}) {
  const { t } = useTranslation(['replies', 'word']);
  const { glossary, simplified } = entry;
  return (
    <li className={classes('say-row', chosen && 'is-chosen')} data-testid="said-word" data-hanzi={simplified}>
      <div className="say-head">
        <button type="button" className="say-open" aria-expanded={chosen} onClick={onChoose}>
          <span className="say-word">
            <Headword of={entry} song />
          </span>
          <WordText pinyin={entry.pinyin} gloss={glossOf(entry)} tones={tones} />
        </button>
        <IconButton small tip="above" label={t('copy', { zh: simplified })} icon={Copy} onClick={onCopy} />
      </div>
      {chosen && (
        <div className="say-more">
          <Badges entry={entry} />
          {glossary && (
            <>
              <p>
                {t(`word:sayIts.${glossary.sayIt}`)}
                {t('word:betweenSentences')}
                {t(`word:eras.${glossary.era}`)}
              </p>
              <Example zh={glossary.example.zh} en={glossary.example.en} word={simplified} />
            </>
          )}
          {own.length > 0 && (
            <div data-testid="own-sentences">
              <p className="eyebrow">{t('own')}</p>
              {own.map(({ sentence, start, end }) => (
                <Sentence key={`${sentence}${start}`} text={sentence} marks={[{ start, end }]} />
              ))}
            </div>
          )}
          <Button size="sm" icon={Image} onClick={onPicture}>
            {t('picture')}
          </Button>
        </div>
      )}
    </li>
  );
}
