import { ArrowLeft } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wordOf } from '@/components/card/choice';
import { Draft } from '@/components/replies/draft';
import { type Filling, ReplyRow } from '@/components/replies/reply-row';
import { SaidWord } from '@/components/replies/said-word';
import { type Among, Say } from '@/components/replies/say';
import { type Pictured, WordPicture } from '@/components/replies/word-picture';
import { classes } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { FaultNotice, Notice } from '@/components/ui/notice';
import { Segmented } from '@/components/ui/segmented';
import type { Topic } from '@/utils/glossary/schema';
import { livePhrases } from '@/utils/phrasebook/phrases';
import { likelyIntents } from '@/utils/replies/likely';
import { fill, openSlots } from '@/utils/replies/slots';
import type { Settings } from '@/utils/settings/schema';
import { useSettings } from '@/utils/settings/store';
import { useStored } from '@/utils/store/use-stored';
import { useDraft } from './use-draft';
import { useKit } from './use-kit';
import { type Shown, useReadings, useSaid } from './use-said';
import '@/components/phrasebook/words.css';
import '@/components/replies/replies.css';

/** As many favourites as one synced setting holds. */
const mostFavourites = 200;
const noFilling: Filling = { slots: {}, asked: false };
/** Of a word's own sentences so many are shown. */
const mostSentences = 3;

/** Joining in: find something to say, or check what one has written. In the popup and in the side panel. */
export default function SayRoom({
  settings,
  topics,
  onBack,
}: {
  settings: Settings;
  topics: readonly Topic[];
  /** Where it takes the place of something else, leads back to that. */
  onBack?: () => void;
}) {
  const { t } = useTranslation('replies');
  const [view, setView] = useState<'find' | 'check'>('find');
  const [draft, setDraft] = useState('');
  const { kit, fault } = useKit();
  const { checked, fault: draftFault } = useDraft(draft, kit);
  return (
    <div className={classes('say', onBack && 'is-page')}>
      <div className="say-views">
        {onBack && <IconButton label={t('back')} icon={ArrowLeft} onClick={onBack} />}
        <Segmented
          label={t('view')}
          value={view}
          onChange={setView}
          options={[
            { value: 'find', text: t('find') },
            { value: 'check', text: t('check') },
          ]}
        />
      </div>
      {fault && <FaultNotice fault={fault} />}
      {view === 'find' ? (
        <Find settings={settings} topics={topics} all={kit?.all} />
      ) : (
        <Draft text={draft} onText={setDraft} checked={checked} fault={draftFault} />
      )}
    </div>
  );
}

function Find({
  settings: { favourites: ids, toneColours: tones },
  topics,
  all,
}: {
  settings: Settings;
  topics: readonly Topic[];
  all: NonNullable<ReturnType<typeof useKit>['kit']>['all'] | undefined;
}) {
  const { t } = useTranslation('replies');
  const set = useSettings((state) => state.set);
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [among, setAmong] = useState<Among>('all');
  const [chosen, setChosen] = useState<string>();
  const [fillings, setFillings] = useState<Readonly<Record<string, Filling>>>({});
  const [told, setTold] = useState<{ kind: 'copied' | 'refused' | 'full'; text?: string }>();
  const [picture, setPicture] = useState<Pictured>();
  const phrases = useStored(livePhrases);
  const favourites = useMemo(() => new Set(ids), [ids]);
  const topicList = topics.join(' ');
  const likely = useMemo(() => likelyIntents(topicList.split(' ') as Topic[]), [topicList]);
  const intent = among === 'all' || among === 'favourites' ? undefined : among;
  const { shown, fault } = useSaid(all, {
    query,
    intent,
    favourites,
    likely,
    onlyFavourites: among === 'favourites',
  });
  const current = shown.find((one) => idOf(one) === chosen) ?? shown[0];
  const fillingOf = (id: string) => fillings[id] ?? noFilling;
  const readings = useReadings(
    shown.flatMap((one) => (one.kind === 'reply' ? [fill(one.reply.zh, fillingOf(one.reply.id).slots)] : [])),
  );

  const choose = (one: Shown | undefined) => {
    setChosen(one && idOf(one));
    setTold(undefined);
  };
  const step = (by: 1 | -1) => {
    const next = shown[(current ? shown.indexOf(current) : -1) + by];
    if (!next) return;
    choose(next);
    requestAnimationFrame(() =>
      document.querySelector('.say-row.is-chosen')?.scrollIntoView({ block: 'nearest' }),
    );
  };
  const copy = async (one: Shown | undefined, anyway = false) => {
    if (!one) return;
    let text = one.kind === 'word' ? one.zh : one.reply.zh;
    if (one.kind === 'reply') {
      const { id, zh } = one.reply;
      const { slots } = fillingOf(id);
      if (!anyway && openSlots(zh, slots).length > 0) {
        choose(one);
        setFillings({ ...fillings, [id]: { slots, asked: true } });
        return;
      }
      text = fill(zh, slots);
    }
    try {
      await navigator.clipboard.writeText(text);
      setTold({ kind: 'copied' });
    } catch {
      setTold({ kind: 'refused', text });
    }
  };
  const favour = (id: string) => {
    if (favourites.has(id))
      void set(
        'favourites',
        ids.filter((one) => one !== id),
      );
    else if (ids.length < mostFavourites) void set('favourites', [...ids, id]);
    else setTold({ kind: 'full' });
  };
  const own = phrases.state === 'ready' ? phrases.value.flatMap(({ contexts }) => contexts) : [];

  return (
    <>
      <Say
        query={query}
        onQuery={(next) => {
          setQuery(next);
          choose(undefined);
        }}
        among={among}
        onAmong={(next) => {
          setAmong(next);
          choose(undefined);
        }}
        likely={likely}
        count={shown.length}
        field={field}
        onStep={step}
        onCopy={() => void copy(current)}
        notice={
          told ? (
            <Notice kind={told.kind === 'copied' ? 'good' : undefined}>
              {t(told.kind === 'copied' ? 'copied' : told.kind === 'full' ? 'favouritesFull' : 'copyRefused')}
              {told.text && (
                <span className="say-copy-self" lang="zh-Hans" data-testid="copy-self">
                  {told.text}
                </span>
              )}
            </Notice>
          ) : (
            fault && <FaultNotice fault={fault} />
          )
        }
      >
        {shown.map((one) =>
          one.kind === 'reply' ? (
            <ReplyRow
              key={one.reply.id}
              reply={one.reply}
              chosen={one === current}
              favourite={favourites.has(one.reply.id)}
              words={readings.get(fill(one.reply.zh, fillingOf(one.reply.id).slots))}
              filling={fillingOf(one.reply.id)}
              onChoose={() => choose(one)}
              onFill={(slots) =>
                setFillings({ ...fillings, [one.reply.id]: { ...fillingOf(one.reply.id), slots } })
              }
              onCopy={(anyway) => void copy(one, anyway)}
              onFavourite={() => favour(one.reply.id)}
            />
          ) : (
            <SaidWord
              key={one.id}
              entry={one.entry}
              chosen={one === current}
              tones={tones}
              own={sentencesWith(one.zh, own)}
              onChoose={() => choose(one)}
              onCopy={() => void copy(one)}
              onPicture={() => setPicture({ ...wordOf(one.entry), example: one.entry.glossary?.example })}
            />
          ),
        )}
      </Say>
      {picture && <WordPicture word={picture} onClose={() => setPicture(undefined)} />}
    </>
  );
}

const idOf = (one: Shown) => (one.kind === 'reply' ? one.reply.id : one.id);

/** Sentences that hold a word, with its place in each. */
function sentencesWith<Kept extends { sentence: string }>(word: string, all: readonly Kept[]) {
  return all
    .filter(({ sentence }) => sentence.includes(word))
    .slice(0, mostSentences)
    .map((one) => {
      const start = one.sentence.indexOf(word);
      return { ...one, start, end: start + word.length };
    });
}
