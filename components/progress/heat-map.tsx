import { useTranslation } from 'react-i18next';
import type { DayCount } from '@/utils/phrasebook/review/progress';

const cell = 11;
const gap = 2;
const step = cell + gap;

/** Half a year of days, a column a week under its month, the darker the more. */
export function HeatMap({
  days,
  name,
  month,
}: {
  days: readonly DayCount[];
  name: (day: number) => string;
  month: (day: number) => string;
}) {
  const { t } = useTranslation('progress');
  const most = Math.max(...days.map(({ count }) => count));
  const before = (new Date(days[0]?.day ?? 0).getDay() + 6) % 7;
  const weeks = Math.ceil((before + days.length) / 7);
  return (
    <>
      <p className="heat-months" style={{ gridTemplateColumns: `repeat(${weeks}, minmax(0, 1fr))` }}>
        {monthsOf(days, before).map(({ day, week }) => (
          <span key={day} style={{ gridColumnStart: week + 1 }}>
            {month(day)}
          </span>
        ))}
      </p>
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

/** Each month's first day with the column in which it is; one that began before is left out where its name has no room. */
function monthsOf(days: readonly DayCount[], before: number): { day: number; week: number }[] {
  const months: { day: number; week: number }[] = [];
  days.forEach(({ day }, index) => {
    const isFirst = index === 0 || new Date(day).getMonth() !== new Date(days[index - 1]!.day).getMonth();
    if (isFirst) months.push({ day, week: Math.floor((before + index) / 7) });
  });
  const [first, second] = months;
  return first && second && second.week - first.week < 3 ? months.slice(1) : months;
}

/** 0 for nothing, 1 to 4 for the quarters of the most. */
function heatOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.ceil((count / most) * 4);
}
