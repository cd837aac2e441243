import { Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import type { Settings } from '@/utils/settings/schema';
import type { Phrase, Rating } from '@/utils/store/model';
import { Answers } from './answers';
import { Back } from './back';
import { Front } from './front';
import './review.css';

export interface ReviewProps {
  phrase: Phrase;
  /** Milliseconds until the phrase comes back, by answer; there once the back is shown. */
  intervals?: Record<Rating, number>;
  /** How many answers have been given, and how many phrases are left, this one among them. */
  given: number;
  left: number;
  tones: Settings['toneColours'];
  now: number;
  onShow: () => void;
  onAnswer: (rating: Rating) => void;
  /** Only when there is an answer to take back. */
  onUndo?: () => void;
}

/** One phrase under review: its front, then its back with the four answers. Space shows, 1 to 4 answer, Z takes back. */
export function Review(props: ReviewProps) {
  const { phrase, intervals, given, left, onShow, onUndo } = props;
  const { t } = useTranslation('popup');
  const card = useRef<HTMLElement>(null);
  const shown = intervals !== undefined;
  useReviewKeys(props);
  // Each new side is read out, and the keys work without a click first; who walks the tabs keeps the focus there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another side is shown
  useEffect(() => {
    if (document.activeElement?.role !== 'tab') card.current?.focus();
  }, [phrase.id, phrase.card, shown]);
  return (
    <div className="rv">
      <div className="rv-top">
        <span className="num">{t('progress', { at: given + 1, all: given + left })}</span>
        <progress className="bar" value={given} max={given + left} aria-label={t('review')} />
        <IconButton
          small
          label={t('undoAnswer')}
          icon={Undo2}
          data-testid="review-undo"
          disabled={!onUndo}
          onClick={onUndo}
        />
      </div>
      <article className="rv-card" ref={card} tabIndex={-1} data-hanzi={phrase.simplified}>
        {shown ? <Back phrase={phrase} tones={props.tones} now={props.now} /> : <Front phrase={phrase} />}
      </article>
      <div className="rv-foot">
        {shown ? (
          <Answers intervals={intervals} onAnswer={props.onAnswer} />
        ) : (
          <Button kind="seal" size="lg" wide hint={t('space')} data-testid="review-show" onClick={onShow}>
            {t('show')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Keys that are not meant for a field or a focused control, and without a modifier. */
function useReviewKeys({ intervals, onShow, onAnswer, onUndo }: ReviewProps) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
      const target = event.target as Element;
      if (target.closest('input, textarea, select')) return;
      if (event.key === ' ' && !intervals && !target.closest('button, a')) {
        event.preventDefault();
        onShow();
      } else if (intervals && /^[1-4]$/.test(event.key)) {
        onAnswer(Number(event.key) as Rating);
      } else if (event.key.toLowerCase() === 'z') {
        onUndo?.();
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [intervals, onShow, onAnswer, onUndo]);
}
