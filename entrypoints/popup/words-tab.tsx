import type { ReactNode } from 'react';
import { wordOf } from '@/components/card/choice';
import type { PhraseActions } from '@/components/phrasebook/phrase-row';
import { Recent } from '@/components/phrasebook/recent';
import { WordRow } from '@/components/phrasebook/word-row';
import { Words } from '@/components/phrasebook/words';
import { WordsBar } from '@/components/phrasebook/words-bar';
import { Late, Skeleton } from '@/components/ui/late';
import { FaultNotice } from '@/components/ui/notice';
import type { Word } from '@/utils/messages';
import { useHeadwords } from '@/utils/phrasebook/use-headwords';
import { useListing } from '@/utils/phrasebook/use-listing';
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
  first,
  onWrite,
}: {
  phrases: Stored<Phrase[]>;
  settings: Settings;
  actions: PhraseActions;
  onSave: (word: Word) => void;
  /** What is shown while the phrasebook is empty. */
  first: ReactNode;
  /** Write a word freely that was looked for in vain. */
  onWrite: (looked: string) => void;
}) {
  const { dayEnds, toneColours: tones } = settings;
  const all = phrases.state === 'ready' ? phrases.value : none;
  const {
    query,
    setQuery,
    narrowing,
    setNarrowing,
    order,
    setOrder,
    facets,
    packName,
    moment,
    counts,
    shown,
  } = useListing(all, { dayEnds });
  const words = useRecent();
  const { entries = [] } = useHeadwords(query, beyondAtOnce + 6);
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
        {first}
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
      counts={counts}
      phrases={shown}
      look={{
        tones,
        ...moment,
        // A search may have found the sentence.
        ...(query && { postLink: 'library.html#posts/' }),
        detail: query !== '' || order === 'met',
      }}
      actions={actions}
      onWrite={() => onWrite(query)}
    />
  );
}

/** What tells one phrase from another. */
function keyOf({ simplified, pinyin }: { simplified: string; pinyin: string }): string {
  return `${simplified}\n${pinyin}`;
}
