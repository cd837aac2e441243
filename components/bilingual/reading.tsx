import { use } from 'react';
import { HabitsContext } from '@/components/word/habits';
import { syllables, zhuyin } from '@/utils/lexicon/syllables';

/** The reading over one character, as the reader likes it; nothing for what has none. */
export function Reading({ numbered }: { numbered: string | null }) {
  const { reading } = use(HabitsContext);
  const [syllable] = numbered ? syllables(numbered) : [];
  if (!syllable || reading === 'none') return <rt />;
  return (
    <rt lang={reading === 'zhuyin' ? 'zh-Bopo' : 'zh-Latn'} className={`t${syllable.tone}`}>
      {reading === 'zhuyin' ? zhuyin(numbered!) : syllable.text}
    </rt>
  );
}
