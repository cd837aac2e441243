import { useEffect, useState } from 'react';
import { WordPicture } from '@/components/replies/word-picture';
import { loadTexts } from '@/utils/i18n/i18n';
import { ask, type Word, type WordEntry } from '@/utils/messages';

await loadTexts('replies');

/** A word of the phrasebook or of the dictionary as a picture, with the glossary's example of it where there is one. */
export default function PictureOf({
  word,
  onClose,
}: {
  word: Pick<Word, 'simplified' | 'traditional' | 'pinyin' | 'gloss'>;
  onClose: () => void;
}) {
  const [entries, setEntries] = useState<WordEntry[]>();
  useEffect(() => {
    let current = true;
    // Without an example it is a picture as well.
    ask('lexicon.entries', { headwords: [word.simplified] }).then(
      ([found = []]) => current && setEntries(found),
      () => current && setEntries([]),
    );
    return () => {
      current = false;
    };
  }, [word.simplified]);
  if (!entries) return null;
  const entry = entries.find(({ glossary, pinyin }) => glossary && pinyin === word.pinyin);
  return <WordPicture word={{ ...word, example: entry?.glossary?.example }} onClose={onClose} />;
}
