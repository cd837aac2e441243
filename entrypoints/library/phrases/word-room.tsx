import { lazy, Suspense, useEffect, useState } from 'react';
import { WordPage } from '@/components/characters/word-page';
import { Waiting } from '@/components/library/waiting';
import { type Fault, toFault } from '@/utils/faults';
import { ask, type Word, type WordEntry } from '@/utils/messages';
import { useSettings } from '@/utils/settings/store';
import type { Phrase } from '@/utils/store/model';
import type { Stored } from '@/utils/store/use-stored';

const PictureOf = lazy(() => import('./picture-of'));

const none: WordEntry[] = [];

/** A word’s own page: how it is written, and what else is written so. */
export default function WordRoom({ word, phrases }: { word: string; phrases: Stored<Phrase[]> }) {
  const { toneColours, theme } = useSettings((state) => state.settings);
  const [entries, setEntries] = useState<ReadonlyMap<string, WordEntry[]>>(new Map());
  const [fault, setFault] = useState<Fault>();
  const [pictured, setPictured] = useState<Pick<Word, 'simplified' | 'traditional' | 'pinyin' | 'gloss'>>();
  const dark = useDark();
  useEffect(() => {
    let wanted = true;
    const headwords = [...new Set([word, ...word])];
    ask('lexicon.entries', { headwords }).then(
      (found) => {
        if (!wanted) return;
        setFault(undefined);
        setEntries(new Map(headwords.map((headword, index) => [headword, found[index] ?? none])));
      },
      (error: unknown) => wanted && setFault(toFault(error)),
    );
    return () => {
      wanted = false;
    };
  }, [word]);
  if (phrases.state === 'loading') return <Waiting />;
  return (
    <>
      {fault && <Waiting fault={fault} />}
      <WordPage
        key={word}
        word={word}
        entriesOf={(headword) => entries.get(headword) ?? none}
        saved={phrases.state === 'ready' ? phrases.value : []}
        tones={toneColours}
        theme={`${theme} ${dark}`}
        onPicture={setPictured}
      />
      {pictured && (
        <Suspense>
          <PictureOf word={pictured} onClose={() => setPictured(undefined)} />
        </Suspense>
      )}
    </>
  );
}

/** Whether the browser is dark now, which decides unless the reader chose a theme. */
function useDark(): boolean {
  const [dark, setDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches);
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)');
    const onChange = () => setDark(query.matches);
    query.addEventListener('change', onChange);
    return () => query.removeEventListener('change', onChange);
  }, []);
  return dark;
}
