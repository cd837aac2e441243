import type { Theme } from '@/utils/page/theme';

export type { Theme };

/** What our own page looks like now: the reader's choice, else what the browser says. */
export function themeOfPage(document: Document): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return dark(document).matches ? 'dark' : 'light';
}

/** @returns ends it */
export function followTheme(document: Document, onChange: (theme: Theme) => void): () => void {
  const changed = () => onChange(themeOfPage(document));
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const query = dark(document);
  query.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    query.removeEventListener('change', changed);
  };
}

function dark(document: Document): MediaQueryList {
  return document.defaultView!.matchMedia('(prefers-color-scheme: dark)');
}
