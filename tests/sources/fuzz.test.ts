/** Broken files of every format: each gives a report or a refusal, in bounded time, and never an exception. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { broken } from './fuzz/break.ts';
import { readBroken } from './fuzz/read.ts';
import { SEEDS } from './fuzz/seeds.ts';

describe('the readers', () => {
  it.each(SEEDS)('read $name while it is whole', async ({ name, bytes }) => {
    const kinds = (await readBroken(name, bytes)).map(({ kind }) => kind);
    if (name === 'a.opml') expect(kinds).toEqual(['refused']);
    else expect(new Set(kinds)).toEqual(new Set(['report']));
  });

  // Some thousands on a machine with nothing else to do; benchmarks/fuzz.ts reads a hundred thousand.
  it('neither fail nor hang on broken files', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(broken, async ({ name, bytes }) => {
        const started = performance.now();
        await readBroken(name, bytes);
        // Ten times what the limits allow is no slow machine.
        expect(performance.now() - started).toBeLessThan(100_000);
      }),
      { numRuns: 3000, seed: 20_240_531, interruptAfterTimeLimit: 10_000, markInterruptAsFailure: false },
    );
  });
});
