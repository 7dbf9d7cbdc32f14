/**
 * Keeps events in step with claims. Merging says which claims it must see again when new ones come (`plan`) and how
 * they group (`regroup`); the store fetches them, and writes only the events that are not as they were.
 */
import { type Kysely, sql } from 'kysely';
import {
  BUSY,
  buildEvent,
  type Feature,
  type MergeItem,
  plan,
  positionOf,
  regroup,
  type Task,
} from '../merging/index.ts';
import type { Claim, EventRecord } from '../model/index.ts';
import { type NewEvent, replaceEvents } from './events.ts';
import { lineagesOf } from './groups.ts';
import type { PreparedClaim } from './prepare.ts';
import { headOf, inPieces, insertRows, REPORT_HEAD_COLUMNS } from './rows.ts';
import type { Schema } from './schema.ts';

/** A claim that is to be written. */
export interface NewClaim extends PreparedClaim {
  /** Number of its own row and of its report's. */
  number: number;
  reportNumber: number;
  /** Place among the report's claims, from 0. */
  position: number;
  head: MergeItem['report'];
}

/** A claim that has a row already, as far as grouping needs it. */
export interface Member {
  number: number;
  /** The event it belongs to until now. */
  eventId: string;
  feature: Feature;
}

/** Blocks that are looked at together: enough to share their statements, few enough to bound what is held in memory. */
export const BLOCKS_AT_ONCE = 64;

/**
 * Writes new claims and brings the events that they touch up to date. Part of the caller's transaction: a library never
 * holds a claim without its event. The time it takes does not grow with the library.
 */
export async function addClaims(db: Kysely<Schema>, claims: readonly NewClaim[]): Promise<void> {
  const coming = Map.groupBy(
    claims.map((claim) => ({ claim, feature: JSON.parse(claim.feature) as Feature })),
    ({ claim }) => claim.block,
  );
  const blocks = [...coming.keys()].sort();
  const changes: Changes = { eventIds: new Map(), moved: [], stale: new Set(), events: [] };
  for (let at = 0; at < blocks.length; at += BLOCKS_AT_ONCE) {
    const some = blocks.slice(at, at + BLOCKS_AT_ONCE);
    await findChanges(db, new Map(some.map((block) => [block, coming.get(block) as Incoming[]])), changes);
  }
  // Blocks have nothing to do with each other: what they change is written together, in few statements.
  await insertClaims(db, [...coming.values()].flat(), changes.eventIds);
  await moveClaims(db, changes.moved);
  await replaceEvents(db, changes.stale, changes.events);
}

/** What new claims change. */
interface Changes {
  /** Events of the claims that are new or have another event than before. */
  eventIds: Map<string, string>;
  /** Claims that were there, and have another event now. */
  moved: { member: Member; eventId: string }[];
  /** Events that are no more, or are written anew. */
  stale: Set<string>;
  events: NewEvent[];
}

interface Incoming {
  claim: NewClaim;
  feature: Feature;
}

/** Adds to `changes` what the new claims of some blocks change. */
async function findChanges(
  db: Kysely<Schema>,
  coming: ReadonlyMap<string, readonly Incoming[]>,
  { eventIds, moved, stale, events }: Changes,
): Promise<void> {
  const all = [...coming.values()].flat();
  const fresh = new Map(all.map((one) => [one.feature.id, one]));
  const before = await blockSizes(db, [...coming.keys()]);
  const tasks = plan(
    all.map(({ feature }) => feature),
    (block) => {
      const size = before.get(block) ?? 0;
      return { before: size, after: size + (coming.get(block)?.length ?? 0) };
    },
  );

  const members = await membersOf(db, tasks);
  const byBlock = Map.groupBy(members.values(), ({ feature }) => feature.block);
  const changed: Feature[][] = [];
  for (const task of tasks) {
    const known = byBlock.get(task.block) ?? [];
    const seen = [...known, ...(coming.get(task.block) ?? [])].map(({ feature }) => feature);
    const sizes = sizesOf(known);
    for (const group of regroup(task, seen)) {
      if (isAsItWas(group, members, sizes)) continue;
      changed.push(group);
      for (const { id } of group) {
        const member = members.get(id);
        if (member) stale.add(member.eventId);
      }
    }
  }

  const items = await itemsByClaim(db, changed, members, fresh);
  for (const group of changed) {
    const event = buildEvent(group.map(({ id }) => items.get(id) as MergeItem));
    events.push({ event, block: (group[0] as Feature).block });
    for (const { claimId } of event.claims) {
      eventIds.set(claimId, event.id);
      const member = members.get(claimId);
      if (member && member.eventId !== event.id) moved.push({ member, eventId: event.id });
    }
  }
}

async function insertClaims(
  db: Kysely<Schema>,
  claims: readonly Incoming[],
  eventIds: ReadonlyMap<string, string>,
): Promise<void> {
  const rows = claims.map(({ claim: { number, id, reportNumber, position, record } }) => {
    const eventId = eventIds.get(id);
    // A claim that no event holds could never be found again.
    if (eventId === undefined) throw new Error(`merging lost claim ${id}`);
    return { number, id, report: reportNumber, position, event_id: eventId, record };
  });
  await insertRows(db, 'claims', ['number', 'id', 'report', 'position', 'event_id', 'record'], rows);
  await insertRows(
    db,
    'features',
    ['block', 'day', 'claim', 'event_id', 'feature'],
    claims.map(({ claim: { block, day, number, id, feature } }) => ({
      block,
      day,
      claim: number,
      event_id: eventIds.get(id) as string,
      feature,
    })),
  );
}

/** How many claims blocks hold; from BUSY on it makes no difference how many, and they are not counted any further. */
async function blockSizes(db: Kysely<Schema>, blocks: readonly string[]): Promise<Map<string, number>> {
  const rows = await inPieces(blocks, async (piece) => {
    const asked = sql.join(piece.map((block) => sql`(cast(${block} as text))`));
    const counted = sql<{ block: string; size: number | string }>`select asked.column1 as block,
      (select count(*) from (select 1 from features where features.block = asked.column1 limit ${sql.lit(BUSY)}) as some) as size
      from (values ${asked}) as asked`;
    return (await counted.execute(db)).rows;
  });
  return new Map(rows.map(({ block, size }) => [block, Number(size)]));
}

/** The stored claims that tasks want to see, by their ids. */
export async function membersOf(db: Kysely<Schema>, tasks: readonly Task[]): Promise<Map<string, Member>> {
  const select = () => db.selectFrom('features').select(['claim', 'event_id', 'feature']);
  const whole = tasks.filter(({ wanted }) => wanted === null).map(({ block }) => block);
  const rows = await inPieces(whole, (piece) => select().where('block', 'in', piece).execute());
  for (const { block, wanted } of tasks)
    for (const { from, to } of wanted ?? []) {
      const near = select().where('block', '=', block).where('day', '>=', from).where('day', '<=', to);
      for (const row of await near.execute()) rows.push(row);
    }
  return new Map(
    rows.map((row) => {
      const feature = JSON.parse(row.feature) as Feature;
      return [feature.id, { number: row.claim, eventId: row.event_id, feature }];
    }),
  );
}

/** How many claims each event has among these. (Of a busy block, the parts of events that are far off stay as they are.) */
export function sizesOf(known: readonly Member[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { eventId } of known) sizes.set(eventId, (sizes.get(eventId) ?? 0) + 1);
  return sizes;
}

/** Whether an event of exactly these claims is there already. */
export function isAsItWas(
  group: readonly Feature[],
  members: ReadonlyMap<string, Member>,
  sizes: ReadonlyMap<string, number>,
): boolean {
  const eventId = members.get((group[0] as Feature).id)?.eventId;
  return (
    eventId !== undefined &&
    sizes.get(eventId) === group.length &&
    group.every(({ id }) => members.get(id)?.eventId === eventId)
  );
}

/** The claims of groups, new ones from memory and others from the library, by their ids. */
export async function itemsByClaim(
  db: Kysely<Schema>,
  groups: readonly Feature[][],
  members: ReadonlyMap<string, Member>,
  fresh: ReadonlyMap<string, Incoming>,
): Promise<Map<string, MergeItem>> {
  const items = new Map<string, MergeItem>();
  const numbers: number[] = [];
  for (const { id } of groups.flat()) {
    const own = fresh.get(id);
    if (own) items.set(id, { claim: JSON.parse(own.claim.record) as Claim, report: own.claim.head });
    else numbers.push((members.get(id) as Member).number);
  }
  const rows = await inPieces(numbers, (piece) => selectItems(db).where('claims.number', 'in', piece).execute());
  for (const item of await itemsOf(db, rows)) items.set(item.claim.id, item);
  return items;
}

function selectItems(db: Kysely<Schema>) {
  return db
    .selectFrom('claims')
    .innerJoin('reports', 'reports.number', 'claims.report')
    .select(['claims.record', 'claims.report'])
    .select(REPORT_HEAD_COLUMNS);
}

type ItemRow = Awaited<ReturnType<ReturnType<typeof selectItems>['execute']>>[number];

async function itemsOf(db: Kysely<Schema>, rows: readonly ItemRow[]): Promise<MergeItem[]> {
  const lineages = await lineagesOf(db, [...new Set(rows.map(({ report }) => report))]);
  return rows.map((row) => ({
    claim: JSON.parse(row.record) as Claim,
    report: { ...headOf(row), ...lineages.get(row.report) },
  }));
}

/**
 * Puts the events together again in which reports tell something, after it became known that these come from somewhere
 * else. Which claims an event has does not change by that.
 *
 * @param reports their numbers.
 */
export async function retell(db: Kysely<Schema>, reports: Iterable<number>): Promise<void> {
  const touched = await inPieces([...reports], (piece) =>
    db.selectFrom('claims').select('event_id').distinct().where('report', 'in', piece).execute(),
  );
  const ids = [...new Set(touched.map(({ event_id }) => event_id))].sort();
  for (let at = 0; at < ids.length; at += BLOCKS_AT_ONCE) {
    const old = await inPieces(ids.slice(at, at + BLOCKS_AT_ONCE), (piece) =>
      db
        .selectFrom('events')
        .innerJoin('event_records', 'event_records.id', 'events.id')
        .select(['events.id', 'events.block', 'event_records.record'])
        .where('events.id', 'in', piece)
        .execute(),
    );
    const events = new Map(old.map((row) => [row.id, row]));
    const claimIds = [...events.values()].flatMap(({ record }) =>
      (JSON.parse(record) as EventRecord).claims.map(({ claimId }) => claimId),
    );
    const rows = await inPieces(claimIds, (piece) =>
      selectItems(db).select('claims.event_id').where('claims.id', 'in', piece).execute(),
    );
    const unique = [...new Map(rows.map((row) => [row.record, row])).values()];
    const items = await itemsOf(db, unique);
    const byEvent = Map.groupBy(items.keys(), (i) => (unique[i] as (typeof unique)[0]).event_id);
    const changed = [...events.values()].flatMap(({ id, block, record }) => {
      const event = buildEvent((byEvent.get(id) ?? []).map((i) => items[i] as MergeItem));
      return JSON.stringify(event) === record ? [] : [{ event, block }];
    });
    await replaceEvents(db, new Set(changed.map(({ event }) => event.id)), changed);
  }
}

async function moveClaims(db: Kysely<Schema>, moved: Changes['moved']): Promise<void> {
  await inPieces(moved, async (piece) => {
    const numbers = piece.map(({ member, eventId }) => sql`(cast(${member.number} as integer), ${eventId})`);
    await sql`update claims set event_id = moved.column2 from (values ${sql.join(numbers)}) as moved
      where claims.number = moved.column1`.execute(db);
    const keys = piece.map(
      ({ member: { feature, number }, eventId }) =>
        sql`(${feature.block}, cast(${positionOf(feature)} as integer), cast(${number} as integer), ${eventId})`,
    );
    await sql`update features set event_id = moved.column4 from (values ${sql.join(keys)}) as moved
      where features.block = moved.column1 and features.day = moved.column2 and features.claim = moved.column3`.execute(
      db,
    );
    return [];
  });
}
