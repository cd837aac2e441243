import { useTranslation } from 'react-i18next';

/** What each version brought, newest first. */
const releases = [
  {
    version: '0.2.0',
    items: [
      'review',
      'phrasebook',
      'anki',
      'library',
      'pictures',
      'panel',
      'characters',
      'say',
      'settings',
      'languages',
    ],
  },
  { version: '0.1.0', items: ['point', 'marks', 'keep', 'posts'] },
] as const;

/** What is new, up to the version that is running. It waits here until somebody looks: nothing opens by itself. */
export function News({ version }: { version: string }) {
  const { t } = useTranslation('news');
  const here = releases.filter((release) => compare(release.version, version) <= 0);
  return (
    <section className="about news" id="news" aria-labelledby="news-title">
      <h2 className="display" id="news-title">
        {t('title')}
      </h2>
      {here.map((release) => (
        <div key={release.version}>
          <h3>{t('version', { version: release.version })}</h3>
          <ul>
            {release.items.map((item) => (
              <li key={item}>{t(`items.${item}`)}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function compare(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}
