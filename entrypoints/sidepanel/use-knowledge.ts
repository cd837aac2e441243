import { useMemo } from 'react';
import type { Knowledge } from '@/utils/bilingual/knowledge';
import { readersWords } from '@/utils/phrasebook/own-words';
import { useSettings } from '@/utils/settings/store';
import { useStored } from '@/utils/store/use-stored';

/** What the reader knows, as it changes in any window. Where it cannot be read, they know nothing: reading goes on. */
export function useKnowledge(): Knowledge | null {
  const level = useSettings((state) => state.settings.level);
  const words = useStored(readersWords);
  const loading = words.state === 'loading';
  // What is stored stays the same value until it changes; what tells of it is new at each drawing.
  const stored = words.state === 'ready' ? words.value : undefined;
  return useMemo(() => {
    if (loading) return null;
    return {
      learning: new Set(stored?.learning.map(({ simplified }) => simplified)),
      known: new Set(stored?.known),
      level,
    };
  }, [loading, stored, level]);
}
