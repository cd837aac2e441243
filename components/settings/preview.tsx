import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { overlayStrings } from '@/utils/i18n/overlay';
import type { Language } from '@/utils/i18n/types';
import type { WordLookup } from '@/utils/messages';
import type { CardState } from '@/utils/reading/card-port';
import type { Settings } from '@/utils/settings/schema';
import { CardSample } from './card-sample';
import { Sample } from './sample';
import { useTheme } from './use-theme';

/** A post with its marks, the peek over one of its words and the card of it, as these settings draw them. */
export function Preview({
  settings,
  lookup,
}: {
  settings: Settings;
  /** What the dictionaries say of the sample's word; absent until it is known. */
  lookup?: WordLookup;
}) {
  const { t, i18n } = useTranslation('options');
  const theme = useTheme(settings.theme);
  const { language } = i18n;
  const state = useMemo<CardState>(
    () => ({ settings, language, strings: overlayStrings(language as Language), theme }),
    [settings, language, theme],
  );
  return (
    <>
      <Sample settings={settings} />
      {!settings.enabled && <p className="prev-off">{t('previewOff')}</p>}
      {settings.enabled && lookup && (
        <div className="prev-cards" role="img" aria-label={t('previewCards')}>
          <CardSample stage="peek" lookup={lookup} state={state} />
          <CardSample stage="full" lookup={lookup} state={state} />
        </div>
      )}
    </>
  );
}
