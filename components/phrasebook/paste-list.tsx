import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './add-word.css';

/** A list to be pasted, a word a line; it is looked through before anything is kept. */
export function PasteList({ onPreview }: { onPreview: (text: string) => void }) {
  const { t } = useTranslation('words');
  const id = useId();
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') onPreview(text);
  };
  return (
    <form className="add-paste" onSubmit={submit}>
      <label className="eyebrow" htmlFor={id}>
        {t('paste')}
      </label>
      <textarea
        id={id}
        className="field"
        rows={3}
        data-testid="paste"
        value={text}
        placeholder={t('pasteHint')}
        spellCheck={false}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit" className="btn sm" disabled={text.trim() === ''} data-testid="paste-preview">
        {t('pastePreview')}
      </button>
    </form>
  );
}
