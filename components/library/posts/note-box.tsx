import { useId } from 'react';
import { useTranslation } from 'react-i18next';

export type NoteState = 'kept' | 'keeping' | 'unkept';

const says = { kept: 'noteKept', keeping: 'noteKeeping', unkept: 'noteUnkept' } as const;

/** The reader's own words on a post. They are kept as they are written. */
export function NoteBox({
  text,
  state,
  onChange,
  onLeave,
}: {
  text: string;
  state: NoteState;
  onChange: (text: string) => void;
  onLeave: () => void;
}) {
  const { t } = useTranslation('posts');
  const id = useId();
  return (
    <>
      <h2 className="display rail-head">
        <label htmlFor={id}>{t('myNote')}</label>
        {(text !== '' || state !== 'kept') && (
          <small role="status" data-testid="note-state" data-state={state}>
            {t(says[state])}
          </small>
        )}
      </h2>
      <textarea
        id={id}
        className="note-box"
        data-testid="note"
        rows={4}
        value={text}
        placeholder={t('noteHint')}
        maxLength={100_000}
        onChange={({ target }) => onChange(target.value)}
        onBlur={onLeave}
      />
    </>
  );
}
