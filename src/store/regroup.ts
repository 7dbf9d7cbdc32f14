/**
 * Keeps events in step with claims. Merging says which claims it must see again when new ones come (`plan`) and how
 * they group (`regroup`); the store fetches them, and writes only the events that are not as they were.
 */
import type { Kysely } from 'kysely';
import {
  buildEvent,
  eventIdOf,
  type Feature,
  featureOf,
  type MergeItem,
  merge,
  plan,
  positionOf,
  regroup,
  type Task,
} from '../merging/index.ts';
import type { Claim, EventRecord } from '../model/index.ts';
import { type EventWithContexts, replaceEvents } from './events.ts';
import { headOf, inPieces, insertRows, REPORT_HEAD_COLUMNS } from './rows.ts';
import type { Schema } from './schema.ts';

/** A claim that is to be written. */
export interface NewClaim extends MergeItem {
  /** Number of its own row and of its report's. */
  number: number;
  reportNumber: number;
  /** Place among the report's claims, from 0. */
  position: number;
}

/** A claim that has a row already, as far as grouping needs it. */
interface Member {
  number: number;
  /** The event it belongs to until now. */
  eventId: string;
  feature: Feature;
}

/** Blocks that are merged together: enough to share their statements, few enough to bound what is held in memory. */
const BLOCKS_AT_ONCE = 64;

/**
 * Writes new claims and brings the events that they touch up to date. Part of the caller's transaction: a library never
 * holds a claim without its event. The time it takes does not grow with the library.
 */
export async function addClaims(db: Kysely<Schema>, claims: readonly NewClaim[]): Promise<void> {
  const coming = Map.groupBy(
    claims.map((item) => ({ item, feature: featureOf(item) })),
    ({ feature }) => feature.block,
  );
  const blocks = [...coming.keys()].sort();
  for (let at = 0; at < blocks.length; at += BLOCKS_AT_ONCE) {
    const some = blocks.slice(at, at + BLOCKS_AT_ONCE);
    await addToBlocks(db, new Map(some.map((block) => [block, coming.get(block) as Incoming[]])));
  }
}

interface Incoming {
  item: NewClaim;
  feature: Feature;
}

/** Writes the new claims of some blocks and their events: blocks have nothing to do with each other. */
async function addToBlocks(db: Kysely<Schema>, coming: ReadonlyMap<string, readonly Incoming[]>): Promise<void> {
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
  const stale = new Set<string>();
  for (const task of tasks) {
    const known = byBlock.get(task.block) ?? [];
    const seen = [...known, ...(coming.get(task.block) ?? [])].map(({ feature }) => feature);
    const sizes = task.wanted === null ? sizesOf(known) : await eventSizes(db, known);
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
  const events = changed.map((group) => eventOf(group.map(({ id }) => items.get(id) as MergeItem)));
  const eventIds = new Map<string, string>();
  for (const { event } of events) for (const { claimId } of event.claims) eventIds.set(claimId, event.id);
  await insertClaims(db, all, eventIds);
  await moveClaims(db, eventIds, members);
  await replaceEvents(db, stale, events);
}

async function insertClaims(
  db: Kysely<Schema>,
  claims: readonly Incoming[],
  eventIds: ReadonlyMap<string, string>,
): Promise<void> {
  const rows = claims.map(({ item, feature }) => {
    const eventId = eventIds.get(item.claim.id);
    // A claim that no event holds could never be found again.
    if (eventId === undefined) throw new Error(`merging lost claim ${item.claim.id}`);
    return {
      number: item.number,
      id: item.claim.id,
      report: item.reportNumber,
      position: item.position,
      event_id: eventId,
      own_event_id: eventIdOf(item.claim.id),
      block: feature.block,
      day: positionOf(feature),
      feature: JSON.stringify(feature),
      record: JSON.stringify(item.claim),
    };
  });
  await insertRows(
    db,
    'claims',
    ['number', 'id', 'report', 'position', 'event_id', 'own_event_id', 'block', 'day', 'feature', 'record'],
    rows,
  );
}

async function blockSizes(db: Kysely<Schema>, blocks: readonly string[]): Promise<Map<string, number>> {
  const rows = await inPieces(blocks, (piece) =>
    db
      .selectFrom('claims')
      .select((e) => ['block', e.fn.countAll<number | string>().as('size')])
      .where('block', 'in', piece)
      .groupBy('block')
      .execute(),
  );
  return new Map(rows.map(({ block, size }) => [block, Number(size)]));
}

/** The stored claims that tasks want to see, by their ids. */
async function membersOf(db: Kysely<Schema>, tasks: readonly Task[]): Promise<Map<string, Member>> {
  const members = new Map<string, Member>();
  const add = (row: { number: number; event_id: string; feature: string }) => {
    const feature = JSON.parse(row.feature) as Feature;
    members.set(feature.id, { number: row.number, eventId: row.event_id, feature });
  };
  const columns = ['number', 'event_id', 'feature'] as const;
  const whole = tasks.filter(({ wanted }) => wanted === null).map(({ block }) => block);
  const rows = await inPieces(whole, (piece) =>
    db.selectFrom('claims').select(columns).where('block', 'in', piece).execute(),
  );
  rows.forEach(add);
  for (const { block, wanted } of tasks)
    for (const { from, to } of wanted ?? []) {
      const near = await db
        .selectFrom('claims')
        .select(columns)
        .where('block', '=', block)
        .where('day', '>=', from)
        .where('day', '<=', to)
        .execute();
      near.forEach(add);
    }
  return members;
}

/** How many claims each event has, when all claims of its block are at hand. */
function sizesOf(known: readonly Member[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { eventId } of known) sizes.set(eventId, (sizes.get(eventId) ?? 0) + 1);
  return sizes;
}

/** The same when an event may have claims that are not at hand. */
async function eventSizes(db: Kysely<Schema>, known: readonly Member[]): Promise<Map<string, number>> {
  const ids = [...new Set(known.map(({ eventId }) => eventId))];
  const rows = await inPieces(ids, (piece) =>
    db.selectFrom('events').select(['id', 'claims']).where('id', 'in', piece).execute(),
  );
  return new Map(rows.map(({ id, claims }) => [id, claims]));
}

/** Whether an event of exactly these claims is there already. */
function isAsItWas(
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
async function itemsByClaim(
  db: Kysely<Schema>,
  groups: readonly Feature[][],
  members: ReadonlyMap<string, Member>,
  fresh: ReadonlyMap<string, Incoming>,
): Promise<Map<string, MergeItem>> {
  const items = new Map<string, MergeItem>();
  const numbers: number[] = [];
  for (const { id } of groups.flat()) {
    const own = fresh.get(id);
    if (own) items.set(id, own.item);
    else numbers.push((members.get(id) as Member).number);
  }
  const rows = await inPieces(numbers, (piece) =>
    db
      .selectFrom('claims')
      .innerJoin('reports', 'reports.number', 'claims.report')
      .select('claims.record')
      .select(REPORT_HEAD_COLUMNS)
      .where('claims.number', 'in', piece)
      .execute(),
  );
  for (const row of rows) {
    const claim = JSON.parse(row.record) as Claim;
    items.set(claim.id, { claim, report: headOf(row) });
  }
  return items;
}

/** An event with the contexts that its claims give, which its record does not repeat. */
function eventOf(items: readonly MergeItem[]): EventWithContexts {
  const contexts = new Set(items.flatMap(({ claim }) => claim.contexts));
  return { event: buildEvent(items), contexts: [...contexts].sort() };
}

async function moveClaims(
  db: Kysely<Schema>,
  eventIds: ReadonlyMap<string, string>,
  members: ReadonlyMap<string, Member>,
): Promise<void> {
  const moved = new Map<string, number[]>();
  for (const [claimId, eventId] of eventIds) {
    const member = members.get(claimId);
    if (!member || member.eventId === eventId) continue;
    const numbers = moved.get(eventId);
    if (numbers) numbers.push(member.number);
    else moved.set(eventId, [member.number]);
  }
  for (const [eventId, numbers] of moved)
    await inPieces(numbers, async (piece) => {
      await db.updateTable('claims').set({ event_id: eventId }).where('number', 'in', piece).execute();
      return [];
    });
}

/**
 * The events of some blocks, put together from nothing but the claims of reports published on or before a day.
 *
 * @param until ISO date.
 */
export async function mergedUntil(
  db: Kysely<Schema>,
  blocks: readonly string[],
  until: string,
): Promise<EventWithContexts[]> {
  const events: EventWithContexts[] = [];
  // Claims of different blocks never meet: one block at a time bounds the memory.
  for (const block of blocks) {
    const rows = await db
      .selectFrom('claims')
      .innerJoin('reports', 'reports.number', 'claims.report')
      .select('claims.record')
      .select(REPORT_HEAD_COLUMNS)
      .where('claims.block', '=', block)
      .where('reports.published', '<=', until)
      .execute();
    const items = rows.map((row) => ({ claim: JSON.parse(row.record) as Claim, report: headOf(row) }));
    const contexts = new Map(items.map(({ claim }) => [claim.id, claim.contexts]));
    for (const event of merge(items)) events.push({ event, contexts: contextsOf(event, contexts) });
  }
  return events;
}

function contextsOf(event: EventRecord, contexts: ReadonlyMap<string, readonly string[]>): string[] {
  return [...new Set(event.claims.flatMap(({ claimId }) => contexts.get(claimId) ?? []))].sort();
}
