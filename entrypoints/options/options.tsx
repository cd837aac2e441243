import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { browser } from 'wxt/browser';
import { AboutSection } from '@/components/settings/about';
import { useChineseRows } from '@/components/settings/chinese';
import { useDataRows } from '@/components/settings/data';
import { Fields } from '@/components/settings/field';
import { Found } from '@/components/settings/found';
import { useLanguageRows } from '@/components/settings/language';
import { useLibraryRows } from '@/components/settings/library';
import { News } from '@/components/settings/news';
import { Preview } from '@/components/settings/preview';
import { useReadingRows } from '@/components/settings/reading';
import { useReviewRows } from '@/components/settings/review';
import {
  type Row,
  type Section,
  type SectionProps,
  type SettingSection,
  sections,
} from '@/components/settings/row';
import { SettingsFrame } from '@/components/settings/settings-frame';
import { SiteHealthNote } from '@/components/settings/site-health';
import { SyncLine } from '@/components/settings/sync-line';
import { useTranslationRows } from '@/components/settings/translation';
import { FaultNotice } from '@/components/ui/notice';
import { dayText } from '@/components/ui/times';
import { UndoToast } from '@/components/ui/toast';
import { useHash } from '@/components/ui/use-hash';
import { changedParts, lastLook } from '@/utils/reading/site-health';
import { siteReport } from '@/utils/reading/site-report';
import { useSettings } from '@/utils/settings/store';
import { useElsewhere } from './use-elsewhere';
import { useEngine } from './use-engine';
import { useLookUpKey } from './use-look-up-key';
import { usePapers } from './use-papers';
import { usePictureAccess } from './use-picture-access';
import { useReset } from './use-reset';
import { useSampleLookup } from './use-sample-lookup';
import { useSiteHealth } from './use-site-health';
import { useSyncState } from './use-sync-state';

/** What is chosen in these is seen on the page or on the card. */
const shown: readonly Section[] = ['reading', 'chinese', 'language'];

export function Options() {
  const { t, i18n } = useTranslation(['options', 'common']);
  const { settings, set, fault } = useSettings();
  const hash = useHash();
  const [query, setQuery] = useState('');
  const section = sections.find((name) => name === hash) ?? 'reading';
  const title = `${t('title')} · ${t('common:name')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);

  const props: SectionProps = { settings, onChange: (key, value) => void set(key, value) };
  const rows: Record<SettingSection, Row[]> = {
    reading: useReadingRows({ ...props, lookUpKey: useLookUpKey() }),
    chinese: useChineseRows(props),
    review: useReviewRows(props),
    library: useLibraryRows({ settings, pictures: usePictureAccess() }),
    translation: useTranslationRows({ ...props, ...useEngine() }),
    language: useLanguageRows(props),
    data: useDataRows(),
  };
  const elsewhere = useElsewhere();
  for (const row of Object.values(rows).flat()) {
    const there = elsewhere[row.id];
    if (!there) continue;
    const date = dayText(there.at, { now: Date.now(), language: i18n.language });
    row.from = there.name ? t('setOn', { device: there.name, date }) : t('setElsewhere', { date });
  }
  const { resetOf, last, endOffer } = useReset();
  const lookup = useSampleLookup();
  const sync = useSyncState();
  const health = useSiteHealth();
  const papers = usePapers();
  const { version } = browser.runtime.getManifest();
  const searching = query.trim() !== '';
  return (
    <>
      <SettingsFrame
        section={section}
        query={query}
        onSearch={setQuery}
        onReset={isOfSettings(section) ? resetOf(t(section), rows[section]) : undefined}
        notice={fault && <FaultNotice fault={fault} />}
        preview={(searching || shown.includes(section)) && <Preview settings={settings} lookup={lookup} />}
        end={(searching || isOfSettings(section)) && <SyncLine fault={sync.fault} />}
      >
        {searching && <Found rows={rows} query={query} />}
        {!searching && section !== 'about' && <Fields rows={rows[section].filter(({ idle }) => !idle)} />}
        {!searching && section === 'about' && (
          <>
            <AboutSection version={version} papers={papers} />
            <SiteHealthNote
              health={health}
              changed={changedParts(health)}
              last={lastLook(health)}
              report={siteReport({ health, version, userAgent: navigator.userAgent })}
            />
            <News version={version} />
          </>
        )}
      </SettingsFrame>
      <UndoToast last={last} onEnd={endOffer} />
    </>
  );
}

function isOfSettings(section: Section): section is Exclude<SettingSection, 'data'> {
  return section !== 'about' && section !== 'data';
}
