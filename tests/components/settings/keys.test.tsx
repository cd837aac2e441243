import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { freshPage, giveCommands, open } from './page';

vi.mock('@/utils/messages', { spy: true });
freshPage();

describe('the keys that look up the selection', () => {
  it('are those that the browser assigned, and lead to its own page', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await open('reading');
    await waitFor(() => expect(screen.getByText('Alt')).toBeTruthy());
    expect(screen.getByText('W').tagName).toBe('KBD');
    await userEvent.click(screen.getByRole('button', { name: 'Change the keys that look up the selection' }));
    expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
    giveCommands([{ name: 'look-up', shortcut: '' }]);
    await act(async () => void window.dispatchEvent(new Event('focus')));
    expect(await screen.findByText('No keys yet')).toBeTruthy();
  });

  it('are opened in Firefox by its call', async () => {
    const openShortcutSettings = vi.fn(async () => {});
    Object.assign(fakeBrowser.commands, { openShortcutSettings });
    await open('reading');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Change the keys that look up the selection' }),
    );
    expect(openShortcutSettings).toHaveBeenCalled();
    Reflect.deleteProperty(fakeBrowser.commands, 'openShortcutSettings');
  });

  it('have no line in a browser that knows no such command', async () => {
    giveCommands([]);
    await open('reading');
    expect(screen.queryByText('Look up the selection')).toBeNull();
  });
});
