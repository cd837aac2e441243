import { Plus } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tagOf } from '@/utils/library/tags';

/** A small field for one more tag, with those that are there already to choose from. */
export function TagField({ tags, onTag }: { tags: readonly string[]; onTag: (tag: string) => void }) {
  const { t } = useTranslation('posts');
  const list = useId();
  const [text, setText] = useState('');
  const add = (event?: FormEvent) => {
    event?.preventDefault();
    const tag = tagOf(text);
    setText('');
    if (tag) onTag(tag);
  };
  return (
    <form className="tag-field" onSubmit={add}>
      <Plus className="i s" />
      <input
        type="text"
        list={list}
        value={text}
        maxLength={100}
        placeholder={t('addTag')}
        aria-label={t('addTag')}
        autoComplete="off"
        data-testid="tag-field"
        onChange={({ target }) => setText(target.value)}
        onBlur={() => add()}
      />
      <datalist id={list}>
        {tags.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
    </form>
  );
}
