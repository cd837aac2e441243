import { useMemo, useState } from 'react';
import { wordOf } from '@/components/card/choice';
import { FirstWord } from '@/components/phrasebook/first-word';
import { Recent } from '@/components/phrasebook/recent';
import { WordRow } from '@/components/phrasebook/word-row';
import { Words } from '@/components/phrasebook/words';
import { Late, Skeleton } from '@/components/ui/late';
import { FaultNotice } from '@/components/ui/notice';
import type { RecentWord, Word } from '@/utils/messages';
import { countGroups, type Group, inGroup } from '@/utils/phrasebook/groups';
import { searchPhrases } from '@/utils/phrasebook/search';
import type { Settings } from '@/utils/settings/schema';
import type { Phrase } from '@/utils/store/model';
import type { Stored } from '@/utils/store/use-stored';
import { useEntry } from './use-entry';
import { useRecent } from './use-recent';

const none: Phrase[] = [];

/** The words: found by search, narrowed by group. */
export function WordsTab({
  phrases,
  tones,
  dayEnds,
  onDelete,
  onSave,
}: {
  phrases: Stored<Phrase[]>;
  tones: Settings['toneColours'];
  dayEnds: number;
  onDelete: (phrase: Phrase) => void;
  onSave: (word: Word) => void;
}) {
  const [query, setQuery] = useState('');
  const [group, setGroup] = useState<Group>('all');
  const [picked, setPicked] = useState<RecentWord>();
  const words = useRecent();
  const entry = useEntry(picked);
  const all = phrases.state === 'ready' ? phrases.value : none;
  const found = useMemo(() => searchPhrases(all, query), [all, query]);
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
        setPicked(word);
        setQuery(word.simplified);
        setGroup('all');
      }}
    />
  );
  if (all.length === 0 && !query) {
    return (
      <>
        <div className="pop-fill-top">{recent}</div>
        <FirstWord />
      </>
    );
  }
  const moment = { now: Date.now(), dayEnds };
  const beyond =
    entry &&
    query === entry.simplified &&
    !all.some(({ simplified, pinyin }) => simplified === entry.simplified && pinyin === entry.pinyin);
  return (
    <Words
      query={query}
      onQuery={setQuery}
      recent={recent}
      beyond={
        beyond && <WordRow entry={entry} tones={tones} saved={false} onSave={() => onSave(wordOf(entry))} />
      }
      group={group}
      onGroup={setGroup}
      counts={countGroups(found, moment)}
      phrases={inGroup(found, group, moment)}
      tones={tones}
      {...moment}
      onDelete={onDelete}
    />
  );
}
