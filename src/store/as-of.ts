/**
 * What was otherwise on a day in the past. Most events are now as they were then, or were not known at all: only those
 * between, of which a part was known, are put together again.
 */
import type { Kysely } from 'kysely';
import { buildEvent, type Feature, type MergeItem, plan, regroup } from '../merging/index.ts';
import type { EventRecord } from '../model/index.ts';
import { type Filter, matches } from '../query/index.ts';
import { dayOfIso } from '../text/calendars.ts';
import type { Dialect } from './dialect.ts';
import { filtered } from './events.ts';
import { BLOCKS_AT_ONCE, isAsItWas, itemsByClaim, type Member, membersOf, sizesOf } from './regroup.ts';
import type { EventTable, Schema } from './schema.ts';

/** How a day differs from today. */
interface Then {
  /** Ids of the events that were not as they are now, or not there. */
  gone: ReadonlySet<string>;
  /** The events that were otherwise, as they were. */
  otherwise: readonly EventRecord[];
}

/** So many events that were otherwise on a day are kept for the next question. */
const MOST_KEPT = 20_000;

/** Days in the past of a library. Of each question the answer is kept for the next one: pages ask several at a time. */
export class Past {
  private readonly db: Kysely<Schema>;
  private readonly dialect: Dialect;
  private known: { key: string; differs: Promise<Then> } | null = null;

  constructor(db: Kysely<Schema>, dialect: Dialect) {
    this.db = db;
    this.dialect = dialect;
  }

  /**
   * The events of a filter as they were known on its day, in no order: rows with some columns of those that are now as
   * they were, and the others as they were.
   */
  async eventsThen<C extends keyof EventTable>(
    filter: Filter & { asOf: string },
    columns: readonly C[],
  ): Promise<{ same: Pick<EventTable, C>[]; otherwise: EventRecord[] }> {
    const { gone, otherwise } = await this.thenOf(filter.asOf, filter);
    const rows = await filtered(this.db, filter)
      .select('events.id as present')
      .select(columns.map((column) => `events.${column}` as const))
      .execute();
    return {
      same: rows.flatMap((row) => (gone.has(row.present) ? [] : [row as unknown as Pick<EventTable, C>])),
      otherwise: otherwise.filter((event) => matches(event, filter)),
    };
  }

  /** How a day differs from today for the filter's parties. */
  private async thenOf(day: string, { party, party2 }: Filter): Promise<Then> {
    const key = JSON.stringify([await this.dialect.stamp(this.db), day, party ?? null, party2 ?? null]);
    if (this.known?.key === key) return this.known.differs;
    const made = this.blocksOf({ party, party2 }).then((blocks) => thenUntil(this.db, blocks, day));
    const known = { key, differs: made };
    this.known = known;
    const forget = () => {
      if (this.known === known) this.known = null;
    };
    // A whole library may be too much to hold, and a failure is not worth keeping.
    made.then(({ otherwise }) => otherwise.length > MOST_KEPT && forget(), forget);
    return made;
  }

  /** The blocks of claims in which any event of the filter's parties, or of their dyad, can be. */
  private async blocksOf(filter: Pick<Filter, 'party' | 'party2'>): Promise<string[]> {
    // Every claim that names the parties stands now in an event that has them, and that event is of the claim's block.
    const rows = await filtered(this.db, filter).select('block').distinct().execute();
    return rows.map(({ block }) => block);
  }
}

/**
 * How the events of some blocks differ from those that the claims of reports published on or before a day make, and
 * no others. The first report of a group of copies was published before the others: whoever is asked about is known by then.
 *
 * @param until ISO date.
 */
async function thenUntil(db: Kysely<Schema>, blocks: readonly string[], until: string): Promise<Then> {
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
