import { Trash2 } from 'lucide-react';
import { type FormEvent, use, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { FaultNotice, Notice } from '@/components/ui/notice';
import { Sentence } from '@/components/word/example';
import { HabitsContext, inScript } from '@/components/word/habits';
import { Hanzi } from '@/components/word/hanzi';
import { Pinyin } from '@/components/word/pinyin';
import { toneMarked } from '@/utils/lexicon/syllables';

import type { PhraseChanges } from '@/utils/phrasebook/edit';
import { numberedPinyin } from '@/utils/phrasebook/numbered';
import { useEdit } from '@/utils/phrasebook/use-edit';
import type { Phrase } from '@/utils/store/model';
import './phrase-editor.css';

/** The longest that a text may be: what the store takes. */
const longest = { pinyin: 600, gloss: 4000, note: 120_000, tags: 10_000 } as const;

/**
 * Edit a phrase: its reading, meaning, note, tags and sentences. A form of its own, for a sheet, a dialog or a page.
 * @param onDone Called when the reader is through: with the phrase as it is kept now, or with nothing when they left it.
 */
export function PhraseEditor({
  phrase,
  postLink = 'library.html#posts/',
  onDone,
}: {
  phrase: Phrase;
  /** Where a post is, before its id. */
  postLink?: string;
  onDone: (phrase?: Phrase) => void;
}) {
  const { t } = useTranslation(['words', 'common']);
  const id = useId();
  const { script } = use(HabitsContext);
  const [reading, setReading] = useState(() => toneMarked(phrase.pinyin));
  const [gloss, setGloss] = useState(phrase.gloss);
  const [note, setNote] = useState(phrase.note);
  const [tags, setTags] = useState(() => phrase.tags.join(', '));
  const [contexts, setContexts] = useState(phrase.contexts);
  const { taken, fault, save, keepApart } = useEdit(phrase, onDone);
  const { text, lang } = inScript(phrase, script);

  const changes = (): PhraseChanges => ({
    // What was shown is not what is kept: an untouched reading stays, capitals and all.
    ...(reading !== toneMarked(phrase.pinyin) && { pinyin: numberedPinyin(reading) ?? reading }),
    ...(gloss !== phrase.gloss && { gloss }),
    ...(note !== phrase.note && { note }),
    ...(tags !== phrase.tags.join(', ') && { tags: tags.split(/[,，、;；\n]/u) }),
    ...(contexts !== phrase.contexts && { contexts }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save(changes());
  };
  return (
    // Escape leaves the form as its button does, and does not close the popup.
    <form
      className="edit"
      data-testid="phrase-editor"
      aria-label={t('editWord', { word: text })}
      onSubmit={submit}
      onKeyDown={(event) => {
        // The keys of a review mean letters here.
        event.stopPropagation();
        // In a text of several lines Enter is a line.
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onDone();
      }}
    >
      <p className="edit-word">
        <Hanzi text={text} lang={lang} song size={28} />
      </p>
      {fault && <FaultNotice fault={fault} />}
      {taken && (
        <Notice>
          <p>
            {t('takenText')} <Pinyin numbered={taken.pinyin} joined />: {taken.gloss}
          </p>
          <div className="edit-do">
            <Button size="sm" onClick={() => void save(changes(), { join: true })} data-testid="edit-join">
              {t('joinThem')}
            </Button>
            <Button kind="ghost" size="sm" onClick={keepApart}>
              {t('keepEditing')}
            </Button>
          </div>
        </Notice>
      )}
      <label className="edit-label" htmlFor={`${id}-reading`}>
        {t('reading')}
      </label>
      <div className="field">
        <input
          id={`${id}-reading`}
          // biome-ignore lint/a11y/noAutofocus: the reader asked for the form, and starts in it
          autoFocus
          value={reading}
          maxLength={longest.pinyin}
          autoComplete="off"
          spellCheck={false}
          lang="zh-Latn"
          onChange={(event) => setReading(event.target.value)}
        />
      </div>
      <label className="edit-label" htmlFor={`${id}-gloss`}>
        {t('meaning')}
      </label>
      <textarea
        id={`${id}-gloss`}
        className="field"
        rows={2}
        value={gloss}
        maxLength={longest.gloss}
        onChange={(event) => setGloss(event.target.value)}
      />
      <label className="edit-label" htmlFor={`${id}-note`}>
        {t('note')}
      </label>
      <textarea
        id={`${id}-note`}
        className="field"
        rows={2}
        value={note}
        maxLength={longest.note}
        onChange={(event) => setNote(event.target.value)}
      />
      <label className="edit-label" htmlFor={`${id}-tags`}>
        {t('tags')}
      </label>
      <div className="field">
        <input
          id={`${id}-tags`}
          value={tags}
          maxLength={longest.tags}
          autoComplete="off"
          placeholder={t('tagsHint')}
          onChange={(event) => setTags(event.target.value)}
        />
      </div>
      {contexts.length > 0 && (
        <>
          <h3 className="edit-label">{t('sentences')}</h3>
          <ul className="edit-sentences">
            {contexts.map((context) => (
              <li key={`${context.postId} ${context.start} ${context.sentence}`} className="row-sentence">
                <Sentence text={context.sentence} marks={[context]} />
                {context.postId && (
                  <a
                    href={`${postLink}${context.postId}`}
                    target={postLink.startsWith('#') ? undefined : '_blank'}
                  >
                    {context.title ? <Hanzi text={context.title} /> : t('itsPost')}
                  </a>
                )}
                <IconButton
                  small
                  label={t('removeSentence')}
                  icon={Trash2}
                  onClick={() => setContexts(contexts.filter((one) => one !== context))}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="edit-do edit-end">
        <Button onClick={() => onDone()}>{t('common:cancel')}</Button>
        <button type="submit" className="btn seal" data-testid="edit-save">
          {t('keep')}
        </button>
      </div>
    </form>
  );
}
