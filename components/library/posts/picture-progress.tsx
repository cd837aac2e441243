import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Progress } from '../progress';

/** How far the fetching of pictures is, and what did not come. */
export function PictureProgress({
  all,
  tried,
  failed,
  onStop,
  onRetry,
  onGiveUp,
}: {
  all: number;
  tried: number;
  failed: number;
  onStop: () => void;
  onRetry: () => void;
  onGiveUp: () => void;
}) {
  const { t } = useTranslation(['keeping', 'common']);
  return (
    <div className="lib-note" data-testid="pictures">
      {tried < all ? (
        <Progress
          label={t('fetching', { tried, all })}
          done={tried}
          all={all}
          stop={t('stop')}
          onStop={onStop}
        />
      ) : (
        failed > 0 && (
          <Notice>
            <p>{t('fetchFailed', { count: failed })}</p>
            <div className="keep-do">
              <Button size="sm" onClick={onRetry}>
                {t('common:tryAgain')}
              </Button>
              <Button size="sm" kind="ghost" onClick={onGiveUp}>
                {t('giveUp')}
              </Button>
            </div>
          </Notice>
        )
      )}
    </div>
  );
}
