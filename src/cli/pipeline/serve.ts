/** The part of a worker thread that has nothing to do with what it works on. */
import { threadId } from 'node:worker_threads';
import type { Item } from '../../sources/index.ts';
import { type Parcel, STATUS, unpack } from './parcel.ts';
import type { Result, Settings } from './work.ts';

/**
 * Makes the function that the pool calls with each parcel; it gives the results of each item. A parcel waits for the one
 * before it, so that it is clear whose fault a death is.
 *
 * @param workOn the results of one item.
 * @param ready waited for before the first item: its time is not the item's.
 * @param rest called between two parcels.
 */
export function serve(
  workOn: (item: Item, settings: Settings) => AsyncIterable<Result>,
  ready: () => Promise<unknown> = async () => {},
  rest: () => void = () => {},
): (parcel: Parcel) => Promise<Result[][]> {
  async function work(parcel: Parcel): Promise<Result[][]> {
    await ready();
    const status = new Int32Array(parcel.status);
    Atomics.store(status, STATUS.thread, threadId);
    const all: Result[][] = [];
    for (const item of unpack(parcel)) {
      Atomics.store(status, STATUS.item, all.length + 1);
      const results: Result[] = [];
      for await (const result of workOn(item, parcel.settings)) {
        results.push(result);
        Atomics.add(status, STATUS.ticks, 1);
      }
      all.push(results);
    }
    rest();
    return all;
  }
  let last: Promise<unknown> = Promise.resolve();
  return (parcel) => {
    const results = last.then(() => work(parcel));
    last = results.catch(() => {});
    return results;
  };
}
