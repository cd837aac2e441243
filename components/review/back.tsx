import { Volume2 } from 'lucide-react';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/components/ui/icon-button';
import { dayText } from '@/components/ui/times';
import { Sentence } from '@/components/word/example';
import { HabitsContext, inScript } from '@/components/word/habits';
import { Hanzi } from '@/components/word/hanzi';
import { Pinyin } from '@/components/word/pinyin';
import { Prose } from '@/components/word/prose';
import type { Settings } from '@/utils/settings/schema';
import type { Phrase } from '@/utils/store/model';
import { sentenceToAsk } from './sentence-of';

/** The answer: word, reading, meaning, and where it was met. */
export function Back({
  phrase,
  tones,
  now,
  photo,
  silent,
  onHear,
}: {
  phrase: Phrase;
  tones: Settings['toneColours'];
  now: number;
  /** Address of the post's first picture, where one is kept. */
  photo?: string;
  /** No voice of this computer says Mandarin, as was found out by trying. */
  silent: boolean;
  onHear: () => void;
}) {
  const { t } = useTranslation(['review', 'common']);
  const { text, lang } = inScript(phrase, use(HabitsContext).script);
  const context = sentenceToAsk(phrase);
  return (
    <>
      <div className="rv-back">
        <div className="ans-hw">
          <h2>
            <Hanzi text={text} lang={lang} song />
          </h2>
          <p className="ans-py">
            <Pinyin numbered={phrase.pinyin} colours={tones} />
          </p>
          <IconButton label={t('hearKey')} icon={Volume2} data-testid="review-hear" onClick={onHear} />
        </div>
        {silent && (
          <p className="no-voice" role="status">
            {t('common:noVoice')}
          </p>
        )}
        <p className="ans-gloss" lang="en">
          <Prose text={phrase.gloss} />
        </p>
        {phrase.explanation && (
          <p className="ans-why" lang="en">
            <Prose text={phrase.explanation} />
          </p>
        )}
        {phrase.note && <p className="ans-note">{phrase.note}</p>}
        {context && (
          <div className="ans-sent">
            <Sentence text={context.sentence} marks={[context]} />
          </div>
        )}
      </div>
      <Origin phrase={phrase} now={now} photo={photo} />
    </>
  );
}

/** The post in which it was met, with its photograph as a cue. */
function Origin({ phrase, now, photo }: { phrase: Phrase; now: number; photo?: string }) {
  const { t, i18n } = useTranslation('review');
  const context = sentenceToAsk(phrase);
  const date = dayText(phrase.createdAt, { now, language: i18n.language });
  const count = phrase.contexts.length;
  return (
    <div className="rv-from">
      {photo && <img src={photo} alt={t('photo')} width={44} height={44} data-testid="review-photo" />}
      <p>
        {context?.title &&
          (context.url ? (
            <a href={context.url} target="_blank" rel="noreferrer" title={t('openPost')}>
              <Hanzi text={context.title} />
            </a>
          ) : (
            <Hanzi text={context.title} />
          ))}
        <small>{count > 0 ? t('savedMet', { date, count }) : t('savedOn', { date })}</small>
      </p>
    </div>
  );
}
