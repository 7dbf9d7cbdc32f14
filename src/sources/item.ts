/**
 * Reading has two steps. `split` cuts what paths name into items, each with bytes of its own: a line of JSONL, a file, a
 * record of an archive. It is quick and keeps to one thread. `parse` makes raw reports of an item: that is the slow part,
 * and any worker can do it, since an item holds all that it needs and can be sent to one.
 */
import type { ColumnMap } from './columns.ts';
import type { Place, Refusal, Sourced } from './source.ts';

/** What the bytes of an item are to be read as: see formats.ts. */
export type ItemFormat = 'page' | 'json' | 'text' | 'table' | 'pdf' | 'markdown' | 'office' | 'feed' | 'mail';

/** Bytes that hold one report, or a few. Plain data: it survives structured clone. */
export interface Item extends Place {
  format: ItemFormat;
  /** In memory of their own. */
  bytes: Uint8Array;
  /** What a report without an id is named after (a file's name without its ending); null: its address, else its text. */
  name: string | null;
  /** The address that the bytes came from, if any did. */
  url: string | null;
  /** The media type with its parameters, as a server gave it. */
  mediaType: string | null;
  /** When a server gave the bytes, ISO 8601 in UTC. */
  fetched: string | null;
  /** Where reading of the file goes on behind this item; null where it cannot go on inside the file. */
  next: Position | null;
  /** Which fields of a JSON object are the report's, where the user has said so. */
  columns: ColumnMap | null;
}

/** A place in a file at which reading can go on. */
export interface Position {
  /** Offset in the bytes of the file as they lie on the disk. */
  byte: number;
  /** How many lines or records are before it: places are named after them. */
  count: number;
}

/** What `split` yields. */
export type Split = (Item & { kind: 'item' }) | Extract<Sourced, { kind: 'refused' | 'warning' }>;

/** An open file, or standard input, that a format cuts into items. */
export interface Input {
  /** As messages name it; `-` for standard input. */
  file: string;
  /** What its report is named after. */
  name: string;
  /** The bytes from `from` on. */
  chunks: AsyncIterable<Uint8Array>;
  /** Where reading begins; null: at the start. Only formats that give `next` are ever asked to go on. */
  from: Position | null;
  /** Which columns or fields are the report's, where the user has said so. */
  columns: ColumnMap | null;
}

/** Cuts what an archive holds, by the ending of its name (null: it has no name) and its first bytes. */
export type Nested = (input: Input, ending: string | null) => AsyncGenerator<Split>;

/** An item without what only some formats have to say. */
export function itemOf(fields: Pick<Item, 'file' | 'place' | 'format' | 'bytes'> & Partial<Item>): Split {
  return { kind: 'item', name: null, url: null, mediaType: null, fetched: null, next: null, columns: null, ...fields };
}

export function refused(place: Place, reason: string): Refusal & { kind: 'refused' } {
  return { kind: 'refused', file: place.file, place: place.place, reason };
}

export function warning(place: Place, reason: string): Refusal & { kind: 'warning' } {
  return { kind: 'warning', file: place.file, place: place.place, reason };
}
