import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/components/ui/empty-state';
import type { Progress as ProgressData } from '@/utils/phrasebook/review/progress';
import { Bars, Chart, Columns } from './chart';
import { HeatMap } from './heat-map';
import { useDates } from './use-dates';

/** Known words by level and topic, as far as they have been looked up. */
export interface KnownBy {
  /** Counts of HSK 2.0 · 1 to 6. */
  levels: readonly number[];
  /** Names of topics in the reader's language with their counts, the most first. */
  topics: readonly { topic: string; name: string; count: number }[];
}

/** How many words each level of HSK 2.0 has of its own. */
const wordsOfLevel = [150, 150, 300, 600, 1300, 2500];

/** What review has come to, drawn small. */
export function Progress({
  data,
  known,
  aim,
  children,
}: {
  data: ProgressData;
  /** None while the words are looked up. */
  known?: KnownBy;
  /** The retention that the reader has set, 0 to 1. */
  aim: number;
  /** What can be done about it. */
  children: ReactNode;
}) {
  const { t } = useTranslation('progress');
  const started = data.answers.some(({ count }) => count > 0) || data.known.length + data.learning.length > 0;
  return (
    <div className="progress-room" data-testid="progress">
      <h1 className="display">{t('progress')}</h1>
      {started ? (
        <div className="charts">
          <Ahead days={data.ahead} />
          <Answers days={data.answers} />
          <Retention months={data.retention} aim={aim} />
          <Known data={data} known={known} />
        </div>
      ) : (
        <EmptyState title={t('none')} text={t('noneText')} />
      )}
      {started && children}
    </div>
  );
}

function Ahead({ days }: { days: ProgressData['ahead'] }) {
  const { t } = useTranslation('progress');
  const { dayName, dayNumber } = useDates();
  const most = Math.max(1, ...days.map(({ count }) => count));
  const [today, ...later] = days;
  const count = later.reduce((sum, day) => sum + day.count, 0);
  return (
    <Chart
      title={t('ahead')}
      text={t('aheadText', { today: today?.count ?? 0, count })}
      table={{
        heads: [t('day'), t('words')],
        rows: days.map(({ day, count }, index) => [index === 0 ? t('today') : dayName(day), count]),
      }}
    >
      <Columns
        columns={days.map(({ day, count }, index) => ({
          key: day,
          label: dayNumber(day),
          part: count / most,
          value: count > 0 ? String(count) : '',
          strong: index === 0,
        }))}
      />
    </Chart>
  );
}

function Answers({ days }: { days: ProgressData['answers'] }) {
  const { t } = useTranslation('progress');
  const { dayName, monthAbbreviated } = useDates();
  const count = days.reduce((sum, day) => sum + day.count, 0);
  const weeks = Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
  return (
    <Chart
      title={t('answers')}
      text={t('answersText', { count, days: days.filter((day) => day.count > 0).length })}
      table={{
        heads: [t('week'), t('answers')],
        rows: weeks.map((week) => [
          dayName(week[0]?.day ?? 0),
          week.reduce((sum, day) => sum + day.count, 0),
        ]),
      }}
    >
      <HeatMap days={days} name={dayName} month={monthAbbreviated} />
    </Chart>
  );
}

function Retention({ months, aim }: { months: ProgressData['retention']; aim: number }) {
  const { t } = useTranslation('progress');
  const { percent, monthName, monthShort } = useDates();
  const asked = months.reduce((sum, month) => sum + month.asked, 0);
  const remembered = months.reduce((sum, month) => sum + month.remembered, 0);
  if (asked === 0) return <Chart title={t('retention')} text={t('retentionNone')} />;
  return (
    <Chart
      title={t('retention')}
      text={t('retentionText', { share: percent(remembered / asked), aim: percent(aim) })}
      table={{
        heads: [t('month'), t('share'), t('asked')],
        rows: months
          .filter((month) => month.asked > 0)
          .map((month) => [monthName(month.month), percent(month.remembered / month.asked), month.asked]),
      }}
    >
      <Columns
        columns={months.map((month) => ({
          key: month.month,
          label: monthShort(month.month),
          part: month.asked > 0 ? month.remembered / month.asked : 0,
          value: month.asked > 0 ? String(Math.round((month.remembered / month.asked) * 100)) : '',
        }))}
      />
    </Chart>
  );
}

function Known({ data, known }: { data: ProgressData; known?: KnownBy }) {
  const { t } = useTranslation('progress');
  if (!known) return <Chart title={t('hsk')} text={t('counting')} />;
  const hsk = known.levels.reduce((sum, count) => sum + count, 0);
  const levels = [
    ...known.levels.map((count, index) => ({
      key: String(index),
      label: t('level', { level: index + 1 }),
      part: count / wordsOfLevel[index]!,
      value: t('ofLevel', { count, all: wordsOfLevel[index]! }),
    })),
    {
      key: 'beyond',
      label: t('beyond'),
      part: data.known.length > 0 ? (data.known.length - hsk) / data.known.length : 0,
      value: String(data.known.length - hsk),
    },
  ];
  const most = Math.max(1, ...known.topics.map(({ count }) => count));
  return (
    <>
      <Chart
        title={t('hsk')}
        text={t('hskText', { count: data.known.length, learning: data.learning.length, hsk })}
        table={{ heads: [t('hsk'), t('words')], rows: levels.map(({ label, value }) => [label, value]) }}
      >
        <Bars bars={levels} />
      </Chart>
      <Chart
        wide
        title={t('topics')}
        text={known.topics.length > 0 ? t('topicsText') : t('topicsNone')}
        table={
          known.topics.length > 0
            ? { heads: [t('topics'), t('words')], rows: known.topics.map(({ name, count }) => [name, count]) }
            : undefined
        }
      >
        {known.topics.length > 0 && (
          <Bars
            bars={known.topics.map(({ topic, name, count }) => ({
              key: topic,
              label: name,
              part: count / most,
              value: String(count),
            }))}
          />
        )}
      </Chart>
    </>
  );
}
