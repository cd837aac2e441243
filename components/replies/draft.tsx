import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { FaultNotice } from '@/components/ui/notice';
import type { Fault } from '@/utils/faults';
import { type Flag, hasChinese, longestDraft } from '@/utils/replies/draft';
import { ReadBack, type ReadSentence } from './read-back';

/** What is drawn word by word: a long comment, not an essay. */
export const longestReadBack = 1000;

/** What was found in a draft. */
export interface Checked {
  /** The draft that was checked. */
  text: string;
  flags: readonly Flag[];
  sentences: readonly ReadSentence[];
}

const bad = new Set<Flag['kind']>(['insulting', 'filtered', 'contact', 'better-not']);
const withoutReason = ['contact', 'mixed-scripts', 'punctuation'] as const;

/** A draft is written or pasted; what in it may be taken amiss is told with the reason and what is better. */
export function Draft({
  text,
  onText,
  checked,
  fault,
}: {
  text: string;
  onText: (text: string) => void;
  /** Absent until it is there. */
  checked: Checked | undefined;
  fault?: Fault;
}) {
  const { t, i18n } = useTranslation(['replies', 'word']);
  const box = useRef<HTMLTextAreaElement>(null);
  const numbers = new Intl.NumberFormat(i18n.language);
  const current = checked?.text === text.slice(0, longestDraft) ? checked : undefined;
  const replace = ({ start, end }: Flag, better: string) => {
    onText(text.slice(0, start) + better + text.slice(end));
    box.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys scroll it
    <section className="draft" tabIndex={0} aria-label={t('check')}>
      <textarea
        ref={box}
        className="draft-box"
        lang="zh-Hans"
        rows={4}
        data-testid="draft"
        aria-label={t('draft')}
        placeholder={t('draftHint')}
        value={text}
        onChange={({ target }) => onText(target.value)}
      />
      <p className="draft-limits">{t('cannotJudge')}</p>
      {fault && <FaultNotice fault={fault} />}
      <p role="status" className="draft-told" data-testid="draft-told">
        {text.length > longestDraft && (
          <>
            {t('draftLong', { limit: numbers.format(longestDraft) })}
            {t('word:betweenSentences')}
          </>
        )}
        {text.trim() !== '' && !hasChinese(text) && t('bare')}
        {current &&
          (current.flags.length > 0
            ? t('flagged', { count: current.flags.length })
            : hasChinese(current.text) && t('clean'))}
      </p>
      {checked && checked.flags.length > 0 && (
        <ul className="flags">
          {checked.flags.slice(0, 100).map((flag) => {
            const zh = checked.text.slice(flag.start, flag.end);
            const why = withoutReason.find((kind) => kind === flag.kind);
            return (
              <li key={flag.start} data-testid="draft-flag" data-zh={zh} data-kind={flag.kind}>
                <p>
                  <button
                    type="button"
                    className="flag-word"
                    lang="zh-Hans"
                    aria-label={t('show', { zh })}
                    onClick={() => {
                      box.current?.focus();
                      box.current?.setSelectionRange(flag.start, flag.end);
                    }}
                  >
                    {zh.trim() === '' ? '␣' : zh}
                  </button>{' '}
                  <span className={bad.has(flag.kind) ? 'badge red' : 'badge ochre'}>
                    {t(`kinds.${flag.kind}`)}
                  </span>
                </p>
                {why ? <p>{t(`whys.${why}`)}</p> : flag.reason && <p lang="en">{flag.reason}</p>}
                <div className="flag-better">
                  {flag.better.map((better) => (
                    <Button
                      key={better}
                      size="sm"
                      disabled={!current}
                      aria-label={t('replace', { better })}
                      onClick={() => replace(flag, better)}
                    >
                      <span lang="zh-Hans">{better}</span>
                    </Button>
                  ))}
                  {flag.better.length === 0 && (
                    <Button size="sm" kind="ghost" disabled={!current} onClick={() => replace(flag, '')}>
                      {t('takeOut')}
                    </Button>
                  )}
                </div>
              </li>
            );
          })}
        </ul>
      )}
      {checked && checked.sentences.length > 0 && (
        <>
          <h2 className="eyebrow">{t('reading')}</h2>
          {checked.text.length > longestReadBack && (
            <p className="draft-limits">{t('readLong', { limit: numbers.format(longestReadBack) })}</p>
          )}
          <ReadBack sentences={checked.sentences} />
        </>
      )}
    </section>
  );
}
