import { use, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { glossOf, opening } from '@/components/word/gloss';
import { HabitsContext, inScript } from '@/components/word/habits';
import { Hanzi } from '@/components/word/hanzi';
import { ask, type WordEntry } from '@/utils/messages';
import { useActions } from './context';

/** A word of more characters than this is a saying: its words say more than its characters. */
const mostCharacters = 4;

/** The characters that a word is made of, each with its first meaning, leading to its own card. Empty until they are known. */
export function Characters({ word }: { word: string }) {
  const { t } = useTranslation('card');
  const { lookUp } = useActions();
  const { script } = use(HabitsContext);
  const entries = useCharacters(word);
  if (entries.length === 0) return null;
  return (
    <div className="row">
      <span className="row-name">{t('characters')}</span>
      <span className="row-body characters">
        {entries.map((entry) => {
          const { text, lang } = inScript(entry, script);
          return (
            <button
              key={entry.simplified}
              type="button"
              className="character"
              onClick={() => void lookUp(entry.simplified, 0)}
            >
              <Hanzi text={text} lang={lang} size={16} />{' '}
              <span lang="en">{opening(glossOf(entry), 0).replace(/^\([^)]*\) /, '')}</span>
            </button>
          );
        })}
      </span>
    </div>
  );
}

function useCharacters(word: string): WordEntry[] {
  const [found, setFound] = useState<{ word: string; entries: WordEntry[] } | null>(null);
  useEffect(() => {
    const characters = [...new Set(word)];
    const length = [...word].length;
    if (length < 2 || length > mostCharacters || !/^\p{Script=Han}+$/u.test(word)) return;
    let wanted = true;
    Promise.all(characters.map((text) => ask('lexicon.lookup', { text, offset: 0 }))).then(
      (lookups) => {
        const entries = lookups.flatMap(({ matches }) => matches[0]?.entries[0] ?? []);
        if (wanted) setFound({ word, entries });
      },
      // The row is an extra: the word itself is explained.
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [word]);
  return found?.word === word ? found.entries : [];
}
