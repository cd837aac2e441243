import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Chips } from '@/components/ui/chips';
import { EmptyState } from '@/components/ui/empty-state';
import { SearchField } from '@/components/ui/search-field';
import { type Group, groups } from '@/utils/phrasebook/groups';
import type { Settings } from '@/utils/settings/schema';
import type { Phrase } from '@/utils/store/model';
import { PhraseList } from './phrase-list';
import './words.css';

/** The phrasebook as the popup shows it: search, groups with their counts, the list. */
export function Words({
  query,
  onQuery,
  recent,
  beyond,
  group,
  onGroup,
  counts,
  phrases,
  tones,
  now,
  dayEnds,
  onDelete,
}: {
  query: string;
  onQuery: (query: string) => void;
  /** The row of words that were looked up last; hidden while there is a search. */
  recent?: ReactNode;
  /** Words of the search that are not in the phrasebook. */
  beyond?: ReactNode;
  group: Group;
  onGroup: (group: Group) => void;
  /** How many phrases of the search are in each group. */
  counts: Record<Group, number>;
  /** Those of the group that the search found, in order. */
  phrases: readonly Phrase[];
  tones: Settings['toneColours'];
  now: number;
  dayEnds: number;
  onDelete: (phrase: Phrase) => void;
}) {
  const { t } = useTranslation('popup');
  return (
    <>
      <div className="w-top">
        <SearchField label={t('search')} value={query} onChange={onQuery} />
        <Chips
          label={t('which')}
          options={groups.map((value) => ({ value, text: t(value), count: counts[value] }))}
          value={group}
          onChange={onGroup}
        />
        {!query && recent}
      </div>
      {beyond && (
        <section className="w-beyond">
          <h2 className="eyebrow">{t('notYet')}</h2>
          {beyond}
        </section>
      )}
      {phrases.length > 0 ? (
        <PhraseList
          phrases={phrases}
          tones={tones}
          now={now}
          dayEnds={dayEnds}
          // A search may have found the sentence.
          postLink={query ? 'library.html#posts/' : undefined}
          onDelete={onDelete}
        />
      ) : beyond ? null : (
        <div className="pop-fill">
          {counts.all === 0 ? (
            <EmptyState title={t('nothingFound')} text={t('nothingFoundText')} />
          ) : (
            <EmptyState title={t('nothingHere')} />
          )}
        </div>
      )}
    </>
  );
}
