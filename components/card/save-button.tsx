import Check from 'lucide-react/icons/check';
import Plus from 'lucide-react/icons/plus';
import { useTranslation } from 'react-i18next';
import type { WordOnPage } from '@/utils/reading/card-port';
import { type Choice, shownOf } from './choice';
import { useActions, useCard } from './context';

/** In the peek: an icon. */
export function SaveIcon() {
  const { t } = useTranslation('card');
  const { save } = useActions();
  const saved = useCard((model) => model.saved !== null);
  const name = t(saved ? 'saved' : 'save');
  return (
    <button
      type="button"
      className={saved ? 'icon-btn is-saved' : 'icon-btn'}
      aria-label={name}
      title={name}
      aria-keyshortcuts="s"
      data-testid="card-save"
      onClick={() => void save()}
    >
      {saved ? <Check className="i" aria-hidden /> : <Plus className="i" aria-hidden />}
    </button>
  );
}

/** In the foot of the card. Saved, it still keeps one more sentence of the same word. */
export function SaveButton() {
  const { t } = useTranslation('card');
  const { save } = useActions();
  const saved = useCard((model) => model.saved !== null);
  return (
    <button
      type="button"
      className={saved ? 'btn sm saved' : 'btn sm seal'}
      aria-keyshortcuts="s"
      data-testid="card-save"
      onClick={() => void save()}
    >
      {saved ? <Check className="i s" aria-hidden /> : <Plus className="i s" aria-hidden />}
      {t(saved ? 'saved' : 'save')}
      {!saved && (
        <kbd className="kbd" aria-hidden>
          S
        </kbd>
      )}
    </button>
  );
}

/** In the foot too: the word is no longer marked nor asked for; pressed again, it is. */
export function KnowButton() {
  const { t } = useTranslation('card');
  const { toggleKnown } = useActions();
  const known = useCard((model) => model.known);
  return (
    <button
      type="button"
      className={known ? 'btn sm saved' : 'btn sm'}
      aria-pressed={known}
      aria-keyshortcuts="k"
      data-testid="card-know"
      onClick={() => void toggleKnown()}
    >
      {known && <Check className="i s" aria-hidden />}
      {t(known ? 'known' : 'know')}
      {!known && (
        <kbd className="kbd" aria-hidden>
          K
        </kbd>
      )}
    </button>
  );
}

/** While what was done to the word on show is so fresh that it can be taken back. */
export function UndoButton() {
  const { t } = useTranslation('card');
  const { undo } = useActions();
  const offered = useCard(({ undo: fresh, saved, known, word, choice }) => {
    if (fresh?.kind === 'save') return saved?.id === fresh.id;
    return fresh !== null && known && word !== null && isShown(fresh.simplified, word, choice);
  });
  if (!offered) return null;
  return (
    <button type="button" className="undo" onClick={() => void undo()}>
      {t('undo')}
    </button>
  );
}

function isShown(simplified: string, word: WordOnPage, choice: Choice): boolean {
  return shownOf(word.lookup, choice).entry.simplified === simplified;
}
