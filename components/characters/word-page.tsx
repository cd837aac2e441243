import { Image } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { FaultNotice } from '@/components/ui/notice';
import { glossOf, opening } from '@/components/word/gloss';
import { Hanzi } from '@/components/word/hanzi';
import { Headword } from '@/components/word/headword';
import { Pinyin } from '@/components/word/pinyin';
import { type Character, characterOf } from '@/utils/characters/characters';
import { type Fault, toFault } from '@/utils/faults';
import type { Word, WordEntry } from '@/utils/messages';
import type { Settings } from '@/utils/settings/schema';
import { StrokeBox } from './stroke-box';
import './characters.css';

/** As much of a gloss as a line beside a sign has room for. */
const shortGloss = 40;

/** A word and the characters that it is written with. */
export function WordPage({
  word,
  entriesOf,
  saved,
  tones,
  theme,
  onPicture,
}: {
  word: string;
  /** What the dictionary has under each headword; empty until it is known. */
  entriesOf: (headword: string) => readonly WordEntry[];
  /** The words of the phrasebook. */
  saved: readonly Pick<Word, 'simplified' | 'traditional' | 'pinyin' | 'gloss'>[];
  tones: Settings['toneColours'];
  theme: string;
  /** Make a picture of the word. */
  onPicture: (word: Pick<Word, 'simplified' | 'traditional' | 'pinyin' | 'gloss'>) => void;
}) {
  const { t } = useTranslation('characters');
  const [entry] = entriesOf(word);
  const own = saved.find(({ simplified, traditional }) => simplified === word || traditional === word);
  const pinyin = own?.pinyin ?? entry?.pinyin;
  const gloss = own?.gloss ?? (entry && glossOf(entry));
  const characters = [...new Set(word.match(/\p{Script=Han}/gu) ?? [])];
  return (
    <article className="word-page" data-testid="word-page">
      <a className="word-back" href="#phrases">
        {t('back')}
      </a>
      <header>
        <h1>
          <Hanzi text={word} size={56} song />
        </h1>
        {pinyin && (
          <p className="word-reading">
            <Pinyin numbered={pinyin} colours={tones} />
          </p>
        )}
        {gloss && (
          <p lang="en" className="word-gloss">
            {gloss}
          </p>
        )}
        {(own ?? entry) && gloss && (
          <Button
            size="sm"
            icon={Image}
            onClick={() => {
              const { simplified, traditional, pinyin } = (own ?? entry)!;
              onPicture({ simplified, traditional, pinyin, gloss });
            }}
          >
            {t('picture')}
          </Button>
        )}
      </header>
      {characters.length === 0 && <p>{t('noCharacters')}</p>}
      {characters.map((character) => (
        <CharacterPart
          key={character}
          character={character}
          entriesOf={entriesOf}
          words={saved.filter(
            (one) =>
              one.simplified !== word &&
              (one.simplified.includes(character) || one.traditional.includes(character)),
          )}
          tones={tones}
          theme={theme}
        />
      ))}
    </article>
  );
}

function CharacterPart({
  character,
  entriesOf,
  words,
  tones,
  theme,
}: Pick<Parameters<typeof WordPage>[0], 'entriesOf' | 'tones' | 'theme'> & {
  character: string;
  words: Parameters<typeof WordPage>[0]['saved'];
}) {
  const { t } = useTranslation('characters');
  const [found, setFound] = useState<{ character: Character | null } | { fault: Fault }>();
  useEffect(() => {
    let wanted = true;
    characterOf(character).then(
      (character) => wanted && setFound({ character }),
      (error: unknown) => wanted && setFound({ fault: toFault(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [character]);
  const known = found && 'character' in found ? found.character : undefined;
  const entries = entriesOf(character).filter(({ source }) => source === 'cedict');
  return (
    <section className="character-part" aria-label={character} data-testid="character" data-hanzi={character}>
      {known && <StrokeBox character={character} strokes={known.strokes} theme={theme} />}
      {known === null && <p className="no-strokes">{t('noStrokes', { character })}</p>}
      {found && 'fault' in found && <FaultNotice fault={found.fault} />}
      <div className="character-facts">
        <h2>
          <Hanzi text={character} size={28} song />
        </h2>
        <h3>{t('reading')}</h3>
        {entries.length > 0 ? (
          <ul>
            {entries.map((entry) => (
              <li key={entry.id}>
                <Pinyin numbered={entry.pinyin} colours={tones} />{' '}
                <span lang="en">{opening(glossOf(entry), shortGloss)}</span>
              </li>
            ))}
          </ul>
        ) : (
          <p>{t('noReading')}</p>
        )}
        {known && (
          <>
            <h3>{t('parts')}</h3>
            {known.parts.length > 0 ? (
              <p className="character-parts">
                {known.parts.map((part, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: parts never change place, and 林 has one twice
                  <a key={index} href={`#word/${part}`}>
                    <Hanzi text={part} size={22} />
                  </a>
                ))}
              </p>
            ) : (
              <p>{t('whole')}</p>
            )}
          </>
        )}
        <h3>{t('yourWords')}</h3>
        {words.length > 0 ? (
          <ul data-testid="character-words">
            {words.map((one) => (
              <li key={`${one.simplified} ${one.pinyin}`}>
                <a href={`#word/${one.simplified}`}>
                  <Headword of={one} size={18} />
                </a>{' '}
                <Pinyin numbered={one.pinyin} /> <span lang="en">{opening(one.gloss, shortGloss)}</span>
              </li>
            ))}
          </ul>
        ) : (
          <p>{t('noWords')}</p>
        )}
      </div>
    </section>
  );
}
