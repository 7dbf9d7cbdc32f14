/**
 * What was otherwise on a day in the past. Most events are now as they were then, or were not known at all: only those
 * between, of which a part was known, are put together again.
 */
import type { Kysely } from 'kysely';
import { buildEvent, type Feature, type MergeItem, plan, regroup } from '../merging/index.ts';
import type { EventRecord } from '../model/index.ts';
import { dayOfIso } from '../text/calendars.ts';
import { isAsItWas, itemsByClaim, type Member, membersOf, sizesOf } from './regroup.ts';
import type { Schema } from './schema.ts';

/** How a day differs from today. */
export interface Then {
  /** Ids of the events that were not as they are now, or not there. */
  gone: ReadonlySet<string>;
  /** The events that were otherwise, as they were. */
  otherwise: readonly EventRecord[];
}

/** Blocks that are looked at together: enough to share their statements, few enough to bound what is held in memory. */
const BLOCKS_AT_ONCE = 64;

/**
 * How the events of some blocks differ from those that the claims of reports published on or before a day make, and
 * no others. The first report of a group of copies was published before the others: whoever is asked about is known by then.
 *
 * @param until ISO date.
 */
export async function thenUntil(db: Kysely<Schema>, blocks: readonly string[], until: string): Promise<Then> {
  const last = dayOfIso(until) ?? Number.NEGATIVE_INFINITY;
  const gone = new Set<string>();
  const otherwise: EventRecord[] = [];
  for (let at = 0; at < blocks.length; at += BLOCKS_AT_ONCE) {
    const whole = blocks
      .slice(at, at + BLOCKS_AT_ONCE)
      .map((block) => ({ block, busy: false, wanted: null, touched: null }));
    const members = await membersOf(db, whole);
    const changed: Feature[][] = [];
    for (const all of Map.groupBy(members.values(), ({ feature }) => feature.block).values())
      changed.push(...changedGroups(all, members, last, gone));
    const items = await itemsByClaim(db, changed, members, new Map());
    for (const group of changed) otherwise.push(buildEvent(group.map(({ id }) => items.get(id) as MergeItem)));
  }
  return { gone, otherwise };
}

/** The groups of known claims of a block that are no events now; adds to `gone` the events that are no such groups. */
function changedGroups(
  all: readonly Member[],
  members: ReadonlyMap<string, Member>,
  last: number,
  gone: Set<string>,
): Feature[][] {
  const isKnown = ({ feature: { published } }: Member) => published !== null && published <= last;
  const known = all.filter(isKnown);
  if (known.length === all.length) return [];
  const lost = all.filter((member) => !isKnown(member));
  for (const { eventId } of lost) gone.add(eventId);
  if (known.length === 0) return [];
  const tasks = plan(
    lost.map(({ feature }) => feature),
    () => ({ before: all.length, after: known.length }),
  );
  const sizes = sizesOf(all);
  const seen = known.map(({ feature }) => feature);
  const changed = tasks.flatMap((task) => regroup(task, seen)).filter((group) => !isAsItWas(group, members, sizes));
  for (const { id } of changed.flat()) gone.add((members.get(id) as Member).eventId);
  return changed;
}
