import { useTranslation } from 'react-i18next';
import { dayText } from '@/components/ui/times';
import { Sentence } from '@/components/word/example';
import { Hanzi } from '@/components/word/hanzi';
import { Pinyin } from '@/components/word/pinyin';
import { Prose } from '@/components/word/prose';
import type { Settings } from '@/utils/settings/schema';
import type { Phrase } from '@/utils/store/model';
import { sentenceOf } from './sentence-of';

/** The answer: word, reading, meaning, and where it was met. */
export function Back({
  phrase,
  tones,
  now,
}: {
  phrase: Phrase;
  tones: Settings['toneColours'];
  now: number;
}) {
  const { t, i18n } = useTranslation('popup');
  const context = sentenceOf(phrase);
  const saved = t('savedOn', { date: dayText(phrase.createdAt, { now, language: i18n.language }) });
  return (
    <>
      <div className="rv-back">
        <div className="ans-hw">
          <h2>
            <Hanzi text={phrase.simplified} song />
          </h2>
          <p className="ans-py">
            <Pinyin numbered={phrase.pinyin} colours={tones} />
          </p>
        </div>
        <p className="ans-gloss" lang="en">
          <Prose text={phrase.gloss} />
        </p>
        {phrase.explanation && (
          <p className="ans-why" lang="en">
            <Prose text={phrase.explanation} />
          </p>
        )}
        {context && (
          <div className="ans-sent">
            <Sentence text={context.sentence} marks={[context]} />
          </div>
        )}
      </div>
      <p className="rv-from">
        {context?.title &&
          (context.url ? (
            <a href={context.url} target="_blank" rel="noreferrer" title={t('openPost')}>
              <Hanzi text={context.title} />
            </a>
          ) : (
            <Hanzi text={context.title} />
          ))}
        <small>{saved}</small>
      </p>
    </>
  );
}
