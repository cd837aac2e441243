import type { Settings } from '@/utils/settings/schema';
import { Marked, type MarkStyle } from './marked';

/** What the sample looks up: the word that the pointer is on. */
export const sampleWord = { text: '真的被种草了', offset: 3 };

/** A title of the feed and the text of its post, marked as these settings have it. */
export function Sample({ settings }: { settings: Settings }) {
  const { enabled, marks, markTitles, markEach, markSensitive, level } = settings;
  const mark = (style: MarkStyle, shown = true) => (enabled && marks !== 'off' && shown ? style : undefined);
  const term = (shown = true) => mark('term', marks !== 'mine' && shown);
  /** A word of this level of HSK 2.0. */
  const above = (hsk: number, shown = true) => mark('level', marks === 'level' && hsk > level && shown);
  return (
    <div className="prev-post" lang="zh-Hans">
      <p className="prev-title">
        <Marked parts={['这家店', ['气氛', above(5, markTitles)], ['绝绝子', term(markTitles)]]} />
      </p>
      <p>
        <Marked
          parts={[
            '真的被',
            ['种草', enabled ? 'point' : undefined],
            '了，',
            ['完全', above(4)],
            ['不踩雷', mark('mine')],
            '。朋友看完也被',
            ['种草', term(markEach === 'always')],
            '，要',
            ['地址', above(4)],
            '的加',
            ['绿泡泡', term(markSensitive)],
            '。',
          ]}
        />
      </p>
    </div>
  );
}
