import { useTranslation } from 'react-i18next';
import { lengthText } from '@/components/ui/times';
import type { Settings } from '@/utils/settings/schema';
import type { Rating } from '@/utils/store/model';

const names = { 1: 'again', 2: 'hard', 3: 'good', 4: 'easy' } as const satisfies Record<Rating, string>;

/** The answers that a reader gives, in order; the keys 1 to 4 count them. */
export const offered = {
  2: [1, 3],
  4: [1, 2, 3, 4],
} as const satisfies Record<Settings['answers'], readonly Rating[]>;

/** The answers, equal in weight, each with the time until the phrase comes back. */
export function Answers({
  intervals,
  answers,
  onAnswer,
}: {
  intervals: Record<Rating, number>;
  answers: Settings['answers'];
  onAnswer: (rating: Rating) => void;
}) {
  const { t, i18n } = useTranslation('review');
  return (
    <div className="rates" data-count={answers}>
      {offered[answers].map((rating, index) => {
        const name = names[rating];
        return (
          <button
            key={rating}
            type="button"
            className={`rate ${name}`}
            data-testid={`review-${name}`}
            onClick={() => onAnswer(rating)}
          >
            <span className="rate-key" aria-hidden="true">
              {index + 1}
            </span>
            <b className="rate-name">{t(name)}</b>
            <span className="num">
              {lengthText(intervals[rating], { language: i18n.language, less: t('underMinute') })}
            </span>
          </button>
        );
      })}
    </div>
  );
}
