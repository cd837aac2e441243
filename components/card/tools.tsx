import Check from 'lucide-react/icons/check';
import Copy from 'lucide-react/icons/copy';
import Pin from 'lucide-react/icons/pin';
import Volume2 from 'lucide-react/icons/volume-2';
import X from 'lucide-react/icons/x';
import { useTranslation } from 'react-i18next';
import { useActions, useCard } from './context';

/** Says the word on show aloud. */
export function SoundButton() {
  const { t } = useTranslation('card');
  const { hear } = useActions();
  return (
    <button
      type="button"
      className="icon-btn"
      aria-label={t('hear')}
      title={t('hear')}
      aria-keyshortcuts="a"
      data-testid="card-hear"
      onClick={() => void hear()}
    >
      <Volume2 className="i" aria-hidden />
    </button>
  );
}

/** In the corner of the card: copy, pin, close. */
export function Tools() {
  const { t } = useTranslation('card');
  const { copy, togglePin, close } = useActions();
  const copied = useCard((model) => model.copied);
  const pinned = useCard((model) => model.pinned !== null);
  const copyName = t(copied ? 'copied' : 'copy');
  return (
    <div className="card-tools">
      <button
        type="button"
        className={copied ? 'icon-btn is-saved' : 'icon-btn'}
        aria-label={copyName}
        title={copyName}
        aria-keyshortcuts="c"
        data-testid="card-copy"
        onClick={() => void copy()}
      >
        {copied ? <Check className="i" aria-hidden /> : <Copy className="i" aria-hidden />}
      </button>
      <button
        type="button"
        className="icon-btn"
        aria-label={t('pin')}
        title={t(pinned ? 'unpin' : 'pin')}
        aria-pressed={pinned}
        aria-keyshortcuts="p"
        data-testid="card-pin"
        onClick={togglePin}
      >
        <Pin className="i" aria-hidden />
      </button>
      <button type="button" className="icon-btn" aria-label={t('close')} title={t('close')} onClick={close}>
        <X className="i" aria-hidden />
      </button>
    </div>
  );
}
