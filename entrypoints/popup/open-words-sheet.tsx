import { wordOf } from '@/components/card/choice';
import { OpenWords } from '@/components/phrasebook/open-words';
import type { Input } from '@/utils/messages';
import { livePhrases } from '@/utils/phrasebook/phrases';
import type { Settings } from '@/utils/settings/schema';
import { useStored } from '@/utils/store/use-stored';
import { type OpenWord, showInPost } from './use-open-post';

/** The words of the open post, and which of them are saved: loaded when the sheet is first opened. */
export default function OpenWordsSheet({
  words,
  settings,
  onSave,
}: {
  words: readonly OpenWord[];
  settings: Settings;
  onSave: (input: Input<'phrases.save'>) => void;
}) {
  const phrases = useStored(livePhrases);
  const kept = new Set(phrases.state === 'ready' ? phrases.value.map(keyOf) : []);
  const of = (id: string) => words.find(({ entry }) => entry.id === id)!;
  return (
    <OpenWords
      entries={words.map(({ entry }) => entry)}
      tones={settings.toneColours}
      isSaved={(entry) => kept.has(keyOf(entry))}
      onSave={(entry) => onSave({ word: wordOf(entry), context: of(entry.id).context })}
      onShow={(entry) => void showInPost(of(entry.id))}
    />
  );
}

/** What tells one phrase from another. */
function keyOf({ simplified, pinyin }: { simplified: string; pinyin: string }): string {
  return `${simplified}\n${pinyin}`;
}
