import Languages from 'lucide-react/icons/languages';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions, useCard } from './context';
import { sentenceOf } from './translating';

/** Translates the sentence of the word, where the reader has chosen what translates; says by whom. */
export function Translate() {
  const { t } = useTranslation(['card', 'translation']);
  const { findTranslator, translate } = useActions();
  const translator = useCard((model) => model.translator);
  const translated = useCard((model) => model.translated);
  const sentence = useCard(sentenceOf);
  useEffect(() => void findTranslator(), [findTranslator]);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // In a low window it stands below the edge of the card, and a key may have asked for it.
    if (translated) section.current?.scrollIntoView({ block: 'nearest' });
  }, [translated]);
  if (!translator || !sentence) return null;
  return (
    <section className="card-sec card-tr" ref={section} data-testid="card-translation">
      {translated?.at !== 'done' && (
        <button
          type="button"
          className="tr-ask"
          aria-keyshortcuts="t"
          data-testid="card-translate"
          disabled={translated?.at === 'working'}
          onClick={() => void translate()}
        >
          <Languages className="i" aria-hidden />
          {t('translate')}
          <kbd className="kbd" aria-hidden>
            T
          </kbd>
        </button>
      )}
      <div role="status">
        {translated?.at === 'working' &&
          (translated.share === undefined
            ? t('translating')
            : t('downloading', { share: Math.round(translated.share * 100) }))}
        {translated?.at === 'failed' && t(`translation:faults.${translated.code}`)}
        {translated?.at === 'done' && (
          <>
            <p lang={translator.target}>{translated.line}</p>
            <small>{t('translatedBy', { name: translator.name || t('thisBrowser') })}</small>
          </>
        )}
      </div>
    </section>
  );
}
