/**
 * Paths → reports, read and coded: what `read`, `code`, `evaluate` and `demo` have in common. This thread cuts the input
 * into items and takes the results; worker threads do what lies between, unless there is too little of it.
 */
import { availableParallelism } from 'node:os';
import {
  type Item,
  type Place,
  type Position,
  type SourceOptions,
  type Split,
  splitSources,
} from '../sources/index.ts';
import type { Context } from './context.ts';
import { type Batch, batches, itemsOf } from './pipeline/batches.ts';
import { inOrder } from './pipeline/in-order.ts';
import type { Pool } from './pipeline/pool.ts';
import { type Make, type Result, type Settings, workOn } from './pipeline/work.ts';

export type { Read, Result } from './pipeline/work.ts';

export interface ReadingOptions<M extends Make> extends Settings<M>, Omit<SourceOptions, 'stdin' | 'limits'> {
  /** Worker threads; 0 or 1: everything in this thread. Not given: as many as there are cores, once there is enough to do. */
  workers?: number;
  /** Reading stops when it is aborted. */
  interrupt?: AbortSignal;
}

/** Everything that came of an item has been told: reading can go on behind it. */
export interface Reached {
  kind: 'reached';
  file: string;
  position: Position | null;
}

export type Step<M extends Make> = Result<M> | Reached;

/** What a worker is sent at once. */
const BATCH = { count: 48, bytes: 1_000_000 };
/** An input that ends, or waits, before it has given so much is not worth the start of workers, who load tables of their own. */
const SMALL = { count: 256, bytes: 4_000_000 };
const ONE = { count: 1, bytes: 1 };
/** So many items of standard input are waited for and answered one by one: somebody may be typing them. */
const ONE_BY_ONE = 32;
/** Bytes that are under way at most. */
const UNDER_WAY = 64_000_000;
/** Batches for each worker: one in hand, and others to go on with while this thread writes. */
const BATCHES_A_WORKER = 6;
/** More threads would wait for the one that writes, and each holds tables of its own (some 200 MB). */
const MOST_WORKERS = 8;

/** Reads and codes every report of the paths, in order, and says what was refused; yields a few steps at a time. */
export async function* readSteps<M extends Make>(
  paths: readonly string[],
  context: Context,
  options: ReadingOptions<M>,
): AsyncGenerator<Step<M>[]> {
  const {
    workers = Math.min(availableParallelism(), MOST_WORKERS),
    interrupt,
    make,
    refuseLanguages,
    limits,
    ...source
  } = options;
  const settings: Settings<M> = { make, refuseLanguages, limits };
  const splits = splitSources(paths, {
    ...source,
    limits,
    stdin: paths.includes('-') ? context.stdin : undefined,
  });
  let pool: Pool | null = null;
  const start = async () => (pool = (await context.parts.startPool?.(workers)) ?? null);
  try {
    const oneByOne = paths.includes('-') ? ONE_BY_ONE : 0;
    yield* until(run(splits, context, settings, oneByOne, workers > 1 ? start : async () => null), interrupt);
  } finally {
    await (pool as Pool | null)?.close();
  }
}

async function* run<M extends Make>(
  splits: AsyncIterable<Split>,
  context: Context,
  settings: Settings<M>,
  oneByOne: number,
  startPool: () => Promise<Pool | null>,
): AsyncGenerator<Step<M>[]> {
  const sizeOf = (number: number) => (number < oneByOne ? ONE : number === oneByOne ? SMALL : BATCH);
  const input = batches(splits, sizeOf);
  let number = 0;
  try {
    for (let next = await input.next(); !next.done; next = await input.next()) {
      const pool = next.value.full && number >= oneByOne ? await startPool() : null;
      if (pool) {
        yield* withPool(pool, next.value, input, settings);
        return;
      }
      yield* here(next.value, context, settings);
      number++;
    }
  } finally {
    void input.return(undefined).catch(() => {});
  }
}

/** Works on a batch in this thread. */
async function* here<M extends Make>(
  { splits }: Batch,
  context: Context,
  settings: Settings<M>,
): AsyncGenerator<Step<M>[]> {
  const coder = await context.parts.coder();
  for (const split of splits) {
    if (split.kind !== 'item') yield [split];
    else {
      // The last result comes together with the word that it is the last: what is stored is stored with its place.
      let last: Result<M>[] = [];
      for await (const result of workOn(split, coder, settings)) {
        if (last.length > 0) yield last;
        last = [result];
      }
      yield [...last, reached(split)];
      // Coding leaves no pause of its own in which a Ctrl-C could be noticed.
      await new Promise(setImmediate);
    }
  }
}

async function* withPool<M extends Make>(
  pool: Pool,
  first: Batch,
  rest: AsyncGenerator<Batch>,
  settings: Settings<M>,
): AsyncGenerator<Step<M>[]> {
  async function* all(): AsyncGenerator<Batch> {
    // The first batch is larger: in parts, so that no worker waits for another.
    for (let at = 0; at < first.splits.length; at += BATCH.count / 2) {
      const splits = first.splits.slice(at, at + BATCH.count / 2);
      yield { splits, bytes: itemsOf(splits).reduce((sum, { bytes }) => sum + bytes.length, 0), full: true };
    }
    yield* rest;
  }
  const work = async ({ splits }: Batch): Promise<Step<M>[]> => {
    const results = await pool.run(itemsOf(splits), settings);
    let at = 0;
    return splits.flatMap((split) =>
      split.kind === 'item' ? [...(results[at++] as Result<M>[]), reached(split)] : [split],
    );
  };
  const room = { count: pool.workers * BATCHES_A_WORKER, weight: UNDER_WAY };
  yield* inOrder(all(), work, ({ bytes }) => bytes, room);
}

const reached = ({ file, next }: Item): Reached => ({ kind: 'reached', file, position: next });

/** The items until the signal is aborted, also while the next one is being waited for. */
async function* until<T>(items: AsyncGenerator<T>, signal?: AbortSignal): AsyncGenerator<T> {
  // One promise for the signal that is raced again and again would hold on to everything that it was raced with.
  let giveUp = () => {};
  const onAbort = () => giveUp();
  signal?.addEventListener('abort', onAbort, { once: true });
  try {
    while (!signal?.aborted) {
      const next = await new Promise<IteratorResult<T> | null>((resolve, reject) => {
        giveUp = () => resolve(null);
        items.next().then(resolve, reject);
      });
      if (next === null || next.done) return;
      yield next.value;
    }
  } finally {
    signal?.removeEventListener('abort', onAbort);
    // What is being waited for may never come.
    if (signal?.aborted) void items.return(undefined).catch(() => {});
    else await items.return(undefined);
  }
}

/** How a message names the place of something: `reports.jsonl, line 12`. */
export const placeName = ({ file, place }: Place) =>
  `${file === '-' ? 'standard input' : file}${place === null ? '' : `, ${place}`}`;
