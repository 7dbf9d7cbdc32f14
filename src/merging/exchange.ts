/**
 * Reports that tell of both a strike and the strike back tell one story: what each says of the one side without saying
 * much is then about the same strike. Only for deeds between two parties, and only where nothing else can be meant.
 */
import { fitOf } from './evidence.ts';
import { byFirst } from './order.ts';
import { addAll, daysApart, isDeed, isDoubtful, type Profile } from './profile.ts';
import { LONELY_DAYS, timeAllows } from './rules.ts';

/**
 * Joins undated units to units of their direction when the reports of both also tell of one thing done in the other
 * direction. Looks once at the units as they are, so that no join brings about the next.
 *
 * @param units those of one block that is not busy. They may be changed; those that are left are given back.
 */
export function exchanged(units: readonly Profile[]): Profile[] {
  const told = units.filter((unit) => isDeed(unit) && !isDoubtful(unit));
  if (new Set(told.flatMap(({ directions }) => [...directions])).size < 2) return [...units];
  const gone = nightsJoined(told);
  const deeds = told.filter((unit) => !gone.has(unit));
  const mirrors = new Map(deeds.map((unit) => [unit, mirrorOf(unit, deeds)]));
  const candidates: { from: Profile; to: Profile[] }[] = [];
  for (const from of deeds) {
    const mirror = mirrors.get(from)!;
    if (mirror.length === 0 || from.from !== null) continue;
    const to = choicesOf(from, deeds, (unit) => areOne(mirror, mirrors.get(unit)!));
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
  return units.filter((unit) => !home.has(unit) && !gone.has(unit));
}

/**
 * A strike at night is told under two days. Where two reports tell of the same answer to it, and of no other strike of
 * that side for weeks, two days that follow each other are one. Gives those that were added to their neighbours.
 */
function nightsJoined(deeds: readonly Profile[]): Set<Profile> {
  const gone = new Set<Profile>();
  const dated = deeds.filter(({ from, to }) => from !== null && from === to).sort(byFirst);
  for (const [i, one] of dated.entries())
    for (const two of dated.slice(i + 1)) {
      if (gone.has(one) || gone.has(two) || daysApart(one, two) !== 1 || !meetsNobody(one, two)) continue;
      const lonely = deeds.every(
        (other) =>
          other === one ||
          other === two ||
          other.from === null ||
          !alike(one, other) ||
          daysApart(one, other) > LONELY_DAYS,
      );
      const fit = fitOf(one, two);
      if (!lonely || fit.impossible || !fit.sameType || !fit.sameParties || fit.against > 0.75) continue;
      if (!areOne(mirrorOf(one, deeds), mirrorOf(two, deeds))) continue;
      addAll(one, two);
      gone.add(two);
    }
  return gone;
}

const alike = (a: Profile, b: Profile) => [...a.directions].some((direction) => b.directions.has(direction));

/** Whether no report tells of both: one that does tells them apart. */
function meetsNobody(one: Profile, two: Profile): boolean {
  for (const report of one.reports) if (two.reports.has(report)) return false;
  return true;
}

function byDate(a: Profile, b: Profile): number {
  return Number(a.from === null) - Number(b.from === null) || byFirst(a, b);
}

/** What the reports of a unit tell of the other side. */
function mirrorOf(unit: Profile, deeds: readonly Profile[]): Profile[] {
  const [direction] = unit.directions as Set<-1 | 1>;
  return deeds.filter((other) => !other.directions.has(direction!) && meet(other.reports, unit));
}

/** Whether what reports tell of the other side is, or could be, one thing. */
function areOne(mine: readonly Profile[], theirs: readonly Profile[]): boolean {
  return mine.some((one) => theirs.some((two) => one === two || compatible(one, two)));
}

/** All units that a unit could be one with; none if two of these cannot be one with each other. */
function choicesOf(from: Profile, deeds: readonly Profile[], mirrored: (unit: Profile) => boolean): Profile[] {
  const choices: Profile[] = [];
  for (const unit of deeds) {
    if (unit === from || !compatible(from, unit) || !mirrored(unit)) continue;
    if (choices.some((choice) => !compatible(choice, unit))) return [];
    choices.push(unit);
  }
  return choices;
}

function compatible(a: Profile, b: Profile): boolean {
  // The cheapest question first: most units of a war are of other days.
  if (!timeAllows(a, b) || !timeAllows(b, a) || daysApart(a, b) > 0) return false;
  const fit = fitOf(a, b);
  return !fit.impossible && fit.sameType && fit.sameParties && fit.against <= 0.5 + 0.5 * (fit.strong + fit.weak);
}

function meet(reports: ReadonlySet<string>, unit: Profile): boolean {
  for (const report of unit.reports) if (reports.has(report)) return true;
  return false;
}
