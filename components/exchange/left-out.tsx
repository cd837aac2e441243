import { useTranslation } from 'react-i18next';
import { Hanzi } from '@/components/word/hanzi';

/** So many are listed; who has more of them mends the list, and not by hand. */
const most = 200;

/** What was left out, and why. */
export function LeftOutList({ rows }: { rows: readonly { where?: string; text: string; why: string }[] }) {
  const { t } = useTranslation('exchange');
  if (rows.length === 0) return null;
  return (
    <details className="ex-out" data-testid="left-out">
      <summary>{t('leftOut', { count: rows.length })}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard */}
      <ul tabIndex={0} aria-label={t('leftOut', { count: rows.length })}>
        {rows.slice(0, most).map(({ where, text, why }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <li key={index}>
            <span className="ex-line">{where}</span> <Hanzi text={text} /> <span>{why}</span>
          </li>
        ))}
      </ul>
      {rows.length > most && <p>{t('andMore', { count: rows.length - most })}</p>}
    </details>
  );
}
