import { Check, CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SyncState } from '@/utils/settings/sync';

/** That choices apply at once, and whether they reach the reader's other devices. */
export function SyncLine({ fault }: Pick<SyncState, 'fault'>) {
  const { t } = useTranslation('options');
  return (
    <div className="prev-notes">
      <p>
        <Check className="i s" />
        {t('atOnce')}
      </p>
      <p role="status" className={fault ? 'fault' : undefined}>
        {fault ? <CircleAlert className="i s" /> : <Check className="i s" />}
        {t(fault ? `syncFaults.${fault}` : 'synced')}
      </p>
    </div>
  );
}
