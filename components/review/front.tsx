import { BookOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Sentence } from '@/components/word/example';
import { Hanzi } from '@/components/word/hanzi';
import type { Phrase } from '@/utils/store/model';
import { sentenceOf } from './sentence-of';

/** The question: the sentence in which the phrase was met, or the phrase alone. */
export function Front({ phrase }: { phrase: Phrase }) {
  const { t } = useTranslation('popup');
  const context = sentenceOf(phrase);
  return (
    <div className="rv-front">
      <div className="rv-ask">
        {context ? (
          <div className={context.sentence.length > 48 ? 'sent long' : 'sent'}>
            <Sentence text={context.sentence} marks={[context]} />
          </div>
        ) : (
          <p className="sent-word">
            <Hanzi text={phrase.simplified} song size={56} />
          </p>
        )}
        <p className="ask">{context ? t('askSentence') : t('askWord')}</p>
      </div>
      {context?.title && (
        <p className="src">
          <BookOpen className="i s" />
          <Hanzi text={context.title} />
        </p>
      )}
    </div>
  );
}
