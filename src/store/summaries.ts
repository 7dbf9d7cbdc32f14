/** What many events come to: counts over the short rows of events, never over their records. */
import { setImmediate as pause } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import type { DateCertainty, EventType, Factuality } from '../model/index.ts';
import type { Filter } from '../query/index.ts';
import type { Past } from './as-of.ts';
import type { Dialect } from './dialect.ts';
import { eventRow, filtered, placeOrder, unlisted } from './events.ts';
import { personsOf, type ToldPerson } from './persons.ts';
import type { EventTable, Schema } from './schema.ts';

/** A party or dyad, with the events that it takes part in. */
export interface PartyCount {
  /** Code of a party (`IRN`) or dyad (`BLR-IRN`). */
  code: string;
  events: number;
  /** Latest day on which any of them was reported, or null. */
  lastReported: string | null;
}

/** An event as a mark in a picture. */
export interface EventPoint {
  id: string;
  type: EventType;
  from: string | null;
  to: string | null;
  dated: DateCertainty | null;
  factuality: Factuality | 'contested';
  disputed: boolean;
  contexts: string[];
  reports: number;
  origins: number;
}

/** Events that are alike, counted; several tallies may be of the same kind. */
export interface Tally {
  /** `2024-05`; null: undated, or of several months. */
  month: string | null;
  type: EventType;
  factuality: Factuality | 'contested';
  contexts: string[];
  events: number;
}

/** Events of one type in one place, likewise. */
export interface PlaceCount {
  name: string;
  country: string | null;
  lat: number | null;
  lon: number | null;
  type: EventType;
  events: number;
}

/** Events of one type with the same parties, likewise. */
export interface PartiesTally {
  parties: string[];
  dyads: string[];
  type: EventType;
  events: number;
}

/** What there is in a library. */
export interface LibraryFacts {
  outlets: { outlet: string; reports: number; languages: string[] }[];
  types: Record<string, number>;
  contexts: Record<string, number>;
  factualities: Record<string, number>;
  /** First and last day of events, and of publication of reports. */
  events: { from: string | null; to: string | null };
  published: { from: string | null; to: string | null };
  /** When the last report was read. */
  lastRead: string | null;
}

const POINT = [
  'id',
  'type',
  'day_from',
  'day_to',
  'dated',
  'factuality',
  'disputed',
  'contexts',
  'reports',
  'origins',
] as const;

export class Summaries {
  private readonly db: Kysely<Schema>;
  private readonly dialect: Dialect;
  private readonly past: Past;

  constructor(db: Kysely<Schema>, dialect: Dialect, past: Past) {
    this.db = db;
    this.dialect = dialect;
    this.past = past;
  }

  /** Parties and dyads by number of events, the most first, then by code; with `party`, of its events only. */
  async partyCounts(party: string | null): Promise<{ parties: PartyCount[]; dyads: PartyCount[] }> {
    const lists = await this.inTurns(
      party === null ? {} : { party },
      // Grouping would cost more than it saves: few events have the same parties.
      (query) => query.select(['parties', 'dyads', 'last_reported as last']).execute(),
      () => ({ parties: new Map<string, PartyCount>(), dyads: new Map<string, PartyCount>() }),
      (lists, rows) => {
        for (const row of rows)
          for (const column of ['parties', 'dyads'] as const) countOn(lists[column], row[column], 1, row.last);
      },
    );
    return { parties: singly(lists.parties), dyads: singly(lists.dyads) };
  }

  /** All events of a filter as points, by first day, undated ones last, then by id. */
  async points(filter: Filter): Promise<EventPoint[]> {
    if (filter.asOf !== undefined) {
      const rows = await this.rowsThen({ ...filter, asOf: filter.asOf }, POINT);
      const placed = rows.map((row) => ({ row, day: row.day_from, id: row.id }));
      return placed.sort((a, b) => placeOrder(a, b, 'oldest')).map(({ row }) => pointOf(row));
    }
    const rows = await filtered(this.db, filter)
      .select(POINT)
      .orderBy('day_from', (order) => order.asc().nullsLast())
      .orderBy('id')
      .execute();
    return rows.map(pointOf);
  }

  /** Events by month, type, factuality and contexts. */
  async tallies(filter: Filter): Promise<Tally[]> {
    const rows = await this.grouped(filter, ['month', 'type', 'factuality', 'contexts']);
    return rows.map((row) => ({
      month: row.month,
      type: row.type as EventType,
      factuality: row.factuality as Tally['factuality'],
      contexts: unlisted(row.contexts),
      events: row.events,
    }));
  }

  /** Events by their parties and dyads, and type. */
  parties(filter: Filter): Promise<PartiesTally[]> {
    return this.foldParties(
      filter,
      () => [] as PartiesTally[],
      (all, tallies) => {
        for (const tally of tallies) all.push(tally);
      },
    );
  }

  /**
   * The same for those who want to count on, and not to hold them all.
   *
   * @param start what is counted on from; may be called again, when all has to be counted anew.
   * @param fold adds some tallies to it.
   */
  foldParties<S>(
    filter: Filter,
    start: () => S,
    fold: (state: S, tallies: readonly PartiesTally[]) => void,
  ): Promise<S> {
    return this.folded(filter, ['parties', 'dyads', 'type'], start, (state, rows) =>
      fold(
        state,
        rows.map(({ parties, dyads, type, events }) => ({
          parties: unlisted(parties),
          dyads: unlisted(dyads),
          type: type as EventType,
          events,
        })),
      ),
    );
  }

  /** Events by place and type, and how many have no place. */
  async places(filter: Filter): Promise<{ counts: PlaceCount[]; placeless: number }> {
    const rows = await this.grouped(filter, ['place', 'country', 'lat', 'lon', 'type']);
    const counts = rows.flatMap(({ place, country, lat, lon, type, events }) =>
      place === null ? [] : [{ name: place, country, lat, lon, type: type as EventType, events }],
    );
    const sum = (all: readonly { events: number }[]) => all.reduce((total, { events }) => total + events, 0);
    const all = filter.asOf === undefined ? await this.count(filter) : sum(rows);
    return { counts, placeless: all - sum(counts) };
  }

  private async count(filter: Filter): Promise<number> {
    const row = await filtered(this.db, filter)
      .select((e) => e.fn.countAll<number | string>().as('n'))
      .executeTakeFirstOrThrow();
    return Number(row.n);
  }

  /** The persons who act for a party, by the claims. */
  persons(party: string): Promise<ToldPerson[]> {
    return personsOf(this.db, party);
  }

  async facts(): Promise<LibraryFacts> {
    const rows = await this.grouped({}, ['type', 'contexts', 'factuality']);
    const facts: LibraryFacts = {
      outlets: await this.outlets(),
      types: {},
      contexts: {},
      factualities: {},
      events: await this.range('events', 'day_from', 'day_to'),
      published: await this.range('reports', 'published', 'published'),
      lastRead: (await this.range('reports', 'read_at', 'read_at')).to,
    };
    const add = (to: Record<string, number>, key: string, n: number) => {
      to[key] = (to[key] ?? 0) + n;
    };
    for (const { type, contexts, factuality, events } of rows) {
      add(facts.types, type, events);
      add(facts.factualities, factuality, events);
      for (const context of unlisted(contexts)) add(facts.contexts, context, events);
    }
    return facts;
  }

  private async outlets(): Promise<LibraryFacts['outlets']> {
    const rows = await this.db
      .selectFrom('reports')
      .select((e) => ['outlet', 'language', 'escaped', e.fn.countAll<number | string>().as('n')])
      .groupBy(['outlet', 'language', 'escaped'])
      .execute();
    const outlets = new Map<string, { outlet: string; reports: number; languages: string[] }>();
    for (const { outlet: kept, language, escaped, n } of rows) {
      if (kept === null) continue;
      const outlet = escaped ? (JSON.parse(kept) as string) : kept;
      const one = outlets.get(outlet) ?? { outlet, reports: 0, languages: [] };
      one.reports += Number(n);
      if (!one.languages.includes(language)) one.languages.push(language);
      outlets.set(outlet, one);
    }
    for (const one of outlets.values()) one.languages.sort();
    return [...outlets.values()].sort((a, b) => b.reports - a.reports || (a.outlet < b.outlet ? -1 : 1));
  }

  private async range(table: 'events' | 'reports', from: string, to: string) {
    const first = await sql<{
      day: string | null;
    }>`select min(${sql.ref(from)}) as day from ${sql.table(table)}`.execute(this.db);
    const last = await sql<{ day: string | null }>`select max(${sql.ref(to)}) as day from ${sql.table(table)}`.execute(
      this.db,
    );
    return { from: first.rows[0]?.day ?? null, to: last.rows[0]?.day ?? null };
  }

  /** The rows of events as known on the day of a filter. */
  private async rowsThen<C extends keyof EventTable>(
    filter: Filter & { asOf: string },
    columns: readonly C[],
  ): Promise<Pick<EventTable, C>[]> {
    const { same, otherwise } = await this.past.eventsThen(filter, columns);
    for (const event of otherwise) same.push(eventRow({ event, block: '' }));
    return same;
  }

  /**
   * Asks about the events of a filter, and folds the answer. Where that may be all of the library, they are asked about
   * piece by piece, so that others are answered in between; what would be one row may then be several.
   */
  private async inTurns<R, S>(
    filter: Filter,
    ask: (query: ReturnType<typeof filtered>) => Promise<R[]>,
    start: () => S,
    fold: (state: S, rows: R[]) => void,
  ): Promise<S> {
    const { party, since, until } = filter;
    if (party === undefined && since === undefined && until === undefined) {
      const before = await this.dialect.stamp(this.db);
      const state = start();
      for (const piece of await this.dialect.pieces(this.db)) {
        fold(state, await ask(filtered(this.db, filter).where(piece)));
        await pause();
      }
      // What was written meanwhile may be counted twice or not at all: then everything is asked at one moment.
      if ((await this.dialect.stamp(this.db)) === before) return state;
    }
    const state = start();
    fold(state, await ask(filtered(this.db, filter)));
    return state;
  }

  /** How many events have the same values in some columns; what is one sum may be told in several. */
  private grouped<C extends keyof EventTable>(filter: Filter, columns: readonly C[]): Promise<Counted<C>[]> {
    return this.folded(
      filter,
      columns,
      () => [] as Counted<C>[],
      (all, rows) => {
        for (const row of rows) all.push(row);
      },
    );
  }

  private async folded<C extends keyof EventTable, S>(
    filter: Filter,
    columns: readonly C[],
    start: () => S,
    fold: (state: S, rows: Counted<C>[]) => void,
  ): Promise<S> {
    if (filter.asOf !== undefined) {
      const rows = await this.rowsThen({ ...filter, asOf: filter.asOf }, columns);
      const state = start();
      fold(
        state,
        rows.map((row) => ({ ...row, events: 1 })),
      );
      return state;
    }
    const names = columns.map((column) => `events.${column}` as const);
    const placed = columns.includes('place' as C);
    return this.inTurns(
      filter,
      async (query) => {
        const rows = await (placed ? query.where('events.place', 'is not', null) : query)
          .select(names)
          .select((e) => e.fn.countAll<number | string>().as('events'))
          .groupBy(names)
          .execute();
        return rows.map((row) => ({ ...(row as unknown as Pick<EventTable, C>), events: Number(row.events) }));
      },
      start,
      fold,
    );
  }
}

/** Values of events, and how many have them. */
type Counted<C extends keyof EventTable> = Pick<EventTable, C> & { events: number };

function countOn(counts: Map<string, PartyCount>, code: string, events: number, last: string | null): void {
  const count = counts.get(code);
  if (!count) counts.set(code, { code, events, lastReported: last });
  else {
    count.events += events;
    if (last !== null && (count.lastReported === null || last > count.lastReported)) count.lastReported = last;
  }
}

/** Counts of single codes, from those of lists of codes. */
function singly(lists: ReadonlyMap<string, PartyCount>): PartyCount[] {
  const counts = new Map<string, PartyCount>();
  for (const { code: list, events, lastReported } of lists.values())
    for (const code of unlisted(list)) countOn(counts, code, events, lastReported);
  return [...counts.values()].sort((a, b) => b.events - a.events || (a.code < b.code ? -1 : 1));
}

function pointOf(row: Pick<EventTable, (typeof POINT)[number]>): EventPoint {
  return {
    id: row.id,
    type: row.type as EventType,
    from: row.day_from,
    to: row.day_to,
    dated: row.dated as DateCertainty | null,
    factuality: row.factuality as EventPoint['factuality'],
    disputed: row.disputed !== ',,',
    contexts: unlisted(row.contexts),
    reports: row.reports,
    origins: row.origins,
  };
}
