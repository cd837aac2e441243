import { ChevronRight, PanelRight, Pause, Play } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/components/ui/icon-button';
import { Switch } from '@/components/ui/switch';
import type { Site } from '@/utils/settings/paused';

/**
 * Under the popup: how many words the open post has and the way to them, else whether reading help is on. On a page of the
 * site it can be paused there; the switch of the whole is here where there is no site, and where it is off.
 */
export function PopupFoot({
  enabled,
  onEnabled,
  site,
  paused,
  onPause,
  words,
  onPanel,
}: {
  enabled: boolean;
  onEnabled: (enabled: boolean) => void;
  /** The site in the tab under the popup. */
  site: Site | undefined;
  /** Whether the reader has paused us there. */
  paused: boolean;
  onPause: (paused: boolean) => void;
  /** How many words the open post has; 0 also where none is open. */
  words: number;
  /** Open the bilingual view, where the browser has a place for it. */
  onPanel: (() => void) | undefined;
}) {
  const { t } = useTranslation(['popup', 'common']);
  const reads = enabled && !paused;
  const name = site ? t(`sites.${site}`) : '';
  const state = enabled ? t('common:readingOn') : t('common:readingOff');
  return (
    <footer className="pop-foot">
      <span className={reads ? 'dot on' : 'dot'} aria-hidden="true" />
      {reads && words > 0 ? (
        <Dialog.Trigger className="foot-words" data-testid="open-words-button">
          {t('onPost', { count: words })}
          <ChevronRight className="i s" />
        </Dialog.Trigger>
      ) : (
        <span data-testid="foot-state">{enabled && paused ? t('pausedOn', { site: name }) : state}</span>
      )}
      {onPanel && (
        <IconButton
          small
          tip="above"
          label={t('openPanel')}
          icon={PanelRight}
          onClick={onPanel}
          data-testid="open-panel"
        />
      )}
      {enabled && name ? (
        <IconButton
          small
          tip="above"
          label={t(paused ? 'resume' : 'pause', { site: name })}
          icon={paused ? Play : Pause}
          onClick={() => onPause(!paused)}
          data-testid="pause"
        />
      ) : (
        <Switch on={enabled} onChange={onEnabled} label={t('common:readingHelp')} />
      )}
    </footer>
  );
}
