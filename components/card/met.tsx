import { useTranslation } from 'react-i18next';
import { Knowing } from '@/components/word/knowing';
import type { SavedPhrase } from '@/utils/messages';
import { useActions, useCard } from './context';
import { UndoButton } from './save-button';

/** Above the foot: since when the word is kept, from which post, in how many others it was met; or that it is known. */
export function Met() {
  const { t } = useTranslation('card');
  const saved = useCard((model) => model.saved);
  const known = useCard((model) => model.known);
  if (!saved && !known) return null;
  return (
    <p className="card-met" data-testid="card-met">
      {known ? <span>{t('knownLine')}</span> : saved && <Saved saved={saved} />}
      <UndoButton />
    </p>
  );
}

function Saved({ saved }: { saved: SavedPhrase }) {
  const { t } = useTranslation('card');
  const language = useCard((model) => model.language);
  const here = useCard(({ word, trail }) => (trail[0]?.word ?? word)?.context?.postId);
  const added = useCard((model) => model.sentenceAdded);
  const { save } = useActions();
  const { from, met, hasSentence } = saved;
  return (
    <>
      <Knowing state={saved.state} />
      <span>
        {t('savedOn', { date: dateOf(saved.createdAt, language) })}
        {from && (from.postId === here || from.url) && t('from')}
        {from && from.postId === here && t('thisPost')}
        {from?.url && from.postId !== here && (
          <a href={from.url} target="_blank" rel="noreferrer" title={from.title}>
            {t('anotherPost')}
          </a>
        )}
        {met > 0 && t('met', { count: met })}
        {hasSentence === false && (
          <button
            type="button"
            className="add-sentence"
            data-testid="card-add-sentence"
            onClick={() => void save()}
          >
            {t('addSentence')}
          </button>
        )}
        {added && <span className="sentence-added">{t('sentenceAdded')}</span>}
      </span>
    </>
  );
}

/** `3 Nov`, with the year where it is not this one. */
function dateOf(time: number, language: string): string {
  const thisYear = new Date(time).getFullYear() === new Date().getFullYear();
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'short',
    ...(!thisYear && { year: 'numeric' }),
  }).format(time);
}
