import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Virtualizer } from 'virtua';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { IconButton } from '@/components/ui/icon-button';
import { SearchField } from '@/components/ui/search-field';
import { dayText } from '@/components/ui/times';
import { useChoice } from '@/components/ui/use-choice';
import { Hanzi } from '@/components/word/hanzi';
import type { Known } from '@/utils/store/model';
import '@/components/phrasebook/words.css';
import './phrases.css';

/** The words that the reader knows and does not review; one or many can be taken back. */
export function KnownWords({
  known,
  now,
  onRemove,
}: {
  known: readonly Known[];
  now: number;
  onRemove: (words: readonly string[]) => void;
}) {
  const { t, i18n } = useTranslation(['words', 'library']);
  const [query, setQuery] = useState('');
  const asked = query.trim();
  const found = asked === '' ? known : known.filter(({ simplified }) => simplified.includes(asked));
  const { chosen, choose, all, end } = useChoice(found.map(({ simplified }) => simplified));
  if (known.length === 0) {
    return (
      <div className="lib-fill">
        <EmptyState title={t('noKnown')} text={t('noKnownText')} />
      </div>
    );
  }
  return (
    <>
      <div className="ph-line">
        <SearchField label={t('searchKnown')} value={query} onChange={setQuery} />
        <p className="lib-count" role="status">
          {t('knownCount', { count: found.length })}
        </p>
      </div>
      <div className="ph-bar">
        {chosen.size > 0 && (
          <div className="selection" role="toolbar" aria-label={t('chosen', { count: chosen.size })}>
            <b className="num" role="status">
              {t('chosen', { count: chosen.size })}
            </b>
            <Button size="sm" onClick={all}>
              {t('chooseAll')}
            </Button>
            <Button size="sm" onClick={() => onRemove([...chosen])} data-testid="known-remove">
              {t('knownNoMore')}
            </Button>
            <Button size="sm" kind="ghost" onClick={end}>
              {t('endChoice')}
            </Button>
          </div>
        )}
      </div>
      {/* Focusable, so that the arrow keys scroll it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <section className="w-list" aria-label={t('knownList')} tabIndex={0}>
        <Virtualizer as="ul" item="li" itemSize={48} ssrCount={Math.min(found.length, 10)}>
          {found.map(({ id, simplified, since }) => (
            <div
              key={id}
              className={chosen.has(simplified) ? 'row kw choosable is-chosen' : 'row kw choosable'}
              data-testid="known"
              data-hanzi={simplified}
            >
              <input
                type="checkbox"
                className="row-choice"
                aria-label={t('choose', { word: simplified })}
                checked={chosen.has(simplified)}
                onChange={({ nativeEvent }) => choose(simplified, (nativeEvent as MouseEvent).shiftKey)}
              />
              <b>
                <Hanzi text={simplified} song />
              </b>
              <span className="row-detail">
                {t('knownSince', { date: dayText(since, { now, language: i18n.language }) })}
              </span>
              <IconButton
                small
                tip="above"
                label={t('knowNoMore', { word: simplified })}
                icon={X}
                onClick={() => onRemove([simplified])}
              />
            </div>
          ))}
        </Virtualizer>
      </section>
    </>
  );
}
