/**
 * Reports that tell of both a strike and the strike back tell one story: what each says of the one side without saying
 * much is then about the same strike. Only for deeds between two parties, and only where nothing else can be meant.
 */
import { fitOf } from './evidence.ts';
import type { Feature } from './feature.ts';
import { byFirst } from './order.ts';
import { addAll, daysApart, isDeed, type Profile } from './profile.ts';
import { LINK_DAYS, timeAllows } from './rules.ts';

/**
 * Joins units of one direction whose reports share a unit of the other direction. Looks once at the units as they are,
 * so that no join brings about the next.
 *
 * @param units those of one block that is not busy. They may be changed; those that are left are given back.
 */
export function exchanged(units: readonly Profile[]): Profile[] {
  const deeds = units.filter(isDeed);
  const shared = deeds.filter(({ reports }) => reports.size > 1);
  if (shared.length === 0) return [...units];
  const candidates: { from: Profile; to: Profile[] }[] = [];
  for (const from of deeds) {
    if (from.from !== null && from.reports.size > 1) continue;
    const to = deeds.filter((unit) => unit !== from && tellOne(from, unit, shared));
    if (to.length > 0) candidates.push({ from, to });
  }
  candidates.sort((a, b) => byFirst(a.from, b.from));
  const home = new Map<Profile, Profile>();
  const homeOf = (unit: Profile): Profile => {
    let at = unit;
    for (let next = home.get(at); next; next = home.get(at)) at = next;
    return at;
  };
  for (const { from, to } of candidates) {
    // All that it could be must by now be one, or could be: else nobody knows which of them is meant.
    const homes = [...new Set(to.map(homeOf))].filter((unit) => unit !== homeOf(from)).sort(byDate);
    const [first] = homes;
    if (!first || homes.some((unit) => unit !== first && !compatible(first, unit))) continue;
    const own = homeOf(from);
    if (!compatible(own, first)) continue;
    const [stays, goes] = byDate(own, first) < 0 ? [own, first] : [first, own];
    addAll(stays, goes);
    home.set(goes, stays);
  }
  return units.filter((unit) => !home.has(unit));
}

function byDate(a: Profile, b: Profile): number {
  return Number(a.from === null) - Number(b.from === null) || byFirst(a, b);
}

function tellOne(from: Profile, unit: Profile, shared: readonly Profile[]): boolean {
  if (!compatible(from, unit)) return false;
  const [direction] = from.directions;
  return shared.some(
    (other) => !other.directions.has(direction as -1 | 1) && meet(other.reports, from) && meet(other.reports, unit),
  );
}

function compatible(a: Profile, b: Profile): boolean {
  if (!timeAllows(a, b) || !timeAllows(b, a) || daysApart(a, b) > LINK_DAYS) return false;
  const fit = fitOf(a, b);
  return !fit.impossible && fit.sameType && fit.sameParties && fit.against <= 0.5 + 0.5 * (fit.strong + fit.weak);
}

function meet(reports: ReadonlySet<string>, unit: Profile): boolean {
  return unit.members.some((member: Feature) => reports.has(member.report));
}
