import { Check } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

/** The packs that have a short name here, by their ids; another is offered by its title. */
export const packNames = [
  'newcomers',
  'comments',
  'feelings',
  'shopping',
  'skincare',
  'make-up',
  'fashion',
  'food',
  'travel',
  'study',
  'work',
  'pets',
  'fandom',
] as const;

/** A starter pack as it is offered. */
export interface OfferedPack {
  id: string;
  title: string;
  words: number;
  /** Its words are in the phrasebook. */
  added: boolean;
}

/** Packs of words by topic. None is chosen for the reader; what was chosen can be taken out again. */
export function Packs({
  packs,
  onPack,
}: {
  packs: readonly OfferedPack[];
  onPack: (pack: OfferedPack) => void;
}) {
  const { t } = useTranslation('welcome');
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="display">
        {t('topics')}
      </h2>
      <p>{t('topicsText')}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that is seen, which the heading is */}
      <div className="packs" role="group" aria-labelledby={id}>
        {packs.map((pack) => (
          <button
            key={pack.id}
            type="button"
            className="chip"
            aria-pressed={pack.added}
            data-pack={pack.id}
            onClick={() => onPack(pack)}
          >
            {pack.added && <Check className="i s" />}
            {pack.title}
            <span className="num"> {pack.words}</span>
          </button>
        ))}
      </div>
    </section>
  );
}
