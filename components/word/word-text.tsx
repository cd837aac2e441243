import { use } from 'react';
import { classes } from '@/components/ui/button';
import type { Settings } from '@/utils/settings/schema';
import { HabitsContext } from './habits';
import { Pinyin } from './pinyin';
import { Prose } from './prose';

/** How a word is read and what it means, in a list beside the word: the one above the other, as the reader likes it. */
export function WordText({
  pinyin,
  gloss,
  tones,
}: {
  pinyin: string;
  gloss: string;
  tones: Settings['toneColours'];
}) {
  const { meaningFirst = false } = use(HabitsContext);
  const reading = pinyin && (
    <p className="row-py">
      <Pinyin numbered={pinyin} colours={tones} />
    </p>
  );
  const meaning = (
    <p className="row-gloss" lang="en">
      <Prose text={gloss} />
    </p>
  );
  return (
    <div className={classes('row-text', meaningFirst && 'mf')}>
      {meaningFirst ? meaning : reading}
      {meaningFirst ? reading : meaning}
    </div>
  );
}
