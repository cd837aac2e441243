import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** Dates and shares as the reader's language writes them. Times are milliseconds. */
export function useDates() {
  const { language } = useTranslation('progress').i18n;
  return useMemo(() => {
    const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' });
    const month = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric' });
    const abbreviated = new Intl.DateTimeFormat(language, { month: 'short' });
    const narrow = new Intl.DateTimeFormat(language, { month: 'narrow' });
    const short = new Intl.DateTimeFormat(language, { month: 'numeric' });
    const share = new Intl.NumberFormat(language, { style: 'percent' });
    return {
      dayName: (at: number) => day.format(at),
      dayNumber: (at: number) => String(new Date(at).getDate()),
      monthName: (at: number) => month.format(at),
      monthAbbreviated: (at: number) => abbreviated.format(at),
      // Chinese months are numbers; with their 月 they are too wide for a column.
      monthShort: (at: number) =>
        language.startsWith('zh') ? short.format(at).replace('月', '') : narrow.format(at),
      percent: (value: number) => share.format(value),
    };
  }, [language]);
}
