import { Hanzi } from '@/components/word/hanzi';
import { Pinyin } from '@/components/word/pinyin';
import type { Settings } from '@/utils/settings/schema';

/** A line of a post and the peek over it, as these settings draw them. */
export function Preview({ settings }: { settings: Settings }) {
  const marked = settings.enabled && settings.marks === 'slang' ? 'm-term' : undefined;
  return (
    <>
      <p className="prev-line" lang="zh-Hans">
        真的被<span className={settings.enabled ? 'm-point' : undefined}>种草</span>了，完全不
        <span className={marked}>踩雷</span>
      </p>
      {settings.enabled && (
        <div className="prev-peek">
          <p>
            <b>
              <Hanzi text="种草" song />
            </b>
            <span>
              <Pinyin numbered="zhong4 cao3" colours={settings.toneColours} />
            </span>
          </p>
          <p lang="en">to be sold on something</p>
        </div>
      )}
    </>
  );
}
