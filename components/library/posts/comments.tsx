import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Hanzi } from '@/components/word/hanzi';
import type { PostComment } from '@/utils/store/model';

/** What had been said under a post when it was saved. */
export function Comments({
  comments,
  said,
}: {
  comments: readonly PostComment[];
  /** Draws what a comment says, where it is not drawn as it is written. */
  said?: (id: string) => ReactNode;
}) {
  const { t } = useTranslation('posts');
  if (comments.length === 0) return null;
  return (
    <section className="cmt">
      <h2 className="eyebrow">{t('comments', { count: comments.length })}</h2>
      <ul>
        {comments.map((comment) => (
          <li key={comment.id} data-testid="comment">
            <small>
              <Hanzi text={comment.author} />
              {comment.replyTo && <span> {t('replyTo', { name: comment.replyTo })}</span>}
              {comment.date && <span className="cmt-date"> {comment.date}</span>}
            </small>
            {said ? (
              said(comment.id)
            ) : (
              <p lang="zh-Hans" data-read>
                {comment.text}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
