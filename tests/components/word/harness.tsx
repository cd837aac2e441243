import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createI18n } from '@/components/card/i18n';
import { en } from '@/utils/i18n/en';

/** Render in English, with the strings that words need. */
export function renderWord(children: ReactNode) {
  return render(<I18nextProvider i18n={createI18n('en', { word: en.word })}>{children}</I18nextProvider>);
}
