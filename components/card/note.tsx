import Pencil from 'lucide-react/icons/pencil';
import { use, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { StoreContext, useActions, useCard } from './context';
import { pressedInNote } from './keys';
import type { Draft } from './model';

/** What the reader has written on the word. */
export function NoteLine() {
  const saved = useCard((model) => model.saved);
  const hidden = useCard((model) => model.draft !== null);
  if (hidden || !saved || (!saved.note && saved.tags.length === 0)) return null;
  return (
    <div className="note-line" data-testid="card-note">
      <Pencil className="i s" aria-hidden />
      <div>
        {saved.note && <p>{saved.note}</p>}
        {saved.tags.length > 0 && (
          <p className="tags">
            {saved.tags.map((tag) => (
              <span key={tag} className="badge">
                {tag}
              </span>
            ))}
          </p>
        )}
      </div>
    </div>
  );
}

/** In the place of the foot while a note is written. */
export function NoteEditor({ draft }: { draft: Draft }) {
  const { t } = useTranslation('card');
  const { write, keepNote } = useActions();
  const store = use(StoreContext);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <form
      className="card-edit"
      data-testid="card-edit"
      onSubmit={(event) => {
        event.preventDefault();
        void keepNote();
      }}
      onKeyDown={(event) => {
        if (store && pressedInNote(event.nativeEvent, store)) event.preventDefault();
      }}
    >
      <textarea
        ref={box}
        rows={3}
        maxLength={2000}
        aria-label={t('note')}
        placeholder={t('notePlaceholder')}
        value={draft.note}
        onChange={({ target }) => write({ ...draft, note: target.value })}
      />
      <input
        maxLength={200}
        aria-label={t('tags')}
        placeholder={t('tagsPlaceholder')}
        value={draft.tags}
        onChange={({ target }) => write({ ...draft, tags: target.value })}
      />
      <div className="card-edit-foot">
        <button type="submit" className="btn sm seal">
          {t('keepNote')}
        </button>
        <button type="button" className="btn sm ghost" onClick={() => write(null)}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}

/** Opens the editor. */
export function NoteButton() {
  const { t } = useTranslation('card');
  const { editNote } = useActions();
  const has = useCard(({ saved }) => saved !== null && (saved.note !== '' || saved.tags.length > 0));
  const name = t(has ? 'editNote' : 'addNote');
  return (
    <button
      type="button"
      className="icon-btn"
      aria-label={name}
      title={name}
      aria-keyshortcuts="n"
      data-testid="card-edit-note"
      onClick={editNote}
    >
      <Pencil className="i" aria-hidden />
    </button>
  );
}
