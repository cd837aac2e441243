import { useTranslation } from 'react-i18next';
import { Headword } from '@/components/word/headword';
import { Knowing } from '@/components/word/knowing';
import { WordText } from '@/components/word/word-text';
import type { Settings } from '@/utils/settings/schema';
import type { Phrase } from '@/utils/store/model';

/** The words that were saved from a post. */
export function MyWords({ words, tones }: { words: readonly Phrase[]; tones: Settings['toneColours'] }) {
  const { t } = useTranslation('posts');
  return (
    <section aria-labelledby="my-words">
      <h2 className="display rail-head" id="my-words">
        {t('myWords')}
        {words.length > 0 && <small className="num">{words.length}</small>}
      </h2>
      {words.length === 0 && <p className="rail-none">{t('noWords')}</p>}
      <ul>
        {words.map((phrase) => (
          <li key={phrase.id} className="wl" data-hanzi={phrase.simplified}>
            <b>
              <Headword of={phrase} song />
            </b>
            <WordText pinyin={phrase.pinyin} gloss={phrase.gloss} tones={tones} />
            <Knowing state={phrase.card.state} stability={phrase.card.stability} />
          </li>
        ))}
      </ul>
    </section>
  );
}
