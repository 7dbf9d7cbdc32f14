/**
 * Reports that tell of both a strike and the strike back tell one story: what each says of the one side without saying
 * much is then about the same strike. Only for deeds between two parties, and only where nothing else can be meant.
 */
import { fitOf } from './evidence.ts';
import { byFirst } from './order.ts';
import { addAll, daysApart, isDeed, isDoubtful, type Profile } from './profile.ts';
import { LINK_DAYS, timeAllows } from './rules.ts';

/**
 * Joins units of one direction whose reports also tell of one thing that was done in the other direction. Looks once at the units as they are,
 * so that no join brings about the next.
 *
 * @param units those of one block that is not busy. They may be changed; those that are left are given back.
 */
export function exchanged(units: readonly Profile[]): Profile[] {
  const deeds = units.filter((unit) => isDeed(unit) && !isDoubtful(unit));
  if (new Set(deeds.flatMap(({ directions }) => [...directions])).size < 2) return [...units];
  const candidates: { from: Profile; to: Profile[] }[] = [];
  for (const from of deeds) {
    if (from.from !== null && from.reports.size > 1) continue;
    const to = deeds.filter((unit) => unit !== from && tellOne(from, unit, deeds));
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

/** Whether both could be one, and so could what their reports tell of the other side. */
function tellOne(from: Profile, unit: Profile, deeds: readonly Profile[]): boolean {
  if (!compatible(from, unit)) return false;
  const [direction] = from.directions;
  const others = deeds.filter(({ directions }) => !directions.has(direction as -1 | 1));
  const theirs = others.filter((other) => meet(other.reports, unit));
  return others.some(
    (other) => meet(other.reports, from) && theirs.some((their) => their === other || compatible(other, their)),
  );
}

function compatible(a: Profile, b: Profile): boolean {
  if (!timeAllows(a, b) || !timeAllows(b, a) || daysApart(a, b) > LINK_DAYS) return false;
  const fit = fitOf(a, b);
  return !fit.impossible && fit.sameType && fit.sameParties && fit.against <= 0.5 + 0.5 * (fit.strong + fit.weak);
}

function meet(reports: ReadonlySet<string>, unit: Profile): boolean {
  for (const report of unit.reports) if (reports.has(report)) return true;
  return false;
}
