import { ExternalLink, Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { LanguageSelect } from '@/components/settings/language-select';
import { Seal } from '@/components/ui/seal';
import type { Settings } from '@/utils/settings/schema';
import { Demo } from './demo';
import './welcome.css';

/** The first page: what it does in three steps, in which language, where data stays, and the way to the site. */
export function Welcome({
  site,
  settings,
  onLanguage,
}: {
  /** Where the reader is at home. */
  site: string;
  settings: Settings;
  onLanguage: (language: Settings['language']) => void;
}) {
  const { t } = useTranslation(['welcome', 'common']);
  const steps = [
    [t('point'), t('pointText')],
    [t('save'), t('saveText')],
    [t('meet'), t('meetText')],
  ] as const;
  return (
    <main className="wel">
      <header className="wel-bar">
        <Seal size={28} />
        <span className="wel-name">{t('common:name')}</span>
        <LanguageSelect
          label={t('language')}
          auto={t('auto')}
          value={settings.language}
          onChange={onLanguage}
        />
      </header>
      <section className="hero">
        <div>
          <h1 className="display">{t('heading')}</h1>
          <p className="lead">{t('lead')}</p>
          <ol className="steps" aria-label={t('steps')}>
            {steps.map(([name, text], index) => (
              <li key={name}>
                <span className="step-n" aria-hidden="true">
                  {index + 1}
                </span>
                <div>
                  <b>{name}</b>
                  <p>{text}</p>
                </div>
              </li>
            ))}
          </ol>
        </div>
        <Demo tones={settings.toneColours} />
      </section>
      <footer className="wel-end">
        <p>
          <Lock className="i" />
          <span>
            {t('private')}
            <br />
            {t('notAffiliated')}
          </span>
        </p>
        <a className="btn seal lg" href={site} rel="noreferrer">
          {t('common:openSite')}
          <ExternalLink className="i s" />
        </a>
      </footer>
    </main>
  );
}
