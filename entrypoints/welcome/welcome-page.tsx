import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { FaultNotice } from '@/components/ui/notice';
import { Welcome } from '@/components/welcome/welcome';
import { siteFor } from '@/utils/i18n/site';
import type { Language } from '@/utils/i18n/types';
import { useSettings } from '@/utils/settings/store';

export function WelcomePage() {
  const { t, i18n } = useTranslation(['welcome', 'common']);
  const { settings, set, fault } = useSettings();
  const title = `${t('title')} · ${t('common:name')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <>
      {fault && <FaultNotice fault={fault} />}
      <Welcome
        site={siteFor[i18n.language as Language]}
        settings={settings}
        onLanguage={(language) => void set('language', language)}
      />
    </>
  );
}
