/** Workers that die, loop or run out of memory cost one item each, and nothing else. */
import { afterEach, describe, expect, it } from 'vitest';
import { type Pool, startPool } from '../../../src/cli/pipeline/pool.ts';
import type { Item } from '../../../src/sources/index.ts';

let pool: Pool;
afterEach(() => pool.close());

const worker = new URL('./deadly-worker.ts', import.meta.url);
const items = (...texts: string[]): Item[] => {
  // Views of one chunk, as files give them.
  const chunk = new TextEncoder().encode(texts.join(''));
  let at = 0;
  return texts.map((text, i) => {
    at += text.length;
    return {
      file: 'f.jsonl',
      place: `line ${i + 1}`,
      format: 'text',
      bytes: chunk.subarray(at - text.length, at),
      name: null,
      url: null,
      mediaType: null,
      fetched: null,
      next: null,
      columns: null,
    };
  });
};
const run = async (...texts: string[]) => {
  const results = await pool.run(items(...texts), { make: 'json', refuseLanguages: false });
  return results.map((one) =>
    one.map((result) => (result.kind === 'report' ? result.made : `${result.place}: ${result.reason}`)),
  );
};

describe('the pool', () => {
  it('gives the results of each item in order, and goes on where a worker dies', async () => {
    pool = startPool({ workers: 2, worker });
    expect(await run('a', 'b')).toEqual([['a by json'], ['b by json']]);
    expect(await run()).toEqual([]);
    const both = await Promise.all([run('a', 'exit', 'b', 'exit'), run('c', 'd'), run('exit'), run('e')]);
    expect(both).toEqual([
      [
        ['a by json'],
        [expect.stringMatching(/^line 2: the worker that read it died: /)],
        ['b by json'],
        [expect.stringMatching(/^line 4: the worker that read it died: /)],
      ],
      [['c by json'], ['d by json']],
      [[expect.stringMatching(/^line 1: the worker/)]],
      [['e by json']],
    ]);
  });

  it('gives up an item that never ends', async () => {
    pool = startPool({ workers: 1, worker, patience: 400 });
    expect(await run('a', 'loop', 'b')).toEqual([
      ['a by json'],
      ['line 2: given up after 0.4 seconds: no report takes that long'],
      ['b by json'],
    ]);
  });

  it('refuses an item that takes all memory', async () => {
    pool = startPool({ workers: 1, worker, memory: 64 });
    expect(await run('a', 'fill', 'b')).toEqual([
      ['a by json'],
      ['line 2: the worker that read it died: it needs more than 64 MB'],
      ['b by json'],
    ]);
  });

  it('is given up when its workers cannot start', async () => {
    pool = startPool({ workers: 1, worker: new URL('./no-such-worker.ts', import.meta.url) });
    await expect(run('a')).rejects.toThrow();
  });
});
