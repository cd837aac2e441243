import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { FaultNotice, Notice } from '@/components/ui/notice';
import type { Fault } from '@/utils/faults';
import type { AnkiFaultCode } from '@/utils/phrasebook/exchange/anki-connect';
import type { AnkiTarget } from '@/utils/phrasebook/exchange/anki-mapping';
import type { AnkiSent } from '@/utils/phrasebook/exchange/anki-send';
import { AnkiForm } from './anki-form';
import { Counts, ExchangeDialog, Working } from './exchange-dialog';
import { LeftOutList } from './left-out';

export type AnkiStep =
  | { at: 'start' | 'connecting' | 'stopped' }
  | {
      at: 'choose';
      decks: string[];
      noteTypes: string[];
      /** Of the fields of the note type that is chosen. */
      names: string[];
      target: AnkiTarget;
      /** How many words there are to send. */
      count: number;
    }
  | { at: 'sending'; share: number }
  | { at: 'done'; sent: AnkiSent }
  | { at: 'fault'; code: AnkiFaultCode | 'not-allowed'; said?: string; sending?: boolean }
  | { at: 'broken'; fault: Fault };

/** The number by which Anki finds the add-on. */
const addOn = '2055492159';

/** Sending the phrasebook to Anki: what has to be there, where to, how far it is, what became of it. */
export function AnkiDialog({
  step,
  origin,
  onConnect,
  onTarget,
  onSend,
  onStop,
  onClose,
}: {
  step: AnkiStep | undefined;
  /** The origin of our pages, for AnkiConnect's list. */
  origin: string;
  onConnect: () => void;
  onTarget: (target: AnkiTarget) => void;
  onSend: (target: AnkiTarget) => void;
  onStop: () => void;
  onClose: () => void;
}) {
  const { t } = useTranslation(['exchange', 'common']);
  if (!step) return null;
  const working = step.at === 'connecting' || step.at === 'sending';
  return (
    <ExchangeDialog
      open
      title={titleOf(step, t)}
      onClose={working ? onStop : onClose}
      actions={
        working ? (
          <Button onClick={onStop}>{t('stop')}</Button>
        ) : step.at === 'done' ? (
          <Button onClick={onClose}>{t('close')}</Button>
        ) : (
          <>
            <Button onClick={onClose}>{t('common:cancel')}</Button>
            {step.at === 'start' ? (
              <Button kind="seal" data-testid="anki-connect" onClick={onConnect}>
                {t('ankiConnect')}
              </Button>
            ) : step.at === 'choose' ? (
              <Button
                kind="seal"
                data-testid="anki-go"
                disabled={step.count === 0 || !step.target.deck || !step.target.noteType}
                onClick={() => onSend(step.target)}
              >
                {t('ankiGo', { count: step.count })}
              </Button>
            ) : (
              <Button kind="seal" data-testid="anki-connect" onClick={onConnect}>
                {t('common:tryAgain')}
              </Button>
            )}
          </>
        )
      }
    >
      {step.at === 'start' && (
        <>
          <p>{t('ankiIntro')}</p>
          <p className="ex-code">{addOn}</p>
          <p>{t('ankiAllow')}</p>
        </>
      )}
      {step.at === 'connecting' && <Working text={t('ankiConnecting')} />}
      {step.at === 'choose' &&
        (step.count === 0 ? <p>{t('ankiNone')}</p> : <AnkiForm {...step} onTarget={onTarget} />)}
      {step.at === 'sending' && <Working text={t('ankiSending')} share={step.share} />}
      {step.at === 'done' && (
        <div role="status" className="ex-done" data-testid="anki-done">
          <Sent sent={step.sent} />
        </div>
      )}
      {step.at === 'stopped' && <p role="status">{t('ankiStopped')}</p>}
      {step.at === 'fault' && (
        <>
          <Notice kind="bad">{t(`ankiFault.${step.code}`)}</Notice>
          {step.code === 'refused' && <p className="ex-code">{`"${origin}"`}</p>}
          {step.said && <p className="ex-code">{step.said}</p>}
          {step.sending && <p>{t('ankiSafe')}</p>}
        </>
      )}
      {step.at === 'broken' && <FaultNotice fault={step.fault} />}
    </ExchangeDialog>
  );
}

function titleOf(step: AnkiStep, t: ReturnType<typeof useTranslation<['exchange', 'common']>>['t']): string {
  if (step.at === 'done') return t('ankiDone');
  return step.at === 'fault' || step.at === 'broken' ? t('ankiFailed') : t('ankiTitle');
}

function Sent({ sent: { added, updated, unchanged, leftOut } }: { sent: AnkiSent }) {
  const { t } = useTranslation('exchange');
  return (
    <>
      <Counts
        counts={[
          { name: t('countAdded'), count: added, main: true },
          { name: t('ankiUpdated'), count: updated },
          { name: t('countUnchanged'), count: unchanged },
          { name: t('countLeftOut'), count: leftOut.length },
        ]}
      />
      <LeftOutList
        rows={leftOut.map(({ simplified, why, said }) => ({
          text: simplified,
          why: why === 'failed' ? `${t('ankiWhy.failed')}: ${said}` : t(`ankiWhy.${why}`),
        }))}
      />
    </>
  );
}
