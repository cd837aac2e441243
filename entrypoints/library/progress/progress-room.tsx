import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Waiting } from '@/components/library/waiting';
import { type KnownBy, Progress } from '@/components/progress/progress';
import { Reschedule } from '@/components/progress/reschedule';
import { ask } from '@/utils/messages';
import { readProgress } from '@/utils/phrasebook/review/progress';
import { scheduleOf } from '@/utils/phrasebook/review/scheduling';
import { useSettings } from '@/utils/settings/store';
import { useStored } from '@/utils/store/use-stored';
import { useReschedule } from './use-reschedule';

/** What review has come to. */
export default function ProgressRoom() {
  const settings = useSettings((state) => state.settings);
  const { dayEnds } = settings;
  const data = useStored((db) => readProgress(db, { now: Date.now(), dayEnds }), [dayEnds]);
  const known = useKnownBy(data.state === 'ready' ? data.value.known : undefined);
  const { step, look, change, undo } = useReschedule(scheduleOf(settings));
  if (data.state === 'loading') return <Waiting />;
  if (data.state === 'fault') return <Waiting fault={data.fault} onRetry={data.retry} />;
  return (
    <Progress data={data.value} known={known} aim={settings.retention}>
      <Reschedule
        step={step}
        onLook={() => void look()}
        onChange={() => void change()}
        onUndo={() => void undo()}
      />
    </Progress>
  );
}

/** How many words are looked up with one message. */
const atOnce = 500;

/** Known words by level and topic; none while they are looked up, or when the dictionary cannot be read. */
function useKnownBy(words: readonly string[] | undefined): KnownBy | undefined {
  const { t } = useTranslation('word');
  const [found, setFound] = useState<Found>();
  const wanted = words?.join('\n');
  useEffect(() => {
    if (wanted === undefined) return;
    let current = true;
    lookUp(wanted.split('\n').filter(Boolean)).then(
      (result) => current && setFound(result),
      (error) => console.warn('Known words could not be looked up', error),
    );
    return () => {
      current = false;
    };
  }, [wanted]);
  if (!found) return undefined;
  const topics = [...found.topics]
    .map(([topic, count]) => ({ topic, name: t(`topics.${topic}`), count }))
    .sort((one, other) => other.count - one.count);
  return { levels: found.levels, topics };
}

type Topic = NonNullable<
  Awaited<ReturnType<typeof ask<'lexicon.entries'>>>[number][number]['glossary']
>['topics'][number];

interface Found {
  levels: number[];
  topics: Map<Topic, number>;
}

async function lookUp(words: string[]): Promise<Found> {
  const found: Found = { levels: [0, 0, 0, 0, 0, 0], topics: new Map() };
  for (let from = 0; from < words.length; from += atOnce) {
    const answers = await ask('lexicon.entries', { headwords: words.slice(from, from + atOnce) });
    for (const entries of answers) {
      const level = entries.find(({ hsk }) => hsk !== undefined)?.hsk;
      if (level !== undefined) found.levels[level - 1]!++;
      const topic = entries.find(({ glossary }) => glossary)?.glossary?.topics[0];
      if (topic) found.topics.set(topic, (found.topics.get(topic) ?? 0) + 1);
    }
  }
  return found;
}
