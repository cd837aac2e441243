import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyRoom } from '@/components/library/empty-room';
import { Phrases } from '@/components/library/phrases';
import { Waiting } from '@/components/library/waiting';
import { UndoToast } from '@/components/ui/toast';
import { useDeletion } from '@/components/ui/use-deletion';
import { bringBackPhrase, forgetPhrase } from '@/utils/phrasebook/phrases';
import { searchPhrases } from '@/utils/phrasebook/search';
import { useSettings } from '@/utils/settings/store';
import { database } from '@/utils/store/database';
import type { Phrase } from '@/utils/store/model';
import type { Stored } from '@/utils/store/use-stored';

const none: Phrase[] = [];

export function PhrasesRoom({ phrases }: { phrases: Stored<Phrase[]> }) {
  const { t } = useTranslation('library');
  const { toneColours: tones, dayEnds } = useSettings((state) => state.settings);
  const [query, setQuery] = useState('');
  const all = phrases.state === 'ready' ? phrases.value : none;
  const found = useMemo(() => searchPhrases(all, query), [all, query]);
  const { deleteRow, last, endOffer, fault } = useDeletion<Phrase>({
    remove: async ({ id }) => forgetPhrase(await database(), { id, now: Date.now() }),
    restore: async ({ id }) => bringBackPhrase(await database(), { id, now: Date.now() }),
    name: (phrase) => phrase.simplified,
  });
  if (phrases.state === 'loading') return <Waiting />;
  if (phrases.state === 'fault') return <Waiting fault={phrases.fault} onRetry={phrases.retry} />;
  return (
    <>
      {fault && <Waiting fault={fault} />}
      {all.length === 0 ? (
        <EmptyRoom room={t('phrases')} title={t('noPhrases')} text={t('noPhrasesText')} />
      ) : (
        <Phrases
          query={query}
          onQuery={setQuery}
          phrases={found}
          tones={tones}
          now={Date.now()}
          dayEnds={dayEnds}
          onDelete={deleteRow}
        />
      )}
      <UndoToast last={last} onEnd={endOffer} />
    </>
  );
}
