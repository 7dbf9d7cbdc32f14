/** Records to rows and back, and statements over many rows at once. */
import type { CompiledQuery, Insertable, Kysely } from 'kysely';
import type { PublishedFrom, Report } from '../model/index.ts';
import type { ReportTable, Schema } from './schema.ts';

/** What a report's row says of the report itself. */
export type ReportColumns = Omit<ReportTable, 'number' | 'text_hash' | 'read_at' | 'coder'>;
/** The same without the text, which most questions do not need. */
export type ReportHeadColumns = Omit<ReportColumns, 'text'>;
export type ReportHead = Omit<Report, 'text'>;

export const REPORT_HEAD_COLUMNS = [
  'reports.id',
  'reports.language',
  'reports.title',
  'reports.outlet',
  'reports.url',
  'reports.published',
  'reports.published_from',
  'reports.escaped',
] as const;

/**
 * Databases lose NUL or half a surrogate pair within a text, and with it every offset: such a report is kept as JSON
 * strings, which escape both.
 */
function unstorable(value: string | null): boolean {
  return value !== null && (value.includes('\0') || !value.isWellFormed());
}

/** The columns that a report fills by itself. */
export function reportColumns(report: Report): ReportColumns {
  const { title, outlet, url, text } = report;
  const escaped = [title, outlet, url, text].some(unstorable);
  const keep = (value: string | null) => (escaped && value !== null ? JSON.stringify(value) : value);
  return {
    id: report.id,
    language: report.language,
    title: keep(title),
    outlet: keep(outlet),
    url: keep(url),
    published: report.published,
    published_from: report.publishedFrom,
    text: keep(text) as string,
    escaped: escaped ? 1 : 0,
  };
}

export function headOf(row: ReportHeadColumns): ReportHead {
  const kept = (value: string | null): string | null =>
    row.escaped && value !== null ? (JSON.parse(value) as string) : value;
  return {
    id: row.id,
    language: row.language,
    title: kept(row.title),
    outlet: kept(row.outlet),
    url: kept(row.url),
    published: row.published,
    publishedFrom: row.published_from as PublishedFrom,
  };
}

export function reportOf(row: ReportColumns): Report {
  return { ...headOf(row), text: row.escaped ? (JSON.parse(row.text) as string) : row.text };
}

/** Rows a statement carries: few sizes, so that few statements are ever compiled and prepared. */
const SIZES = [256, 64, 8, 1] as const;

/** Cuts a list into pieces of 256, 64, 8 and 1, none larger than `most`. */
export function* pieces<T>(list: readonly T[], most: number = SIZES[0]): Generator<readonly T[]> {
  let at = 0;
  for (const size of [most, ...SIZES.filter((size) => size < most)])
    for (; list.length - at >= size; at += size) yield list.slice(at, at + size);
}

const compiled = new WeakMap<object, Map<string, CompiledQuery>>();

/** A statement that is compiled once a database: that costs more than running it. Only its values are to be changed. */
export function once(db: Kysely<Schema>, name: string, compile: () => CompiledQuery): CompiledQuery {
  // The compiler belongs to the database, whatever the transaction.
  const key = db.getExecutor().adapter;
  const known = compiled.get(key) ?? new Map<string, CompiledQuery>();
  compiled.set(key, known);
  let query = known.get(name);
  if (!query) {
    query = compile();
    known.set(name, query);
  }
  return query;
}

/**
 * Inserts many rows of one shape. Compiling a statement costs more than running it: it is done once for each table and
 * size, and only the values change. Values go in the order of `columns`.
 */
export async function insertRows<T extends keyof Schema & string>(
  db: Kysely<Schema>,
  table: T,
  columns: readonly (keyof Schema[T] & string)[],
  rows: readonly Schema[T][],
): Promise<void> {
  for (const piece of pieces(rows)) {
    const query = once(db, `insert ${table} ${piece.length}`, () => {
      // Kysely leaves out what is undefined and orders columns by the first row: give it every column, in order.
      const shape = Object.fromEntries(columns.map((column) => [column, 0]));
      const values = piece.map(() => shape) as unknown as Insertable<Schema[T]>[];
      return db.insertInto(table).values(values).compile();
    });
    const parameters = piece.flatMap((row) => columns.map((column) => row[column]));
    await db.executeQuery({ ...query, parameters });
  }
}

/**
 * Runs a query once for each piece of a long list of values, and gives all rows together.
 * The pieces have one length (the last value fills up the last), so that the statement is prepared once.
 */
export async function inPieces<V, R>(
  values: readonly V[],
  run: (piece: readonly V[]) => Promise<readonly R[]>,
  size = 64,
): Promise<R[]> {
  const rows: R[] = [];
  for (let at = 0; at < values.length; at += size) {
    const piece = values.slice(at, at + size);
    // A single value is the usual case of looking one thing up: not worth 64.
    if (values.length > 1) while (piece.length < size) piece.push(piece[piece.length - 1] as V);
    for (const row of await run(piece)) rows.push(row);
  }
  return rows;
}
