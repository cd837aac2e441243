import { Crosshair } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import type { LaidSentence } from '@/utils/bilingual/laid';
import { Sentence } from './sentence';

/** What can be done with a sentence while it is pointed at. Both are absent for a text that is on no page. */
export interface LineWays {
  /** Show it on the page, as long as it is pointed at. */
  onPoint?: (sentence: string | null) => void;
  /** Bring it into sight on the page. */
  onFind?: (sentence: string) => void;
}

/** A sentence of its own line, what belongs under it, and the way to where it stands on the page. */
export function Line({
  sentence,
  index,
  gap,
  title,
  current,
  ways: { onPoint, onFind },
  under,
  spoken = false,
  listen,
}: {
  sentence: LaidSentence;
  index: number;
  /** A line is left empty before it. */
  gap: boolean;
  title?: 'first' | 'more';
  current?: { at: number; spoken: boolean };
  ways: LineWays;
  under?: ReactNode;
  /** It is being read aloud. */
  spoken?: boolean;
  /** The way to hear it. */
  listen?: ReactNode;
}) {
  const { t } = useTranslation('bilingual');
  return (
    <div
      className={classes('sen', gap && 'gap', spoken && 'on')}
      data-testid="bilingual-sentence"
      onPointerEnter={() => onPoint?.(sentence.text)}
      onPointerLeave={() => onPoint?.(null)}
    >
      <Sentence sentence={sentence} index={index} current={current} title={title} />
      {under}
      {(listen || onFind) && (
        <span className="sen-find">
          {listen}
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
}
