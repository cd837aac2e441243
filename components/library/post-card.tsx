import { BookOpen, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/components/ui/icon-button';
import { dayText } from '@/components/ui/times';
import { Hanzi } from '@/components/word/hanzi';
import type { Post } from '@/utils/store/model';
import { titleOf } from './title-of';

/** A saved post among others. The whole card leads to the post. */
export function PostCard({
  post,
  words,
  now,
  onDelete,
}: {
  post: Post;
  /** How many phrases were saved from it. */
  words: number;
  now: number;
  onDelete: (post: Post) => void;
}) {
  const { t, i18n } = useTranslation(['library', 'common']);
  const title = titleOf(post);
  return (
    <article className="post" data-testid="post" data-post-id={post.id}>
      <h2>
        <a href={`#posts/${post.id}`}>{title ? <Hanzi text={title} /> : t('common:untitled')}</a>
      </h2>
      {post.title && post.body && (
        <p className="post-body" lang="zh-Hans">
          {post.body}
        </p>
      )}
      {post.hashtags.length > 0 && (
        <p className="post-tags" lang="zh-Hans">
          {post.hashtags.map((hashtag) => `#${hashtag}`).join(' ')}
        </p>
      )}
      <p className="post-who">
        <Hanzi text={post.author.name} />
        <span>{t('saved', { date: dayText(post.savedAt, { now, language: i18n.language }) })}</span>
        {words > 0 && (
          <span className="post-words" title={t('myWords')}>
            <BookOpen className="i s" />
            <span className="num">{words}</span>
          </span>
        )}
      </p>
      <IconButton
        small
        label={t('deletePost', { title: title ?? t('common:untitled') })}
        icon={Trash2}
        onClick={() => onDelete(post)}
      />
    </article>
  );
}
