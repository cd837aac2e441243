import { Fragment } from 'react';
import { Hanzi } from './hanzi';
import { Pinyin } from './pinyin';

/** A run of hanzi, as CC-CEDICT writes it in a definition: `種草|种草[zhong4 cao3]`, the last two parts optional. */
const chinese =
  /([\p{Script=Han}〇][\p{Script=Han}〇，、。！？…]*)(?:\|([\p{Script=Han}〇，]+))?(?:\[([^\]]+)\])?/gu;

/** English text with Chinese words in it: every Chinese run gets its language, numbered pinyin its tone marks. */
export function Prose({ text }: { text: string }) {
  const parts: React.ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(chinese)) {
    const [whole, first = '', simplified, pinyin] = match;
    parts.push(text.slice(end, match.index));
    parts.push(
      <Fragment key={match.index}>
        <Hanzi text={simplified ?? first} />
        {pinyin && (
          <>
            {' '}
            <Pinyin numbered={pinyin} joined />
          </>
        )}
      </Fragment>,
    );
    end = match.index + whole.length;
  }
  parts.push(text.slice(end));
  return <>{parts}</>;
}
