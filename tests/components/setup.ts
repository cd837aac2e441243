import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// Tests import what they use, so the library finds no global `afterEach` to hook its cleaning up into.
afterEach(cleanup);

// What is waited for comes later than in a second where other work keeps the machine busy.
configure({ asyncUtilTimeout: 5000 });

// happy-dom has no idle time. What waits for it comes in the next turn.
globalThis.requestIdleCallback ??= (work) =>
  Number(setTimeout(() => work({ didTimeout: false, timeRemaining: () => 50 }), 0));
globalThis.cancelIdleCallback ??= (id) => clearTimeout(id);
