/**
 * How far a run of reading has come, and what it refused: written in the transaction of the reports it is about, so that
 * a run which was killed at any moment goes on where the library stands.
 */
import type { Kysely } from 'kysely';
import { inPieces, insertRows } from './rows.ts';
import type { Schema } from './schema.ts';

/** A run of reading over some paths. */
export interface Run {
  number: number;
  /** What was given with the last step of a run that is gone on with; null: a new run. */
  tally: unknown;
}

/** Where a run stands in a file. */
export interface FileState {
  /** What the file was known by: when it is another now, it has changed. */
  stamp: string;
  done: boolean;
  /** Where reading goes on inside the file, as plain data; null: at its start. */
  position: unknown;
}

/** Something that was not read, or not wholly. */
export interface RefusalRecord {
  kind: 'refused' | 'warning';
  file: string;
  place: string | null;
  reason: string;
}

/** What becomes known of a run together with some reports. */
export interface RunStep {
  run: number;
  /** Counts of the whole run until now, as plain data. */
  tally: unknown;
  files: ReadonlyMap<string, FileState>;
  /** Files whose refusals until now no longer count. */
  forget: readonly string[];
  refusals: readonly RefusalRecord[];
}

/**
 * The run over these paths that has not ended, or a new one. What is kept of runs that have ended is dropped.
 *
 * @param key names the paths and whatever else decides what is read.
 */
export async function beginRun(db: Kysely<Schema>, key: string, startedAt: string): Promise<Run> {
  return db.transaction().execute(async (tx) => {
    const open = await tx
      .selectFrom('runs')
      .select(['number', 'tally'])
      .where('key', '=', key)
      .where('ended_at', 'is', null)
      .executeTakeFirst();
    if (open) return { number: open.number, tally: JSON.parse(open.tally) };
    const ended = await tx.selectFrom('runs').select('number').where('ended_at', 'is not', null).execute();
    await inPieces(
      ended.map(({ number }) => number),
      async (piece) => {
        await tx.deleteFrom('refusals').where('run', 'in', piece).execute();
        await tx.deleteFrom('runs').where('number', 'in', piece).execute();
        return [];
      },
    );
    const last = await tx
      .selectFrom('runs')
      .select((e) => e.fn.max('number').as('last'))
      .executeTakeFirst();
    const number = Number(last?.last ?? 0) + 1;
    await tx.insertInto('runs').values({ number, key, started_at: startedAt, ended_at: null, tally: 'null' }).execute();
    return { number, tally: null };
  });
}

/** Part of the caller's transaction. A run that another process has ended meanwhile is left alone. */
export async function writeStep(db: Kysely<Schema>, { run, tally, files, forget, refusals }: RunStep): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('runs')
    .set({ tally: JSON.stringify(tally) })
    .where('number', '=', run)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  if (Number(numUpdatedRows) === 0) return;
  await inPieces([...files.keys()], async (piece) => {
    await db.deleteFrom('run_files').where('run', '=', run).where('file', 'in', piece).execute();
    return [];
  });
  await insertRows(
    db,
    'run_files',
    ['run', 'file', 'stamp', 'done', 'position'],
    [...files].map(([file, { stamp, done, position }]) => ({
      run,
      file,
      stamp,
      done: done ? 1 : 0,
      position: position === null ? null : JSON.stringify(position),
    })),
  );
  for (const file of forget)
    await db.deleteFrom('refusals').where('run', '=', run).where('file', '=', storable(file)).execute();
  if (refusals.length === 0) return;
  const last = await db
    .selectFrom('refusals')
    .select((e) => e.fn.max('number').as('last'))
    .where('run', '=', run)
    .executeTakeFirst();
  const first = Number(last?.last ?? 0) + 1;
  await insertRows(
    db,
    'refusals',
    ['run', 'number', 'kind', 'file', 'place', 'reason'],
    refusals.map(({ kind, file, place, reason }, i) => ({
      run,
      number: first + i,
      kind,
      file: storable(file),
      place: place === null ? null : storable(place),
      reason: storable(reason),
    })),
  );
}

/** Messages may quote what a database cannot keep. */
const storable = (text: string) => text.toWellFormed().replaceAll('\0', '\\u0000');

export async function endRun(db: Kysely<Schema>, run: number, endedAt: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx.updateTable('runs').set({ ended_at: endedAt }).where('number', '=', run).execute();
    await tx.deleteFrom('run_files').where('run', '=', run).execute();
  });
}

export async function fileState(db: Kysely<Schema>, run: number, file: string): Promise<FileState | null> {
  const row = await db
    .selectFrom('run_files')
    .select(['stamp', 'done', 'position'])
    .where('run', '=', run)
    .where('file', '=', file)
    .executeTakeFirst();
  if (!row) return null;
  return { stamp: row.stamp, done: row.done === 1, position: row.position === null ? null : JSON.parse(row.position) };
}

const PAGE = 500;

/** What a run refused, in the order of reading; without a run, what the last one did. */
export async function* refusalsOf(
  db: Kysely<Schema>,
  { run, kind, file }: { run?: number; kind?: RefusalRecord['kind']; file?: string },
): AsyncGenerator<RefusalRecord> {
  let number = run;
  if (number === undefined) {
    const last = await db
      .selectFrom('runs')
      .select((e) => e.fn.max('number').as('last'))
      .executeTakeFirst();
    number = Number(last?.last ?? 0);
  }
  for (let after = 0; ; ) {
    let query = db.selectFrom('refusals').selectAll().where('run', '=', number).where('number', '>', after);
    if (kind !== undefined) query = query.where('kind', '=', kind);
    if (file !== undefined) query = query.where('file', '=', storable(file));
    const page = await query.orderBy('number').limit(PAGE).execute();
    for (const { kind, file, place, reason } of page)
      yield { kind: kind as RefusalRecord['kind'], file, place, reason };
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    after = last.number;
  }
}
