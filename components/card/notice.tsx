import Info from 'lucide-react/icons/info';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import X from 'lucide-react/icons/x';
import { useTranslation } from 'react-i18next';
import type { FaultCode } from '@/utils/faults';
import type { HintText } from './model';

/** Faults that a fresh page mends. */
const mendedByReload: readonly FaultCode[] = ['orphaned', 'unknown-message', 'no-answer'];

/** What there is to know, for a moment. The announcement says it to those who do not see it. */
export function Hint({ hint }: { hint: HintText }) {
  const { t } = useTranslation('card');
  return (
    <div className="notice" aria-hidden data-testid="hint">
      <Info className="i" />
      <div>{t(hint)}</div>
    </div>
  );
}

/** What went wrong, in a sentence, and what can be done. */
export function Notice({ fault, onDismiss }: { fault: FaultCode; onDismiss: () => void }) {
  const { t } = useTranslation('card');
  const { t: tFaults } = useTranslation('faults');
  return (
    // An update is no failure.
    <div className={fault === 'orphaned' ? 'notice' : 'notice bad'} role="status" data-testid="notice">
      {fault === 'orphaned' ? (
        <Info className="i" aria-hidden />
      ) : (
        <TriangleAlert className="i" aria-hidden />
      )}
      <div>
        {tFaults(fault)}
        {mendedByReload.includes(fault) && (
          <button type="button" className="link" onClick={() => window.location.reload()}>
            {t('reload')}
          </button>
        )}
      </div>
      <button
        type="button"
        className="icon-btn sm"
        aria-label={t('dismiss')}
        title={t('dismiss')}
        onClick={onDismiss}
      >
        <X className="i s" aria-hidden />
      </button>
    </div>
  );
}
