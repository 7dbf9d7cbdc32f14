/** Reading with worker threads gives what reading in one thread gives; batches keep order and wait for nobody. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { batches } from '../../../src/cli/pipeline/batches.ts';
import { inOrder } from '../../../src/cli/pipeline/in-order.ts';
import { startPool } from '../../../src/cli/pipeline/pool.ts';
import type { Split } from '../../../src/sources/index.ts';
import { dragoman, parts } from '../fixtures.ts';

const refusal = (reason: string): Split => ({ kind: 'refused', file: 'f', place: null, reason });
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('batches', () => {
  const cut = async (splits: AsyncIterable<Split>, count: number) => {
    const all: string[] = [];
    for await (const batch of batches(splits, () => ({ count, bytes: 1000 })))
      all.push(
        `${batch.splits.map((split) => (split.kind === 'item' ? split.place : split.reason))}${batch.full ? '!' : ''}`,
      );
    return all;
  };

  it('are full, or the last, or what there is while the input waits', async () => {
    async function* source() {
      for (const one of ['a', 'b', 'c']) yield refusal(one);
      await wait(200);
      yield refusal('d');
    }
    expect(await cut(source(), 2)).toEqual(['a,b!', 'c', 'd']);
  });

  it('ask for no more than they take, and pass a fault of the input on behind what came before it', async () => {
    async function* source() {
      yield refusal('a');
      throw new Error('the disk is gone');
    }
    await expect(cut(source(), 5)).rejects.toThrow('the disk is gone');
    const seen: string[] = [];
    async function* slow() {
      for (const one of ['a', 'b']) {
        seen.push(one);
        yield refusal(one);
      }
    }
    const all = batches(slow(), () => ({ count: 1, bytes: 1 }));
    await all.next();
    expect(seen).toEqual(['a']);
    await all.return(undefined);
  });
});

describe('inOrder', () => {
  it('keeps the order, starts no more than there is room for, and lets one heavy piece in', async () => {
    let under = 0;
    let most = 0;
    async function* pieces() {
      yield* [5, 1, 1, 100, 1, 1];
    }
    const work = async (n: number) => {
      most = Math.max(most, ++under);
      await wait(n % 50);
      under--;
      return n;
    };
    const results: number[] = [];
    for await (const n of inOrder(pieces(), work, (n) => n, { count: 3, weight: 10 })) results.push(n);
    expect(results).toEqual([5, 1, 1, 100, 1, 1]);
    expect(most).toBe(3);
  });

  it('fails with the work that fails, in its turn', async () => {
    async function* pieces() {
      yield* [1, 2, 3];
    }
    const results: number[] = [];
    const failing = async () => {
      for await (const n of inOrder(
        pieces(),
        async (n) => {
          if (n === 2) throw new Error('two');
          return n;
        },
        () => 1,
        { count: 9, weight: 9 },
      ))
        results.push(n);
    };
    await expect(failing()).rejects.toThrow('two');
    expect(results).toEqual([1]);
  });
});

describe('with workers', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dragoman-reading-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('the same is printed and stored, in the same order, with the same refusals', { timeout: 180_000 }, async () => {
    const { realParts } = await import('../../../src/cli/parts.ts');
    const real = realParts();
    const texts = [
      { lang: 'fa', text: 'وزیر خارجهٔ عمان ۱۴ اردیبهشت ۱۴۰۳ به تهران سفر کرد و می‌خواهد گفت‌وگو کند.' },
      { text: 'The foreign minister of Oman visited Tehran on 3 May 2024.' },
      { text: 'وزیر خارجہ نے کہا ہے کہ دونوں ممالک کے درمیان مذاکرات جاری ہیں' },
    ];
    const lines = Array.from({ length: 270 }, (_, i) =>
      i % 50 === 7 ? '{broken' : JSON.stringify({ id: `r${i}`, published: '2024-05-04', ...texts[i % texts.length] }),
    );
    await writeFile(join(folder, 'a.jsonl'), lines.join('\n'));
    await writeFile(join(folder, 'b.txt'), 'Oman and Iran signed an agreement.');
    let started = 0;
    const pool = startPool({ workers: 2 });
    const withPool = {
      parts: {
        ...real,
        startPool: async () => {
          started++;
          return { ...pool, close: async () => {} };
        },
      },
    };
    const alone = { parts: real };
    const paths = [join(folder, 'a.jsonl'), join(folder, 'b.txt')];
    const one = await dragoman(['code', ...paths, '--workers', '1'], alone);
    expect(one.out.split('\n').length).toBeGreaterThan(260);
    expect(await dragoman(['code', ...paths, '--workers', '2'], withPool)).toEqual(one);
    const library = (name: string) => join(folder, `${name}.db`);
    const summaries: unknown[] = [];
    const dumps: string[] = [];
    for (const [name, workers, surroundings] of [
      ['one', '0', alone],
      ['two', '2', withPool],
    ] as const) {
      const ran = await dragoman(
        ['read', ...paths, '--library', library(name), '--workers', workers, '--json'],
        surroundings,
      );
      const { seconds, rate, library: _, ...summary } = JSON.parse(ran.out);
      summaries.push(summary);
      const opened = await real.openLibrary(library(name), { create: false });
      const dump: string[] = [];
      for await (const line of opened.dump()) dump.push(line);
      dumps.push(dump.join('\n'));
      await opened.close();
    }
    expect(summaries[1]).toEqual(summaries[0]);
    expect(summaries[0]).toMatchObject({ new: 4, copy: 261, refusedInAll: 6, notCoded: { ur: 88 } });
    expect(dumps[1]).toBe(dumps[0]);
    expect(started).toBe(2);
    await pool.close();
  });

  it('a small input starts none', async () => {
    await writeFile(join(folder, 'a.txt'), 'He visits Iran.');
    const ran = await dragoman(['code', join(folder, 'a.txt')], {
      parts: {
        ...parts,
        startPool() {
          throw new Error('not worth it');
        },
      },
    });
    expect(ran.code).toBe(0);
  });
});
