import { useTranslation } from 'react-i18next';
import { Hanzi } from '@/components/word/hanzi';
import { Knowing } from '@/components/word/knowing';
import { Pinyin } from '@/components/word/pinyin';
import { Prose } from '@/components/word/prose';
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
              <Hanzi text={phrase.simplified} song />
            </b>
            <div>
              <p className="row-py">
                <Pinyin numbered={phrase.pinyin} colours={tones} />
              </p>
              <p className="row-gloss" lang="en">
                <Prose text={phrase.gloss} />
              </p>
            </div>
            <Knowing state={phrase.card.state} stability={phrase.card.stability} />
          </li>
        ))}
      </ul>
    </section>
  );
}
