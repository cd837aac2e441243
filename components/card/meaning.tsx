import { useTranslation } from 'react-i18next';
import { Badges } from '@/components/word/badges';
import { Example } from '@/components/word/example';
import { glossOf } from '@/components/word/gloss';
import { Hanzi } from '@/components/word/hanzi';
import { Pinyin } from '@/components/word/pinyin';
import { Prose } from '@/components/word/prose';
import { Senses } from '@/components/word/senses';
import type { GlossaryEntry } from '@/utils/glossary/schema';
import type { WordEntry } from '@/utils/messages';
import { useCard } from './context';

/** From how many characters a headword is set smaller: seven of the largest fill a line. */
const longHeadword = 8;

/** The head of the card and what the word means: from the glossary, else the senses of the dictionary. */
export function Meaning({ entry }: { entry: WordEntry }) {
  const { t } = useTranslation('card');
  const colours = useCard((model) => model.settings.toneColours);
  const { simplified, traditional, pinyin, glossary } = entry;
  const long = [...simplified].length >= longHeadword;
  return (
    <div className="card-in">
      <header className="card-hw">
        <h2 className={long ? 'hw long' : 'hw'} data-testid="card-headword">
          <Hanzi text={simplified} song />
        </h2>
        {traditional !== simplified && (
          <span className="hw-alt" title={t('traditional')}>
            <Hanzi text={traditional} lang="zh-Hant" song />
          </span>
        )}
      </header>
      {pinyin && (
        <p className="card-py" data-testid="card-pinyin">
          <Pinyin numbered={pinyin} colours={colours} />
        </p>
      )}
      <Badges entry={entry} />
      {glossary ? (
        <Explained entry={entry} glossary={glossary} />
      ) : (
        <div className="card-senses" data-testid="card-gloss">
          {entry.source === 'unknown' ? t('unknown') : <Senses senses={entry.senses} />}
        </div>
      )}
    </div>
  );
}

function Explained({ entry, glossary }: { entry: WordEntry; glossary: GlossaryEntry }) {
  const { t } = useTranslation('card');
  const language = useCard((model) => model.language);
  const { explanation, literal, example, zh } = glossary;
  return (
    <>
      <p className="card-gloss" lang="en" data-testid="card-gloss">
        <Prose text={glossOf(entry)} />
      </p>
      {zh && language.startsWith('zh') && (
        <p className="card-why" lang="zh-Hans">
          {zh}
        </p>
      )}
      <p className="card-why">
        {literal && `${t('literally')} `}
        <span lang="en">
          {literal && `“${literal}”. `}
          <Prose text={explanation} />
        </span>
      </p>
      <Example zh={example.zh} en={example.en} word={usedIn(example.zh, glossary)} />
    </>
  );
}

/** The spelling that the example uses. */
function usedIn(zh: string, { simplified, traditional, spellings = [] }: GlossaryEntry): string {
  return (
    [simplified, ...spellings, ...(traditional ? [traditional] : [])].find((word) => zh.includes(word)) ?? ''
  );
}
