import type { ReactNode } from 'react';

/** The way to the page of a word, which is in the library; from the popup or the panel it opens in a tab of its own. */
export function WordLink({ word, children }: { word: string; children: ReactNode }) {
  const inLibrary = location.pathname === '/library.html';
  return (
    <a
      href={`/library.html#word/${encodeURIComponent(word)}`}
      {...(!inLibrary && { target: '_blank', rel: 'noopener' })}
    >
      {children}
    </a>
  );
}
