import type { Settings } from './schema';

/** Where `public/theme.js` finds the theme before anything is drawn: settings are read too late for that. */
const noteKey = 'theme';

/** Draws a page of the extension in this theme, and has the next page begin in it. */
export function wearTheme(theme: Settings['theme']): void {
  const { dataset } = document.documentElement;
  if (theme === 'auto') delete dataset.theme;
  else dataset.theme = theme;
  try {
    if (theme === 'auto') localStorage.removeItem(noteKey);
    else localStorage.setItem(noteKey, theme);
  } catch {
    // Firefox keeps nothing in a private window: its next page follows the browser until it has read the settings.
  }
}
