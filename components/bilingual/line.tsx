import { Crosshair } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import type { LaidSentence } from '@/utils/bilingual/laid';
import { hasWords } from '@/utils/bilingual/sentences';
import { ListenButton } from './listen';
import { Sentence } from './sentence';
import { TranslationLine } from './translation-line';

/** What can be done with a sentence; to point at it and to find it are absent for a text that is on no page. */
export interface LineWays {
  /** Read it aloud, by its number. */
  onListen: (index: number) => void;
  onPause: () => void;
  /** Show it on the page, as long as it is pointed at. */
  onPoint?: (sentence: string | null) => void;
  /** Bring it into sight on the page. */
  onFind?: (sentence: string) => void;
}

/**
 * A sentence of its own line, what it says under it, and the ways to hear it and to where it stands on the page. Drawn anew
 * only for a change of its own: a text has a hundred of them.
 */
export const Line = memo(function Line({
  sentence,
  index,
  gap,
  title,
  current,
  ways: { onPoint, onFind, onListen, onPause },
  translation,
  spoken,
}: {
  sentence: LaidSentence;
  index: number;
  /** A line is left empty before it. */
  gap: boolean;
  title?: 'first' | 'more';
  current?: { at: number; spoken: boolean };
  ways: LineWays;
  /** What it says in the reader's language, where that is known. */
  translation?: string;
  /** It is being read aloud, or that is held at it. */
  spoken?: 'reading' | 'paused';
}) {
  const { t } = useTranslation('bilingual');
  const canBeHeard = hasWords(sentence.text);
  return (
    <div
      className={classes('sen', gap && 'gap', spoken && 'on')}
      data-testid="bilingual-sentence"
      onPointerEnter={() => onPoint?.(sentence.text)}
      onPointerLeave={() => onPoint?.(null)}
    >
      <Sentence sentence={sentence} index={index} current={current} title={title} />
      {translation !== undefined && <TranslationLine sentence={sentence} line={translation} />}
      {(canBeHeard || onFind) && (
        <span className="sen-find">
          {canBeHeard && (
            <ListenButton reading={spoken === 'reading'} onStart={() => onListen(index)} onPause={onPause} />
          )}
          {/* The key does the same: with a stop at every sentence, Tab would lead nowhere else. */}
          {onFind && (
            <IconButton
              small
              tabIndex={-1}
              label={t('showOnPage')}
              icon={Crosshair}
              onClick={() => onFind(sentence.text)}
            />
          )}
        </span>
      )}
    </div>
  );
});
