import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { FaultNotice, Notice } from '@/components/ui/notice';
import { Segmented } from '@/components/ui/segmented';
import { Headword } from '@/components/word/headword';
import { Pinyin } from '@/components/word/pinyin';
import type { Fault } from '@/utils/faults';
import type { Word } from '@/utils/messages';
import type { ListFormat } from '@/utils/phrasebook/exchange/list-columns';
import type { NoList } from '@/utils/phrasebook/exchange/list-file';
import type { LeftOut } from '@/utils/phrasebook/exchange/word-list';
import { Counts, ExchangeDialog, Working } from './exchange-dialog';
import { LeftOutList } from './left-out';

export type As = 'cards' | 'known';

/** What bringing the list in would do, or has done. */
export interface ListOutcome {
  added: number;
  updated: number;
  unchanged: number;
  leftOut: readonly LeftOut[];
}

export type ListStep =
  | { at: 'reading' | 'looking' | 'writing'; share: number }
  | {
      at: 'preview';
      format: ListFormat;
      rows: number;
      outcome: Record<As, ListOutcome>;
      /** The first words that would come in; of known words only the hanzi count. */
      first: readonly Pick<Word, 'simplified' | 'traditional' | 'pinyin' | 'gloss'>[];
    }
  | { at: 'done'; as: As; outcome: ListOutcome }
  | { at: 'stopped' }
  | { at: 'no-list'; why: NoList }
  | { at: 'fault'; fault: Fault };

/** A list of words on its way in: what it holds, before anything changes, and what became of it. */
export function WordListDialog({
  step,
  as,
  onAs,
  onConfirm,
  onStop,
  onClose,
}: {
  step: ListStep | undefined;
  as: As;
  onAs: (as: As) => void;
  onConfirm: () => void;
  onStop: () => void;
  onClose: () => void;
}) {
  const { t } = useTranslation(['exchange', 'common']);
  if (!step) return null;
  const working = step.at === 'reading' || step.at === 'looking' || step.at === 'writing';
  const outcome = step.at === 'preview' ? step.outcome[as] : undefined;
  const news = outcome ? outcome.added + outcome.updated : 0;
  return (
    <ExchangeDialog
      open
      title={titleOf(step, t)}
      onClose={working ? onStop : onClose}
      actions={
        working ? (
          <Button onClick={onStop}>{t('stop')}</Button>
        ) : step.at === 'preview' ? (
          <>
            <Button onClick={onClose}>{t('common:cancel')}</Button>
            <Button kind="seal" data-testid="import-confirm" disabled={news === 0} onClick={onConfirm}>
              {t('bringIn', { count: news })}
            </Button>
          </>
        ) : (
          <Button onClick={onClose}>{t('close')}</Button>
        )
      }
    >
      {step.at === 'reading' && <Working text={t('listReading')} share={step.share} />}
      {step.at === 'looking' && <Working text={t('listLooking')} share={step.share} />}
      {step.at === 'writing' && <Working text={t('listWriting')} share={step.share} />}
      {step.at === 'preview' && (
        <>
          <p>
            {t('listHolds', {
              format: t(`format.${step.format}`),
              words: t('wordCount', { count: step.rows }),
            })}
          </p>
          <div className="ex-as">
            <span id="ex-as">{t('as')}</span>
            <Segmented
              labelledBy="ex-as"
              value={as}
              options={[
                { value: 'cards', text: t('asCards') },
                { value: 'known', text: t('asKnown') },
              ]}
              onChange={onAs}
            />
          </div>
          {as === 'known' && <p>{t('asKnownText')}</p>}
          <Outcome outcome={step.outcome[as]} />
          {news === 0 ? <p>{t('nothingNew')}</p> : as === 'cards' && <First words={step.first} />}
          <LeftOutRows rows={step.outcome[as].leftOut} />
        </>
      )}
      {step.at === 'done' && (
        <div role="status" className="ex-done" data-testid="import-done">
          <Outcome outcome={step.outcome} />
          <LeftOutRows rows={step.outcome.leftOut} />
        </div>
      )}
      {step.at === 'stopped' && <p role="status">{t('listStopped')}</p>}
      {step.at === 'no-list' && <Notice kind="bad">{t(`noList.${step.why}`)}</Notice>}
      {step.at === 'fault' && <FaultNotice fault={step.fault} />}
    </ExchangeDialog>
  );
}

function titleOf(step: ListStep, t: ReturnType<typeof useTranslation<['exchange', 'common']>>['t']): string {
  switch (step.at) {
    case 'reading':
    case 'looking':
      return t('listReading');
    case 'preview':
      return t('listTitle');
    case 'writing':
      return t('listWriting');
    case 'done':
      return t('listDone');
    default:
      return t('listFailed');
  }
}

function Outcome({ outcome }: { outcome: ListOutcome }) {
  const { t } = useTranslation('exchange');
  return (
    <Counts
      counts={[
        { name: t('countAdded'), count: outcome.added, main: true },
        { name: t('countUpdated'), count: outcome.updated },
        { name: t('countUnchanged'), count: outcome.unchanged },
        { name: t('countLeftOut'), count: outcome.leftOut.length },
      ]}
    />
  );
}

function LeftOutRows({ rows }: { rows: readonly LeftOut[] }) {
  const { t } = useTranslation('exchange');
  return (
    <LeftOutList
      rows={rows.map(({ line, text, why }) => ({ where: t('line', { line }), text, why: t(`why.${why}`) }))}
    />
  );
}

function First({
  words,
}: {
  words: readonly Pick<Word, 'simplified' | 'traditional' | 'pinyin' | 'gloss'>[];
}) {
  const { t } = useTranslation('exchange');
  return (
    <section>
      <h3>{t('first')}</h3>
      <ul className="ex-first">
        {words.map((word, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <li key={index}>
            <b>
              <Headword of={word} song />
            </b>
            <Pinyin numbered={word.pinyin} joined />
            <span lang="en">{word.gloss}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
