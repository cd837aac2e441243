import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/ui/notice';
import { dayText } from '@/components/ui/times';
import type { VitalPart } from '@/utils/page/health';

/** Whether the site is still made as we know it: a warning where it is not, else one quiet line. */
export function SiteHealthNote({ changed, last }: { changed: readonly VitalPart[]; last?: number }) {
  const { t, i18n } = useTranslation('health');
  const parts = new Intl.ListFormat(i18n.language).format(changed.map((part) => t(`parts.${part}`)));
  return (
    <section className="about site-health" data-testid="site-health">
      <h2 className="display">{t('title')}</h2>
      {changed.length > 0 ? (
        <Notice>
          <p>{t('changed', { parts })}</p>
          <p>{t('still')}</p>
        </Notice>
      ) : (
        <p>
          {last === undefined
            ? t('unknown')
            : t('fine', { date: dayText(last, { now: Date.now(), language: i18n.language }) })}
        </p>
      )}
    </section>
  );
}
