import { useTranslation } from 'react-i18next';
import { Seal } from '@/components/ui/seal';
import { Headed, Paper } from './paper';
import './about.css';

/** Where a reader can see for themselves; the texts name what stands there. */
const sources = {
  cedict: 'https://www.mdbg.net/chinese/dictionary?page=cc-cedict',
  cedictLicence: 'https://creativecommons.org/licenses/by-sa/4.0/',
  jieba: 'https://github.com/fxsjy/jieba',
  hsk: 'https://github.com/pepebecker/cedict',
  strokes: 'https://github.com/chanind/hanzi-writer-data',
  strokesLicence: '/strokes/ARPHICPL.TXT',
  parts: 'https://github.com/amake/cjk-decomp',
  icons: 'https://lucide.dev',
} as const;

/** What this is, what it does with data, and where its data comes from. */
export function AboutSection({
  version,
  papers,
}: {
  version: string;
  papers: Record<'privacy' | 'licences', () => Promise<string>>;
}) {
  const { t, i18n } = useTranslation(['options', 'common']);
  return (
    <div className="about">
      <div className="about-head">
        <Seal size={40} />
        <div>
          <b>{t('common:name')}</b> {!i18n.language.startsWith('zh') && <span lang="zh-Hans">小红词</span>}
          <p>{t('version', { version })}</p>
        </div>
      </div>
      <p>{t('notAffiliated')}</p>
      <p>{t('licence')}</p>
      <h2 className="display">{t('privacy')}</h2>
      <p>{t('privacyText')}</p>
      <Paper title={t('privacyAll')} load={papers.privacy}>
        {(text) => <Headed text={text} />}
      </Paper>
      <h2 className="display">{t('sources')}</h2>
      <ul>
        <li>
          {t('cedict')} <Source href={sources.cedict} /> <Source href={sources.cedictLicence} />
        </li>
        <li>
          {t('jieba')} <Source href={sources.jieba} />
        </li>
        <li>
          {t('hsk')} <Source href={sources.hsk} />
        </li>
        <li>
          {t('strokeData')} <Source href={sources.strokes} />{' '}
          <a href={sources.strokesLicence} target="_blank" rel="noreferrer">
            {t('strokeLicence')}
          </a>
        </li>
        <li>
          {t('partData')} <Source href={sources.parts} />
        </li>
        <li>{t('glossary')}</li>
        <li>
          {t('icons')} <Source href={sources.icons} />
        </li>
      </ul>
      <Paper title={t('licencesAll')} load={papers.licences}>
        {(text) => <textarea readOnly rows={16} lang="en" aria-label={t('licencesAll')} value={text} />}
      </Paper>
    </div>
  );
}

function Source({ href }: { href: string }) {
  const { hostname } = new URL(href);
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {hostname.replace(/^www\./, '')}
    </a>
  );
}
