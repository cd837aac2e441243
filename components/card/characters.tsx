import { use, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { glossOf, opening } from '@/components/word/gloss';
import { HabitsContext, inScript } from '@/components/word/habits';
import { Hanzi } from '@/components/word/hanzi';
import { ask, type WordEntry } from '@/utils/messages';
import { useActions } from './context';

/** A word of more characters than this is a saying: its words say more than its characters. */
const mostCharacters = 4;

/**
 * The characters that a word is made of, each with its first meaning as it is read in this word, leading to its own card.
 * Empty until they are known.
 */
export function Characters({ word, pinyin }: { word: string; pinyin: string }) {
  const { t } = useTranslation('card');
  const { lookUp } = useActions();
  const { script } = use(HabitsContext);
  const entries = useCharacters(word, pinyin);
  if (entries.length === 0) return null;
  return (
    <div className="row">
      <span className="row-name">{t('characters')}</span>
      <span className="row-body characters">
        {entries.map((entry) => {
          const { text, lang } = inScript(entry, script);
          return (
            <button
              key={entry.id}
              type="button"
              className="character"
              onClick={() => void lookUp(entry.simplified, 0, entry.id)}
            >
              <Hanzi text={text} lang={lang} size={16} />{' '}
              <span lang="en">{opening(glossOf(entry), 0).replace(/^\([^)]*\) /, '')}</span>
            </button>
          );
        })}
        <button
          type="button"
          className="character"
          data-testid="word-page"
          onClick={() => void ask('pages.open', { page: 'library', route: `word/${word}` }).catch(() => {})}
        >
          {t('howWritten')} ›
        </button>
      </span>
    </div>
  );
}

function useCharacters(word: string, pinyin: string): WordEntry[] {
  const [found, setFound] = useState<{ word: string; entries: WordEntry[] } | null>(null);
  useEffect(() => {
    const characters = [...word];
    if (characters.length < 2 || characters.length > mostCharacters || !allHan.test(word)) return;
    const readings = pinyin.toLowerCase().split(' ');
    let wanted = true;
    Promise.all(characters.map((text) => ask('lexicon.lookup', { text, offset: 0 }))).then(
      (lookups) => {
        const entries = lookups.flatMap(({ matches }, index) =>
          asRead(matches[0]?.entries ?? [], readings[index]),
        );
        const once = entries.filter(
          ({ id }, index) => entries.findIndex((other) => other.id === id) === index,
        );
        if (wanted) setFound({ word, entries: once });
      },
      // The row is an extra: the word itself is explained.
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [word, pinyin]);
  return found?.word === word ? found.entries : [];
}

const allHan = /^\p{Script=Han}+$/u;

/**
 * The dictionary's entry with this reading, else its first: a syllable that loses its tone in a word is no entry's. What
 * the glossary says of a character is said of it alone: the 草 of 种草 is grass, not a laugh.
 */
function asRead(entries: readonly WordEntry[], reading: string | undefined): WordEntry[] {
  const listed = entries.filter(({ source }) => source === 'cedict');
  const entry = listed.find(({ pinyin }) => pinyin === reading) ?? listed[0];
  return entry ? [entry] : [];
}
