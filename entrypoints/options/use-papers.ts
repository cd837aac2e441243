import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

const privacy = import.meta.glob<string>('../../docs/privacy/*.md', { query: '?raw', import: 'default' });

/** The long texts of the package, by how to read them: what becomes of data, and the licences of everything. */
export function usePapers(): Record<'privacy' | 'licences', () => Promise<string>> {
  const { language } = useTranslation().i18n;
  return useMemo(
    () => ({
      privacy: () =>
        privacy[`../../docs/privacy/${language}.md`]?.() ??
        Promise.reject(new Error(`No text on privacy in ${language}`)),
      licences: async () => {
        const answer = await fetch('/licences.txt');
        if (!answer.ok) throw new Error(`licences.txt: ${answer.status}`);
        return answer.text();
      },
    }),
    [language],
  );
}
