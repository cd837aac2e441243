import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { speak } from '@/utils/i18n/i18n';
import { languageFor } from '@/utils/i18n/language';
import { draw } from '../ui/page';

describe('the interface language', () => {
  it.each([
    ['auto', 'zh-CN', 'zh-Hans'],
    ['auto', 'zh', 'zh-Hans'],
    ['auto', 'zh-SG', 'zh-Hans'],
    ['auto', 'zh-Hans-HK', 'zh-Hans'],
    ['auto', 'zh-TW', 'zh-Hant'],
    ['auto', 'zh_HK', 'zh-Hant'],
    ['auto', 'zh-MO', 'zh-Hant'],
    ['auto', 'zh-Hant', 'zh-Hant'],
    ['auto', 'zh-Hant-SG', 'zh-Hant'],
    ['auto', 'es', 'es'],
    ['auto', 'es-419', 'es'],
    ['auto', 'est', 'en'],
    ['auto', '', 'en'],
    ['auto', 'de', 'en'],
    ['auto', 'en-GB', 'en'],
    ['auto', 'zha', 'en'],
    ['en', 'zh-CN', 'en'],
    ['zh-Hans', 'en', 'zh-Hans'],
    ['es', 'zh-TW', 'es'],
  ] as const)('of %s in a browser that speaks %s is %s', (setting, browser, language) => {
    expect(languageFor(setting, browser)).toBe(language);
  });

  it('switches at run time, and the page keeps its state', async () => {
    await draw(<Counter />);
    expect(document.documentElement.lang).toBe('en');
    await userEvent.click(screen.getByRole('button', { name: 'Review 0' }));
    await act(() => speak('zh-Hans'));
    expect(screen.getByRole('button', { name: '复习 1' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('zh-Hans');
  });

  it('counts in one form where it has one', async () => {
    await draw(<Due count={1} />, 'zh-Hans');
    expect(screen.getByText('有 1 个词该复习了')).toBeTruthy();
    await act(() => speak('en'));
    expect(screen.getByText('1 word is due')).toBeTruthy();
  });

  it('puts between two sentences what the language puts there, which may be nothing', async () => {
    await draw(<Usage />);
    expect(screen.getByText('You can say it anywhere. Widely used.')).toBeTruthy();
    await act(() => speak('zh-Hans'));
    expect(screen.getByText('什么场合都能说。大家都在用。')).toBeTruthy();
  });

  it.each([
    [1, '1 palabra pendiente'],
    [2, '2 palabras pendientes'],
    [1_000_000, '1000000 de palabras pendientes'],
  ])('counts %d in the form that Spanish has for it', async (count, text) => {
    await draw(<Due count={count} />, 'es');
    expect(screen.getByText(text)).toBeTruthy();
  });
});

function Usage() {
  const { t } = useTranslation('word');
  return <p>{[t('sayIts.safe'), t('eras.settled')].join(t('betweenSentences'))}</p>;
}

function Counter() {
  const { t } = useTranslation('popup');
  const [count, setCount] = useState(0);
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      {t('review')} {count}
    </button>
  );
}

function Due({ count }: { count: number }) {
  const { t } = useTranslation('popup');
  return <p>{t('dueCount', { count })}</p>;
}
