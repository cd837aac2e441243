import { Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Seal } from '@/components/ui/seal';
import { aheadText } from '@/components/ui/times';
import { Hanzi } from '@/components/word/hanzi';
import type { Met } from '@/utils/phrasebook/session';
import './review.css';

/** Nothing is due (any more): what was done, when it goes on, and where today's words can be read again. */
export function Done({
  answers,
  remembered,
  again,
  fresh,
  next,
  now,
  met,
  onUndo,
}: {
  /** How many answers were given; with none, nothing was due in the first place. */
  answers: number;
  remembered: number;
  again: number;
  fresh: number;
  /** When the next phrase comes, milliseconds. */
  next?: number;
  now: number;
  met: readonly Met[];
  onUndo?: () => void;
}) {
  const { t, i18n } = useTranslation('popup');
  const ahead = next && t('nextDue', { when: aheadText(next, { now, language: i18n.language }) });
  const stats = [
    [remembered, t('remembered')],
    [again, t('againSoon')],
    [fresh, t('newToday')],
  ] as const;
  return (
    <div className="rv done" data-testid="review-done">
      <EmptyState
        glyph={<Seal size={56} />}
        title={answers > 0 ? t('doneTitle') : t('nothingDueTitle')}
        text={
          <>
            {answers > 0 && t('doneText', { count: answers })}
            {answers > 0 && ahead && <br />}
            {ahead}
          </>
        }
      />
      {answers > 0 && (
        <dl className="done-stats">
          {stats.map(([count, text]) => (
            <div key={text}>
              <dt>{text}</dt>
              <dd className="num">{count}</dd>
            </div>
          ))}
        </dl>
      )}
      {met.length > 0 && (
        <section className="meet">
          <h3 className="eyebrow">{t('readAgain')}</h3>
          <ul>
            {met.map((post) => (
              <li key={post.url}>
                <a href={post.url} target="_blank" rel="noreferrer">
                  <Hanzi text={post.title} />
                  <small>
                    <Hanzi text={post.words.join('　')} />
                  </small>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {onUndo && (
        <Button kind="ghost" size="sm" icon={Undo2} data-testid="review-undo" onClick={onUndo}>
          {t('undoAnswer')}
        </Button>
      )}
    </div>
  );
}
