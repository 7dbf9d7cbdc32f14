/** Claims to events: which claims tell of the same thing, and what they say of it together. Pure, offline. */
import type { EventRecord } from '../model/index.ts';
import { blockOf, type Feature, featureOf, type MergeItem } from './feature.ts';
import { plan, regroup } from './incremental.ts';
import { buildEvent } from './record.ts';

export { familyOf } from './families.ts';
export { blockOf, type Feature, featureOf, type Lineage, type MergeItem } from './feature.ts';
export { BUSY, plan, positionOf, regroup, type Stretch, type Task } from './incremental.ts';
export { originOf } from './origins.ts';
export { buildEvent, eventIdOf } from './record.ts';
export { notIn, type Said } from './versions.ts';

/** Keys under which claims may meet: one a claim. */
export function blocksOf({ claim }: MergeItem): string[] {
  return [blockOf(claim)];
}

/**
 * Merges claims into events. Every claim belongs to exactly one event; a claim given twice (same id) counts once.
 * The result depends on the set of claims alone, and is sorted by the events' ids.
 */
export function merge(items: Iterable<MergeItem>): EventRecord[] {
  const byId = new Map<string, MergeItem>();
  for (const item of items) byId.set(item.claim.id, item);
  const blocks = new Map<string, Feature[]>();
  for (const item of byId.values()) {
    const feature = featureOf(item);
    const block = blocks.get(feature.block);
    if (block) block.push(feature);
    else blocks.set(feature.block, [feature]);
  }
  const events: EventRecord[] = [];
  for (const features of blocks.values())
    for (const task of plan(features, () => ({ before: 0, after: features.length })))
      for (const group of regroup(task, features)) events.push(buildEvent(group.map(({ id }) => byId.get(id)!)));
  return events.sort((a, b) => (a.id < b.id ? -1 : 1));
}
