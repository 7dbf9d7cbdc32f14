/**
 * Merging into a store that is too large to be merged again as a whole. The store keeps, beside every claim, its
 * features (`featureOf`), its block and its position in time (`positionOf`). When claims come or go:
 *
 * 1. `plan(changed, sizeOf)` says of which blocks, and of which stretch of time there, the features are wanted;
 * 2. the store fetches them (as they are after the change);
 * 3. `regroup(task, features)` gives the groups of claims that may have changed: every other event stays as it is.
 *
 * What comes out is the same as merging everything at once, in whatever portions the claims came. The cost does not
 * grow with the store: a block of up to BUSY claims is merged whole, a larger one only near the days that changed.
 */
import { cluster } from './cluster.ts';
import type { Feature } from './feature.ts';
import { layerOf } from './order.ts';

/** From this many claims on, a block is busy (see `cluster`). Part of the result: the same for all who merge. */
export const BUSY = 120;

/** How far, in days, the effect of one claim on the events of a busy block can reach. */
const REACH = 96;

/** Positions of claims that have no day at all. */
const NOWHERE = 20_000_000;

/** Stretch of positions, both ends inclusive. */
export interface Stretch {
  from: number;
  to: number;
}

export interface Task {
  block: string;
  busy: boolean;
  /** Positions of which the features are wanted; null: all of the block. */
  wanted: Stretch[] | null;
  /** Positions in which events may have changed; null: everywhere in the block. */
  touched: Stretch[] | null;
}

/**
 * Where in time a claim is looked for, in days since 1970-01-01: the first day it may have happened on; for an undated
 * claim the day of publication. A number without meaning beyond that (claims without any day lie beyond all days).
 */
export function positionOf(feature: Feature): number {
  const layer = layerOf(feature);
  if (layer === 'none') return NOWHERE;
  return (layer === 'published' ? feature.published : feature.from) as number;
}

/**
 * What must be merged again after claims came or went.
 *
 * @param changed features of the claims that came or went.
 * @param sizeOf number of claims of a block before and after the change.
 */
export function plan(
  changed: Iterable<Feature>,
  sizeOf: (block: string) => { before: number; after: number },
  busyFrom = BUSY,
): Task[] {
  const positions = new Map<string, number[]>();
  for (const feature of changed) {
    const known = positions.get(feature.block);
    if (known) known.push(positionOf(feature));
    else positions.set(feature.block, [positionOf(feature)]);
  }
  const tasks: Task[] = [];
  for (const [block, places] of positions) {
    const { before, after } = sizeOf(block);
    const busy = after >= busyFrom;
    if (!busy || before < busyFrom) tasks.push({ block, busy, wanted: null, touched: null });
    else tasks.push({ block, busy, wanted: stretches(places, 2 * REACH), touched: stretches(places, REACH) });
  }
  return tasks.sort((a, b) => (a.block < b.block ? -1 : 1));
}

function stretches(positions: readonly number[], reach: number): Stretch[] {
  const out: Stretch[] = [];
  for (const position of [...new Set(positions)].sort((a, b) => a - b)) {
    const last = out.at(-1);
    if (last && position - reach <= last.to + 1) last.to = position + reach;
    else out.push({ from: position - reach, to: position + reach });
  }
  return out;
}

/**
 * The groups of claims, each one event, that may differ from before. All claims of the events that changed are among
 * them; features that only stood by are left out.
 *
 * @param features at least the wanted ones of the block, each once, in any order.
 */
export function regroup(task: Task, features: Iterable<Feature>): Feature[][] {
  const { wanted, touched } = task;
  const within = (list: readonly Stretch[], position: number) =>
    list.some(({ from, to }) => position >= from && position <= to);
  const used: Feature[] = [];
  for (const feature of features) if (wanted === null || within(wanted, positionOf(feature))) used.push(feature);
  const groups = cluster(used, task.busy);
  if (touched === null) return groups;
  return groups.filter((group) => group.some((feature) => within(touched, positionOf(feature))));
}
