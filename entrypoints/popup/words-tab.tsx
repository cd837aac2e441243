import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wordOf } from '@/components/card/choice';
import { FirstWord } from '@/components/phrasebook/first-word';
import type { PhraseActions } from '@/components/phrasebook/phrase-row';
import { Recent } from '@/components/phrasebook/recent';
import { WordRow } from '@/components/phrasebook/word-row';
import { Words } from '@/components/phrasebook/words';
import { WordsBar } from '@/components/phrasebook/words-bar';
import { Late, Skeleton } from '@/components/ui/late';
import { FaultNotice } from '@/components/ui/notice';
import type { Word } from '@/utils/messages';
import { countGroups } from '@/utils/phrasebook/groups';
import { facetsOf, inOrder, type Narrowing, narrow, type Order } from '@/utils/phrasebook/listing';
import { prepareSearch, searchPhrases } from '@/utils/phrasebook/search';
import { useHeadwords } from '@/utils/phrasebook/use-headwords';
import { usePackNames } from '@/utils/phrasebook/use-packs';
import type { Settings } from '@/utils/settings/schema';
import type { Phrase } from '@/utils/store/model';
import type { Stored } from '@/utils/store/use-stored';
import { useRecent } from './use-recent';

const none: Phrase[] = [];
/** Words of the dictionary under those of the phrasebook. */
const beyondAtOnce = 6;

/** The words: found by search, narrowed by group, tag, pack and post. */
export function WordsTab({
  phrases,
  settings,
  actions,
  onSave,
  onPacks,
}: {
  phrases: Stored<Phrase[]>;
  settings: Settings;
  actions: PhraseActions;
  onSave: (word: Word) => void;
  onPacks: () => void;
}) {
  const { i18n } = useTranslation();
  const [query, setQuery] = useState('');
  const [narrowing, setNarrowing] = useState<Narrowing>({ group: 'all' });
  const [order, setOrder] = useState<Order>('newest');
  const words = useRecent();
  const { entries = [] } = useHeadwords(query, beyondAtOnce + 6);
  const all = phrases.state === 'ready' ? phrases.value : none;
  const { dayEnds, toneColours: tones } = settings;
  useEffect(() => {
    const stop = new AbortController();
    prepareSearch(all, { signal: stop.signal });
    return () => stop.abort();
  }, [all]);
  const facets = useMemo(() => facetsOf(all), [all]);
  const packName = usePackNames(i18n.language, facets.packs.length > 0);
  const ordered = useMemo(() => inOrder(all, order), [all, order]);
  const found = useMemo(() => searchPhrases(ordered, query), [ordered, query]);
  const moment = { now: Date.now(), dayEnds };
  const narrowed = narrow(found, { ...narrowing, group: 'all' }, moment);
  if (phrases.state === 'loading') {
    return (
      <Late>
        <Skeleton blocks={[40, 30, 58, 58, 58, 58].map((height) => ({ height }))} />
      </Late>
    );
  }
  if (phrases.state === 'fault') {
    return (
      <div className="pop-note">
        <FaultNotice fault={phrases.fault} onRetry={phrases.retry} />
      </div>
    );
  }
  const recent = (
    <Recent
      words={words}
      onPick={(word) => {
        setQuery(word.simplified);
        setNarrowing({ group: 'all' });
      }}
    />
  );
  if (all.length === 0 && !query) {
    return (
      <>
        <div className="pop-fill-top">{recent}</div>
        <FirstWord onPacks={onPacks} />
      </>
    );
  }
  const kept = new Set(all.map(keyOf));
  const beyond = entries
    .map(wordOf)
    .filter((word) => !kept.has(keyOf(word)))
    .slice(0, beyondAtOnce);
  return (
    <Words
      query={query}
      onQuery={setQuery}
      recent={recent}
      bar={
        (query === '' || Object.keys(narrowing).length > 1) && (
          <WordsBar
            narrowing={narrowing}
            onNarrowing={setNarrowing}
            facets={facets}
            packName={packName}
            order={order}
            onOrder={setOrder}
          />
        )
      }
      beyond={
        query !== '' &&
        beyond.length > 0 &&
        beyond.map((word) => (
          <WordRow key={keyOf(word)} word={word} tones={tones} saved={false} onSave={() => onSave(word)} />
        ))
      }
      group={narrowing.group}
      onGroup={(group) => setNarrowing({ ...narrowing, group })}
      counts={countGroups(narrowed, moment)}
      phrases={narrow(narrowed, { group: narrowing.group }, moment)}
      look={{
        tones,
        ...moment,
        // A search may have found the sentence.
        ...(query && { postLink: 'library.html#posts/' }),
        detail: query !== '' || order === 'met',
      }}
      actions={actions}
    />
  );
}

/** What tells one phrase from another. */
function keyOf({ simplified, pinyin }: { simplified: string; pinyin: string }): string {
  return `${simplified}\n${pinyin}`;
}
