/**
 * The steps that bring a library of any older version to this one. A step that has shipped is never changed: a new one
 * is added behind it. Steps are written for the tables as they were then, hence without the types of schema.ts.
 */
import { type Kysely, sql } from 'kysely';
import type { EventRecord } from '../model/index.ts';
import { type Dialect, LibraryError } from './dialect.ts';
import { insertEvents } from './events.ts';
import { linkAll } from './link.ts';
import type { Schema } from './schema.ts';

// biome-ignore lint/suspicious/noExplicitAny: a step knows the tables of its own time only
type AnyDb = Kysely<any>;

interface Migration {
  /** What it brings, in a few words. */
  name: string;
  up(db: AnyDb, dialect: Dialect): Promise<void>;
}

export const MIGRATIONS: readonly Migration[] = [
  {
    name: 'reports, claims, events, search',
    async up(db, dialect) {
      const { text, integer, clustered } = dialect;
      // biome-ignore lint/suspicious/noExplicitAny: the column types are the dialect's raw SQL
      const as = (type: unknown) => type as any;
      await db.schema
        .createTable('reports')
        .addColumn('number', as(integer), (c) => c.primaryKey())
        .addColumn('id', as(text), (c) => c.notNull().unique())
        .addColumn('language', as(text), (c) => c.notNull())
        .addColumn('title', as(text))
        .addColumn('outlet', as(text))
        .addColumn('url', as(text))
        .addColumn('published', as(text))
        .addColumn('published_from', as(text), (c) => c.notNull())
        .addColumn('text', as(text), (c) => c.notNull())
        .addColumn('escaped', as(integer), (c) => c.notNull())
        .addColumn('text_hash', as(text), (c) => c.notNull())
        .addColumn('read_at', as(text), (c) => c.notNull())
        .execute();
      await db.schema.createIndex('reports_published').on('reports').columns(['published', 'id']).execute();

      await db.schema
        .createTable('claims')
        .addColumn('number', as(integer), (c) => c.primaryKey())
        .addColumn('id', as(text), (c) => c.notNull().unique())
        .addColumn('report', as(integer), (c) => c.notNull().references('reports.number'))
        .addColumn('position', as(integer), (c) => c.notNull())
        .addColumn('event_id', as(text), (c) => c.notNull())
        .addColumn('record', as(text), (c) => c.notNull())
        .execute();
      await db.schema.createIndex('claims_report').on('claims').columns(['report', 'position']).execute();

      await db.schema
        .createTable('features')
        .addColumn('block', as(text), (c) => c.notNull())
        .addColumn('day', as(integer), (c) => c.notNull())
        .addColumn('claim', as(integer), (c) => c.notNull().references('claims.number'))
        .addColumn('event_id', as(text), (c) => c.notNull())
        .addColumn('feature', as(text), (c) => c.notNull())
        .addPrimaryKeyConstraint('features_key', ['block', 'day', 'claim'])
        .modifyEnd(clustered)
        .execute();

      await db.schema
        .createTable('events')
        .addColumn('id', as(text), (c) => c.primaryKey())
        .addColumn('type', as(text), (c) => c.notNull())
        .addColumn('day_from', as(text))
        .addColumn('day_to', as(text))
        .addColumn('first_reported', as(text))
        .addColumn('last_reported', as(text))
        .addColumn('factuality', as(text), (c) => c.notNull())
        .addColumn('origins', as(integer), (c) => c.notNull())
        .addColumn('block', as(text), (c) => c.notNull())
        .addColumn('languages', as(text), (c) => c.notNull())
        .addColumn('contexts', as(text), (c) => c.notNull())
        .addColumn('record', as(text), (c) => c.notNull())
        .execute();
      await db.schema.createIndex('events_day').on('events').columns(['day_from', 'id']).execute();

      await db.schema
        .createTable('event_parties')
        .addColumn('party', as(text), (c) => c.notNull())
        .addColumn('event_id', as(text), (c) => c.notNull())
        .addPrimaryKeyConstraint('event_parties_key', ['party', 'event_id'])
        .modifyEnd(clustered)
        .execute();

      await dialect.createSearch(db);
    },
  },
  {
    name: 'addresses, copies, versions',
    async up(db, dialect) {
      const { text, integer, bytes, clustered } = dialect;
      // biome-ignore lint/suspicious/noExplicitAny: the column types are the dialect's raw SQL
      const as = (type: unknown) => type as any;
      await db.schema
        .createTable('fingerprints')
        .addColumn('report', as(integer), (c) => c.primaryKey().references('reports.number'))
        .addColumn('address', as(text))
        .addColumn('signature', as(bytes), (c) => c.notNull())
        .execute();
      await db.schema.createIndex('fingerprints_address').on('fingerprints').column('address').execute();
      await db.schema
        .createTable('copy_keys')
        .addColumn('key', as(integer), (c) => c.notNull())
        .addColumn('fine', as(integer), (c) => c.notNull())
        .addColumn('report', as(integer), (c) => c.notNull())
        .addPrimaryKeyConstraint('copy_keys_key', ['key', 'fine', 'report'])
        .modifyEnd(clustered)
        .execute();
      for (const table of ['copies', 'versions']) {
        await db.schema
          .createTable(table)
          .addColumn('report', as(integer), (c) => c.primaryKey().references('reports.number'))
          .addColumn('first', as(integer), (c) => c.notNull().references('reports.number'))
          .execute();
        await db.schema.createIndex(`${table}_first`).on(table).column('first').execute();
      }
      // Linking writes events, which today's code writes in today's tables.
      await splitEvents(db, dialect);
      await linkAll(db);
    },
  },
  {
    name: 'runs of reading that can go on, and what they refused',
    async up(db, { text, integer, clustered }) {
      // biome-ignore lint/suspicious/noExplicitAny: the column types are the dialect's raw SQL
      const as = (type: unknown) => type as any;
      await db.schema
        .createTable('runs')
        .addColumn('number', as(integer), (c) => c.primaryKey())
        .addColumn('key', as(text), (c) => c.notNull())
        .addColumn('started_at', as(text), (c) => c.notNull())
        .addColumn('ended_at', as(text))
        .addColumn('tally', as(text), (c) => c.notNull())
        .execute();
      await db.schema
        .createTable('run_files')
        .addColumn('run', as(integer), (c) => c.notNull().references('runs.number'))
        .addColumn('file', as(text), (c) => c.notNull())
        .addColumn('stamp', as(text), (c) => c.notNull())
        .addColumn('done', as(integer), (c) => c.notNull())
        .addColumn('position', as(text))
        .addPrimaryKeyConstraint('run_files_key', ['run', 'file'])
        .modifyEnd(clustered)
        .execute();
      await db.schema
        .createTable('refusals')
        .addColumn('run', as(integer), (c) => c.notNull().references('runs.number'))
        .addColumn('number', as(integer), (c) => c.notNull())
        .addColumn('kind', as(text), (c) => c.notNull())
        .addColumn('file', as(text), (c) => c.notNull())
        .addColumn('place', as(text))
        .addColumn('reason', as(text), (c) => c.notNull())
        .addPrimaryKeyConstraint('refusals_key', ['run', 'number'])
        .modifyEnd(clustered)
        .execute();
    },
  },
  {
    name: 'captures of what was fetched, feeds that are watched',
    async up(db, dialect) {
      // biome-ignore lint/suspicious/noExplicitAny: the column types are the dialect's raw SQL
      const [text, integer, bytes] = [dialect.text, dialect.integer, dialect.bytes] as any[];
      await db.schema
        .createTable('bodies')
        .addColumn('sha256', text, (c) => c.primaryKey())
        .addColumn('length', integer, (c) => c.notNull())
        .addColumn('packed', bytes, (c) => c.notNull())
        .execute();
      await db.schema
        .createTable('captures')
        .addColumn('number', integer, (c) => c.primaryKey())
        .addColumn('sha256', text, (c) => c.notNull().references('bodies.sha256'))
        .addColumn('asked', text, (c) => c.notNull())
        .addColumn('url', text, (c) => c.notNull())
        .addColumn('fetched', text, (c) => c.notNull())
        .addColumn('status', integer, (c) => c.notNull())
        .addColumn('media_type', text)
        .addColumn('headers', text, (c) => c.notNull())
        .execute();
      await db.schema.createIndex('captures_asked').on('captures').columns(['asked', 'number']).execute();
      await db.schema.createIndex('captures_sha256').on('captures').columns(['sha256', 'number']).execute();
      await db.schema
        .createTable('report_captures')
        .addColumn('report', integer, (c) => c.notNull().references('reports.number'))
        .addColumn('capture', integer, (c) => c.notNull().references('captures.number'))
        .addPrimaryKeyConstraint('report_captures_key', ['report', 'capture'])
        .modifyEnd(dialect.clustered)
        .execute();

      await db.schema
        .createTable('feeds')
        .addColumn('url', text, (c) => c.primaryKey())
        .addColumn('title', text)
        .addColumn('etag', text)
        .addColumn('modified', text)
        .addColumn('polled', text)
        .addColumn('due', text, (c) => c.notNull())
        .addColumn('every', integer, (c) => c.notNull())
        .addColumn('failures', integer, (c) => c.notNull())
        .addColumn('fault', text)
        .execute();
      await db.schema
        .createTable('feed_entries')
        .addColumn('key', text, (c) => c.primaryKey())
        .addColumn('feed', text, (c) => c.notNull().references('feeds.url'))
        .addColumn('position', integer, (c) => c.notNull())
        .addColumn('url', text)
        .addColumn('state', text, (c) => c.notNull())
        .addColumn('tries', integer, (c) => c.notNull())
        .addColumn('due', text, (c) => c.notNull())
        .addColumn('seen', text, (c) => c.notNull())
        .addColumn('fault', text)
        .addColumn('given', text)
        .execute();
      await db.schema
        .createIndex('feed_entries_state')
        .on('feed_entries')
        .columns(['feed', 'state', 'position'])
        .execute();
    },
  },
  {
    name: 'events in short rows, apart from their records; reports by the moment of reading',
    async up(db, dialect) {
      await splitEvents(db, dialect);
      await db.schema.createIndex('reports_read_at').on('reports').columns(['read_at', 'number']).execute();
      await db.schema.createIndex('reports_outlet').on('reports').columns(['outlet', 'language', 'escaped']).execute();
    },
  },
  {
    name: 'which coder made the claims of a report',
    async up(db, dialect) {
      await db.schema
        .alterTable('reports')
        // biome-ignore lint/suspicious/noExplicitAny: the column type is the dialect's raw SQL
        .addColumn('coder', dialect.text as any)
        .execute();
    },
  },
];

/** Events a statement that are moved. */
const MOVED = 500;

/** Takes the records of events out of their rows, and gives these more columns; of a library where that is done, nothing. */
async function splitEvents(db: AnyDb, dialect: Dialect): Promise<void> {
  if (await dialect.hasTable(db, 'event_records')) return;
  // biome-ignore lint/suspicious/noExplicitAny: the column types are the dialect's raw SQL
  const [text, integer, real] = [dialect.text, dialect.integer, dialect.real] as any[];
  await db.schema.dropIndex('events_day').execute();
  await db.schema.alterTable('events').renameTo('whole_events').execute();
  let table = db.schema.createTable('events').addColumn('id', text, (c) => c.primaryKey());
  for (const name of [
    'type',
    'factuality',
    'block',
    'languages',
    'contexts',
    'disputed',
    'parties',
    'dyads',
    'outlets',
  ])
    table = table.addColumn(name, text, (c) => c.notNull());
  for (const name of ['day_from', 'day_to', 'month', 'first_reported', 'last_reported', 'dated', 'place', 'country'])
    table = table.addColumn(name, text);
  for (const name of ['origins', 'reports']) table = table.addColumn(name, integer, (c) => c.notNull());
  await table.addColumn('lat', real).addColumn('lon', real).execute();
  // Filters that few events pass walk through all of them in the order of time: the index alone must do.
  const walked = ['day_from', 'id', 'type', 'factuality', 'origins', 'day_to'];
  await db.schema.createIndex('events_day').on('events').columns(walked).execute();
  await db.schema
    .createTable('event_records')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('record', text, (c) => c.notNull())
    .execute();
  for (let after = ''; ; ) {
    const rows = (await db
      .selectFrom('whole_events')
      .select(['id', 'block', 'record'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(MOVED)
      .execute()) as { id: string; block: string; record: string }[];
    await insertEvents(
      db,
      rows.map(({ block, record }) => ({ block, event: JSON.parse(record) as EventRecord })),
    );
    const last = rows.at(-1);
    if (!last) break;
    after = last.id;
  }
  await db.schema.dropTable('whole_events').execute();
}

/**
 * Brings the library to the newest version, each step in a transaction together with its number, so that a run that is
 * killed goes on where it stopped, and two processes that open a new library at once make it once.
 * Throws LibraryError for a library of a newer version and for a database that is somebody else's.
 *
 * @returns how many steps were taken.
 */
export async function migrate(
  db: Kysely<Schema>,
  dialect: Dialect,
  place: string,
  steps: readonly Migration[] = MIGRATIONS,
): Promise<number> {
  if ((await versionOf(db, dialect, place)) === steps.length) return 0;
  let taken = 0;
  for (;;) {
    const more = await db.transaction().execute(async (tx) => {
      const version = await versionOf(tx, dialect, place);
      const step = steps[version];
      if (version > steps.length)
        throw new LibraryError(
          `library ${place} is of version ${version}, made by a newer dragoman (this one knows up to ${steps.length})`,
        );
      if (!step) return false;
      if (version === 0)
        await tx.schema
          .createTable('library')
          // biome-ignore lint/suspicious/noExplicitAny: the column type is the dialect's raw SQL
          .addColumn('name', dialect.text as any, (c) => c.primaryKey())
          // biome-ignore lint/suspicious/noExplicitAny: as above
          .addColumn('value', dialect.text as any, (c) => c.notNull())
          .execute();
      await step.up(tx, dialect);
      await tx
        .insertInto('library')
        .values({ name: 'version', value: String(version + 1) })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: String(version + 1) }))
        .execute();
      return true;
    });
    if (!more) return taken;
    taken++;
  }
}

/** Version of the library, 0 for an empty database. */
async function versionOf(db: Kysely<Schema>, dialect: Dialect, place: string): Promise<number> {
  if (!(await dialect.hasTable(db, 'library'))) {
    if (await dialect.isEmpty(db)) return 0;
    throw new LibraryError(`${place} is a database, but no library of dragoman's: it is left untouched`);
  }
  const row = await db.selectFrom('library').select('value').where('name', '=', sql.lit('version')).executeTakeFirst();
  const version = Number(row?.value);
  if (!Number.isInteger(version) || version < 1)
    throw new LibraryError(`library ${place} has no readable version: ${row?.value ?? 'none'}`);
  return version;
}
