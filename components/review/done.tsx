import { ChartNoAxesColumn, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Seal } from '@/components/ui/seal';
import { aheadText } from '@/components/ui/times';
import { Hanzi } from '@/components/word/hanzi';
import type { Met, Tally } from '@/utils/phrasebook/review/session';
import './review.css';
import './done.css';

/** Nothing is due (any more): what was done, when it goes on, and where today's words can be read again. */
export function Done({
  answers,
  remembered,
  again,
  fresh,
  next,
  now,
  met,
  more,
  onMore,
  onProgress,
  onUndo,
}: Tally & {
  /** When the next phrase comes, milliseconds. */
  next?: number;
  now: number;
  /** With the address of the post's picture, where one is kept. */
  met: readonly (Met & { photo?: string })[];
  /** How many new words could be met today all the same; 0 when none wait. */
  more: number;
  onMore: () => void;
  onProgress: () => void;
  onUndo?: () => void;
}) {
  const { t, i18n } = useTranslation('review');
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
                  {post.photo && <img src={post.photo} alt="" width={44} height={44} />}
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
      <div className="done-do">
        {more > 0 && (
          <Button size="sm" data-testid="review-more-new" onClick={onMore}>
            {t('learnMore', { count: more })}
          </Button>
        )}
        {onUndo && (
          <Button kind="ghost" size="sm" icon={Undo2} data-testid="review-undo" onClick={onUndo}>
            {t('undoLast')}
          </Button>
        )}
        <Button
          kind="ghost"
          size="sm"
          icon={ChartNoAxesColumn}
          data-testid="see-progress"
          onClick={onProgress}
        >
          {t('seeProgress')}
        </Button>
      </div>
    </div>
  );
}
