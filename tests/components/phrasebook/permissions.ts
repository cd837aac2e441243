import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What the browser says of the site: everything is allowed until a test says otherwise. */
export function fakePermissions() {
  const changes = { addListener: vi.fn<(look: () => void) => void>(), removeListener: vi.fn() };
  const contains = vi.fn(async () => true);
  const request = vi.fn(async () => true);
  Object.assign(fakeBrowser, {
    permissions: { contains, request, onAdded: changes, onRemoved: changes },
  });
  return { contains, request, changes };
}
