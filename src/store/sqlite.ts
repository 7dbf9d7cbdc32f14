/** SQLite through `node:sqlite`: the one file that knows what only SQLite knows. */
import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  type QueryResult,
  type RawBuilder,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql,
} from 'kysely';
import { type Dialect, LibraryError, type OpenOptions, type SearchRow, type WantedWord } from './dialect.ts';
import type { Schema } from './schema.ts';

export const sqlite: Dialect = {
  name: 'sqlite',
  text: sql`text`,
  integer: sql`integer`,
  real: sql`real`,
  bytes: sql`blob`,
  clustered: sql`without rowid`,
  maxValues: 32_766,

  async open(place, options) {
    const database = openFile(place, options);
    return new Kysely<Schema>({
      dialect: {
        createAdapter: () => new SqliteAdapter(),
        createDriver: () => new NodeSqliteDriver(database, options.busyTimeout),
        createIntrospector: (db) => new SqliteIntrospector(db),
        createQueryCompiler: () => new SqliteQueryCompiler(),
      },
    });
  },

  async isEmpty(db) {
    const { rows } = await sql<{ n: number }>`select count(*) as n from sqlite_master`.execute(db);
    return rows[0]!.n === 0;
  },

  async hasTable(db, name) {
    const { rows } = await sql`select 1 from sqlite_master where type = 'table' and name = ${name}`.execute(db);
    return rows.length > 0;
  },

  async createSearch(db) {
    // Every character but white space belongs to a token, so that FTS5 cuts nowhere but where our own tokens end;
    // without content, since the words can always be made again from the reports.
    const tokenizer = `unicode61 remove_diacritics 0 categories 'L* M* N* P* S* Co'`;
    await sql`create virtual table report_search using fts5(
      words, content = '', contentless_delete = 1, tokenize = ${sql.lit(tokenizer)})`.execute(db);
  },

  async addSearch(db, rows: readonly SearchRow[]) {
    for (const { number, words } of rows)
      await sql`insert into report_search (rowid, words) values (${number}, ${words})`.execute(db);
  },

  async stamp(db) {
    // The first changes with what others write, the second with what this connection writes.
    const others = await sql<{ data_version: number }>`pragma data_version`.execute(db);
    const own = await sql<{ n: number }>`select total_changes() as n`.execute(db);
    return `${others.rows[0]!.data_version}.${own.rows[0]!.n}`;
  },

  async pieces(db) {
    const { rows } = await sql<{ last: number | null }>`select max(rowid) as last from events`.execute(db);
    const pieces: RawBuilder<boolean>[] = [];
    for (let from = 0; from <= (rows[0]?.last ?? 0); from += PIECE)
      pieces.push(sql<boolean>`events.rowid between ${from} and ${from + PIECE - 1}`);
    return pieces;
  },

  searchNumbers(wanted) {
    const term = ({ word, start }: WantedWord) => `"${word.replaceAll('"', '""')}"${start ? '*' : ''}`;
    const match = wanted
      .map((names) => `(${names.map((name) => `(${name.map(term).join(' AND ')})`).join(' OR ')})`)
      .join(' AND ');
    return sql`select rowid from report_search where report_search match ${match}`;
  },
};

/** So many rows of events are counted in about a hundredth of a second. */
const PIECE = 2048;

/**
 * The longest wait within SQLite itself, in milliseconds, during which this process does nothing else. Only recovery
 * after a crash needs it: with a write-ahead log readers wait for nobody, and writers wait in `beginTransaction`.
 */
const SHORT_WAIT = 5000;
/** Between two attempts to become the one who writes, in milliseconds. */
const RETRY = 3;

const BUSY = 5;
const CANT_OPEN = 14;
const NOT_A_DATABASE = 26;

function openFile(place: string, options: Required<OpenOptions>): DatabaseSync {
  const memory = place === ':memory:';
  const file = memory ? place : resolve(place);
  if (!memory) {
    if (existsSync(file)) {
      if (statSync(file).isDirectory()) throw new LibraryError(`cannot open library ${place}: it is a folder`);
    } else if (!options.create) throw new LibraryError(`no library at ${place}`);
    else if (!existsSync(dirname(file)))
      throw new LibraryError(`cannot make library ${place}: there is no folder ${dirname(file)}`);
  }
  let database: DatabaseSync | undefined;
  try {
    const timeout = Math.min(options.busyTimeout, SHORT_WAIT);
    database = new DatabaseSync(file, { timeout, enableForeignKeyConstraints: true });
    useWal(database, options.busyTimeout);
    database.exec(
      'pragma synchronous = full; pragma cache_size = -98304; pragma wal_autocheckpoint = 8000; pragma temp_store = memory',
    );
    return database;
  } catch (error) {
    database?.close();
    throw new LibraryError(`cannot open library ${place}: ${reason(error)}`, { cause: error });
  }
}

/** SQLite does not wait for others when the journal's mode changes, though it does for everything else. */
function useWal(database: DatabaseSync, patience: number): void {
  const end = Date.now() + patience;
  for (;;) {
    try {
      database.exec('pragma journal_mode = wal');
      return;
    } catch (error) {
      if (errorCode(error) !== BUSY || Date.now() > end) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

/** The primary result code of SQLite's own (the low byte of the extended one). */
function errorCode(error: unknown): number | undefined {
  const code = (error as { errcode?: unknown } | null)?.errcode;
  return typeof code === 'number' ? code & 0xff : undefined;
}

function reason(error: unknown): string {
  switch (errorCode(error)) {
    case NOT_A_DATABASE:
      return 'it is a file of another kind, not a library';
    case CANT_OPEN:
      return 'the file cannot be opened (is writing permitted there?)';
    case BUSY:
      return 'another process keeps it locked';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}

/** One connection; statements are prepared once and kept. */
class NodeSqliteDriver implements Driver {
  private readonly database: DatabaseSync;
  private readonly patience: number;
  private readonly connection: NodeSqliteConnection;
  private taken = false;
  private readonly waiting: (() => void)[] = [];

  constructor(database: DatabaseSync, patience: number) {
    this.database = database;
    this.patience = patience;
    this.connection = new NodeSqliteConnection(database);
  }

  async init(): Promise<void> {}

  /** There is one connection: whoever asks while a transaction is under way waits for its end. */
  async acquireConnection(): Promise<DatabaseConnection> {
    if (this.taken) await new Promise<void>((go) => this.waiting.push(go));
    this.taken = true;
    return this.connection;
  }

  async releaseConnection(): Promise<void> {
    const next = this.waiting.shift();
    if (next) next();
    else this.taken = false;
  }

  /**
   * A transaction that may write takes the lock at its first statement: one that started as a reader could not become
   * a writer after another process has written. While another writes, this process goes on with its other work, which
   * may be the very work that is waited for (two libraries open in one process).
   */
  async beginTransaction(_: DatabaseConnection, settings: { accessMode?: 'read only' | 'read write' }): Promise<void> {
    if (settings.accessMode === 'read only') {
      this.database.exec('begin');
      return;
    }
    const end = Date.now() + this.patience;
    for (;;) {
      try {
        this.beginAtOnce();
        return;
      } catch (error) {
        if (errorCode(error) !== BUSY) throw error;
        if (Date.now() > end)
          throw new LibraryError(`the library is locked: another process has been writing for ${this.patience} ms`, {
            cause: error,
          });
        await new Promise((go) => setTimeout(go, RETRY));
      }
    }
  }

  private beginAtOnce(): void {
    this.database.exec('pragma busy_timeout = 0');
    try {
      this.database.exec('begin immediate');
    } finally {
      this.database.exec(`pragma busy_timeout = ${Math.min(this.patience, SHORT_WAIT)}`);
    }
  }

  async commitTransaction(): Promise<void> {
    this.database.exec('commit');
  }

  async rollbackTransaction(): Promise<void> {
    // SQLite ends a transaction by itself after some errors (a full disk): nothing is left to roll back then.
    if (this.connection.inTransaction()) this.database.exec('rollback');
  }

  async destroy(): Promise<void> {
    this.database.close();
  }
}

interface Prepared {
  statement: StatementSync;
  reads: boolean;
}

class NodeSqliteConnection implements DatabaseConnection {
  private readonly database: DatabaseSync;
  private readonly prepared = new Map<string, Prepared>();

  constructor(database: DatabaseSync) {
    this.database = database;
  }

  inTransaction(): boolean {
    return this.database.isTransaction;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const { statement, reads } = this.prepare(query.sql);
    const values = query.parameters as SQLInputValue[];
    if (reads) return { rows: statement.all(...values) as R[] };
    const { changes } = statement.run(...values);
    return { numAffectedRows: BigInt(changes), rows: [] };
  }

  // biome-ignore lint/correctness/useYield: the interface asks for a generator; the store pages by key instead
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('streaming is not supported: page by key instead');
  }

  private prepare(text: string): Prepared {
    const known = this.prepared.get(text);
    if (known) return known;
    // Statements differ in their number of values only; a bound keeps a long run from collecting them.
    if (this.prepared.size > 500) this.prepared.clear();
    const statement = this.database.prepare(text);
    const entry = { statement, reads: statement.columns().length > 0 };
    this.prepared.set(text, entry);
    return entry;
  }
}
