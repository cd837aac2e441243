import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Overlay } from '@/components/card/overlay';
import { styles } from '@/components/card/styles';
import { Hanzi } from '@/components/word/hanzi';
import type { CardState } from '@/utils/reading/card-port';
import { LiveCard } from './live-card';

/** A word that can be pointed at is in brackets. */
const title = '弄堂里的咖啡馆，真的被[种草]了';
const lines = [
  '周末和闺蜜散步，走到路口就闻到咖啡香。',
  '桂花拿铁[绝绝子]，甜度刚好，完全不[踩雷]。',
  '靠窗的位置特别[出片]，随手一拍都是大片。',
];

/** The word that the first step speaks of. */
export const firstWord = '种草';

/** A post as on the site, with the card itself over its marked words: what is saved here is saved. */
export function LivePost({ state, onMet }: { state: CardState; onMet: () => void }) {
  const { t } = useTranslation('welcome');
  const [card, setCard] = useState<LiveCard>();
  const first = useRef(state);
  useEffect(() => {
    const live = new LiveCard(first.current, '.live-word');
    setCard(live);
    return () => live.destroy();
  }, []);
  useEffect(() => card?.update(state), [card, state]);

  const show = async (how: 'point' | 'open', word: HTMLElement) => {
    if (await card?.[how](word)) onMet();
  };
  const line = (text: string) =>
    text.split(/[[\]]/).map((part, index) =>
      index % 2 === 0 ? (
        part
      ) : (
        <button
          key={part}
          type="button"
          className="m-term live-word"
          onPointerEnter={({ currentTarget, pointerType }) =>
            pointerType !== 'touch' && void show('point', currentTarget)
          }
          onPointerLeave={() => card?.leave()}
          onFocus={({ currentTarget }) =>
            currentTarget.matches(':focus-visible') && void show('point', currentTarget)
          }
          onClick={({ currentTarget }) => void show('open', currentTarget)}
        >
          {part}
        </button>
      ),
    );
  return (
    <section className="live-post" aria-label={t('post')}>
      <p className="live-title" lang="zh-Hans">
        {line(title)}
      </p>
      {lines.map((text) => (
        <p key={text} lang="zh-Hans">
          {line(text)}
        </p>
      ))}
      <p className="live-tag">
        <Hanzi text="#咖啡馆" />
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
