import { ChevronRight } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { Switch } from '@/components/ui/switch';

/** Under the popup: how many words the open post has and the way to them, else whether reading help is on. */
export function PopupFoot({
  enabled,
  onEnabled,
  words,
}: {
  enabled: boolean;
  onEnabled: (enabled: boolean) => void;
  /** How many words the open post has; 0 also where none is open. */
  words: number;
}) {
  const { t } = useTranslation(['popup', 'common']);
  return (
    <footer className="pop-foot">
      <span className={enabled ? 'dot on' : 'dot'} aria-hidden="true" />
      {enabled && words > 0 ? (
        <Dialog.Trigger className="foot-words" data-testid="open-words-button">
          {t('onPost', { count: words })}
          <ChevronRight className="i s" />
        </Dialog.Trigger>
      ) : (
        <span>{enabled ? t('common:readingOn') : t('common:readingOff')}</span>
      )}
      <Switch on={enabled} onChange={onEnabled} label={t('common:readingHelp')} />
    </footer>
  );
}
