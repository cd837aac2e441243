import { CircleCheck, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault } from '@/utils/faults';
import { Button, classes } from './button';

/** A tinted note where the reader looks. Anything but good news is read out at once. */
export function Notice({
  kind,
  children,
}: {
  /** `bad`: something was lost or failed; `good`: it worked; neither: worth knowing. */
  kind?: 'bad' | 'good';
  children: ReactNode;
}) {
  const Icon = kind === 'good' ? CircleCheck : TriangleAlert;
  return (
    <div className={classes('notice', kind)} role={kind === 'good' ? 'status' : 'alert'} data-testid="notice">
      <Icon className="i" />
      <div>{children}</div>
    </div>
  );
}

/** What happened, what to do, what is safe: the sentence of a fault, and a way to try again where there is one. */
export function FaultNotice({ fault, onRetry }: { fault: Fault; onRetry?: () => void }) {
  const { t } = useTranslation(['common', 'faults']);
  return (
    <Notice kind="bad">
      <p>{t(`faults:${fault.code}`)}</p>
      {onRetry && (
        <Button size="sm" onClick={onRetry}>
          {t('tryAgain')}
        </Button>
      )}
    </Notice>
  );
}
