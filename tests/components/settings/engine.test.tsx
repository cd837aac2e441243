import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { choiceKey } from '@/utils/translation/choice';
import { freshPage, open, permissions } from './page';

vi.mock('@/utils/messages', { spy: true });
freshPage();
afterEach(() => {
  vi.unstubAllEnvs();
});

/** Choose a LibreTranslate of one's own. */
async function chooseServer(): Promise<void> {
  await open('translation');
  await userEvent.click(await screen.findByRole('radio', { name: /LibreTranslate/ }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Address' }), 'https://translate.example/api');
  await userEvent.click(screen.getByTestId('engine-use'));
}
const kept = async () => (await fakeBrowser.storage.local.get(choiceKey))[choiceKey];

describe('a server that translates', () => {
  it.each([
    ['chrome', {}],
    // What is read leaves the browser: Firefox has the reader asked for that, too, and for it only here.
    ['firefox', { data_collection: ['websiteContent'] }],
  ])('is asked of the reader first, in %s', async (name, more) => {
    vi.stubEnv('BROWSER', name);
    await chooseServer();
    await waitFor(() => expect(permissions.request).toHaveBeenCalledTimes(1));
    expect(permissions.request).toHaveBeenCalledWith({ origins: ['https://translate.example/*'], ...more });
    await waitFor(async () => expect(await kept()).toMatchObject({ engine: 'libretranslate' }));
  });

  it('is not used where the reader says no', async () => {
    vi.stubEnv('BROWSER', 'firefox');
    permissions.request.mockResolvedValue(false);
    await chooseServer();
    expect(await screen.findByText(/translate\.example.*/, { selector: '.notice *' })).toBeTruthy();
    expect(await kept()).toBeUndefined();
  });
});
