import { useTranslation } from 'react-i18next';
import { Segmented } from '@/components/ui/segmented';
import { Switch } from '@/components/ui/switch';
import { Choices } from './choices';
import { NumberField } from './number-field';
import type { Row, SectionProps } from './row';
import { Steps } from './steps';
import { WeightsField } from './weights-field';

/** The chances of remembering that the slider offers. */
const retentions = Array.from({ length: 28 }, (_, index) => (70 + index) / 100);
const hours = Array.from({ length: 13 }, (_, hour) => hour);

/** How much is reviewed, when, and what a card shows. */
export function useReviewRows({ settings, onChange }: SectionProps): Row[] {
  const { t, i18n } = useTranslation('options');
  const fronts = (['sentence', 'word', 'meaning', 'sound'] as const).map((value) => ({
    value,
    text: t(`fronts.${value}`),
  }));
  const answers = [
    { value: '4', text: t('fourAnswers') },
    { value: '2', text: t('twoAnswers') },
  ] as const;
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' });
  const hour = new Intl.DateTimeFormat(i18n.language, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  });
  return [
    {
      id: 'newPerDay',
      name: t('newPerDay'),
      text: t('newPerDayText'),
      control: (ids) => (
        <NumberField
          {...ids}
          min={0}
          max={100}
          value={settings.newPerDay}
          onChange={(value) => onChange('newPerDay', value)}
        />
      ),
    },
    {
      id: 'front',
      name: t('front'),
      text: t('frontText'),
      choices: fronts.map(({ text }) => text),
      wide: true,
      control: (ids) => (
        <Choices
          {...ids}
          options={fronts}
          value={settings.front}
          onChange={(value) => onChange('front', value)}
        />
      ),
    },
    {
      id: 'answers',
      name: t('answers'),
      text: t('answersText'),
      choices: answers.map(({ text }) => text),
      control: (ids) => (
        <Segmented
          {...ids}
          options={answers}
          value={`${settings.answers}`}
          onChange={(value) => onChange('answers', value === '2' ? 2 : 4)}
        />
      ),
    },
    {
      id: 'dayEnds',
      name: t('dayEnds'),
      text: t('dayEndsText'),
      control: ({ labelledBy, describedBy }) => (
        <div className="field sm">
          <select
            aria-labelledby={labelledBy}
            aria-describedby={describedBy}
            value={settings.dayEnds}
            onChange={({ target }) => onChange('dayEnds', Number(target.value))}
          >
            {hours.map((at) => (
              <option key={at} value={at}>
                {hour.format(at * 3_600_000)}
              </option>
            ))}
          </select>
        </div>
      ),
    },
    {
      id: 'badge',
      name: t('badge'),
      text: t('badgeText'),
      control: (ids) => <Switch on={settings.badge} onChange={(on) => onChange('badge', on)} {...ids} />,
    },
    {
      id: 'retention',
      name: t('retention'),
      text: t('retentionText'),
      control: (ids) => (
        <Steps
          {...ids}
          options={retentions}
          value={settings.retention}
          text={percent.format(settings.retention)}
          onChange={(value) => onChange('retention', value)}
        />
      ),
    },
    {
      id: 'fsrs',
      name: t('fsrs'),
      text: t('fsrsText'),
      choices: ['FSRS'],
      wide: true,
      control: (ids) => (
        <WeightsField {...ids} value={settings.fsrs} onChange={(value) => onChange('fsrs', value)} />
      ),
    },
  ];
}
