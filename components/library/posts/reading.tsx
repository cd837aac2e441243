import { Archive, ArchiveRestore, ChevronLeft, ExternalLink, Star, Trash2 } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/components/ui/icon-button';
import { Notice } from '@/components/ui/notice';
import { dayText } from '@/components/ui/times';
import { Hanzi } from '@/components/word/hanzi';
import type { Post } from '@/utils/store/model';
import { Comments } from './comments';
import { Edits } from './edits';
import { hashtagsBeside, TaggedText } from './tagged-text';
import { titleOf } from './title-of';
import './reading.css';

/** One post to read: its text as its author broke it and what was said under it; beside it what is the reader's own. */
export function Reading({
  post,
  gloss,
  pictures,
  now,
  back,
  textRef,
  ways,
  laid,
  onFavourite,
  onArchive,
  onDelete,
  children,
}: {
  post: Post;
  gloss?: string;
  pictures?: ReactNode;
  now: number;
  /** The route of the list that the post was opened from. */
  back: string;
  /** What can be read word by word: all elements with `data-read` in it. */
  textRef: Ref<HTMLElement>;
  /** The ways to read it. */
  ways: ReactNode;
  /** Draws it word by word, around what stands between title and text, and between text and comments. */
  laid?: (head: ReactNode, tail: ReactNode) => ReactNode;
  onFavourite: () => void;
  onArchive: () => void;
  onDelete: () => void;
  /** The rail. */
  children: ReactNode;
}) {
  const { t, i18n } = useTranslation(['posts', 'common']);
  const title = titleOf(post) ?? t('common:untitled');
  const beside = hashtagsBeside(post.body, post.hashtags);
  const { likes, collects, comments } = post.counts;
  const day = (at: number) => dayText(at, { now, language: i18n.language });
  const meta = [
    // A week later, what the site showed as "3 days ago" is no longer true.
    [post.publishedAt === undefined ? post.dateShown : day(post.publishedAt), post.place]
      .filter(Boolean)
      .join(' '),
    t('saved', { date: day(post.savedAt) }),
  ].filter(Boolean);
  const counts = [
    likes && t('likes', { shown: likes }),
    collects && t('collects', { shown: collects }),
    comments && t('commentsThen', { shown: comments }),
  ].filter(Boolean);
  const head = (
    <>
      {gloss && (
        <p className="art-gloss" lang="en">
          {gloss}
        </p>
      )}
      <div className="art-head">
        <p className="art-meta">
          <Hanzi text={post.author.name} />
          {meta.map((text) => (
            <span key={text}>{text}</span>
          ))}
        </p>
        {(post.title || post.body) && ways}
      </div>
      {post.partial && <Notice>{t('partial')}</Notice>}
      <Edits edits={post.edits} now={now} />
      {!post.body && !post.partial && <p className="untitled">{t('noBody')}</p>}
    </>
  );
  const tail = (
    <>
      {post.mentions.length > 0 && (
        <p className="art-small">
          {t('mentions', { names: post.mentions.map((name) => `@${name}`).join(' ') })}
        </p>
      )}
      {counts.length > 0 && (
        <p className="art-small" title={t('counts')}>
          {counts.join(' · ')}
        </p>
      )}
    </>
  );
  return (
    <>
      <div className="crumbs">
        <a className="btn ghost sm" href={`#${back}`}>
          <ChevronLeft className="i s" />
          {back === 'archive' ? t('archive') : back.startsWith('tags/') ? tagOf(back) : t('allPosts')}
        </a>
        <IconButton
          label={t('favourite', { title })}
          aria-pressed={post.favourite ?? false}
          icon={Star}
          onClick={onFavourite}
        />
        <IconButton
          label={t(post.archivedAt === undefined ? 'archivePost' : 'unarchivePost', { title })}
          aria-pressed={post.archivedAt !== undefined}
          icon={post.archivedAt === undefined ? Archive : ArchiveRestore}
          onClick={onArchive}
        />
        <IconButton label={t('deletePost', { title })} icon={Trash2} onClick={onDelete} />
        <a className="btn sm" href={post.url} target="_blank" rel="noreferrer">
          <ExternalLink className="i s" />
          {post.site === 'rednote' ? t('openRedNote') : t('openXiaohongshu')}
        </a>
      </div>
      <div className="read">
        <article className="art" data-post-id={post.id} data-testid="reading" ref={textRef}>
          {pictures}
          {laid ? (
            laid(head, tail)
          ) : (
            <>
              <h1 data-read>
                {post.title ? (
                  <span className="song" lang="zh-Hans">
                    {post.title}
                  </span>
                ) : (
                  <span className="untitled">{t('common:untitled')}</span>
                )}
              </h1>
              {head}
              {post.body && (
                <p className="art-body" lang="zh-Hans" data-read data-testid="post-body">
                  <TaggedText text={post.body} hashtags={post.hashtags} />
                </p>
              )}
              {beside.length > 0 && (
                <p className="art-tags" lang="zh-Hans" data-read>
                  {beside.map((hashtag) => (
                    <span key={hashtag}>#{hashtag}</span>
                  ))}
                </p>
              )}
              {tail}
              <Comments comments={post.comments} />
            </>
          )}
        </article>
        <aside className="rail">{children}</aside>
      </div>
    </>
  );
}

function tagOf(route: string): string {
  return decodeURIComponent(route.slice(route.indexOf('/') + 1));
}
