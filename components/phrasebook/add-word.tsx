import { type ReactNode, type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wordOf } from '@/components/card/choice';
import { Button } from '@/components/ui/button';
import { FaultNotice } from '@/components/ui/notice';
import { SearchField } from '@/components/ui/search-field';
import type { Word } from '@/utils/messages';
import { useHeadwords } from '@/utils/phrasebook/use-headwords';
import type { Settings } from '@/utils/settings/schema';
import { FreeWord } from './free-word';
import { WordRow } from './word-row';
import './words.css';
import './add-word.css';

/** As many words as are looked through for one. */
const mostFound = 40;

/** Add a word by hand: picked from the dictionary by hanzi, pinyin or English, or written freely. */
export function AddWord({
  tones,
  missing,
  isSaved,
  onSave,
  onKnown,
  field,
  children,
}: {
  tones: Settings['toneColours'];
  /** A word that is in no dictionary, to begin with. */
  missing?: string;
  isSaved: (word: Word) => boolean;
  /** Resolves to whether it is kept. */
  onSave: (word: Word) => Promise<boolean>;
  onKnown: (word: Word) => void;
  field?: RefObject<HTMLInputElement | null>;
  /** What else can be added, while nothing is typed. */
  children: ReactNode;
}) {
  const { t } = useTranslation(['words', 'popup']);
  const [query, setQuery] = useState(missing ?? '');
  const [free, setFree] = useState(missing !== undefined);
  const { entries, fault } = useHeadwords(query, mostFound);
  const asked = query.trim();
  if (free) {
    return (
      <FreeWord
        typed={asked}
        onSave={async (word) => {
          const kept = await onSave(word);
          if (kept) {
            setFree(false);
            setQuery('');
          }
        }}
        onCancel={() => setFree(false)}
      />
    );
  }
  const words = entries?.map(wordOf);
  return (
    <div className="add">
      <div className="w-top">
        <SearchField ref={field} label={t('addSearch')} value={query} onChange={setQuery} />
      </div>
      {asked === '' ? (
        <div className="add-more">{children}</div>
      ) : (
        // Focusable, so that the arrow keys scroll it.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        <section className="w-list" aria-label={t('inDictionary')} tabIndex={0}>
          {fault && (
            <div className="pop-note">
              <FaultNotice fault={fault} />
            </div>
          )}
          <ul>
            {words?.map((word) => (
              <li key={`${word.simplified} ${word.traditional} ${word.pinyin} ${word.glossaryId}`}>
                <WordRow
                  word={word}
                  tones={tones}
                  saved={isSaved(word)}
                  onSave={() => void onSave(word)}
                  onKnown={() => onKnown(word)}
                />
              </li>
            ))}
          </ul>
          {words && (
            <div className="add-free">
              <p role="status">{words.length === 0 ? t('notInDictionary') : t('notAmongThem')}</p>
              <Button size="sm" onClick={() => setFree(true)} data-testid="write-freely">
                {t('writeFreely')}
              </Button>
            </div>
          )}
        </section>
      )}
    </div>
  );
}
