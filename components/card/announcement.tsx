import { useTranslation } from 'react-i18next';
import { glossOf } from '@/components/word/gloss';
import { Hanzi } from '@/components/word/hanzi';
import { Pinyin } from '@/components/word/pinyin';
import { shownOf } from './choice';
import { useCard } from './context';

/** Says word, reading and meaning to a screen reader, and that the word is kept. It is there before it has anything to say. */
export function Announcement() {
  const { t } = useTranslation('card');
  const { stage, word, choice, undo, saved } = useCard((model) => model);
  const entry = stage !== 'hidden' && word ? shownOf(word.lookup, choice).entry : null;
  return (
    <div className="sr" role="status" aria-live="polite">
      {entry && (
        <p>
          <Hanzi text={entry.simplified} />, <Pinyin numbered={entry.pinyin} />,{' '}
          <span lang="en">{glossOf(entry)}</span>
        </p>
      )}
      {entry && saved && undo === saved.id && <p>{t('saved')}</p>}
    </div>
  );
}
