import { Undo2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Notice } from '@/components/ui/notice';
import type { Settings } from '@/utils/settings/schema';
import type { Phrase } from '@/utils/store/model';
import { Answers } from './answers';
import { Back } from './back';
import { type Ask, askOf, Front } from './front';
import { MoreMenu } from './more-menu';
import './review.css';
import { type ReviewActions, useReviewKeys } from './use-review-keys';

export interface ReviewProps extends Omit<ReviewActions, 'onHear'> {
  phrase: Phrase;
  /** How many answers have been given, and how many phrases are left, this one among them. */
  given: number;
  left: number;
  /** How the reader reviews. */
  front: Ask;
  tones: Settings['toneColours'];
  now: number;
  /** Address of the post's first picture, where one is kept. */
  photo?: string;
  /** Says the word aloud; false when no voice of this computer can. */
  onHear: () => Promise<boolean>;
}

/** One phrase under review: its front, then its back with the answers. Space shows, 1 to 4 answer. */
export function Review(props: ReviewProps) {
  const { phrase, intervals, given, left, answers, onShow, onUndo, onHear, onStartOver } = props;
  const { t } = useTranslation('review');
  const card = useRef<HTMLElement>(null);
  const shown = intervals !== undefined;
  const ask = askOf(phrase, props.front);
  // Of this phrase it was tried to say it, and nothing could.
  const [silent, setSilent] = useState<string>();
  const hear = () => void onHear().then((heard) => setSilent(heard ? undefined : phrase.id));
  useReviewKeys({ ...props, onHear: shown || ask === 'sound' ? hear : undefined });
  // Each new side is read out, and the keys work without a click first; who walks the tabs keeps the focus there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another side is shown
  useEffect(() => {
    if (document.activeElement?.role !== 'tab') card.current?.focus();
    card.current?.scrollTo?.(0, 0);
  }, [phrase.id, phrase.card, shown]);
  return (
    <div className="rv">
      <div className="rv-top">
        <span className="num">{t('progress', { at: given + 1, all: given + left })}</span>
        <progress className="bar" value={given} max={given + left} aria-label={t('progressBar')} />
        <IconButton
          small
          label={t('undo')}
          icon={Undo2}
          data-testid="review-undo"
          disabled={!onUndo}
          onClick={onUndo}
        />
        <MoreMenu actions={props} />
      </div>
      <article
        className="rv-card"
        ref={card}
        tabIndex={-1}
        data-testid="review-card"
        data-hanzi={phrase.simplified}
        data-side={shown ? 'back' : 'front'}
      >
        {shown ? (
          <Back {...props} silent={silent === phrase.id} onHear={hear} />
        ) : (
          <Front phrase={phrase} ask={ask} onHear={onHear} />
        )}
      </article>
      <div className="rv-foot">
        {intervals === undefined ? (
          <Button kind="seal" size="lg" wide hint={t('space')} data-testid="review-show" onClick={onShow}>
            {t('show')}
          </Button>
        ) : intervals === 'damaged' ? (
          <Notice kind="bad">
            <p>{t('damaged')}</p>
            <Button size="sm" data-testid="review-start-over" onClick={onStartOver}>
              {t('startOver')}
            </Button>
          </Notice>
        ) : (
          <Answers intervals={intervals} answers={answers} onAnswer={props.onAnswer} />
        )}
      </div>
    </div>
  );
}
