import { Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { FaultNotice, Notice } from '@/components/ui/notice';
import type { Fault } from '@/utils/faults';

/** Where reckoning all dates anew has come to. */
export type RescheduleStep =
  | { at: 'start' }
  | { at: 'looking' }
  | { at: 'planned'; all: number; changes: number; earlier: number; later: number }
  | { at: 'changed'; changed: number; leftOut: number }
  | { at: 'put-back'; changed: number }
  | { at: 'fault'; fault: Fault };

/** Reckon all dates anew: first what would change, then the change, then the way back. */
export function Reschedule({
  step,
  onLook,
  onChange,
  onUndo,
}: {
  step: RescheduleStep;
  onLook: () => void;
  onChange: () => void;
  onUndo: () => void;
}) {
  const { t } = useTranslation(['progress', 'common']);
  const planned = step.at === 'planned' && step.changes > 0;
  return (
    <section className="reschedule">
      <h2>{t('reschedule')}</h2>
      <p className="chart-text">{t('rescheduleText')}</p>
      <div role="status">
        {step.at === 'looking' && <p>{t('looking')}</p>}
        {step.at === 'planned' && (
          <p data-testid="reschedule-plan">
            {step.changes > 0 ? t('wouldChange', { ...step, count: step.changes }) : t('wouldNot')}
          </p>
        )}
        {step.at === 'changed' && (
          <Notice kind="good">
            <p>
              {t('changed', { count: step.changed })}
              {step.leftOut > 0 && <> {t('leftOut', { count: step.leftOut })}</>}
            </p>
          </Notice>
        )}
        {step.at === 'put-back' && <Notice kind="good">{t('putBack', { count: step.changed })}</Notice>}
      </div>
      {step.at === 'fault' && <FaultNotice fault={step.fault} />}
      <div className="reschedule-do">
        {planned ? (
          <Button kind="seal" data-testid="reschedule-change" onClick={onChange}>
            {t('change', { count: step.changes })}
          </Button>
        ) : (
          <Button data-testid="reschedule-look" disabled={step.at === 'looking'} onClick={onLook}>
            {t('look')}
          </Button>
        )}
        {step.at === 'changed' && step.changed > 0 && (
          <Button kind="ghost" icon={Undo2} data-testid="reschedule-undo" onClick={onUndo}>
            {t('common:undo')}
          </Button>
        )}
      </div>
    </section>
  );
}
