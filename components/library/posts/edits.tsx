import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/ui/notice';
import { dayText } from '@/components/ui/times';
import type { Post } from '@/utils/store/model';

/** That the author has changed the post between two saves, and what it was before. */
export function Edits({ edits, now }: { edits: Post['edits']; now: number }) {
  const { t, i18n } = useTranslation('posts');
  if (edits.length === 0) return null;
  return (
    <section className="edits" data-testid="edits">
      <Notice>
        <b>{t('editedByAuthor')}</b>
        <p>{t('editedText', { count: edits.length })}</p>
      </Notice>
      {edits.toReversed().map(({ at, title, body }) => (
        <details key={at}>
          <summary>{t('versionOf', { date: dayText(at, { now, language: i18n.language }) })}</summary>
          {title && (
            <p className="edits-title" lang="zh-Hans">
              {title}
            </p>
          )}
          <p className="art-body" lang="zh-Hans">
            {body}
          </p>
        </details>
      ))}
    </section>
  );
}
