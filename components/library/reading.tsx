import { ChevronLeft, ExternalLink, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/components/ui/icon-button';
import { Notice } from '@/components/ui/notice';
import { dayText } from '@/components/ui/times';
import { Hanzi } from '@/components/word/hanzi';
import { Headword } from '@/components/word/headword';
import { Knowing } from '@/components/word/knowing';
import { Pinyin } from '@/components/word/pinyin';
import { Prose } from '@/components/word/prose';
import type { Settings } from '@/utils/settings/schema';
import type { Phrase, Post } from '@/utils/store/model';
import { Comments } from './comments';
import { hashtagsBeside, MarkedText, TaggedText } from './marked-text';
import { titleOf } from './title-of';

/** One post to read: its text as its author broke it, what was said under it, and the words that were saved from it. */
export function Reading({
  post,
  words,
  tones,
  now,
  onDelete,
}: {
  post: Post;
  words: readonly Phrase[];
  tones: Settings['toneColours'];
  now: number;
  onDelete: (post: Post) => void;
}) {
  const { t, i18n } = useTranslation(['library', 'common']);
  const hanzi = words.map(({ simplified }) => simplified);
  const title = titleOf(post);
  const beside = hashtagsBeside(post.body, post.hashtags);
  const meta = [
    [post.dateShown, post.place].filter(Boolean).join(' '),
    t('saved', { date: dayText(post.savedAt, { now, language: i18n.language }) }),
  ].filter(Boolean);
  return (
    <>
      <div className="crumbs">
        <a className="btn ghost sm" href="#posts">
          <ChevronLeft className="i s" />
          {t('allPosts')}
        </a>
        <IconButton
          label={t('deletePost', { title: title ?? t('common:untitled') })}
          icon={Trash2}
          onClick={() => onDelete(post)}
        />
        <a className="btn sm" href={post.url} target="_blank" rel="noreferrer">
          <ExternalLink className="i s" />
          {post.site === 'rednote' ? t('openRedNote') : t('openXiaohongshu')}
        </a>
      </div>
      <div className="read">
        <article className="art" data-post-id={post.id}>
          <h1>
            {post.title ? (
              <span className="song" lang="zh-Hans">
                <MarkedText text={post.title} words={hanzi} />
              </span>
            ) : (
              <span className="untitled">{t('common:untitled')}</span>
            )}
          </h1>
          <p className="art-meta">
            <Hanzi text={post.author.name} />
            {meta.map((text) => (
              <span key={text}>{text}</span>
            ))}
          </p>
          {post.partial && <Notice>{t('partial')}</Notice>}
          {post.body ? (
            <p className="art-body" lang="zh-Hans">
              <TaggedText text={post.body} words={hanzi} hashtags={post.hashtags} />
            </p>
          ) : (
            !post.partial && <p className="untitled">{t('noBody')}</p>
          )}
          {beside.length > 0 && (
            <p className="art-tags" lang="zh-Hans">
              {beside.map((hashtag) => (
                <span key={hashtag}>#{hashtag}</span>
              ))}
            </p>
          )}
          <Comments comments={post.comments} words={hanzi} />
        </article>
        <aside className="rail" aria-labelledby="my-words">
          <h2 className="display" id="my-words">
            {t('myWords')}
          </h2>
          {words.length === 0 && <p className="rail-none">{t('noWords')}</p>}
          <ul>
            {words.map((phrase) => (
              <li key={phrase.id} className="wl" data-hanzi={phrase.simplified}>
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
                </div>
                <Knowing state={phrase.card.state} stability={phrase.card.stability} />
              </li>
            ))}
          </ul>
        </aside>
      </div>
    </>
  );
}
