import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

/** The browser keeps us off the site, and the one button that asks it not to. */
export function AccessNotice({ onAllow }: { onAllow: () => void }) {
  const { t } = useTranslation('popup');
  return (
    <Notice>
      <p>{t('withheld')}</p>
      <Button kind="seal" size="sm" onClick={onAllow} data-testid="allow">
        {t('allow')}
      </Button>
    </Notice>
  );
}
