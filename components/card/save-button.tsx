import Check from 'lucide-react/icons/check';
import Plus from 'lucide-react/icons/plus';
import { useTranslation } from 'react-i18next';
import { useActions, useCard } from './context';

/** Whether the save of the word on show is so fresh that it can be taken back. */
export function useUndoable(): boolean {
  return useCard(({ saved, undo }) => saved !== null && saved.id === undo);
}

/** In the peek: an icon, and the way back for a moment. */
export function SaveIcon() {
  const { t } = useTranslation('card');
  const { save } = useActions();
  const saved = useCard((model) => model.saved !== null);
  const name = t(saved ? 'saved' : 'save');
  return (
    <div className="peek-tools" data-presses>
      <UndoButton />
      <button
        type="button"
        className={saved ? 'icon-btn is-saved' : 'icon-btn'}
        aria-label={name}
        title={name}
        data-testid="card-save"
        onClick={() => void save()}
      >
        {saved ? <Check className="i" aria-hidden /> : <Plus className="i" aria-hidden />}
      </button>
    </div>
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

export function UndoButton() {
  const { t } = useTranslation('card');
  const { undoSave } = useActions();
  if (!useUndoable()) return null;
  return (
    <button type="button" className="undo" onClick={() => void undoSave()}>
      {t('undo')}
    </button>
  );
}
