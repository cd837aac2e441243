import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import '../keeping.css';

/** That nothing was ever exported: said once, quietly, and gone when it is not wanted. */
export function Reminder({ onDismiss }: { onDismiss: () => void }) {
  const { t } = useTranslation('keeping');
  return (
    <div className="lib-note" data-testid="reminder">
      <div className="keep-reminder">
        <p>{t('reminder')}</p>
        <div className="keep-do">
          <a className="btn sm" href="#backup">
            {t('reminderGo')}
          </a>
          <Button size="sm" kind="ghost" onClick={onDismiss}>
            {t('notNow')}
          </Button>
        </div>
      </div>
    </div>
  );
}
