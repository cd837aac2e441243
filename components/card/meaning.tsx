import { useTranslation } from 'react-i18next';
import { Example } from '@/components/word/example';
import { glossOf } from '@/components/word/gloss';
import { Prose } from '@/components/word/prose';
import { Readable } from '@/components/word/readable';
import { Senses } from '@/components/word/senses';
import type { GlossaryEntry } from '@/utils/glossary/schema';
import type { WordEntry } from '@/utils/messages';
import { useCard } from './context';

/** What the word means: from the glossary, else the senses of the dictionary. */
export function Meaning({ entry }: { entry: WordEntry }) {
  const { t } = useTranslation('card');
  if (entry.glossary) return <Explained entry={entry} glossary={entry.glossary} />;
  return (
    <div className="card-senses" data-testid="card-gloss">
      {entry.source === 'unknown' ? t('unknown') : <Senses senses={entry.senses} />}
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
      {zh && language.startsWith('zh') && <Readable text={zh} as="p" className="card-why" />}
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
