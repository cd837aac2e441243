import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PhraseList } from '@/components/phrasebook/phrase-list';
import type { PhraseActions, PhraseLook } from '@/components/phrasebook/phrase-row';
import { EmptyState } from '@/components/ui/empty-state';
import { SearchField } from '@/components/ui/search-field';
import { useSearchKey } from '@/components/ui/use-search-key';
import type { Phrase } from '@/utils/store/model';
import { SelectChip } from '../select-chip';
import '@/components/phrasebook/words.css';
import './phrases.css';

/** The phrasebook, as far as a search and what it is narrowed to found it; rows can be chosen. */
export function Phrases({
  query,
  onQuery,
  groups,
  group,
  onGroup,
  bar,
  chosenBar,
  phrases,
  look,
  actions,
  chosen,
  onChoose,
}: {
  query: string;
  onQuery: (query: string) => void;
  groups: readonly { value: string; text: string; count: number }[];
  group: string;
  onGroup: (group: string) => void;
  /** Order and further narrowing. */
  bar: ReactNode;
  /** In its place while rows are chosen. */
  chosenBar?: ReactNode;
  phrases: readonly Phrase[];
  look: PhraseLook;
  actions: PhraseActions;
  chosen: ReadonlySet<string>;
  onChoose: (id: string, range: boolean) => void;
}) {
  const { t } = useTranslation(['library', 'popup', 'words']);
  const field = useRef<HTMLInputElement>(null);
  useSearchKey(field);
  return (
    <>
      <div className="ph-line">
        <SearchField ref={field} hint="/" label={t('searchPhrases')} value={query} onChange={onQuery} />
        <SelectChip
          label={t('popup:which')}
          always={group === 'all'}
          value={group}
          options={groups}
          onChange={onGroup}
        />
        <p className="lib-count" role="status">
          {t('phraseCount', { count: phrases.length })}
        </p>
      </div>
      <div className="ph-bar">{chosenBar || bar}</div>
      {phrases.length > 0 ? (
        <PhraseList phrases={phrases} look={look} actions={actions} chosen={chosen} onChoose={onChoose} />
      ) : (
        <div className="lib-fill">
          <EmptyState title={t('noPhraseFound')} text={t('noPhraseFoundText')} />
        </div>
      )}
    </>
  );
}
