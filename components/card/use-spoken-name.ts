import { use } from 'react';
import { HabitsContext, inScript } from '@/components/word/habits';
import { toneMarked } from '@/utils/lexicon/syllables';
import type { WordEntry } from '@/utils/messages';

/** A word and its reading, as a screen reader names the card. */
export function useSpokenName(entry: WordEntry): string {
  const { script, reading } = use(HabitsContext);
  const { text } = inScript(entry, script);
  // Screen readers read pinyin aloud well enough, and zhuyin not at all.
  return reading === 'none' ? text : `${text} ${toneMarked(entry.pinyin)}`.trim();
}
