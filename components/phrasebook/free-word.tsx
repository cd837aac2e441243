import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import type { Word } from '@/utils/messages';
import { numberedPinyin } from '@/utils/phrasebook/numbered';
import './phrase-editor.css';

/** The longest that the store takes. */
const longest = { word: 100, pinyin: 600, gloss: 4000 } as const;

/** A word that no dictionary has, written by the reader: only the word itself must be there. */
export function FreeWord({
  typed,
  onSave,
  onCancel,
}: {
  /** What was looked for: it goes to the field it fits. */
  typed: string;
  onSave: (word: Word) => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation(['words', 'common']);
  const id = useId();
  const isHanzi = /\p{Script=Han}/u.test(typed);
  const isPinyin = !isHanzi && numberedPinyin(typed) !== undefined;
  const [word, setWord] = useState(isHanzi ? typed.slice(0, longest.word) : '');
  const [reading, setReading] = useState(isPinyin ? typed : '');
  const [gloss, setGloss] = useState(!isHanzi && !isPinyin ? typed : '');
  const written = word.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (written === '') return;
    onSave({
      simplified: written,
      traditional: written,
      pinyin: numberedPinyin(reading) ?? reading.trim(),
      gloss: gloss.trim(),
    });
  };
  const field = (name: string, label: string, input: React.ReactNode) => (
    <>
      <label className="edit-label" htmlFor={`${id}-${name}`}>
        {label}
      </label>
      <div className="field">{input}</div>
    </>
  );
  return (
    <form
      className="edit"
      aria-label={t('writeFreely')}
      data-testid="free-word"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onCancel();
      }}
    >
      {field(
        'word',
        t('word'),
        <input
          id={`${id}-word`}
          // biome-ignore lint/a11y/noAutofocus: the reader asked for the form, and starts in it
          autoFocus
          required
          lang="zh-Hans"
          value={word}
          maxLength={longest.word}
          autoComplete="off"
          onChange={({ target }) => setWord(target.value)}
        />,
      )}
      {field(
        'reading',
        t('reading'),
        <input
          id={`${id}-reading`}
          lang="zh-Latn"
          value={reading}
          maxLength={longest.pinyin}
          autoComplete="off"
          spellCheck={false}
          placeholder="zhòngcǎo, zhong4 cao3"
          onChange={({ target }) => setReading(target.value)}
        />,
      )}
      {field(
        'gloss',
        t('meaning'),
        <input
          id={`${id}-gloss`}
          value={gloss}
          maxLength={longest.gloss}
          autoComplete="off"
          onChange={({ target }) => setGloss(target.value)}
        />,
      )}
      <div className="edit-do edit-end">
        <Button onClick={onCancel}>{t('common:cancel')}</Button>
        <button type="submit" className="btn seal" disabled={written === ''}>
          {t('keep')}
        </button>
      </div>
    </form>
  );
}
