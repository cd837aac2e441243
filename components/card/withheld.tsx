import TriangleAlert from 'lucide-react/icons/triangle-alert';
import X from 'lucide-react/icons/x';
import { useTranslation } from 'react-i18next';
import { ask } from '@/utils/messages';

/** The post is kept, its pictures are not: only a page of ours may ask the browser for them, so this leads there. */
export function Withheld({ onDismiss }: { onDismiss: () => void }) {
  const { t } = useTranslation('card');
  return (
    <div className="notice bad" role="status" data-testid="notice">
      <TriangleAlert className="i" aria-hidden />
      <div>
        {t('savePost.withheld')}
        <button
          type="button"
          className="link"
          onClick={() => void ask('pages.open', { page: 'options' }).catch(() => {})}
        >
          {t('savePost.openSettings')}
        </button>
      </div>
      <button
        type="button"
        className="icon-btn sm"
        aria-label={t('dismiss')}
        title={t('dismiss')}
        onClick={onDismiss}
      >
        <X className="i s" aria-hidden />
      </button>
    </div>
  );
}
