import { useTranslation } from 'react-i18next';
import type { DayCount } from '@/utils/phrasebook/progress';

const cell = 11;
const gap = 2;
const step = cell + gap;

/** Half a year of days, a column a week, the darker the more. */
export function HeatMap({ days, name }: { days: readonly DayCount[]; name: (day: number) => string }) {
  const { t } = useTranslation('progress');
  const most = Math.max(...days.map(({ count }) => count));
  const before = (new Date(days[0]?.day ?? 0).getDay() + 6) % 7;
  const weeks = Math.ceil((before + days.length) / 7);
  return (
    <>
      <svg className="heat" viewBox={`0 0 ${weeks * step - gap} ${7 * step - gap}`} aria-hidden="true">
        {days.map(({ day, count }, index) => {
          const place = before + index;
          return (
            <rect
              key={day}
              x={Math.floor(place / 7) * step}
              y={(place % 7) * step}
              width={cell}
              height={cell}
              rx="2"
              data-heat={heatOf(count, most)}
            >
              <title>{t('answersOn', { date: name(day), count })}</title>
            </rect>
          );
        })}
      </svg>
      <p className="heat-key">
        {t('fewer')}
        {[0, 1, 2, 3, 4].map((heat) => (
          <i key={heat} data-heat={heat} />
        ))}
        {t('moreAnswers')}
      </p>
    </>
  );
}

/** 0 for nothing, 1 to 4 for the quarters of the most. */
function heatOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.ceil((count / most) * 4);
}
