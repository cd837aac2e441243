import { MousePointer2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Hanzi } from '@/components/word/hanzi';
import { Pinyin } from '@/components/word/pinyin';
import type { Settings } from '@/utils/settings/schema';

/** A picture of what happens on the site: a post, a pointer on a word, the peek over it. */
export function Demo({ tones }: { tones: Settings['toneColours'] }) {
  const { t } = useTranslation('welcome');
  return (
    <figure className="demo" role="img" aria-label={t('demo')}>
      <div className="demo-post" lang="zh-Hans">
        <p className="demo-title">
          弄堂里的咖啡馆，真的被
          <span className="demo-word">
            <span className="m-point">种草</span>
            <span className="demo-peek">
              <span className="demo-hw">
                <b>
                  <Hanzi text="种草" song />
                </b>
                <Pinyin numbered="zhong4 cao3" colours={tones} />
              </span>
              <span lang="en">{t('demoGloss')}</span>
            </span>
            <MousePointer2 className="demo-cursor" />
          </span>
          了
        </p>
        <p>周末和闺蜜散步，走到路口就闻到咖啡香。</p>
        <p>
          桂花拿铁<span className="m-term">绝绝子</span>，甜度刚好，完全不<span className="m-term">踩雷</span>
          。
        </p>
        <p>
          靠窗的位置特别<span className="m-term">出片</span>，随手一拍都是大片。
        </p>
        <p className="demo-tag">#咖啡馆</p>
      </div>
    </figure>
  );
}
