import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { browser } from 'wxt/browser';
import { AboutSection } from '@/components/settings/about';
import { ChineseSection } from '@/components/settings/chinese';
import { LanguageSection } from '@/components/settings/language';
import { Preview } from '@/components/settings/preview';
import { ReadingSection, type SectionProps } from '@/components/settings/reading';
import { type Section, SettingsFrame, sections } from '@/components/settings/settings-frame';
import { FaultNotice } from '@/components/ui/notice';
import { useHash } from '@/components/ui/use-hash';
import { useSettings } from '@/utils/settings/store';

export function Options() {
  const { t } = useTranslation(['options', 'common']);
  const { settings, set, fault } = useSettings();
  const hash = useHash();
  const section: Section = sections.find((name) => name === hash) ?? 'reading';
  const title = `${t('title')} · ${t('common:name')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  const props: SectionProps = { settings, onChange: (key, value) => void set(key, value) };
  return (
    <SettingsFrame
      section={section}
      notice={fault && <FaultNotice fault={fault} />}
      preview={<Preview settings={settings} />}
    >
      {section === 'reading' && <ReadingSection {...props} />}
      {section === 'chinese' && <ChineseSection {...props} />}
      {section === 'language' && <LanguageSection {...props} />}
      {section === 'about' && <AboutSection version={browser.runtime.getManifest().version} />}
    </SettingsFrame>
  );
}
