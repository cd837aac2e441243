import { useMemo, useState } from 'react';
import { FirstWord } from '@/components/phrasebook/first-word';
import { Words } from '@/components/phrasebook/words';
import { Late, Skeleton } from '@/components/ui/late';
import { FaultNotice } from '@/components/ui/notice';
import { countGroups, type Group, inGroup } from '@/utils/phrasebook/groups';
import { searchPhrases } from '@/utils/phrasebook/search';
import type { Settings } from '@/utils/settings/schema';
import type { Phrase } from '@/utils/store/model';
import type { Stored } from '@/utils/store/use-stored';

const none: Phrase[] = [];

/** The words: found by search, narrowed by group. */
export function WordsTab({
  phrases,
  tones,
  onDelete,
}: {
  phrases: Stored<Phrase[]>;
  tones: Settings['toneColours'];
  onDelete: (phrase: Phrase) => void;
}) {
  const [query, setQuery] = useState('');
  const [group, setGroup] = useState<Group>('all');
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
  if (all.length === 0) return <FirstWord />;
  const now = Date.now();
  return (
    <Words
      query={query}
      onQuery={setQuery}
      group={group}
      onGroup={setGroup}
      counts={countGroups(found, now)}
      phrases={inGroup(found, group, now)}
      tones={tones}
      now={now}
      onDelete={onDelete}
    />
  );
}
