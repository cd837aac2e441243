import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { glossOf } from '@/components/word/gloss';
import { HabitsContext, inScript } from '@/components/word/habits';
import { Hanzi } from '@/components/word/hanzi';
import { Pinyin } from '@/components/word/pinyin';
import { shownOf } from './choice';
import { useCard } from './context';

/** Says word, reading and meaning to a screen reader, and what was done with it. It is there before it has anything to say. */
export function Announcement() {
  const { t } = useTranslation('card');
  const { stage, word, shown, choice, undo, saved, sentenceAdded, known, copied, hint } = useCard(
    (model) => model,
  );
  const { script, reading } = use(HabitsContext);
  const entry = stage !== 'hidden' && word ? shownOf(word.lookup, choice).entry : null;
  const written = entry && inScript(entry, script);
  return (
    <div className="sr" role="status" aria-live="polite">
      {entry && written && (
        // Another element, so that the same word is said again.
        <p key={shown}>
          <Hanzi text={written.text} lang={written.lang} />,{' '}
          {reading !== 'none' && (
            <>
              <Pinyin numbered={entry.pinyin} />,{' '}
            </>
          )}
          <span lang="en">{glossOf(entry)}</span>
        </p>
      )}
      {entry && saved && undo?.kind === 'save' && undo.id === saved.id && <p>{t('saved')}</p>}
      {entry && known && undo?.kind === 'known' && <p>{t('knownLine')}</p>}
      {entry && sentenceAdded && <p>{t('sentenceAdded')}</p>}
      {hint && <p key={hint.times}>{t(hint.text)}</p>}
      {copied && <p>{t('copied')}</p>}
    </div>
  );
}
