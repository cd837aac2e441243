import { ExternalLink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/components/ui/empty-state';
import { siteFor } from '@/utils/i18n/site';
import type { Language } from '@/utils/i18n/types';

/** Nothing kept yet, and the way to the site. */
export function EmptyRoom({ room, title, text }: { room: string; title: string; text: string }) {
  const { t, i18n } = useTranslation();
  return (
    <div className="lib-fill">
      <h1 className="sr">{room}</h1>
      <EmptyState title={title} text={text}>
        <a className="btn seal" href={siteFor[i18n.language as Language]} target="_blank" rel="noreferrer">
          {t('openSite')}
          <ExternalLink className="i s" />
        </a>
      </EmptyState>
    </div>
  );
}
