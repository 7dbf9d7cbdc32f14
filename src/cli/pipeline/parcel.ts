/** Items on their way to a worker: the bytes of a whole batch in one buffer, which changes hands without being copied. */
import type { Item } from '../../sources/index.ts';
import type { Settings } from './work.ts';

export interface Parcel {
  bytes: ArrayBuffer;
  items: { item: Omit<Item, 'bytes'>; from: number; to: number }[];
  settings: Settings;
  /** Where the worker says how far it is: see STATUS. */
  status: SharedArrayBuffer;
}

/** Places in `Parcel.status`, numbers of 32 bits. */
export const STATUS = {
  /** Thread that works on it; 0: none yet. */
  thread: 0,
  /** Which item it is at, from 1; 0: none yet. */
  item: 1,
  /** Goes up whenever something has come of an item. */
  ticks: 2,
  length: 3,
} as const;

/** An item's bytes may be a view of a much larger chunk: here they are copied out of it, so that no more is sent. */
export function pack(items: readonly Item[], settings: Settings): Parcel {
  const bytes = new Uint8Array(items.reduce((sum, item) => sum + item.bytes.length, 0));
  let at = 0;
  const packed = items.map(({ bytes: own, ...item }) => {
    bytes.set(own, at);
    at += own.length;
    return { item, from: at - own.length, to: at };
  });
  return { bytes: bytes.buffer, items: packed, settings, status: new SharedArrayBuffer(4 * STATUS.length) };
}

export function unpack({ bytes, items }: Parcel): Item[] {
  return items.map(({ item, from, to }) => ({ ...item, bytes: new Uint8Array(bytes, from, to - from) }));
}
