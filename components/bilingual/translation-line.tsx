import { useTranslation } from 'react-i18next';
import type { LaidSentence } from '@/utils/bilingual/laid';

/**
 * What a sentence says, and beside it what its Xiaohongshu words mean: a translator takes 种草 for the planting of grass, and
 * nobody would know.
 */
export function TranslationLine({ sentence, line }: { sentence: LaidSentence; line: string }) {
  const { t, i18n } = useTranslation('translation');
  const terms = new Map(
    sentence.words.flatMap(({ word, text }) =>
      word.term && word.gloss ? [[text, word.gloss] as const] : [],
    ),
  );
  return (
    <>
      <p className="tr" data-testid="translation-line" lang={i18n.language.startsWith('es') ? 'es' : 'en'}>
        {line}
      </p>
      {terms.size > 0 && (
        <ul className="tr-terms" aria-label={t('terms')} data-testid="translation-terms">
          {[...terms].map(([term, gloss]) => (
            <li key={term}>
              <span lang="zh-Hans">{term}</span> <span lang="en">{gloss}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
