import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// Tests import what they use, so the library finds no global `afterEach` to hook its cleaning up into.
afterEach(cleanup);

// happy-dom has no idle time. What waits for it comes in the next turn.
globalThis.requestIdleCallback ??= (work) =>
  Number(setTimeout(() => work({ didTimeout: false, timeRemaining: () => 50 }), 0));
globalThis.cancelIdleCallback ??= (id) => clearTimeout(id);
