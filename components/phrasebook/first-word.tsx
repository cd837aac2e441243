import { ExternalLink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { siteFor } from '@/utils/i18n/site';
import type { Language } from '@/utils/i18n/types';

/** An empty phrasebook: how the first word gets into it, and the way there. */
export function FirstWord({
  onSite,
  words,
  onWords,
  onPacks,
}: {
  /** The site is under the popup: nothing has to be opened. */
  onSite: boolean;
  /** How many words the open post has; 0 also where none is open. */
  words: number;
  onWords: () => void;
  onPacks?: () => void;
}) {
  const { t, i18n } = useTranslation(['popup', 'words', 'common']);
  return (
    <div className="pop-fill">
      <EmptyState title={t('emptyTitle')} text={t('emptyText')}>
        {words > 0 && (
          <Button kind="seal" onClick={onWords}>
            {t('seeWords', { count: words })}
          </Button>
        )}
        {!onSite && (
          <a className="btn seal" href={siteFor[i18n.language as Language]} target="_blank" rel="noreferrer">
            {t('common:openSite')}
            <ExternalLink className="i s" />
          </a>
        )}
        {onPacks && <Button onClick={onPacks}>{t('words:packs')}</Button>}
      </EmptyState>
    </div>
  );
}
