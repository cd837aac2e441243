import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { browser } from 'wxt/browser';
import { useTheme } from '@/components/settings/use-theme';
import { FaultNotice } from '@/components/ui/notice';
import { LivePost } from '@/components/welcome/live-post';
import { Starting } from '@/components/welcome/starting';
import { Steps } from '@/components/welcome/steps';
import { Welcome } from '@/components/welcome/welcome';
import { overlayStrings } from '@/utils/i18n/overlay';
import { siteFor } from '@/utils/i18n/site';
import type { Language } from '@/utils/i18n/types';
import { livePhrases } from '@/utils/phrasebook/phrases';
import type { CardState } from '@/utils/reading/card-port';
import type { SettingKey } from '@/utils/settings/schema';
import { type Amount, startingPoint } from '@/utils/settings/starting';
import { useSettings } from '@/utils/settings/store';
import type { Phrase } from '@/utils/store/model';
import { useStored } from '@/utils/store/use-stored';
import { usePacks } from './use-packs';

export function WelcomePage() {
  const { t, i18n } = useTranslation(['welcome', 'common']);
  const { settings, set, fault } = useSettings();
  const [met, setMet] = useState(false);
  const phrases = useStored(livePhrases);
  const packs = usePacks();
  const own = phrases.state === 'ready' ? phrases.value.filter(isOwn) : [];
  const language = i18n.language as Language;
  const theme = useTheme(settings.theme);
  const state = useMemo<CardState>(
    () => ({ settings, language, strings: overlayStrings(language), theme }),
    [settings, language, theme],
  );
  const title = `${t('title')} · ${t('common:name')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);

  const answer = (amount: Amount) => {
    const point = startingPoint(amount, browser.i18n.getUILanguage());
    for (const key of Object.keys(point) as (keyof typeof point & SettingKey)[]) void set(key, point[key]);
  };
  const wrong = fault ?? packs.fault;
  return (
    <>
      {wrong && <FaultNotice fault={wrong} />}
      <Welcome
        site={siteFor[language]}
        language={settings.language}
        onLanguage={(language) => void set('language', language)}
        onSkip={() => void leave()}
        steps={<Steps met={met} phrases={own} tones={settings.toneColours} />}
        post={
          <LivePost
            state={state}
            saved={new Set(own.map(({ simplified }) => simplified))}
            onMet={() => setMet(true)}
          />
        }
        starting={
          <Starting
            settings={settings}
            onAmount={answer}
            onScript={(script) => void set('script', script)}
            packs={packs.packs}
            onPack={(pack) => void packs.toggle(pack)}
          />
        }
      />
    </>
  );
}

/** Kept by the reader, not come with a pack. */
function isOwn({ packs }: Phrase): boolean {
  return packs.length === 0;
}

async function leave(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
