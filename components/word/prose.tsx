import { Fragment, use } from 'react';
import { HabitsContext, inScript } from './habits';
import { Pinyin } from './pinyin';
import { Readable } from './readable';

/** A run of hanzi, as CC-CEDICT writes it in a definition: `種草|种草[zhong4 cao3]`, the last two parts optional. */
const chinese =
  /([\p{Script=Han}〇][\p{Script=Han}〇，、。！？…]*)(?:\|([\p{Script=Han}〇，]+))?(?:\[([^\]]+)\])?/gu;

/**
 * English text with Chinese words in it: every Chinese run gets its language, numbered pinyin its tone marks. Where a word
 * comes in both scripts, it is the reader's own.
 */
export function Prose({ text }: { text: string }) {
  const { script, reading } = use(HabitsContext);
  const parts: React.ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(chinese)) {
    const [whole, first = '', second, pinyin] = match;
    const hanzi = inScript(
      { traditional: first, simplified: second ?? first },
      second ? script : 'simplified',
    );
    parts.push(text.slice(end, match.index));
    parts.push(
      <Fragment key={match.index}>
        <Readable text={hanzi.text} lang={hanzi.lang} word />
        {pinyin && reading !== 'none' && (
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
