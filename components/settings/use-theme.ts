import { useSyncExternalStore } from 'react';
import type { Theme } from '@/utils/page/theme';

const dark = '(prefers-color-scheme: dark)';

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(dark);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** The theme of the system, which the pages of the extension have. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, () => (matchMedia(dark).matches ? 'dark' : 'light'));
}
