/** A stream of splits → batches: large enough to be worth sending to a worker, and never kept back while the input waits. */
import type { Item, Split } from '../../sources/index.ts';

export interface Batch {
  splits: Split[];
  /** Bytes of its items. */
  bytes: number;
  /** Whether it is as large as a batch may be: there may be much more to come. */
  full: boolean;
}

export interface BatchSize {
  /** Most splits of a batch. */
  count: number;
  /** A batch that has reached so many bytes is full. */
  bytes: number;
}

/** An input that brings nothing for so long, in milliseconds, is waiting for something: what is there goes out. */
const STALL = 20;

/**
 * Cuts a stream into batches. No more of it is asked for than the batch at hand takes.
 *
 * @param sizeOf the size of the batch of this number, from 0.
 */
export async function* batches(
  splits: AsyncIterable<Split>,
  sizeOf: (number: number) => BatchSize,
): AsyncGenerator<Batch> {
  const source = splits[Symbol.asyncIterator]();
  /** What was asked for and had not come when the last batch went out. */
  let asked: Promise<IteratorResult<Split>> | null = null;
  try {
    for (let number = 0; ; number++) {
      const limits = sizeOf(number);
      const batch: Batch = { splits: [], bytes: 0, full: false };
      for (;;) {
        asked ??= source.next();
        // It is dealt with here, when its turn comes.
        asked.catch(() => {});
        const result: IteratorResult<Split> | 'stall' = batch.splits.length === 0 ? await asked : await orStall(asked);
        if (result === 'stall') break;
        asked = null;
        if (result.done) {
          if (batch.splits.length > 0) yield batch;
          return;
        }
        batch.splits.push(result.value);
        batch.bytes += result.value.kind === 'item' ? result.value.bytes.length : 0;
        batch.full = batch.splits.length >= limits.count || batch.bytes >= limits.bytes;
        if (batch.full) break;
      }
      yield batch;
    }
  } finally {
    // An input that waits for its next byte would keep us waiting as well.
    void source.return?.().catch(() => {});
  }
}

/** What the promise gives, or `stall` when it takes too long. */
async function orStall<T>(next: Promise<T>): Promise<T | 'stall'> {
  let timer: NodeJS.Timeout | undefined;
  // This thread may have been busy with other work for as long: what has come meanwhile is let in before time is called.
  const stall = new Promise<'stall'>((resolve) => {
    timer = setTimeout(() => setImmediate(() => setTimeout(resolve, 1, 'stall')), STALL);
  });
  try {
    return await Promise.race([next, stall]);
  } finally {
    clearTimeout(timer);
  }
}

export const itemsOf = (splits: readonly Split[]): Item[] =>
  splits.filter((split): split is Item & { kind: 'item' } => split.kind === 'item');
