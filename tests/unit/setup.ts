import { afterAll, beforeAll, vi } from 'vitest';
import { freshBrowser } from './store/memory';

/**
 * Test files share a worker, since starting one takes longer than most files. Each finds it as new: modules, mocks among them, are
 * read again, and no global, clock, storage or database is left over.
 */
beforeAll(freshBrowser);
afterAll(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  vi.resetModules();
});
