import { ExternalLink, Globe, Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSelect } from '@/components/settings/language-select';
import { Button } from '@/components/ui/button';
import { Seal } from '@/components/ui/seal';
import { Prose } from '@/components/word/prose';
import type { Settings } from '@/utils/settings/schema';
import './welcome.css';

/** The first page: what it does on a live sample, a few questions, where data stays, and the way to the site. */
export function Welcome({
  site,
  language,
  onLanguage,
  onSkip,
  steps,
  post,
  starting,
}: {
  /** Where the reader is at home. */
  site: string;
  language: Settings['language'];
  onLanguage: (language: Settings['language']) => void;
  onSkip: () => void;
  steps: ReactNode;
  post: ReactNode;
  starting: ReactNode;
}) {
  const { t, i18n } = useTranslation(['welcome', 'common']);
  const inChinese = i18n.language.startsWith('zh');
  const kept = [t('keptHere'), t('keptSettings'), t('keptNothing'), t('notAffiliated')];
  return (
    <main className="wel">
      <header className="wel-bar">
        <Seal size={28} />
        <span className="wel-name">
          {t('common:name')}
          {!inChinese && <span lang="zh-Hans">小红词</span>}
        </span>
        <div className="wel-language">
          <Globe className="i s" />
          <LanguageSelect label={t('language')} auto={t('auto')} value={language} onChange={onLanguage} />
          {i18n.language !== 'en' && <span>{t('meanings')}</span>}
        </div>
        <Button kind="ghost" onClick={onSkip}>
          {t('skip')}
        </Button>
      </header>
      <section className="hero">
        <div>
          <h1 className="display">{t('heading')}</h1>
          <p className="lead">{inChinese ? t('lead') : <Prose text={t('lead')} />}</p>
          {steps}
        </div>
        {post}
      </section>
      {starting}
      <footer className="wel-end">
        <div className="wel-kept">
          <Lock className="i" />
          <ul aria-label={t('kept')}>
            {kept.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
        <a className="btn seal lg" href={site} rel="noreferrer">
          {t('common:openSite')}
          <ExternalLink className="i s" />
        </a>
      </footer>
    </main>
  );
}
