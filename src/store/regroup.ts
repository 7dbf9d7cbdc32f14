/** Keeps events in step with claims: which claims to merge again when new ones come, and what that changes. */
import type { Kysely } from 'kysely';
import type { Claim, EventRecord } from '../model/index.ts';
import { type EventWithContexts, replaceEvents } from './events.ts';
import { headOf, inPieces, insertRows, REPORT_HEAD_COLUMNS, type ReportHead } from './rows.ts';
import type { Schema } from './schema.ts';

/** A claim as merging sees it. */
export interface MergeItem {
  claim: Claim;
  report: ReportHead;
}

/**
 * What the store needs of merging. `merge` must depend on nothing but the set of items, and an event must hold only
 * claims that are linked by blocks in common: then merging all claims, and merging again only those that new claims
 * can reach over blocks, give the same events.
 */
export interface Merging {
  /** Keys such that two claims can only belong to one event if a chain of claims with common keys links them. */
  blocksOf(item: MergeItem): string[];
  merge(items: MergeItem[]): EventRecord[];
  eventIdOf(claimId: string): string;
}

/** A claim with its short key and the event it belongs to now ('' when it is new). */
export interface StoredItem extends MergeItem {
  number: number;
  eventId: string;
}

/**
 * All claims that can be reached from these blocks: the claims in them, those that share a block with those, and so on.
 *
 * @param until only claims of reports published on or before this day.
 */
export async function reachable(
  db: Kysely<Schema>,
  merging: Merging,
  blocks: Iterable<string>,
  until?: string,
): Promise<StoredItem[]> {
  const asked = new Set<string>();
  const found = new Map<number, StoredItem>();
  let wave = [...new Set(blocks)];
  while (wave.length > 0) {
    for (const block of wave) asked.add(block);
    const numbers = new Set<number>();
    const rows = await inPieces(wave, (piece) =>
      db.selectFrom('claim_blocks').select('claim').distinct().where('block', 'in', piece).execute(),
    );
    for (const { claim } of rows) if (!found.has(claim)) numbers.add(claim);
    const next = new Set<string>();
    for (const item of await itemsOf(db, [...numbers], until)) {
      found.set(item.number, item);
      for (const block of merging.blocksOf(item)) if (!asked.has(block)) next.add(block);
    }
    wave = [...next];
  }
  return [...found.values()];
}

async function itemsOf(db: Kysely<Schema>, numbers: readonly number[], until?: string): Promise<StoredItem[]> {
  const rows = await inPieces(numbers, (piece) => {
    let query = db
      .selectFrom('claims')
      .innerJoin('reports', 'reports.number', 'claims.report')
      .select(['claims.number', 'claims.event_id', 'claims.record'])
      .select(REPORT_HEAD_COLUMNS)
      .where('claims.number', 'in', piece);
    if (until !== undefined) query = query.where('reports.published', '<=', until);
    return query.execute();
  });
  return rows.map((row) => ({
    number: row.number,
    eventId: row.event_id,
    claim: JSON.parse(row.record) as Claim,
    report: headOf(row),
  }));
}

/**
 * Writes new claims and brings the events that they touch up to date. Part of the caller's transaction: a library never
 * holds a claim without its event.
 *
 * @param fresh the new claims, with the numbers that their rows are to have.
 * @param place of each new claim: its report's number and its position there.
 */
export async function addClaims(
  db: Kysely<Schema>,
  merging: Merging,
  fresh: readonly StoredItem[],
  place: ReadonlyMap<StoredItem, { report: number; position: number }>,
): Promise<void> {
  const blocks = new Map(fresh.map((item) => [item, [...new Set(merging.blocksOf(item))]]));
  const known = await reachable(db, merging, [...blocks.values()].flat());
  const events = merging.merge([...known, ...fresh]);

  const eventOf = new Map<string, string>();
  for (const event of events) for (const { claimId } of event.claims) eventOf.set(claimId, event.id);
  const eventIdOf = ({ claim }: MergeItem): string => {
    const id = eventOf.get(claim.id);
    // A claim that no event holds could never be found again.
    if (id === undefined) throw new Error(`merging lost claim ${claim.id}`);
    return id;
  };

  await insertRows(
    db,
    'claims',
    ['number', 'id', 'report', 'position', 'event_id', 'own_event_id', 'record'],
    fresh.map((item) => ({
      number: item.number,
      id: item.claim.id,
      ...(place.get(item) as { report: number; position: number }),
      event_id: eventIdOf(item),
      own_event_id: merging.eventIdOf(item.claim.id),
      record: JSON.stringify(item.claim),
    })),
  );
  await insertRows(
    db,
    'claim_blocks',
    ['block', 'claim'],
    [...blocks].flatMap(([item, keys]) => keys.map((block) => ({ block, claim: item.number }))),
  );

  const moved = new Map<string, number[]>();
  for (const item of known) {
    const eventId = eventIdOf(item);
    if (eventId === item.eventId) continue;
    const numbers = moved.get(eventId);
    if (numbers) numbers.push(item.number);
    else moved.set(eventId, [item.number]);
  }
  for (const [eventId, numbers] of moved)
    await inPieces(numbers, async (piece) => {
      await db.updateTable('claims').set({ event_id: eventId }).where('number', 'in', piece).execute();
      return [];
    });

  const stale = new Set(known.map((item) => item.eventId));
  await replaceEvents(db, stale, withContexts(events, [...known, ...fresh]));
}

/** Events with the contexts that their claims give, which their records do not repeat. */
export function withContexts(events: readonly EventRecord[], items: readonly MergeItem[]): EventWithContexts[] {
  const contexts = new Map(items.map(({ claim }) => [claim.id, claim.contexts]));
  return events.map((event) => ({
    event,
    contexts: [...new Set(event.claims.flatMap(({ claimId }) => contexts.get(claimId) ?? []))].sort(),
  }));
}
