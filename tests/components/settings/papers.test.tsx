import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { languages } from '@/utils/i18n/language';
import { expectAccessible } from '../ui/page';
import { freshPage, open } from './page';

vi.mock('@/utils/messages', { spy: true });
freshPage();

describe('long texts, in the about section', () => {
  it.each(languages)('tell in %s what becomes of data', async (language) => {
    const user = userEvent.setup();
    await open('about', { language });
    await user.click(document.querySelectorAll('summary')[0]!);
    const about = document.querySelector('.paper')!;
    await vi.waitFor(() => expect(about.querySelectorAll('h3').length).toBe(5));
    expect(about.querySelectorAll('li').length).toBeGreaterThan(14);
    expect(about.textContent).toContain('www.rednote.com');
    expect(about.textContent).not.toMatch(/#|undefined/);
    await expectAccessible();
  });

  it('hold the licences of everything', async () => {
    const user = userEvent.setup();
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('react 19\n\nMIT'));
    await open('about');
    await user.click(screen.getByText('Licences of all code and data'));
    const text = await screen.findByRole('textbox', { name: 'Licences of all code and data' });
    expect((text as HTMLTextAreaElement).value).toBe('react 19\n\nMIT');
    expect(fetch).toHaveBeenCalledWith('/licences.txt');
  });

  it('say that they cannot be read', async () => {
    const user = userEvent.setup();
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('', { status: 404 }));
    vi.spyOn(console, 'error').mockReturnValue();
    await open('about');
    await user.click(screen.getByText('Licences of all code and data'));
    expect((await screen.findByRole('alert')).textContent).toContain('could not be read');
  });
});
