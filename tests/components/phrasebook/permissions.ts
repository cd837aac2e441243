import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What the browser says of the site: everything is allowed until a test says otherwise. */
export function fakePermissions() {
  const event = () => ({ addListener: vi.fn<(look: () => void) => void>(), removeListener: vi.fn() });
  const onAdded = event();
  const contains = vi.fn(async () => true);
  const request = vi.fn(async () => true);
  Object.assign(fakeBrowser, {
    permissions: { contains, request, onAdded, onRemoved: event() },
  });
  return { contains, request, onAdded };
}
