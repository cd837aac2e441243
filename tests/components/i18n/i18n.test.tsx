import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { en } from '@/utils/i18n/en';
import { speak } from '@/utils/i18n/i18n';
import { languageFor } from '@/utils/i18n/language';
import { zhHans } from '@/utils/i18n/zh-Hans';
import { draw } from '../ui/page';

describe('the interface language', () => {
  it.each([
    ['auto', 'zh-CN', 'zh-Hans'],
    ['auto', 'zh-TW', 'zh-Hans'],
    ['auto', 'zh', 'zh-Hans'],
    ['auto', 'de', 'en'],
    ['auto', 'en-GB', 'en'],
    ['auto', 'zha', 'en'],
    ['en', 'zh-CN', 'en'],
    ['zh-Hans', 'en', 'zh-Hans'],
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
});

describe('the texts', () => {
  const english = flat(en);
  const chinese = flat(zhHans);

  it('are there in Chinese, plural forms aside', () => {
    const plural = (key: string) => /_one$/.test(key);
    expect([...chinese.keys()].filter((key) => !plural(key)).sort()).toEqual(
      [...english.keys()].filter((key) => !plural(key)).sort(),
    );
  });

  it('fill in the same values in both languages', () => {
    const values = (text = '') => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
    for (const [key, text] of chinese)
      expect({ [key]: values(text) }).toEqual({ [key]: values(english.get(key)) });
  });

  it('do not shout', () => {
    expect([...english, ...chinese].filter(([, text]) => /[!！]/.test(text))).toEqual([]);
  });
});

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

function flat(texts: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[path + key, value]] : [...flat(value, `${path}${key}.`)],
    ),
  );
}
