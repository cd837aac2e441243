import { useEffect, useState } from 'react';
import { sampleWord } from '@/components/settings/sample';
import { ask, type WordLookup } from '@/utils/messages';

/** What the dictionaries say of the sample's word: the preview shows a real card. */
export function useSampleLookup(): WordLookup | undefined {
  const [lookup, setLookup] = useState<WordLookup>();
  useEffect(() => {
    // Without it the preview has no card; the settings are what the page is for.
    ask('lexicon.lookup', sampleWord).then(setLookup, console.warn);
  }, []);
  return lookup;
}
