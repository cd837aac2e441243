import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { TranslationFault } from '@/utils/translation/fault';

/** How the translation of a text is, where there is anything to say of it. */
export type TranslatingState =
  /** The browser has to download the language first, which needs a click. */
  | { at: 'to-download' }
  | { at: 'downloading'; share: number }
  | { at: 'failed'; fault: TranslationFault; goesOnIn?: number };

/** Says what keeps the lines from coming, and what to do; the text is read on meanwhile. */
export function TranslationState({ state, onGo }: { state: TranslatingState | undefined; onGo: () => void }) {
  const { t } = useTranslation(['translation', 'common']);
  if (!state) return null;
  return (
    <div className="tr-state" data-testid="translation-state">
      {state.at === 'to-download' && (
        <>
          <p>{t('downloadText')}</p>
          <Button size="sm" onClick={onGo}>
            {t('download')}
          </Button>
        </>
      )}
      {state.at === 'downloading' && (
        <>
          <p role="status">{t('downloading', { share: Math.round(state.share * 100) })}</p>
          <progress value={state.share} aria-hidden="true" />
        </>
      )}
      {state.at === 'failed' && (
        <Notice kind="bad">
          <p>
            {t(`faults.${state.fault.code}`)}
            {state.goesOnIn !== undefined && ` ${t('goesOn', { seconds: Math.ceil(state.goesOnIn / 1000) })}`}
          </p>
          <Button size="sm" onClick={onGo}>
            {t('common:tryAgain')}
          </Button>{' '}
          <a className="btn sm ghost" href="/options.html#translation" target="_blank" rel="noopener">
            {t('openSettings')}
          </a>
        </Notice>
      )}
    </div>
  );
}
