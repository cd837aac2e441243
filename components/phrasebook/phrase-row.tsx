import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { sentenceOf } from '@/components/review/sentence-of';
import { classes } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { aheadText } from '@/components/ui/times';
import { Sentence } from '@/components/word/example';
import { Hanzi } from '@/components/word/hanzi';
import { Headword } from '@/components/word/headword';
import { Knowing } from '@/components/word/knowing';
import { Pinyin } from '@/components/word/pinyin';
import { Prose } from '@/components/word/prose';
import { isDue } from '@/utils/phrasebook/groups';
import type { Settings } from '@/utils/settings/schema';
import type { Phrase } from '@/utils/store/model';

/** A phrase in a list: the word, its reading and meaning, how well it is known and when it comes next. */
export function PhraseRow({
  phrase,
  tones,
  now,
  dayEnds,
  postLink,
  onDelete,
}: {
  phrase: Phrase;
  tones: Settings['toneColours'];
  now: number;
  dayEnds: number;
  /** With the sentence in which it was met: where its post is, before the post's id. */
  postLink?: string;
  onDelete: (phrase: Phrase) => void;
}) {
  const { t, i18n } = useTranslation('popup');
  const { state, due, stability } = phrase.card;
  const context = postLink === undefined ? undefined : sentenceOf(phrase);
  const dueNow = isDue(phrase, { now, dayEnds });
  const when =
    state === 0 ? t('isNew') : dueNow ? t('isDue') : aheadText(due, { now, language: i18n.language });
  return (
    <div className="row" data-testid="phrase" data-hanzi={phrase.simplified}>
      <b>
        <Headword of={phrase} song />
      </b>
      <div>
        <p className="row-py">
          <Pinyin numbered={phrase.pinyin} colours={tones} />
        </p>
        <p className="row-gloss" lang="en">
          <Prose text={phrase.gloss} />
        </p>
        {context && (
          <div className="row-sentence">
            <Sentence text={context.sentence} marks={[context]} />
            {context.title &&
              (context.postId ? (
                <a
                  href={`${postLink}${context.postId}`}
                  target={postLink?.startsWith('#') ? undefined : '_blank'}
                >
                  <Hanzi text={context.title} />
                </a>
              ) : (
                <Hanzi text={context.title} />
              ))}
          </div>
        )}
      </div>
      <span className={classes('row-due', dueNow && 'now')}>
        <Knowing state={state} stability={stability} />
        <span className="num">{when}</span>
      </span>
      <IconButton
        small
        tip="above"
        label={t('deleteWord', { word: phrase.simplified })}
        icon={Trash2}
        onClick={() => onDelete(phrase)}
      />
    </div>
  );
}
