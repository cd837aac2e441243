import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Fault } from '@/utils/faults';
import { ask } from '@/utils/messages';
import { expectAccessible } from '../ui/page';
import { chosen, freshPage, open, radio } from './page';

vi.mock('@/utils/messages', { spy: true });
freshPage();

describe('a search', () => {
  const find = (words: string) => userEvent.type(screen.getByRole('searchbox'), words);
  const names = () => [...document.querySelectorAll('main .f b')].map(({ textContent }) => textContent);

  it('goes through the names, explanations and choices of all sections', async () => {
    await open('language');
    await find('SMALL CARD');
    expect(names()).toEqual(['Show what a word means', 'Wait before the small card', 'Text size']);
    expect(screen.getByText('3 settings found').role).toBe('status');
    await userEvent.clear(screen.getByRole('searchbox'));
    await find('zhuyin');
    expect(names()).toEqual(['Reading']);
    await userEvent.click(radio('Reading', 'Zhuyin'));
    expect(chosen()).toEqual([{ key: 'reading', value: 'zhuyin' }]);
    await expectAccessible();
  });

  it('finds a setting that is of no use yet', async () => {
    await open('chinese');
    await find('key hold');
    expect(names()).toEqual(['Key to hold']);
  });

  it('that finds nothing says so', async () => {
    await open('chinese');
    await find('zzz');
    expect(names()).toEqual([]);
    expect(screen.getByText(/No setting has these words/)).toBeTruthy();
  });

  it('ends where a section is chosen, and by Escape', async () => {
    await open('chinese');
    await find('peek');
    await userEvent.click(screen.getByRole('link', { name: 'Chinese' }));
    expect(names()[0]).toBe('Characters');
    await find('peek');
    await userEvent.keyboard('{Escape}');
    expect(names()[0]).toBe('Characters');
  });

  it('is reached by /, and works in Chinese', async () => {
    await open('reading', {}, 'zh-Hans');
    await userEvent.keyboard('/声调');
    expect(names()).toEqual(['声调颜色']);
  });
});

describe('resetting a section', () => {
  const button = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Reset section' });

  it('is offered only where something is to reset', async () => {
    await open('chinese', { marks: 'off' });
    expect(button().disabled).toBe(true);
    await userEvent.click(radio('Reading', 'None'));
    expect(button().disabled).toBe(false);
  });

  it('puts back what is in it, and nothing else, and can be undone', async () => {
    await open('reading', { marks: 'mine', peekWait: 250, script: 'traditional' });
    await userEvent.click(button());
    expect(chosen()).toEqual([
      { key: 'marks', value: 'slang' },
      { key: 'peekWait', value: 0 },
    ]);
    await waitFor(() => expect(button().disabled).toBe(true));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(chosen().slice(2)).toEqual([
      { key: 'marks', value: 'mine' },
      { key: 'peekWait', value: 250 },
    ]);
  });

  it('that was not kept says so instead', async () => {
    await open('reading', { marks: 'mine' });
    vi.mocked(ask).mockRejectedValue(new Fault('storage-full'));
    await userEvent.click(button());
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});
