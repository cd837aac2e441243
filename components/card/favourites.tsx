import Check from 'lucide-react/icons/check';
import X from 'lucide-react/icons/x';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { Seal } from '@/components/ui/seal';
import type { FavouritesState, SaveFavourites } from '@/utils/reading/post/favourites';
import { Notice } from './notice';

export type FavouritesView = Pick<SaveFavourites, 'store' | 'save' | 'stop' | 'dismiss'>;

/** Offers to save the favourites that a profile has loaded, and says how that goes. In a corner, over nothing that is read. */
export function Favourites({ view }: { view: FavouritesView }) {
  const { t } = useTranslation('card');
  const state = useStore(view.store);
  if (!state) return null;
  if (state.kind === 'offered') {
    return (
      <div className="favourites">
        <button type="button" className="save-post" data-testid="save-favourites" onClick={view.save}>
          <Seal size={22} />
          {t('favourites.save')}
        </button>
      </div>
    );
  }
  return (
    <div className="favourites">
      {state.fault && <Notice fault={state.fault} onDismiss={view.dismiss} />}
      <Progress state={state} view={view} />
    </div>
  );
}

function Progress({ state, view }: { state: FavouritesState; view: FavouritesView }) {
  const { t } = useTranslation('card');
  const { kind, seen, added, there, leftOut, fault } = state;
  const kept = added + there;
  const done = kept + leftOut;
  const working = kind === 'saving' && done < seen;
  return (
    <section className="favourites-box" data-testid="favourites" data-state={kind}>
      <p className="favourites-head">
        {kind === 'stopped' && !fault && <Check className="i s" aria-hidden />}
        <span>
          {working
            ? t('favourites.saving', { at: done + 1, all: seen })
            : t('favourites.saved', { count: kept })}
        </span>
      </p>
      {kind === 'saving' && (
        <progress aria-label={t('favourites.save')} max={Math.max(seen, 1)} value={done} />
      )}
      {/* Said as it stands at rest: every post that is saved would be too much to hear. */}
      <p role="status" data-testid="favourites-counts">
        {!working && (
          <>
            {t('favourites.counts', { added, there })}
            {leftOut > 0 && ` ${t('favourites.leftOut', { count: leftOut })}`}
            {kind === 'saving' && ` ${t('favourites.scroll')}`}
          </>
        )}
      </p>
      {kind === 'saving' && (
        <button type="button" className="btn sm" data-testid="favourites-stop" onClick={view.stop}>
          {t('favourites.stop')}
        </button>
      )}
      {fault && (
        <button type="button" className="btn sm" data-testid="favourites-again" onClick={view.save}>
          {t('favourites.again')}
        </button>
      )}
      {kind === 'stopped' && !fault && (
        <button
          type="button"
          className="icon-btn sm favourites-close"
          aria-label={t('dismiss')}
          title={t('dismiss')}
          onClick={view.dismiss}
        >
          <X className="i s" aria-hidden />
        </button>
      )}
    </section>
  );
}
