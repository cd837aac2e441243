import { ask } from '@/utils/messages';
import { onSettingsChange } from '@/utils/settings/changes';
import { guardKeys } from './keyguard';
import { removeStaleHosts } from './overlay';
import { listenForKeys } from './pointing/keys';
import { type ReaderState, Session } from './session';

/**
 * Read along on a page: at `document_start` only the listeners that must come before the page's own; the rest when the
 * document is there, and only while reading is turned on.
 * @returns stops it and leaves nothing behind
 */
export function startReader(window: Window): () => void {
  const control = new AbortController();
  const { signal } = control;
  let session: Session | null = null;

  guardKeys(window, () => session?.overlay ?? null, signal);
  listenForKeys(window, {
    view: () => session?.view() ?? null,
    walk: () => session?.walk ?? null,
    host: () => session?.overlay.host ?? null,
    signal,
  });

  const apply = (next: ReaderState) => {
    if (signal.aborted) return;
    if (!next.settings.enabled) {
      session?.stop();
      session = null;
    } else if (session) session.update(next);
    else session = new Session(window, next);
  };

  const start = async () => {
    await documentReady(window.document, signal);
    removeStaleHosts(window.document);
    // The background checks settings, knows which language `auto` is, and has its texts: none of it is in this script.
    let latest = 0;
    const read = async () => {
      const turn = ++latest;
      const state = await ask('reader.start', {});
      if (turn === latest) apply(state);
    };
    // Not told: what was set is kept, and the next change or page load asks again.
    const again = () => void read().catch(() => {});
    onSettingsChange(again, signal);
    // A page that was kept asleep, to be gone back to, has heard of no change.
    window.addEventListener('pageshow', ({ persisted }) => persisted && again(), { signal });
    await read();
  };
  start().catch((error: unknown) => {
    if (!signal.aborted) console.warn('Little Red Words could not start on this page.', error);
  });

  signal.addEventListener('abort', () => session?.stop(), { once: true });
  return () => control.abort();
}

function documentReady(document: Document, signal: AbortSignal): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) =>
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true, signal }),
  );
}
