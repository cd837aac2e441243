import { useTranslation } from 'react-i18next';
import { WordRow } from '@/components/phrasebook/word-row';
import { Button } from '@/components/ui/button';
import type { Word } from '@/utils/messages';
import type { Settings } from '@/utils/settings/schema';

/** A word of the post that the reader does not know yet. */
export interface NewWord {
  word: Word;
  inComments: boolean;
}

/** The new words of a post, those of its text before those that only its comments have. */
export function NewWords({
  words,
  saved,
  tones,
  onSave,
  onKnown,
}: {
  words: readonly NewWord[];
  /** Simplified forms that were saved since the list was drawn: they stay in it, with a tick. */
  saved: ReadonlySet<string>;
  tones: Settings['toneColours'];
  onSave: (word: Word) => void;
  onKnown: (word: Word) => void;
}) {
  const { t } = useTranslation('bilingual');
  const rows = (some: readonly NewWord[]) => (
    <ul>
      {some.map(({ word }) => (
        <li key={word.simplified}>
          <WordRow
            word={word}
            tones={tones}
            saved={saved.has(word.simplified)}
            onSave={() => onSave(word)}
            onKnown={() => onKnown(word)}
          />
        </li>
      ))}
    </ul>
  );
  const inText = words.filter(({ inComments }) => !inComments);
  const inComments = words.filter((word) => word.inComments);
  return (
    <div className="news">
      {rows(inText)}
      {inComments.length > 0 && (
        <>
          <h3>{t('inComments', { count: inComments.length })}</h3>
          {rows(inComments)}
        </>
      )}
    </div>
  );
}

/** What can be done with all that are not kept yet: they are known, or kept for later, since new words come a few a day. */
export function ForAll({
  count,
  busy,
  onSave,
  onKnown,
}: {
  count: number;
  busy: boolean;
  onSave: () => void;
  onKnown: () => void;
}) {
  const { t } = useTranslation('bilingual');
  if (count === 0) return null;
  return (
    <span className="for-all">
      <Button kind="ghost" size="sm" disabled={busy} onClick={onKnown} data-testid="know-all">
        {t('knowAll', { count })}
      </Button>
      <Button size="sm" disabled={busy} onClick={onSave} data-testid="save-all">
        {t('saveAll', { count })}
      </Button>
    </span>
  );
}
