import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';

export interface LookUpKeyProps {
  /** The keys as the browser writes them, `Alt+W`; empty while none are set. */
  keys: string;
  /** Opens the page of the browser where they are set. */
  onSet: () => void;
}

/** The keys that look up what is selected. Only the browser can change them. */
export function LookUpKey({ keys, onSet }: LookUpKeyProps) {
  const { t } = useTranslation('options');
  return (
    <div className="look-up-key">
      {keys ? (
        // Chrome on a Mac writes the keys as signs, without a plus between them.
        keys.split('+').map((key) => (
          <kbd key={key} className="kbd">
            {key}
          </kbd>
        ))
      ) : (
        <span className="none">{t('noKeys')}</span>
      )}
      <Button size="sm" aria-label={t(keys ? 'changeKeysOf' : 'setKeysOf')} onClick={onSet}>
        {t(keys ? 'changeKeys' : 'setKeys')}
      </Button>
    </div>
  );
}
