import { useMemo } from 'react';
import type { Knowledge } from '@/utils/bilingual/knowledge';
import { readersWords } from '@/utils/phrasebook/own-words';
import { useSettings } from '@/utils/settings/store';
import { useStored } from '@/utils/store/use-stored';

/** What the reader knows, as it changes in any window. Where it cannot be read, they know nothing: reading goes on. */
export function useKnowledge(): Knowledge | null {
  const level = useSettings((state) => state.settings.level);
  const words = useStored(readersWords);
  return useMemo(() => {
    if (words.state === 'loading') return null;
    const { learning, known } = words.state === 'ready' ? words.value : { learning: [], known: [] };
    return {
      learning: new Set(learning.map(({ simplified }) => simplified)),
      known: new Set(known),
      level,
    };
  }, [words, level]);
}
