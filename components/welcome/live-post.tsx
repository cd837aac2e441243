import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Overlay } from '@/components/card/overlay';
import { styles } from '@/components/card/styles';
import { classes } from '@/components/ui/button';
import type { CardState } from '@/utils/reading/card-port';
import { LiveCard } from './live-card';

/** Words with spaces between; those that the site would have marked are in brackets. */
const title = '[弄堂] 里 的 咖啡馆 ， 真的 被 [种草] 了';
const lines = [
  '周末 和 [闺蜜] 散步 ， 走 到 路口 就 闻到 咖啡 香 。',
  '桂花 拿铁 [绝绝子] ， [甜度] 刚好 ， 完全 [不踩雷] 。',
  '靠窗 的 位置 特别 [出片] ， [随手一拍] 都 是 大片 。',
];
const tag = '# 咖啡馆';

/** The word that the first step speaks of. */
export const firstWord = '种草';

/** A post as on the site, with the card itself over its words: what is saved here is saved. */
export function LivePost({
  state,
  saved,
  onMet,
}: {
  state: CardState;
  /** The words of the phrasebook, which are marked as such. */
  saved: ReadonlySet<string>;
  onMet: () => void;
}) {
  const { t } = useTranslation('welcome');
  const [card, setCard] = useState<LiveCard>();
  const text = useRef<HTMLElement>(null);
  const first = useRef({ state, onMet });
  useEffect(() => {
    if (!text.current) return;
    const live = new LiveCard(first.current.state, text.current, first.current.onMet);
    setCard(live);
    return () => live.destroy();
  }, []);
  useEffect(() => card?.update(state), [card, state]);
  return (
    <section className="live-post" aria-label={t('post')} ref={text}>
      <p className="live-title" lang="zh-Hans">
        <Line words={title} saved={saved} />
      </p>
      {lines.map((words) => (
        <p key={words} lang="zh-Hans">
          <Line words={words} saved={saved} />
        </p>
      ))}
      <p className="live-tag" lang="zh-Hans">
        <Line words={tag} saved={saved} />
      </p>
      {card &&
        createPortal(
          <>
            <style>{styles}</style>
            <Overlay store={card.store} />
          </>,
          card.mount,
        )}
    </section>
  );
}

/** Every word can be pointed at; the keyboard goes from marked word to marked word, as it does on the site. */
function Line({ words, saved }: { words: string; saved: ReadonlySet<string> }) {
  return words.split(' ').map((part, index) => {
    const marked = part.startsWith('[');
    const word = marked ? part.slice(1, -1) : part;
    if (!/\p{Script=Han}/u.test(word)) return word;
    const mark = saved.has(word) ? 'm-mine' : marked && 'm-term';
    const key = `${index}${word}`;
    if (!marked) {
      return (
        <span key={key} className={classes('live-word', mark)}>
          {word}
        </span>
      );
    }
    return (
      <button key={key} type="button" className={classes('live-word', mark)}>
        {word}
      </button>
    );
  });
}
