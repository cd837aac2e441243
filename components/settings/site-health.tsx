import { Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { dayText } from '@/components/ui/times';
import { type VitalPart, vitalParts } from '@/utils/page/health';
import type { SiteHealth } from '@/utils/reading/site-health';
import './about.css';

/**
 * Whether the site is still made as we know it: a warning where it is not, else one quiet line; unfolded, part by part, and
 * a report to copy.
 */
export function SiteHealthNote({
  health,
  changed,
  last,
  report,
}: {
  health: SiteHealth;
  changed: readonly VitalPart[];
  last?: number;
  report: string;
}) {
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
      <details className="paper" data-testid="site-parts">
        <summary>{t('partByPart')}</summary>
        <table>
          <tbody>
            {vitalParts.map((part) => (
              <tr key={part}>
                <th scope="row">{t(`parts.${part}`)}</th>
                <td>{t(`states.${stateOf(health, part)}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <h3>{t('report')}</h3>
        <p>{t('reportText')}</p>
        <Report text={report} />
      </details>
    </section>
  );
}

function Report({ text }: { text: string }) {
  const { t } = useTranslation('health');
  const [said, setSaid] = useState<'reportCopied' | 'notCopied'>();
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid('reportCopied'),
      () => setSaid('notCopied'),
    );
  return (
    <>
      <pre lang="en" data-testid="site-report">
        {text}
      </pre>
      <div className="paper-foot">
        <Button size="sm" icon={Copy} onClick={() => void copy()}>
          {t('copyReport')}
        </Button>
        <span role="status">{said && t(said)}</span>
      </div>
    </>
  );
}

function stateOf(health: SiteHealth, part: VitalPart): 'unseen' | 'missed' | 'older' | 'found' {
  const seen = health[part];
  if (!seen) return 'unseen';
  if (seen.misses > 0) return 'missed';
  return seen.selector > 0 ? 'older' : 'found';
}
