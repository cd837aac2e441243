import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PhraseList } from '@/components/phrasebook/phrase-list';
import { EmptyState } from '@/components/ui/empty-state';
import { SearchField } from '@/components/ui/search-field';
import { useSearchKey } from '@/components/ui/use-search-key';
import type { Settings } from '@/utils/settings/schema';
import type { Phrase } from '@/utils/store/model';
import '@/components/phrasebook/words.css';

/** The phrasebook with the postLink="#posts/" in it, as far as a search found them. */
export function Phrases({
  query,
  onQuery,
  phrases,
  tones,
  now,
  dayEnds,
  onDelete,
}: {
  query: string;
  onQuery: (query: string) => void;
  phrases: readonly Phrase[];
  tones: Settings['toneColours'];
  now: number;
  dayEnds: number;
  onDelete: (phrase: Phrase) => void;
}) {
  const { t } = useTranslation('library');
  const field = useRef<HTMLInputElement>(null);
  useSearchKey(field);
  return (
    <>
      <div className="lib-top">
        <h1 className="sr">{t('phrases')}</h1>
        <SearchField ref={field} hint="/" label={t('searchPhrases')} value={query} onChange={onQuery} />
        <p className="lib-count" role="status">
          {t('phraseCount', { count: phrases.length })}
        </p>
      </div>
      {phrases.length > 0 ? (
        <PhraseList
          phrases={phrases}
          tones={tones}
          now={now}
          dayEnds={dayEnds}
          postLink="#posts/"
          onDelete={onDelete}
        />
      ) : (
        <div className="lib-fill">
          <EmptyState title={t('noPhraseFound')} text={t('noPhraseFoundText')} />
        </div>
      )}
    </>
  );
}
