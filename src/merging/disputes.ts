/** When values that claims give for one field cannot all be true. */
import type { Where } from '../model/index.ts';
import { articleOf, type MergeItem } from './feature.ts';
import { wordKey } from './names.ts';

type Place = Pick<Where, 'name' | 'country' | 'lat' | 'lon'>;

/** Degrees on the map within which a place is told of under the name of its neighbour. */
const NEAR = 0.35;

/** Two places are in dispute when they lie in two states, or are two points on the map that are not near each other. */
export function placesDisputed(places: readonly Place[]): boolean {
  return places.some((one, at) => places.slice(at + 1).some((two) => cannotBoth(one, two)));
}

function cannotBoth(one: Place, two: Place): boolean {
  if (one.country !== null && two.country !== null && one.country !== two.country) return true;
  if (wordKey(one.name) === wordKey(two.name)) return false;
  if (one.lat === null || one.lon === null || two.lat === null || two.lon === null) return false;
  return Math.abs(one.lat - two.lat) >= NEAR || Math.abs(one.lon - two.lon) >= NEAR;
}

/**
 * Numbers are in dispute when two reports (not two versions of one) give different ones for the same thing. A report may give parts beside the
 * sum (three women and four children among seven dead): what counts is the largest number it gives of a kind and unit,
 * and whether the other report knows that number too. What has no unit cannot be compared.
 */
export function numbersDisputed(items: readonly MergeItem[]): boolean {
  const things = new Map<string, Map<string, Set<number>>>();
  for (const item of items) {
    const { claim } = item;
    const report = articleOf(item);
    if (claim.factuality === 'negated') continue;
    for (const { kind, value, unit, of } of claim.quantities) {
      if (unit === null || kind === 'percent') continue;
      const thing = JSON.stringify([kind, unit, kind === 'count' ? null : of]);
      let byReport = things.get(thing);
      if (!byReport) {
        byReport = new Map();
        things.set(thing, byReport);
      }
      const values = byReport.get(report);
      if (values) values.add(value);
      else byReport.set(report, new Set([value]));
    }
  }
  for (const byReport of things.values()) {
    // Sets that are alike are compared once: many reports repeat one number.
    const sets = [
      ...new Map([...byReport.values()].map((set) => [[...set].sort((a, b) => a - b).join(), set])).values(),
    ];
    const top = sets.map((set) => Math.max(...set));
    for (let i = 0; i < sets.length; i++)
      for (let j = i + 1; j < sets.length; j++) if (!sets[i]!.has(top[j]!) && !sets[j]!.has(top[i]!)) return true;
  }
  return false;
}
