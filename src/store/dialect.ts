/** What the store needs of a database. Everything that only one database knows stands behind this interface. */
import type { Kysely, RawBuilder } from 'kysely';
import type { Schema } from './schema.ts';

/** A library cannot be opened or used; the message names the library and says what is wrong. */
export class LibraryError extends Error {
  override name = 'LibraryError';
}

export interface OpenOptions {
  /** Make the library when there is none (default true); false: a missing library is an error. */
  create?: boolean;
  /** How long to wait for another process that is writing, in milliseconds (default 60 000). */
  busyTimeout?: number;
}

/**
 * One kind of database. SQLite is the first; PostgreSQL gets its own file and passes the same conformance suite
 * (tests/store/conformance.ts). Transactions that write must exclude each other from their first statement on:
 * numbers are given out as `max + 1`, and merging reads what it then changes.
 */
export interface Dialect {
  name: string;
  /** Type of text columns. Order and equality are those of the bytes, in no language's collation. */
  text: RawBuilder<unknown>;
  /** Type of whole-number columns (at least 53 bits are not needed: 31 suffice). */
  integer: RawBuilder<unknown>;
  /** Type of columns that hold numbers with fractions, as exact as JavaScript's. */
  real: RawBuilder<unknown>;
  /** Type of columns that hold bytes. */
  bytes: RawBuilder<unknown>;
  /** What stands behind a table that is stored in the order of its primary key, or nothing. */
  clustered: RawBuilder<unknown>;
  /** The most values that one statement may carry. */
  maxValues: number;
  /** Opens the database; migrations are the caller's. Throws LibraryError. */
  open(place: string, options: Required<OpenOptions>): Promise<Kysely<Schema>>;
  /** Whether the database holds no table at all. */
  isEmpty(db: Kysely<Schema>): Promise<boolean>;
  /** Whether there is a table of this name. */
  hasTable(db: Kysely<Schema>, name: string): Promise<boolean>;
  /** Makes the full-text index over the words of reports. */
  createSearch(db: Kysely<Schema>): Promise<void>;
  /** Adds reports to the full-text index; words are our own tokens and must be kept as they are. */
  addSearch(db: Kysely<Schema>, rows: readonly SearchRow[]): Promise<void>;
  /** Something that is another text after every change of the library, by whomever it was made, and else the same. */
  stamp(db: Kysely<Schema>): Promise<string>;
  /** Conditions that part the rows of events into pieces of a few thousand, each row in exactly one. */
  pieces(db: Kysely<Schema>): Promise<RawBuilder<boolean>[]>;
  /** A subquery that gives the numbers of the reports that hold what is wanted: at least one thing, with a word in each name. */
  searchNumbers(wanted: Wanted): RawBuilder<unknown>;
}

/** A token that a report must hold; with `start`, one that begins like it. */
export interface WantedWord {
  word: string;
  start: boolean;
}

/** For each thing that is wanted, its names, any of which will do; of a name all words must be there. */
export type Wanted = readonly (readonly (readonly WantedWord[])[])[];

export interface SearchRow {
  number: number;
  /** Tokens, each once, parted by single spaces. */
  words: string;
}
