import type { Settings } from '@/utils/settings/schema';
import { Marked, type MarkedPart, type MarkStyle } from './marked';

/**
 * A word of the sample: its level of HSK 2.0, or that it is one of Xiaohongshu's, a sensitive one of those, the
 * reader's own, the one under the pointer. What is on no list stands as text.
 */
type SampleWord =
  | string
  | readonly [text: string, is: 1 | 2 | 3 | 4 | 5 | 6 | 'term' | 'sensitive' | 'mine' | 'point'];

export const sampleTitle: readonly SampleWord[] = [
  ['这', 1],
  ['家', 1],
  '店',
  ['气氛', 5],
  ['绝绝子', 'term'],
];

export const sampleBody: readonly SampleWord[] = [
  '真的',
  ['被', 3],
  ['种草', 'point'],
  ['了', 1],
  '，',
  ['完全', 4],
  ['不踩雷', 'mine'],
  '。',
  ['朋友', 1],
  ['看', 1],
  ['完', 2],
  ['也', 2],
  ['被', 3],
  ['种草', 'term'],
  '，就是',
  ['隔壁', 5],
  '桌',
  ['的', 1],
  ['老登', 'sensitive'],
  '有点',
  ['吵', 4],
  '。',
];

/** What the sample's card is of: the word under the pointer. */
export const sampleWord = { text: '真的被种草了', offset: 3 };

/** A title of the feed and the text of its post, marked as these settings have it. */
export function Sample({ settings }: { settings: Settings }) {
  return (
    <div className="prev-post" lang="zh-Hans">
      <p className="prev-title">
        <Marked parts={settings.markTitles ? marksOf(sampleTitle, settings) : [textOf(sampleTitle)]} />
      </p>
      <p>
        <Marked parts={marksOf(sampleBody, settings)} />
      </p>
    </div>
  );
}

/** The words with the marks that they have. */
export function marksOf(words: readonly SampleWord[], settings: Settings): MarkedPart[] {
  const met = new Set<string>();
  return words.map((word) => {
    const text = textOf([word]);
    const again = met.has(text);
    met.add(text);
    const mark = settings.enabled ? markOf(word, settings) : undefined;
    return mark && !(again && settings.markEach === 'once') ? [text, mark] : text;
  });
}

export function textOf(words: readonly SampleWord[]): string {
  return words.map((word) => (typeof word === 'string' ? word : word[0])).join('');
}

function markOf(word: SampleWord, { marks, level, markSensitive }: Settings): MarkStyle | undefined {
  const is = typeof word === 'string' ? undefined : word[1];
  if (is === 'point') return 'point';
  if (is === undefined || marks === 'off') return undefined;
  if (is === 'mine') return 'mine';
  if (typeof is === 'number') return marks === 'level' && is > level ? 'level' : undefined;
  return marks !== 'mine' && (is === 'term' || markSensitive) ? 'term' : undefined;
}
