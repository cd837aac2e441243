export type Theme = 'light' | 'dark';

/** The site's own theme: it sets the attribute `dark` on `<html>` (no class, no data attribute), and so does its CSS. */
export function themeOf(document: Document): Theme {
  return document.documentElement.hasAttribute('dark') ? 'dark' : 'light';
}

/** Calls back when the site's theme changes, until `signal` aborts. */
export function watchTheme(document: Document, onChange: (theme: Theme) => void, signal: AbortSignal): void {
  let last = themeOf(document);
  const observer = new MutationObserver(() => {
    const theme = themeOf(document);
    if (theme === last) return;
    last = theme;
    onChange(theme);
  });
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['dark'] });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
