import { defineConfig } from 'vitest/config';

const TESTS = 'tests/**/*.test.ts';
/** Tests of the desk in a browser, which all share: see tests/browser/harness.ts. */
const DESK = 'tests/browser/**/*.test.ts';

export default defineConfig({
  test: {
    isolate: false,
    projects: [
      { extends: true, test: { name: 'rooms', include: [TESTS], exclude: [DESK], testTimeout: 60_000, hookTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: 'desk',
          include: [DESK],
          globalSetup: ['tests/browser/setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 30_000, interval: 50 } },
          // After all others: a browser wants the machine for itself, and waits more than it works.
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
        },
      },
    ],
  },
});
