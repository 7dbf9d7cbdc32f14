/** The library: every report, claim and event that was read, in one place that can be asked. */

import { type Kysely, sql } from 'kysely';
import { eventIdOf, type Lineage } from '../merging/index.ts';
import type { Claim, CodedReport, EventRecord, Report } from '../model/index.ts';
import type { Filter } from '../query/index.ts';
import { words } from '../text/tokens.ts';
import { type Arrival, arrivalsOf } from './arrivals.ts';
import { Past } from './as-of.ts';
import { Captures } from './captures.ts';
import type { Dialect, OpenOptions, SearchRow, Wanted } from './dialect.ts';
import { type After, type EventOrder, eventsOf, eventsPage, placeOf, placeOrder } from './events.ts';
import { Feeds } from './feeds.ts';
import { lineagesOf } from './groups.ts';
import { linkReports } from './link.ts';
import { migrate } from './migrations.ts';
import { type NewsItem, newsSince } from './news.ts';
import { type Prepared, prepare } from './prepare.ts';
import { addClaims, type NewClaim, retell } from './regroup.ts';
import { firstIds, type Relatives, relativesOf } from './relatives.ts';
import { type ReportFilter, type ReportListing, reportsPage } from './report-list.ts';
import {
  headOf,
  inPieces,
  insertRows,
  REPORT_HEAD_COLUMNS,
  type ReportColumns,
  type ReportHead,
  reportOf,
} from './rows.ts';
import {
  beginRun,
  endRun,
  type FileState,
  fileState,
  type RefusalRecord,
  type Run,
  type RunStep,
  refusalsOf,
  writeStep,
} from './runs.ts';
import type { Schema } from './schema.ts';
import { sqlite } from './sqlite.ts';
import { Summaries } from './summaries.ts';

/** What became of a report that was to be added. */
export interface Added {
  /** The id under which it is kept: its own, with a suffix where another text had that; of a duplicate, the one it has. */
  id: string;
  /**
   * new: it is in the library now; copy: it is there too, and its text is that of a report that was there before (the
   * same, or nearly); version: it is there too, as another text of a report that was there before (store/arrivals.ts);
   * duplicate: it was there already, with this text, and nothing changed; refused: it cannot be kept, and `reason` says why.
   */
  outcome: 'new' | 'copy' | 'version' | 'duplicate' | 'refused';
  reason: string | null;
}

/** A claim with the report it stands in and the event it belongs to. */
export interface StoredClaim {
  claim: Claim;
  report: ReportHead;
  eventId: string;
}

export interface StoredReport extends CodedReport {
  /** When it was read, ISO 8601 in UTC. */
  readAt: string;
  /** Version of the coder that made its claims; null: read before libraries kept it. */
  coder: string | null;
  /** Id of the first of the reports that have this text, or nearly; null: it is that one, or the only one. */
  copyOf: string | null;
  /** Id of the first version of this report (by day of publication, then id); null: it is that one, or the only one. */
  versionOf: string | null;
}

/** What is quoted from a report, and how much of it is its own. */
export type ReportText = Pick<Report, 'text'> & Pick<StoredReport, 'coder' | 'copyOf' | 'versionOf'>;

export interface Counts {
  reports: number;
  claims: number;
  events: number;
  /** Reports by language code, codes sorted. */
  languages: Record<string, number>;
}

export interface LibraryOptions extends OpenOptions {
  dialect?: Dialect;
  /** The moment of reading, for tests. */
  now?: () => Date;
  /** Version of the coder whose claims will be added. */
  coder?: string;
}

const PAGE = 500;
const REPORT_COLUMNS = [...REPORT_HEAD_COLUMNS, 'reports.text'] as const;

/**
 * Opens a library, makes it when there is none, and brings an older one to this version.
 *
 * @param place path of the file (`:memory:` for one that is gone when closed).
 * @throws LibraryError when it cannot be opened, is no library, or was made by a newer version.
 */
export async function openLibrary(place: string, options: LibraryOptions = {}): Promise<Library> {
  const dialect = options.dialect ?? sqlite;
  const db = await dialect.open(place, {
    create: options.create ?? true,
    busyTimeout: options.busyTimeout ?? 60_000,
  });
  try {
    await migrate(db, dialect, place);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return new Library(db, dialect, options.now ?? (() => new Date()), options.coder ?? null);
}

/**
 * All methods that give many records page through the library by key, in an order that does not depend on the order of
 * reading. Each page is of its own moment: what another process adds meanwhile may or may not be among them.
 */
export class Library {
  private readonly db: Kysely<Schema>;
  private readonly dialect: Dialect;
  private readonly now: () => Date;
  private readonly coder: string | null;
  private readonly past: Past;
  /** What was fetched, byte for byte. */
  readonly captures: Captures;
  /** What is watched, and how far that got. */
  readonly feeds: Feeds;
  /** What many events come to. */
  readonly summaries: Summaries;

  constructor(db: Kysely<Schema>, dialect: Dialect, now: () => Date, coder: string | null) {
    this.db = db;
    this.dialect = dialect;
    this.now = now;
    this.coder = coder;
    this.captures = new Captures(db);
    this.feeds = new Feeds(db);
    this.past = new Past(db, dialect);
    this.summaries = new Summaries(db, dialect, this.past);
  }

  /**
   * Adds reports with their claims and brings the events up to date, all in one transaction: after a crash either the
   * whole batch is there or nothing of it. Batches of 100 to 500 are quickest.
   *
   * @param batch reports as coded, or made ready elsewhere (`prepare`), which leaves less to be done here.
   * @param stepOf what becomes known of the run of reading with these answers; written in the same transaction.
   * @returns one answer a report, in the order given.
   */
  async addReports(
    batch: readonly (CodedReport | Prepared)[],
    stepOf?: (answers: readonly Added[]) => RunStep,
  ): Promise<Added[]> {
    if (batch.length === 0 && !stepOf) return [];
    // What needs no look at the library is done before others are kept waiting.
    const reports = batch.map((one) => ('document' in one ? prepare(one) : one));
    const readAt = this.now().toISOString();
    return this.db.transaction().execute(async (db) => {
      const { arrivals, versions } = await arrivalsOf(db, reports, await nextNumber(db, 'reports'));
      const fresh = arrivals.filter((one) => 'report' in one);
      const copies = await this.insert(db, fresh, versions, readAt);
      const answers = arrivals.map((one): Added => {
        const { id, outcome } = one;
        if (outcome === 'refused') return { id, outcome, reason: one.reason };
        return { id, outcome: outcome === 'new' && copies.has(one.number) ? 'copy' : outcome, reason: null };
      });
      if (stepOf) await writeStep(db, stepOf(answers));
      return answers;
    });
  }

  /** @returns the numbers of those that are copies of what was there before them. */
  private async insert(
    db: Kysely<Schema>,
    fresh: readonly Extract<Arrival, { report: Prepared }>[],
    versions: readonly [number, number][],
    readAt: string,
  ): Promise<Set<number>> {
    if (fresh.length === 0) return new Set();
    await insertRows(
      db,
      'reports',
      REPORT_TABLE_COLUMNS,
      fresh.map(({ number, report: { row, textHash } }) => ({
        number,
        ...row,
        text_hash: textHash,
        read_at: readAt,
        coder: this.coder,
      })),
    );
    const search: SearchRow[] = fresh.map(({ number, report: { words } }) => ({ number, words }));
    await this.dialect.addSearch(db, search);
    const sketched = fresh.map(({ number, report }) => ({ ...report, number, text: reportOf(report.row).text }));
    const { copies, changed, lineages } = await linkReports(db, sketched, versions);
    let claimNumber = await nextNumber(db, 'claims');
    const claims: NewClaim[] = [];
    for (const { number, report } of fresh) {
      const head = { ...headOf(report.row), ...lineages.get(number) };
      for (const [position, claim] of report.claims.entries())
        claims.push({ ...claim, number: claimNumber++, reportNumber: number, position, head });
    }
    if (claims.length > 0) await addClaims(db, claims);
    await retell(db, changed);
    return copies;
  }

  /** A report with its claims in their order, or null. */
  async report(id: string): Promise<StoredReport | null> {
    const row = await this.db
      .selectFrom('reports')
      .select(REPORT_COLUMNS)
      .select(['reports.number', 'reports.read_at', 'reports.coder'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (!row) return null;
    return (await this.stored([row]))[0] ?? null;
  }

  /** The copies and versions of a report; nothing of a report that is not there. */
  async relatives(id: string): Promise<Relatives> {
    const row = await this.db.selectFrom('reports').select('number').where('id', '=', id).executeTakeFirst();
    return row ? relativesOf(this.db, row.number) : { copies: [], copyOf: null, versions: [] };
  }

  /** What lists say of reports, by id: all but their texts. */
  async heads(ids: readonly string[]): Promise<Map<string, ReportHead>> {
    const rows = await inPieces(ids, (piece) =>
      this.db.selectFrom('reports').select(REPORT_HEAD_COLUMNS).where('id', 'in', piece).execute(),
    );
    return new Map(rows.map((row) => [row.id, headOf(row)]));
  }

  /** The texts of reports, by id, with what each is a copy and a later version of. */
  async texts(ids: readonly string[]): Promise<Map<string, ReportText>> {
    const rows = await inPieces(ids, (piece) =>
      this.db
        .selectFrom('reports')
        .select(REPORT_COLUMNS)
        .select(['reports.number', 'reports.coder'])
        .where('id', 'in', piece)
        .execute(),
    );
    const numbers = rows.map(({ number }) => number);
    const copies = await firstIds(this.db, 'copies', numbers);
    const versions = await firstIds(this.db, 'versions', numbers);
    return new Map(
      rows.map((row) => [
        row.id,
        {
          text: reportOf(row).text,
          coder: row.coder,
          copyOf: copies.get(row.number) ?? null,
          versionOf: versions.get(row.number) ?? null,
        },
      ]),
    );
  }

  /** Of the reports that are copies or later versions: where they come from, by id. */
  async lineages(ids: readonly string[]): Promise<Map<string, Lineage>> {
    const rows = await inPieces(ids, (piece) =>
      this.db.selectFrom('reports').select(['number', 'id']).where('id', 'in', piece).execute(),
    );
    const lineages = await lineagesOf(
      this.db,
      rows.map(({ number }) => number),
    );
    return new Map(
      rows.flatMap(({ number, id }) => {
        const lineage = lineages.get(number);
        return lineage ? [[id, lineage] as const] : [];
      }),
    );
  }

  /** A claim with its whole report, or null. */
  async claim(id: string): Promise<(StoredClaim & { report: Report }) | null> {
    const row = await this.db
      .selectFrom('claims')
      .innerJoin('reports', 'reports.number', 'claims.report')
      .select(['claims.event_id', 'claims.record'])
      .select(REPORT_COLUMNS)
      .where('claims.id', '=', id)
      .executeTakeFirst();
    return row ? { claim: JSON.parse(row.record) as Claim, report: reportOf(row), eventId: row.event_id } : null;
  }

  /** An event by its id or by any id that it ever had, or null. */
  async event(id: string): Promise<EventRecord | null> {
    // Its claims' ids and its own differ by their first letter only (see merging's eventIdOf).
    const claimIds = id.startsWith('e_') ? [`c_${id.slice(2)}`, id.slice(2)] : [];
    const row = await this.db
      .selectFrom('claims')
      .innerJoin('event_records', 'event_records.id', 'claims.event_id')
      .select('event_records.record')
      .where(
        'claims.id',
        'in',
        claimIds.filter((claimId) => eventIdOf(claimId) === id),
      )
      .executeTakeFirst();
    return row ? (JSON.parse(row.record) as EventRecord) : null;
  }

  /** The claims of an event (by its present id) in the order of the event's own list. */
  async claimsOf(event: EventRecord): Promise<StoredClaim[]> {
    const ids = event.claims.map(({ claimId }) => claimId);
    const rows = await inPieces(ids, (piece) =>
      this.db
        .selectFrom('claims')
        .innerJoin('reports', 'reports.number', 'claims.report')
        .select(['claims.id as claim_id', 'claims.event_id', 'claims.record'])
        .select(REPORT_HEAD_COLUMNS)
        .where('claims.id', 'in', piece)
        .execute(),
    );
    const claims = new Map<string, StoredClaim>();
    for (const row of rows)
      claims.set(row.claim_id, {
        claim: JSON.parse(row.record) as Claim,
        report: headOf(row),
        eventId: row.event_id,
      });
    return ids.flatMap((id) => claims.get(id) ?? []);
  }

  /** The same with their whole reports. */
  async wholeClaimsOf(event: EventRecord): Promise<{ claim: Claim; report: Report }[]> {
    const ids = event.claims.map(({ claimId }) => claimId);
    const rows = await inPieces(ids, (piece) =>
      this.db
        .selectFrom('claims')
        .innerJoin('reports', 'reports.number', 'claims.report')
        .select(['claims.id as claim_id', 'claims.record'])
        .select(REPORT_COLUMNS)
        .where('claims.id', 'in', piece)
        .execute(),
    );
    const byId = new Map(rows.map((row) => [row.claim_id, row]));
    return ids.flatMap((id) => {
      const row = byId.get(id);
      return row ? [{ claim: JSON.parse(row.record) as Claim, report: reportOf(row) }] : [];
    });
  }

  /** The present event of each of these claims that the library holds. */
  async eventIdsOf(claimIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await inPieces(claimIds, (piece) =>
      this.db.selectFrom('claims').select(['id', 'event_id']).where('id', 'in', piece).execute(),
    );
    return new Map(rows.map(({ id, event_id }) => [id, event_id]));
  }

  /** The events that a filter asks for, by first day, undated ones last, then by id. */
  async *events(filter: Filter = {}): AsyncGenerator<EventRecord> {
    if (filter.asOf !== undefined) {
      yield* await this.asOf(filter.asOf, filter);
      return;
    }
    let after: After | null = null;
    for (;;) {
      const page = await eventsPage(this.db, filter, after, PAGE, 'oldest');
      yield* page;
      const last = page.at(-1);
      if (!last || page.length < PAGE) return;
      after = placeOf(last);
    }
  }

  /**
   * A page of events, by first day, the oldest or the newest first, undated ones last, then by id.
   *
   * @param after the last event of the page before; null for the first page.
   */
  async eventPage(
    filter: Filter,
    after: After | null,
    size: number,
    order: EventOrder = 'oldest',
  ): Promise<EventRecord[]> {
    if (filter.asOf === undefined) return eventsPage(this.db, filter, after, size, order);
    const { same, otherwise } = await this.past.eventsThen({ ...filter, asOf: filter.asOf }, ['id', 'day_from']);
    const places = [...same.map(({ id, day_from: day }) => ({ id, day })), ...otherwise.map(placeOf)];
    const then = new Map(otherwise.map((event) => [event.id, event]));
    places.sort((a, b) => placeOrder(a, b, order));
    const at = after === null ? 0 : places.findIndex((place) => placeOrder(place, after, order) > 0);
    const page = at < 0 ? [] : places.slice(at, at + size).map(({ id }) => id);
    const present = await eventsOf(
      this.db,
      page.filter((id) => !then.has(id)),
    );
    const byId = new Map([...present.map((event) => [event.id, event] as const), ...then]);
    return page.flatMap((id) => byId.get(id) ?? []);
  }

  /** Something that is another text after every change of the library, by whomever it was made, and else the same. */
  stamp(): Promise<string> {
    return this.dialect.stamp(this.db);
  }

  /** A page of reports, the newest first; see `reportsPage`. */
  reportPage(
    filter: ReportFilter,
    after: readonly [string | null, string] | null,
    size: number,
  ): Promise<ReportListing[]> {
    return reportsPage(this.db, filter, after, size);
  }

  /** The events that reports tell of which were read after a moment, the last ones first; see `newsSince`. */
  news(
    since: string,
    filter: Pick<Filter, 'party' | 'party2'>,
    limit: number,
  ): Promise<{ items: NewsItem[]; events: number; reports: number }> {
    return newsSince(this.db, since, filter, limit);
  }

  /**
   * The events as they were known on a day: put together from the claims of those reports only that were published on
   * or before it. A report whose day of publication is not known counts for no day.
   *
   * @param day ISO date.
   * @param filter narrows the events as they were then.
   */
  async asOf(day: string, filter: Filter = {}): Promise<EventRecord[]> {
    const { same, otherwise } = await this.past.eventsThen({ ...filter, asOf: day }, ['id']);
    const events = await eventsOf(
      this.db,
      same.map(({ id }) => id),
    );
    for (const event of otherwise) events.push(event);
    return events.sort((a, b) => placeOrder(placeOf(a), placeOf(b), 'oldest'));
  }

  /** All reports with their claims, by id. */
  async *reports(): AsyncGenerator<StoredReport> {
    let after = '';
    for (;;) {
      const page = await this.db
        .selectFrom('reports')
        .select(REPORT_COLUMNS)
        .select(['reports.number', 'reports.read_at', 'reports.coder'])
        .where('id', '>', after)
        .orderBy('id')
        .limit(PAGE)
        .execute();
      yield* await this.stored(page);
      const last = page.at(-1);
      if (!last || page.length < PAGE) return;
      after = last.id;
    }
  }

  private async stored(
    rows: readonly (ReportColumns & { number: number; read_at: string; coder: string | null })[],
  ): Promise<StoredReport[]> {
    const numbers = rows.map(({ number }) => number);
    const claims = await claimsOfReports(this.db, numbers);
    const copies = await firstIds(this.db, 'copies', numbers);
    const versions = await firstIds(this.db, 'versions', numbers);
    return rows.map((row) => ({
      document: reportOf(row),
      claims: claims.get(row.number) ?? [],
      readAt: row.read_at,
      coder: row.coder,
      copyOf: copies.get(row.number) ?? null,
      versionOf: versions.get(row.number) ?? null,
    }));
  }

  /** All claims, by id. */
  async *claims(): AsyncGenerator<StoredClaim> {
    let after = '';
    for (;;) {
      const page = await this.db
        .selectFrom('claims')
        .innerJoin('reports', 'reports.number', 'claims.report')
        .select(['claims.id as claim_id', 'claims.event_id', 'claims.record'])
        .select(REPORT_HEAD_COLUMNS)
        .where('claims.id', '>', after)
        .orderBy('claims.id')
        .limit(PAGE)
        .execute();
      for (const row of page)
        yield { claim: JSON.parse(row.record) as Claim, report: headOf(row), eventId: row.event_id };
      const last = page.at(-1);
      if (!last || page.length < PAGE) return;
      after = last.claim_id;
    }
  }

  /**
   * Reports whose title and text hold all words of a query, the newest first, undated ones last, then by id. Words are
   * compared as folded: case, diacritics, kinds of yeh and of digits make no difference.
   *
   * @param query words in any language; marks are passed over. Without a word in it, nothing is found. Or what each of
   *   several things may be called: one of its names, with all words of it, must be there.
   */
  async search(query: string | Wanted, limit = 50): Promise<Report[]> {
    const wanted = typeof query === 'string' ? words(query).map((word) => [[{ word, start: false }]]) : query;
    if (wanted.length === 0) return [];
    const rows = await this.db
      .selectFrom('reports')
      .select(REPORT_COLUMNS)
      .where(sql<boolean>`reports.number in (${this.dialect.searchNumbers(wanted)})`)
      .orderBy('published', (order) => order.desc().nullsLast())
      .orderBy('id')
      .limit(limit)
      .execute();
    return rows.map(reportOf);
  }

  async counts(): Promise<Counts> {
    const count = async (table: 'reports' | 'claims' | 'events') => {
      const row = await this.db
        .selectFrom(table)
        .select((e) => e.fn.countAll<number | string>().as('n'))
        .executeTakeFirstOrThrow();
      return Number(row.n);
    };
    const languages = await this.db
      .selectFrom('reports')
      .select((e) => ['language', e.fn.countAll<number | string>().as('n')])
      .groupBy('language')
      .orderBy('language')
      .execute();
    return {
      reports: await count('reports'),
      claims: await count('claims'),
      events: await count('events'),
      languages: Object.fromEntries(languages.map(({ language, n }) => [language, Number(n)])),
    };
  }

  /**
   * The whole content, one JSON line a record, without the moment of reading and the short keys of this library, and
   * without captures and feeds, which are of a moment too: libraries that read the same reports, in whatever order and
   * batches, give the same lines.
   */
  async *dump(): AsyncGenerator<string> {
    for await (const { document, claims, copyOf, versionOf } of this.reports())
      yield JSON.stringify({ report: document, claims: claims.map(({ id }) => id), copyOf, versionOf });
    for await (const { claim, report, eventId } of this.claims())
      yield JSON.stringify({ claim, report: report.id, event: eventId });
    for await (const event of this.events()) yield JSON.stringify({ event });
  }

  /**
   * Begins a run of reading, or goes on with one that was ended by force. `addReports` takes its steps; when all is read,
   * `endRun` drops all but its refusals, and the next run drops these.
   *
   * @param key names the paths and whatever else decides what is read.
   */
  beginRun(key: string): Promise<Run> {
    return beginRun(this.db, key, this.now().toISOString());
  }

  endRun(run: Run): Promise<void> {
    return endRun(this.db, run.number, this.now().toISOString());
  }

  /** How far a run had come in a file when its last step was written; null: it had not come to it. */
  fileState(run: Run, file: string): Promise<FileState | null> {
    return fileState(this.db, run.number, file);
  }

  /** What a run refused or read with something left out, in the order of reading; without a run, what the last one did. */
  refusals(of: { run?: Run; kind?: RefusalRecord['kind']; file?: string } = {}): AsyncGenerator<RefusalRecord> {
    return refusalsOf(this.db, { ...of, run: of.run?.number });
  }

  async close(): Promise<void> {
    await this.db.destroy();
  }
}

const REPORT_TABLE_COLUMNS = [
  'number',
  'id',
  'language',
  'title',
  'outlet',
  'url',
  'published',
  'published_from',
  'text',
  'escaped',
  'text_hash',
  'read_at',
  'coder',
] as const;

async function nextNumber(db: Kysely<Schema>, table: 'reports' | 'claims'): Promise<number> {
  const row = await db
    .selectFrom(table)
    .select((e) => e.fn.max('number').as('last'))
    .executeTakeFirst();
  return Number(row?.last ?? 0) + 1;
}

async function claimsOfReports(db: Kysely<Schema>, numbers: readonly number[]): Promise<Map<number, Claim[]>> {
  const rows = await inPieces(numbers, (piece) =>
    db
      .selectFrom('claims')
      .select(['report', 'record'])
      .where('report', 'in', piece)
      .orderBy('report')
      .orderBy('position')
      .execute(),
  );
  const claims = new Map<number, Claim[]>();
  for (const row of rows) {
    const claim = JSON.parse(row.record) as Claim;
    const list = claims.get(row.report);
    if (list) list.push(claim);
    else claims.set(row.report, [claim]);
  }
  return claims;
}
