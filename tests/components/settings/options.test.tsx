import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { useChineseRows } from '@/components/settings/chinese';
import { useLanguageRows } from '@/components/settings/language';
import { useLibraryRows } from '@/components/settings/library';
import { useReadingRows } from '@/components/settings/reading';
import { useReviewRows } from '@/components/settings/review';
import { Fault } from '@/utils/faults';
import { ask } from '@/utils/messages';
import { defaults, settingKeys } from '@/utils/settings/schema';
import { draw, expectAccessible } from '../ui/page';
import { chosen, freshPage, open, radio } from './page';

vi.mock('@/utils/messages', { spy: true });
freshPage();

describe('settings', () => {
  it.each(['reading', 'chinese', 'review', 'library', 'language', 'data', 'about'])(
    '%s can be used without seeing',
    async (section) => {
      await open(section, { peekOn: 'key' });
      await expectAccessible();
    },
  );

  it('have one line each, in one section', async () => {
    const ids: string[] = [];
    function Lines() {
      const props = { settings: defaults, onChange: () => {} };
      const rows = [
        useReadingRows(props),
        useChineseRows(props),
        useReviewRows(props),
        useLibraryRows({ ...props, pictures: { allowed: true, refused: false, onKeep() {} } }),
        useLanguageRows(props),
      ].flat();
      ids.push(...rows.map(({ id }) => id));
      return null;
    }
    await draw(<Lines />);
    // Where a site is paused, the popup asks; how the bilingual view is read, that view; favourites have their star.
    const elsewhere = ['paused', 'density', 'lines', 'speechRate', 'networkVoices', 'favourites'];
    expect(ids.toSorted()).toEqual(settingKeys.filter((key) => !elsewhere.includes(key)).toSorted());
  });

  it('of an unknown section are the first one', async () => {
    await open('nowhere');
    expect(screen.getByRole('heading', { name: 'Reading' })).toBeTruthy();
  });

  it.each<[string, string, string | RegExp, string, unknown]>([
    ['reading', 'Marks on the page', /^Off/, 'marks', 'off'],
    ['reading', 'Marks on the page', /above my level/, 'marks', 'level'],
    ['reading', 'Marks on the page', /Only my own/, 'marks', 'mine'],
    ['reading', 'Mark a word', 'Each time', 'markEach', 'always'],
    ['reading', 'Show what a word means', 'Hover + Shift', 'peekOn', 'key'],
    ['reading', 'Show what a word means', 'Click', 'peekOn', 'click'],
    ['reading', 'Text size', 'Large', 'textSize', 'L'],
    ['chinese', 'Characters', 'Traditional', 'script', 'traditional'],
    ['chinese', 'Reading', 'Zhuyin', 'reading', 'zhuyin'],
    ['chinese', 'Tone colours', /^Off/, 'toneColours', 'off'],
  ])('%s, %s: %s applies at once', async (section, group, name, key, value) => {
    await open(section);
    await userEvent.click(radio(group, name));
    expect(chosen()).toEqual([{ key, value }]);
    expect(radio(group, name).matches(':checked, [aria-checked="true"]')).toBe(true);
  });

  it.each([
    ['Reading help on Xiaohongshu', 'enabled'],
    ['Titles in the feed', 'markTitles'],
    ['Mark sensitive words', 'markSensitive'],
  ])('%s can be switched off', async (name, key) => {
    await open('reading');
    await userEvent.click(screen.getByRole('switch', { name }));
    expect(chosen()).toEqual([{ key, value: false }]);
    expect(screen.getByRole('switch', { name }).getAttribute('aria-checked')).toBe('false');
  });

  it('the key to hold is asked for only where one is held', async () => {
    await open('reading');
    expect(screen.queryByRole('radiogroup', { name: 'Key to hold' })).toBeNull();
    await userEvent.click(radio('Show what a word means', 'Hover + Shift'));
    await userEvent.click(radio('Key to hold', 'Alt'));
    expect(chosen()).toEqual([
      { key: 'peekOn', value: 'key' },
      { key: 'peekKey', value: 'Alt' },
    ]);
    expect(radio('Show what a word means', 'Hover + Alt')).toBeTruthy();
  });

  it('the wait is moved with arrow keys, and says its time', async () => {
    await open('reading', { peekWait: 120 });
    const slider = screen.getByRole<HTMLInputElement>('slider', { name: 'Wait before the small card' });
    expect(slider.getAttribute('aria-valuetext')).toBe('120 ms');
    await act(async () => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(slider, '3');
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(chosen()).toEqual([{ key: 'peekWait', value: 500 }]);
  });

  it('the level is a number of HSK 2.0, or none yet', async () => {
    await open('chinese');
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'My level' });
    expect(select.selectedOptions[0]?.textContent).toBe('None yet');
    await userEvent.selectOptions(select, 'HSK 2.0 · 3');
    expect(chosen()).toEqual([{ key: 'level', value: 3 }]);
  });

  it('offer every language in its own name', async () => {
    await open('language');
    const select = screen.getByTestId('language');
    expect(select.tagName).toBe('SELECT');
    await userEvent.selectOptions(select, '简体中文');
    expect(chosen()).toEqual([{ key: 'language', value: 'zh-Hans' }]);
  });

  it('go back, with a notice, when they were not kept', async () => {
    await open('chinese');
    vi.mocked(ask).mockRejectedValue(new Fault('no-answer'));
    await userEvent.click(screen.getByRole('radio', { name: /Colour-blind safe/ }));
    expect((await screen.findByRole('alert')).textContent).toContain('did not answer');
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('radio', { name: /Classic/ }).checked).toBe(true),
    );
  });

  it('name the licences of the data, and that nothing leaves the browser', async () => {
    const { container } = await open('about');
    for (const words of [
      'Version 9.8.7',
      'CC-CEDICT',
      'CC BY-SA 4.0',
      'jieba',
      'MIT',
      'HSK 2.0',
      'Nothing leaves the browser',
      'not affiliated',
    ]) {
      expect(container.textContent).toContain(words);
    }
  });
});
