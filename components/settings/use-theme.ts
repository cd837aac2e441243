import { useSyncExternalStore } from 'react';
import type { Theme } from '@/utils/page/theme';
import type { Settings } from '@/utils/settings/schema';

const dark = '(prefers-color-scheme: dark)';

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(dark);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** The theme that the pages of the extension have with this setting. */
export function useTheme(theme: Settings['theme']): Theme {
  const system = useSyncExternalStore(subscribe, () => (matchMedia(dark).matches ? 'dark' : 'light'));
  return theme === 'auto' ? system : theme;
}
