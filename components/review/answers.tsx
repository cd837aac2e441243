import { useTranslation } from 'react-i18next';
import { lengthText } from '@/components/ui/times';
import type { Rating } from '@/utils/store/model';

const names = { 1: 'again', 2: 'hard', 3: 'good', 4: 'easy' } as const satisfies Record<Rating, string>;
const order = [1, 2, 3, 4] as const;

/** The four answers, equal in weight, each with the time until the phrase comes back. */
export function Answers({
  intervals,
  onAnswer,
}: {
  intervals: Record<Rating, number>;
  onAnswer: (rating: Rating) => void;
}) {
  const { t, i18n } = useTranslation('popup');
  return (
    <div className="rates">
      {order.map((rating) => {
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
              {rating}
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
