import { Check, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { Headword } from '@/components/word/headword';
import { Pinyin } from '@/components/word/pinyin';
import type { Pack } from '@/utils/messages';
import type { OfferedPack } from '@/utils/phrasebook/use-packs';
import './add-word.css';

/** The starter packs: what each is about and what is in it. One click adds a pack, one takes it out again. */
export function PackList({
  packs,
  onAdd,
  onRemove,
}: {
  packs: readonly OfferedPack[];
  onAdd: (pack: Pack) => void;
  onRemove: (pack: Pack) => void;
}) {
  const { t, i18n } = useTranslation('words');
  const language = i18n.language.startsWith('zh') ? 'zh' : 'en';
  const lang = language === 'zh' ? 'zh-Hans' : 'en';
  return (
    <section className="add-packs" aria-labelledby="packs">
      <h2 className="eyebrow" id="packs">
        {t('packs')}
      </h2>
      <ul>
        {packs.map((pack) => (
          <li key={pack.id} className="pack" data-testid="pack" data-pack={pack.id}>
            <div className="pack-head">
              <div>
                <b lang={lang} id={`pack-${pack.id}`}>
                  {pack.title[language]}
                </b>
                <p lang={lang}>{pack.description[language]}</p>
              </div>
              {pack.here > 0 ? (
                <Button
                  kind="ghost"
                  size="sm"
                  icon={Check}
                  aria-describedby={`pack-${pack.id}`}
                  onClick={() => onRemove(pack)}
                >
                  {t('removePack')}
                </Button>
              ) : (
                <Button
                  size="sm"
                  icon={Plus}
                  aria-describedby={`pack-${pack.id}`}
                  onClick={() => onAdd(pack)}
                >
                  {t('addPack')}
                </Button>
              )}
            </div>
            <details>
              <summary>
                {pack.here > 0
                  ? t('packHere', { here: pack.here, count: pack.words.length })
                  : t('packWords', { count: pack.words.length })}
              </summary>
              <ul className="pack-words">
                {pack.words.map((word) => (
                  <li key={word.glossaryId}>
                    <Headword of={word} size={16} /> <Pinyin numbered={word.pinyin} joined />
                    <span lang="en">{word.gloss}</span>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
