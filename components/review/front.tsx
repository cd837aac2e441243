import { BookOpen, Volume2 } from 'lucide-react';
import { use, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { Sentence } from '@/components/word/example';
import { HabitsContext, inScript } from '@/components/word/habits';
import { Hanzi } from '@/components/word/hanzi';
import { Prose } from '@/components/word/prose';
import type { Settings } from '@/utils/settings/schema';
import type { Context, Phrase } from '@/utils/store/model';
import { sentenceToAsk } from './sentence-of';

/** What a phrase is asked with. */
export type Ask = Settings['front'];

/** What a phrase can be asked with: a sentence or a meaning only when it has one. */
export function askOf(phrase: Phrase, front: Ask): Ask {
  if (front === 'sentence' && !sentenceToAsk(phrase)) return 'word';
  if (front === 'meaning' && !phrase.gloss.trim()) return 'word';
  return front;
}

/** The question: the sentence in which the phrase was met, the phrase alone, its meaning, or its sound. */
export function Front({
  phrase,
  ask,
  onHear,
}: {
  phrase: Phrase;
  ask: Ask;
  /** Says it aloud; false when there is no voice that could. */
  onHear: () => Promise<boolean>;
}) {
  const { t } = useTranslation('review');
  const context = sentenceToAsk(phrase);
  const isNew = phrase.card.state === 0;
  switch (ask) {
    case 'sentence':
      return (
        <Question ask={t('askSentence')} isNew={isNew} from={context}>
          <div className={(context?.sentence.length ?? 0) > 48 ? 'sent long' : 'sent'}>
            {context && <Sentence text={context.sentence} marks={[context]} />}
          </div>
        </Question>
      );
    case 'meaning':
      return (
        <Question ask={t('askMeaning')} isNew={isNew}>
          <p className="sent-gloss" lang="en">
            <Prose text={phrase.gloss} />
          </p>
        </Question>
      );
    case 'sound':
      return <Sound phrase={phrase} onHear={onHear} />;
    case 'word':
      return (
        <Question ask={t('askWord')} isNew={isNew} from={context}>
          <Alone phrase={phrase} />
        </Question>
      );
  }
}

/** Says the word when it comes up; where nothing can say it, it is shown. */
function Sound({ phrase, onHear }: { phrase: Phrase; onHear: () => Promise<boolean> }) {
  const { t } = useTranslation(['review', 'common']);
  const [silent, setSilent] = useState(false);
  const isNew = phrase.card.state === 0;
  const hear = () => void onHear().then((heard) => setSilent(!heard));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a phrase
  useEffect(hear, [phrase.id]);
  if (silent) {
    return (
      <Question ask={t('askWord')} isNew={isNew}>
        <Alone phrase={phrase} />
        <p className="no-voice" role="status">
          {t('common:noVoice')}
        </p>
      </Question>
    );
  }
  return (
    <Question ask={t('askSound')} isNew={isNew}>
      <Button size="lg" icon={Volume2} data-testid="review-hear" onClick={hear}>
        {t('hear')}
      </Button>
    </Question>
  );
}

function Alone({ phrase }: { phrase: Phrase }) {
  const { text, lang } = inScript(phrase, use(HabitsContext).script);
  return (
    <p className="sent-word">
      <Hanzi text={text} lang={lang} song size={text.length > 6 ? 28 : 56} />
    </p>
  );
}

function Question({
  ask,
  isNew,
  from,
  children,
}: {
  ask: string;
  /** It was never asked before: nobody need wonder why they do not know it. */
  isNew: boolean;
  from?: Context;
  children: React.ReactNode;
}) {
  const { t } = useTranslation('review');
  return (
    <div className="rv-front">
      {isNew && <p className="badge red rv-new">{t('newWord')}</p>}
      <div className="rv-ask">
        {children}
        <p className="ask">{ask}</p>
      </div>
      {from?.title && (
        <p className="src">
          <BookOpen className="i s" />
          <Hanzi text={from.title} />
        </p>
      )}
    </div>
  );
}
