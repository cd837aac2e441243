import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { glossOf, opening } from '@/components/word/gloss';
import { HabitsContext, inScript } from '@/components/word/habits';
import { Hanzi } from '@/components/word/hanzi';
import { Pinyin } from '@/components/word/pinyin';
import { Prose } from '@/components/word/prose';
import type { WordOnPage } from '@/utils/reading/card-port';
import { type Choice, shownOf } from './choice';
import { useActions, useCard } from './context';
import { placePeek } from './place';
import { SaveIcon, UndoButton } from './save-button';
import { SoundButton } from './tools';
import { usePlace } from './use-place';
import { useRest } from './use-rest';
import { useSpokenName } from './use-spoken-name';

/** From how many characters a headword is set smaller, so that it stays whole within the peek. */
const longHeadword = 9;

/** About what 278 pixels hold of 14 pixel type. A longer first meaning takes a second line. */
const lineLength = 43;

/** The first stage: the word, its reading, one line of meaning. It hides next to nothing. */
export function Peek({ word, choice }: { word: WordOnPage; choice: Choice }) {
  const { t } = useTranslation('card');
  const { expand } = useActions();
  const colours = useCard((model) => model.settings.toneColours);
  const ref = usePlace<HTMLDivElement>(word, placePeek);
  const rest = useRest(expand);
  const { entry } = shownOf(word.lookup, choice);
  const { script, reading } = use(HabitsContext);
  const name = useSpokenName(entry);
  const { text, lang } = inScript(entry, script);
  const long = [...text].length >= longHeadword;
  return (
    <div
      ref={ref}
      className={long ? 'peek long' : 'peek'}
      role="dialog"
      aria-label={name}
      data-testid="card"
      data-state="peek"
      // A press must not take the focus: the reader's place stays in the page, and the peek leaves with the pointer.
      onMouseDown={(event) => event.preventDefault()}
      {...rest}
    >
      {/* The button is the whole peek (its ::after covers it), so that a click anywhere opens the card. */}
      <button type="button" className="peek-open" aria-description={t('open')} onClick={expand}>
        <span className="peek-hw">
          <b data-testid="card-headword">
            <Hanzi text={text} lang={lang} song />
          </b>
          {entry.pinyin && reading !== 'none' && (
            <span className="peek-py" data-testid="card-pinyin">
              <Pinyin numbered={entry.pinyin} colours={colours} />
            </span>
          )}
        </span>
      </button>
      <div className="peek-tools" data-presses>
        <UndoButton />
        {entry.pinyin && <SoundButton />}
        {entry.source !== 'unknown' && <SaveIcon />}
      </div>
      {entry.source === 'unknown' ? (
        <p data-testid="card-gloss">{t('unknown')}</p>
      ) : (
        <p lang="en" data-testid="card-gloss">
          <Prose text={opening(glossOf(entry), lineLength)} />
        </p>
      )}
    </div>
  );
}
