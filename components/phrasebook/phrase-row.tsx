import { Check, Image, Pencil, Trash2, Volume2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { sentenceOf } from '@/components/review/sentence-of';
import { classes } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { aheadText, dayText } from '@/components/ui/times';
import { Sentence } from '@/components/word/example';
import { Hanzi } from '@/components/word/hanzi';
import { Headword } from '@/components/word/headword';
import { Knowing } from '@/components/word/knowing';
import { WordText } from '@/components/word/word-text';
import { isDue } from '@/utils/phrasebook/review/groups';
import type { Settings } from '@/utils/settings/schema';
import type { Phrase } from '@/utils/store/model';
import { WordLink } from './word-link';

/** What can be done with one phrase of a list. */
export interface PhraseActions {
  onEdit: (phrase: Phrase) => void;
  onKnown: (phrase: Phrase) => void;
  onDelete: (phrase: Phrase) => void;
  /** Say it aloud. */
  onHear: (phrase: Phrase) => void;
  /** Make a picture of it. */
  onPicture?: (phrase: Phrase) => void;
}

/** How phrases are drawn in a list. */
export interface PhraseLook {
  tones: Settings['toneColours'];
  now: number;
  dayEnds: number;
  /** With a sentence in which each was met: where its post is, before the post's id. */
  postLink?: string;
  /** With when it was saved and last met, and its tags. */
  detail?: boolean;
}

/** A phrase in a list: the word, its reading and meaning, how well it is known and when it comes next. */
export function PhraseRow({
  phrase,
  look: { tones, now, dayEnds, postLink, detail },
  actions,
  choice,
}: {
  phrase: Phrase;
  look: PhraseLook;
  actions: PhraseActions;
  /** Whether it is chosen, where several can be. */
  choice?: { chosen: boolean; onChoose: (range: boolean) => void };
}) {
  const { t, i18n } = useTranslation(['words', 'popup']);
  const { state, due, stability } = phrase.card;
  const word = phrase.simplified;
  const context = postLink === undefined ? undefined : sentenceOf(phrase);
  const dueNow = isDue(phrase, { now, dayEnds });
  const time = { now, language: i18n.language };
  const when =
    phrase.suspendedAt !== undefined
      ? t('isAside')
      : state === 0
        ? t('popup:isNew')
        : dueNow
          ? t('popup:isDue')
          : aheadText(due, time);
  return (
    <div
      className={classes('row', 'ph-row', choice && 'choosable', choice?.chosen && 'is-chosen')}
      data-testid="phrase"
      data-hanzi={word}
    >
      {choice && (
        <input
          type="checkbox"
          className="row-choice"
          aria-label={t('choose', { word })}
          checked={choice.chosen}
          onChange={({ nativeEvent }) => choice.onChoose((nativeEvent as MouseEvent).shiftKey)}
        />
      )}
      <b>
        <WordLink word={word}>
          <Headword of={phrase} song />
        </WordLink>
      </b>
      <WordText pinyin={phrase.pinyin} gloss={phrase.gloss} tones={tones} />
      <span className={classes('row-due', dueNow && 'now')}>
        <Knowing state={state} stability={stability} />
        <span className="num">{when}</span>
      </span>
      {(context || detail) && (
        <div className="row-more">
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
          {detail && (
            <p className="row-detail">
              <span>{t('savedOn', { date: dayText(phrase.createdAt, time) })}</span>
              {phrase.lastMetAt !== undefined && (
                <span>{t('lastMet', { date: dayText(phrase.lastMetAt, time) })}</span>
              )}
              {phrase.tags.map((tag) => (
                <span key={tag} className="badge">
                  {tag}
                </span>
              ))}
            </p>
          )}
        </div>
      )}
      <span className="row-do">
        <IconButton
          small
          tip="above"
          label={t('hearWord', { word })}
          icon={Volume2}
          onClick={() => actions.onHear(phrase)}
        />
        <IconButton
          small
          tip="above"
          label={t('editWord', { word })}
          icon={Pencil}
          onClick={() => actions.onEdit(phrase)}
        />
        <IconButton
          small
          tip="above"
          label={t('knowWord', { word })}
          icon={Check}
          onClick={() => actions.onKnown(phrase)}
        />
        {actions.onPicture && (
          <IconButton
            small
            tip="above"
            label={t('pictureWord', { word })}
            icon={Image}
            onClick={() => actions.onPicture?.(phrase)}
          />
        )}
        <IconButton
          small
          tip="above"
          label={t('popup:deleteWord', { word })}
          icon={Trash2}
          onClick={() => actions.onDelete(phrase)}
        />
      </span>
    </div>
  );
}
