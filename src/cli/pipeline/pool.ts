/**
 * Worker threads that do the slow part of reading. A worker that dies, or does not come back from an item, costs that
 * item only: it is refused with its reason, and everything else is worked on again.
 */
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Item } from '../../sources/index.ts';
import { type Parcel, pack, STATUS } from './parcel.ts';
import type { Make, Result, Settings } from './work.ts';

export interface PoolOptions {
  /** How many threads. */
  workers: number;
  /** How long a worker may be without any result, in milliseconds, before it is taken to be lost in the item. */
  patience?: number;
  /** The memory of each worker in megabytes (V8's old generation). */
  memory?: number;
  /** Another worker than worker.ts (tests). */
  worker?: URL;
}

export interface Pool {
  workers: number;
  /** The results of each item, in order. */
  run<M extends Make>(items: readonly Item[], settings: Settings<M>): Promise<Result<M>[][]>;
  /** Ends the threads, also in the middle of their work. */
  close(): Promise<void>;
}

/** A report takes some milliseconds, the longest that is let in a few seconds: a minute is no pace but an endless loop. */
const PATIENCE = 60_000;
const MEMORY = 1024;
/** Room for what dies young, in megabytes: a larger one makes nothing quicker. */
const YOUNG = 32;
/** So many parcels may wait in a thread: it has to do while this thread writes. */
const AHEAD = 5;
/** How often a parcel may be lost without having been begun, before the pool is given up. */
const TRIES = 4;

/** Where the worker lies: beside this file, as source or built. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

interface Running {
  status: Int32Array;
  ticks: number;
  since: number;
  late: boolean;
  fail(error: Error): void;
}

/** Starts a pool. Its threads load their tables at once, while the first items are being cut. */
export function startPool({ workers, patience = PATIENCE, memory = MEMORY, worker = WORKER }: PoolOptions): Pool {
  const threads = new Piscina({
    filename: fileURLToPath(worker),
    minThreads: workers,
    maxThreads: workers,
    concurrentTasksPerWorker: AHEAD,
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG },
    recordTiming: false,
  });
  // A death is dealt with by the parcels that the worker had; those that wait would wait for ever when none is left.
  threads.on('error', (error) => {
    if (threads.threads.length === 0) for (const { fail } of running) fail(error);
  });
  const running = new Set<Running>();
  let closed = false;
  const watch = setInterval(
    () => {
      for (const one of running) {
        const ticks = one.status[STATUS.ticks]! + one.status[STATUS.item]!;
        const now = performance.now();
        if (one.status[STATUS.item] === 0 || ticks !== one.ticks) Object.assign(one, { ticks, since: now });
        else if (now - one.since > patience && !one.late) {
          one.late = true;
          void threads.threads.find(({ threadId }) => threadId === one.status[STATUS.thread])?.terminate();
        }
      }
    },
    Math.min(1000, patience / 4),
  );
  watch.unref();

  async function attempt(items: readonly Item[], settings: Settings): Promise<Result[][] | Lost> {
    const parcel = pack(items, settings);
    const status = new Int32Array(parcel.status);
    const one: Running = { status, ticks: 0, since: performance.now(), late: false, fail() {} };
    running.add(one);
    try {
      return await new Promise((resolve, reject) => {
        one.fail = reject;
        threads.run(parcel satisfies Parcel, { transferList: [parcel.bytes] }).then(resolve, reject);
      });
    } catch (error) {
      return { lost: true, at: status[STATUS.item]! - 1, late: one.late, error: error as Error };
    } finally {
      running.delete(one);
    }
  }

  async function run(items: readonly Item[], settings: Settings, tries = TRIES, again = false): Promise<Result[][]> {
    if (items.length === 0) return [];
    const answer = await attempt(items, settings);
    if (!('lost' in answer)) return answer;
    const { at, late, error } = answer;
    if (closed || threads.threads.length === 0) throw error;
    // The worker died of something else, or could not start.
    if (at < 0) {
      if (tries === 0) throw error;
      return run(items, settings, tries - 1, again);
    }
    const refusal = (): Result[] => {
      const { file, place } = items[at] as Item;
      const reason = late
        ? `given up after ${patience / 1000} seconds: no report takes that long`
        : `the worker that read it died: ${reasonOf(error, memory)}`;
      return [{ kind: 'refused', file, place, reason }];
    };
    // It may be innocent: of the memory that others had used up, or of a machine that was busy with something else. So it
    // gets a second chance, alone.
    const own = again ? [refusal()] : run(items.slice(at, at + 1), settings, TRIES, true);
    const before = run(items.slice(0, at), settings);
    const after = run(items.slice(at + 1), settings);
    return (await Promise.all([before, own, after])).flat();
  }

  return {
    workers,
    run: (items, settings) => run(items, settings) as Promise<Result<typeof settings.make>[][]>,
    async close() {
      closed = true;
      clearInterval(watch);
      await threads.destroy();
    },
  };
}

interface Lost {
  lost: true;
  /** The item that the worker was at; −1: at none of these. */
  at: number;
  late: boolean;
  error: Error;
}

function reasonOf(error: Error, memory: number): string {
  return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? `it needs more than ${memory} MB`
    : error.message;
}
