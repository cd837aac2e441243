import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { Chips } from '@/components/ui/chips';
import { EmptyState } from '@/components/ui/empty-state';
import { SearchField } from '@/components/ui/search-field';
import { useSearchKey } from '@/components/ui/use-search-key';
import { type Group, groups } from '@/utils/phrasebook/review/groups';
import type { Phrase } from '@/utils/store/model';
import { PhraseList } from './phrase-list';
import type { PhraseActions, PhraseLook } from './phrase-row';
import './words.css';

/** Groups that are offered only where there is something in them. */
const rare: readonly Group[] = ['aside', 'leech'];

/** The phrasebook as the popup shows it: search, groups with their counts, the list. */
export function Words({
  query,
  onQuery,
  recent,
  bar,
  beyond,
  group,
  onGroup,
  counts,
  phrases,
  look,
  actions,
  onWrite,
}: {
  query: string;
  onQuery: (query: string) => void;
  /** The row of words that were looked up last; hidden while there is a search. */
  recent?: ReactNode;
  /** Order and further narrowing. */
  bar?: ReactNode;
  /** Words of the search that are not in the phrasebook. */
  beyond?: ReactNode;
  group: Group;
  onGroup: (group: Group) => void;
  /** How many phrases of the search are in each group. */
  counts: Record<Group, number>;
  /** Those of the group that the search found, in order. */
  phrases: readonly Phrase[];
  look: PhraseLook;
  actions: PhraseActions;
  /** Write the word freely that was looked for in vain. */
  onWrite: () => void;
}) {
  const { t } = useTranslation(['popup', 'words']);
  const field = useRef<HTMLInputElement>(null);
  useSearchKey(field);
  const offered = groups.filter((value) => !rare.includes(value) || counts[value] > 0 || value === group);
  return (
    <>
      <div className="w-top">
        <SearchField ref={field} hint="/" label={t('search')} value={query} onChange={onQuery} />
        <Chips
          label={t('which')}
          options={offered.map((value) => ({
            value,
            text: t(`words:groups.${value}`),
            count: counts[value],
          }))}
          value={group}
          onChange={onGroup}
        />
        {!query && recent}
      </div>
      {bar}
      {phrases.length > 0 || beyond ? (
        <PhraseList phrases={phrases} look={look} actions={actions}>
          {beyond && (
            <section className="w-beyond">
              <h2 className="eyebrow">{t('notYet')}</h2>
              {beyond}
            </section>
          )}
        </PhraseList>
      ) : (
        <div className="pop-fill">
          {counts.all === 0 ? (
            <EmptyState title={t('nothingFound')} text={t('nothingFoundText')}>
              <Button onClick={onWrite}>{t('words:writeFreely')}</Button>
            </EmptyState>
          ) : (
            <EmptyState title={t('nothingHere')} />
          )}
        </div>
      )}
    </>
  );
}
