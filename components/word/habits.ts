import { createContext } from 'react';
import type { Settings } from '@/utils/settings/schema';

/** How the reader likes Chinese to be written, wherever it is shown. */
export type Habits = Pick<Settings, 'reading' | 'script'> & Partial<Pick<Settings, 'meaningFirst'>>;

export const HabitsContext = createContext<Habits>({ reading: 'pinyin', script: 'simplified' });

/** A word in both scripts, the one that the reader reads first; the other only where it differs. */
export function inScript(
  { simplified, traditional }: { simplified: string; traditional: string },
  script: Settings['script'],
): { text: string; lang: 'zh-Hans' | 'zh-Hant'; other?: string } {
  const [text, other] = script === 'simplified' ? [simplified, traditional] : [traditional, simplified];
  return {
    text,
    lang: script === 'simplified' ? 'zh-Hans' : 'zh-Hant',
    ...(other !== text && { other }),
  };
}
