import { useTranslation } from 'react-i18next';
import { Fields } from './field';
import { matching, type Row, type SettingSection } from './row';

/** What a search finds in all sections. How much it is, is said to those who do not see it. */
export function Found({ rows, query }: { rows: Record<SettingSection, readonly Row[]>; query: string }) {
  const { t } = useTranslation('options');
  const found = (Object.keys(rows) as SettingSection[])
    .map((section) => ({ section, rows: matching(rows[section], query) }))
    .filter(({ rows }) => rows.length > 0);
  const count = found.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <>
      <p className={count > 0 ? 'sr' : 'form-none'} role="status">
        {count > 0 ? t('foundCount', { count }) : t('foundNone')}
      </p>
      {found.map(({ section, rows }) => (
        <section key={section} className="form-part" aria-labelledby={`found-${section}`}>
          <h2 id={`found-${section}`} className="eyebrow">
            {t(section)}
          </h2>
          <Fields rows={rows} />
        </section>
      ))}
    </>
  );
}
