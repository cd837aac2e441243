import { useMemo } from 'react';
import { Sentence } from '@/components/bilingual/sentence';
import { layOut } from '@/utils/bilingual/laid';
import type { ReadWord } from '@/utils/messages';
import '@/components/bilingual/bilingual.css';

/** All words alike: here it matters what is written, not what is known. */
const nobodys = { learning: new Set<string>(), known: new Set<string>(), level: 6 };

export interface ReadSentence {
  text: string;
  words: readonly ReadWord[];
}

/** Chinese word by word, each with its reading over it and its meaning under it. */
export function ReadBack({ sentences }: { sentences: readonly ReadSentence[] }) {
  const laid = useMemo(
    () =>
      sentences.map(({ text, words }) => {
        const sentence = layOut(text, words, nobodys);
        return {
          ...sentence,
          words: sentence.words.map((word) => ({ ...word, standing: 'plain' as const })),
        };
      }),
    [sentences],
  );
  return (
    <div className="panel read-back" data-density="words" data-size="S" data-testid="read-back">
      {laid.map((sentence, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sentences never change place
        <Sentence key={index} sentence={sentence} index={index} />
      ))}
    </div>
  );
}
