import type { Result } from '@/utils/messages';
import type { CardView } from '@/utils/reading/card-port';
import { guardKeys } from '@/utils/reading/keyguard';
import { createOverlay, type Overlay } from '@/utils/reading/overlay';
import { followTheme, type Theme, themeOfPage } from './page-theme';
import { createCard } from './view';

/** So long the pointer rests on a word of our own page before its peek opens, in ms: on the way elsewhere it crosses many. */
export const restMs = 60;

/**
 * The card of the site on a page of our own: over what is on it, in its theme, with its keys kept from the page. Until
 * `signal` aborts.
 */
export function cardOnOwnPage(
  {
    state: { settings, language, strings },
    onHide,
    onTheme,
  }: { state: Result<'reader.start'>; onHide(): void; onTheme?(theme: Theme): void },
  signal: AbortSignal,
): { overlay: Overlay; card: CardView } {
  const overlay = createOverlay(document, signal);
  overlay.place();
  const card = createCard({
    root: overlay.root,
    settings,
    language,
    strings,
    theme: themeOfPage(document),
    onHide,
    // Only pages of the site have a post to save.
    onSavePost: () => {},
  });
  guardKeys(window, () => overlay, signal);
  const stopTheme = followTheme(document, (next) => {
    onTheme?.(next);
    card.update({ theme: next });
  });
  signal.addEventListener(
    'abort',
    () => {
      stopTheme();
      card.destroy();
    },
    { once: true },
  );
  return { overlay, card };
}
