import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Welcome } from '@/components/welcome/welcome';
import { siteFor } from '@/utils/i18n/site';
import { defaults } from '@/utils/settings/schema';
import { draw, expectAccessible } from '../ui/page';

it.each([
  ['en', 'Open RedNote', 'www.rednote.com'],
  ['zh-Hans', '打开小红书', 'www.xiaohongshu.com'],
] as const)('in %s it leads to the site of its readers', async (language, name, host) => {
  const onLanguage = vi.fn();
  await draw(<Welcome site={siteFor[language]} settings={defaults} onLanguage={onLanguage} />, language);
  expect(new URL(screen.getByRole<HTMLAnchorElement>('link', { name }).href).host).toBe(host);
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  await expectAccessible();
  await userEvent.selectOptions(screen.getByTestId('language'), 'English');
  expect(onLanguage).toHaveBeenCalledWith('en');
});
