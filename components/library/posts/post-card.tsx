import { Archive, ArchiveRestore, BookOpen, Star, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { dayText } from '@/components/ui/times';
import { Hanzi } from '@/components/word/hanzi';
import type { Hit } from '@/utils/library/search';
import type { ShelvedPost } from '@/utils/library/shelved';
import { Found, FoundTitle } from '../found';

export interface CardActions {
  onFavourite: (id: string) => void;
  onArchive: (id: string) => void;
  onDelete: (id: string) => void;
  /** @param range from the one that was selected last */
  onSelect: (id: string, range: boolean) => void;
}

/** A saved post among others. The whole card leads to the post; what can be done with it shows under the pointer. */
export function PostCard({
  hit,
  cover,
  gloss,
  words,
  now,
  reachable,
  selected,
  selecting,
  whole,
  actions,
}: {
  hit: Hit;
  cover: ReactNode;
  /** One line of English under the title; empty where there is none, undefined until it is known. */
  gloss?: string;
  /** How many phrases were saved from it. */
  words: number;
  now: number;
  /** The one of all cards that Tab leads to. */
  reachable: boolean;
  selected: boolean;
  /** While some are selected, every card shows that it can be. */
  selecting: boolean;
  /** With what can be done with it, which nobody sees at once. */
  whole: boolean;
  actions: CardActions;
}) {
  const { t, i18n } = useTranslation(['posts', 'common']);
  const { post } = hit;
  const title = post.title || post.opening;
  const name = title || t('common:untitled');
  return (
    <article
      className={classes('post', selected && 'is-selected', selecting && 'is-selecting')}
      data-testid="post"
      data-post-id={post.id}
    >
      {cover}
      <div className="post-in">
        <h2>
          <a href={`#posts/${post.id}`} tabIndex={reachable ? 0 : -1} title={title || undefined}>
            {title ? <FoundTitle hit={hit} /> : t('common:untitled')}
          </a>
        </h2>
        {gloss && (
          <p className="post-gloss" lang="en" data-testid="post-gloss">
            {gloss}
          </p>
        )}
        <Found hit={hit} />
        {post.note && hit.found?.part !== 'note' && <p className="post-note">{post.note}</p>}
        <p className="post-who">
          <Hanzi text={post.author.name} />
          <span>{t('saved', { date: dayText(post.savedAt, { now, language: i18n.language }) })}</span>
          <span className="post-end">
            {post.favourite && (
              <Star
                className="i s post-star"
                role="img"
                aria-hidden={false}
                aria-label={t('markFavourite')}
              />
            )}
            {words > 0 && (
              <span title={t('myWords')}>
                <BookOpen className="i s" />
                <span className="num">{words}</span>
              </span>
            )}
          </span>
        </p>
      </div>
      {(whole || selecting) && <PostActions post={post} name={name} selected={selected} actions={actions} />}
    </article>
  );
}

function PostActions({
  post,
  name,
  selected,
  actions,
}: {
  post: ShelvedPost;
  name: string;
  selected: boolean;
  actions: CardActions;
}) {
  const { t } = useTranslation('posts');
  return (
    <div className="post-do">
      <input
        type="checkbox"
        tabIndex={-1}
        aria-label={t('selectPost', { title: name })}
        checked={selected}
        onChange={() => {}}
        onClick={({ shiftKey }) => actions.onSelect(post.id, shiftKey)}
      />
      <IconButton
        small
        tabIndex={-1}
        label={t('favourite', { title: name })}
        aria-pressed={post.favourite}
        icon={Star}
        onClick={() => actions.onFavourite(post.id)}
      />
      <IconButton
        small
        tabIndex={-1}
        label={t(post.archived ? 'unarchivePost' : 'archivePost', { title: name })}
        icon={post.archived ? ArchiveRestore : Archive}
        onClick={() => actions.onArchive(post.id)}
      />
      <IconButton
        small
        tabIndex={-1}
        label={t('deletePost', { title: name })}
        icon={Trash2}
        onClick={() => actions.onDelete(post.id)}
      />
    </div>
  );
}
