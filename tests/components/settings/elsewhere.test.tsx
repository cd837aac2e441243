import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { expectAccessible } from '../ui/page';
import { chosen, freshPage, open, permissions } from './page';

vi.mock('@/utils/messages', { spy: true });
freshPage();

const toggle = () => screen.getByRole('switch', { name: 'Keep pictures with posts' });

describe('keeping pictures', () => {
  it('asks the browser first, and is chosen when it allows them', async () => {
    permissions.contains.mockResolvedValue(false);
    await open('library');
    await userEvent.click(toggle());
    expect(permissions.request).toHaveBeenCalledWith({
      origins: ['https://*.xhscdn.com/*', 'https://*.rednotecdn.com/*'],
    });
    await waitFor(() => expect(chosen()).toEqual([{ key: 'keepPictures', value: true }]));
  });

  it.each([
    ['says no', () => permissions.request.mockResolvedValue(false)],
    ['will not ask', () => permissions.request.mockRejectedValue(new Error('no gesture'))],
  ])('stays off, and says so, where the reader or the browser %s', async (_, refuse) => {
    permissions.contains.mockResolvedValue(false);
    refuse();
    await open('library');
    await userEvent.click(toggle());
    expect(await screen.findByText(/told not to allow it/)).toBeTruthy();
    expect(chosen()).toEqual([]);
    expect(toggle().getAttribute('aria-checked')).toBe('false');
  });

  it('that came from another device is asked for here too', async () => {
    permissions.contains.mockResolvedValue(false);
    await open('library', { keepPictures: true });
    await userEvent.click(await screen.findByRole('button', { name: 'Allow' }));
    expect(permissions.request).toHaveBeenCalled();
    await expectAccessible();
  });

  it('is switched off without a question', async () => {
    await open('library', { keepPictures: true });
    await userEvent.click(toggle());
    expect(permissions.request).not.toHaveBeenCalled();
    await waitFor(() => expect(chosen()).toEqual([{ key: 'keepPictures', value: false }]));
  });
});

describe('a setting that was chosen on another device', () => {
  const at = new Date(2020, 10, 3).getTime();
  const row = (name: string) => screen.getByText(name).closest<HTMLElement>('.f')!;

  it('says on which and when; one of this device says nothing', async () => {
    await open('reading', { marks: 'off' });
    const other = (device: string) => ({ v: 'once', at, device });
    await act(() => fakeBrowser.storage.local.set({ 'setting.markEach': other('Firefox, Linux#1') }));
    expect(await within(row('Mark a word')).findByText('Set on Firefox, Linux, Nov 3, 2020')).toBeTruthy();
    expect(within(row('Marks on the page')).queryByText(/^Set on/)).toBeNull();
    await act(() => fakeBrowser.storage.local.set({ 'setting.markEach': other('1') }));
    expect(await screen.findByText('Set on another device, Nov 3, 2020')).toBeTruthy();
  });
});

describe('data and backup', () => {
  it('leads to the library, and a search finds it', async () => {
    await open('data');
    const links = screen.getAllByRole<HTMLAnchorElement>('link', { name: /^Open in the library/ });
    expect(links.map((link) => new URL(link.href).pathname + new URL(link.href).hash)).toEqual([
      '/library.html#backup',
      '/library.html#backup',
    ]);
    expect(screen.queryByRole('button', { name: 'Reset section' })).toBeNull();
    await userEvent.type(screen.getByRole('searchbox'), 'spreadsheet');
    expect(screen.getByText('Take it elsewhere')).toBeTruthy();
  });
});

it('what is new is told where one looks for it, up to the version that runs', async () => {
  const getManifest = vi.spyOn(fakeBrowser.runtime, 'getManifest');
  getManifest.mockReturnValue({ manifest_version: 3, name: 'x', version: '0.1.0' });
  const { unmount } = await open('about');
  expect(screen.getByRole('heading', { name: 'Version 0.1.0' })).toBeTruthy();
  expect(screen.queryByRole('heading', { name: 'Version 0.2.0' })).toBeNull();
  unmount();
  getManifest.mockReturnValue({ manifest_version: 3, name: 'x', version: '0.10.0' });
  await open('about');
  expect(screen.getByRole('heading', { name: 'Version 0.2.0' })).toBeTruthy();
});
