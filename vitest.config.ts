import './scripts/machine/node-20.mjs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Quick suites by default; the two end-to-end projects need a built extension and a browser (scripts/test.mjs). */
export default defineConfig({
  test: {
    // `npm run coverage`. Files that no test imports count too.
    coverage: {
      provider: 'v8',
      include: ['utils/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      reportOnFailure: true,
      thresholds: { 'utils/**': { lines: 90 } },
    },
    projects: [
      {
        plugins: [WxtVitest()],
        define: { __TEST_BUILD__: 'true' },
        test: {
          name: 'unit',
          testTimeout: 20_000,
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['tests/unit/setup.ts'],
          // Left to itself, vitest keeps a core for its reporter, and starts a process for every file.
          maxWorkers: '100%',
          isolate: false,
          mockReset: true,
        },
      },
      {
        plugins: [WxtVitest(), react()],
        define: { __TEST_BUILD__: 'true' },
        test: {
          name: 'components',
          testTimeout: 20_000,
          include: ['tests/components/**/*.test.tsx'],
          environment: 'happy-dom',
          setupFiles: ['tests/components/setup.ts'],
          mockReset: true,
        },
      },
      {
        test: {
          name: 'chromium',
          include: ['tests/chromium/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'firefox',
          include: ['tests/firefox/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
