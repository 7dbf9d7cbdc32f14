import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const TESTS = 'tests/**/*.test.ts';
/** Tests of the desk in a browser, which all share: see tests/browser/harness.ts. */
const DESK = 'tests/browser/**/*.test.ts';

/** Long ones first, or one core waits for them at the end; in a fresh clone nothing else tells how long each takes. */
const LONG = /every-page|killed|determinism|\bpages\.test|sqlite/;
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification) => (LONG.test(moduleId) ? 0 : 1);
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    isolate: false,
    // All cores: Vitest would leave one to itself, which is half of a small machine.
    maxWorkers: '100%',
    // Many tests start the program as a process of its own: it need not be compiled for each of them.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('node_modules/.cache/dragoman/compiled', import.meta.url)) },
    // A busy machine may let everything wait.
    expect: { poll: { timeout: 30_000, interval: 50 } },
    sequence: { sequencer: LongFirst },
    setupFiles: ['tests/seed.ts'],
    projects: [
      { extends: true, test: { name: 'rooms', include: [TESTS], exclude: [DESK], testTimeout: 180_000, hookTimeout: 180_000 } },
      {
        extends: true,
        test: {
          name: 'desk',
          include: [DESK],
          globalSetup: ['tests/browser/setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // After all others, where no project is named. `npm test` runs the two side by side, as processes of their own.
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
        },
      },
    ],
  },
});
