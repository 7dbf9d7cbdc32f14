/**
 * When a fit is enough, by what is known of the dates. Every rule asks the more, the less the dates say: two events too
 * many are better than one that never was.
 */
import type { Fit } from './evidence.ts';
import { isMutual, isSpoken } from './families.ts';
import { daysApart, isDeed, type Profile } from './profile.ts';

/** How exactly a claim is dated. Wider layers join narrower ones, never the other way round. */
export const LAYERS = ['day', 'week', 'month', 'year', 'long', 'published', 'none'] as const;
export type Layer = (typeof LAYERS)[number];

/**
 * What is asked because of the parties alone. A claim that comes with more parties than the other must agree in
 * something that picks out the event. Where the second party is not named, it may be another one each time: something
 * must agree; where none is named, it must be something that picks out the event.
 */
export function partiesAllow(profile: Profile, fit: Fit): boolean {
  if (!fit.sameParties) return fit.strong > 0;
  const [parties = ''] = profile.parties;
  if (parties === '') return fit.strong >= 2;
  return parties.includes(',') || fit.strong + fit.weak > 0;
}

/** Both give the very same days. */
export function sameRange(layer: Layer, a: Profile, b: Profile, fit: Fit): boolean {
  if (fit.impossible || !partiesAllow(a, fit)) return false;
  const things = fit.strong + fit.weak;
  switch (layer) {
    case 'day':
      // One day, one type, one pair: one event, unless something speaks against it.
      if (!fit.sameType && things === 0) return !oneReport(a, b) && fit.sameKind && fit.usual && fit.against === 0;
      if (isSpoken(a.family)) return fit.against <= fit.strong + 0.5 * fit.weak + 0.5;
      return fit.against <= fit.strong + 0.5 * fit.weak + 1;
    case 'week':
      return fit.against <= fit.strong + 0.5 * fit.weak + (fit.sameType ? 0.5 : -0.5);
    case 'month':
    case 'year':
    case 'long':
      if (fit.strong > fit.against && (fit.sameKind || fit.kinds > 1)) return true;
      // "In 2007 they became partners", say two reports, and nothing in either speaks against it.
      return !oneReport(a, b) && fit.sameKind && fit.against === 0 && !isSpoken(a.family);
    case 'published':
      // Published on one day, without a date of their own.
      if (sameSentence(a, b) && fit.sameType && fit.against === 0) return true;
      if (a.family === 'accord' && fit.things >= 1.5 && fit.against === 0 && (fit.usual || fit.weak > 0)) return true;
      if (oneReport(a, b) || isSpoken(a.family) || a.family === 'accord')
        return fit.strong > fit.against && things >= 2;
      if (a.planned && b.planned) return fit.sameType && fit.against <= 0.5 * things;
      return fit.sameType && things > 0 && fit.against < fit.strong + 0.5 * fit.weak;
    case 'none':
      return bothUndated(a, b, fit);
  }
}

/** Neither says when, and nothing else tells either. */
function bothUndated(a: Profile, b: Profile, fit: Fit): boolean {
  if (sameSentence(a, b) && fit.sameType && fit.against === 0) return true;
  // A report that tells of two like things without dates rarely means one: its speaker is in both.
  if (oneReport(a, b)) return fit.sameType && fit.kinds > 1 && fit.weak > 0 && fit.strong > fit.against + 1;
  // What one side does to another, told as background in two reports: "the sanctions on", "the arms sent to".
  if (isDeed(a) && isDeed(b) && fit.sameType && fit.sameParties && fit.against <= 0.5) {
    const things = fit.strong + fit.weak;
    // States strike each other more often than they begin to supply or to sanction each other.
    if (a.family === 'assault' ? things >= 2 : things + Number(fit.usual) >= 1) return true;
  }
  // The one meeting that two reports say is still to come.
  if (a.planned && b.planned && a.family === 'consult')
    return fit.sameType && fit.sameParties && fit.against === 0 && fit.usual;
  // Two presidents sign all that their states sign.
  const told = a.family === 'accord' ? fit.things > 0 : true;
  if (told && (fit.kinds >= 2 || fit.strong >= 3)) return fit.strong > fit.against + 1;
  // A supply of drones, a sanction on oil, a mediation: what goes on is told of again and again without a date.
  const goesOn = [a, b].every(({ modes }) => modes.has('third-party'));
  if (goesOn || a.family === 'accord' || a.family === 'sanction' || a.family === 'coerce' || a.family === 'mobilize')
    return fit.sameType && fit.strong > fit.against && fit.weak > 0;
  return false;
}

/**
 * The wider (or undated) group joins the unit: the unit's days lie in its days, or no days forbid it.
 *
 * @param sole whether the unit is the only one that its days (or its lack of them) leave to choose from.
 */
export function joins(layer: Layer, wide: Profile, unit: Profile, fit: Fit, sole: boolean): boolean {
  if (fit.impossible || !partiesAllow(wide, fit)) return false;
  // Another type of the family: one kind of thing in common may be the president, who signs all that his state signs.
  if (!fit.sameType && fit.kinds < 2 && fit.strong < 3) return false;
  if (unit.from !== null && layer !== 'published' && fit.strong > fit.against) {
    // The same goes for what heads of state do year after year: talks and treaties want a second likeness.
    const vague = layer !== 'week' && layer !== 'month';
    if (!vague || !isMutual(unit.family) || fit.strong >= 3 || (fit.weak > 0 && fit.against === 0)) return true;
    // Something that no other event of theirs has: seven years, a memorandum, a city abroad.
    if (fit.sameType && fit.against === 0 && fit.things >= 1) return true;
  }
  const clear = fit.against === 0 && fit.sameKind && !isSpoken(unit.family);
  // Its only known date: "the invasion of February" is "the war"; but a strike with its dead is not.
  if (sole && clear && isDeed(wide) && fit.sameType && fit.sameParties && (fit.usual || fit.weak > 0)) {
    if (layer === 'none' && unit.from !== null && isBare(wide) && isBare(unit)) return true;
    if (layer === 'published' && unit.from !== null && daysBefore(wide, unit) <= NEWS_DAYS) return true;
  }
  switch (layer) {
    case 'day':
      return false;
    case 'week':
    case 'month':
      return clear && (sole || fit.weak > 0);
    case 'year':
      return clear && fit.weak > 0;
    case 'long':
      return clear && fit.weak > 1;
    case 'published': {
      const days = daysBefore(wide, unit);
      if (days > NEWS_DAYS) return fit.kinds >= 2 && fit.strong >= 3 && fit.strong > fit.against + 1;
      if (fit.strong > fit.against) return true;
      return clear && days <= FRESH_DAYS && fit.weak > 0;
    }
    case 'none':
      return unit.from === null ? bothUndated(wide, unit, fit) : clear && fit.weak > (sole ? 0 : 1);
  }
}

/**
 * Two groups of one layer with different days are one event all the same.
 *
 * @param lonely whether nothing else of the kind happened for weeks around.
 */
export function links(layer: Layer, a: Profile, b: Profile, fit: Fit, lonely: boolean): boolean {
  if (fit.impossible || !partiesAllow(a, fit) || !fit.sameType) return false;
  const apart = daysApart(a, b);
  switch (layer) {
    case 'day':
      if (apart === 0) return fit.against < 0.5 + fit.strong && fit.strong + fit.weak > 0;
      // What happens at night is told under two days. Between parties that seldom do such a thing, it is one thing still.
      if (lonely && apart === 1 && fit.against === 0 && fit.strong + fit.weak > 0 && !isSpoken(a.family)) return true;
      // A day or two apart only when two kinds of things say that it is one: wars strike one city day after day.
      return apart <= LINK_DAYS && fit.kinds >= 2 && fit.strong > fit.against + 1 && !isSpoken(a.family);
    case 'week':
    case 'month':
    case 'year':
      return apart === 0 && fit.strong > fit.against;
    case 'published':
      return fit.strong >= 2 && fit.strong > fit.against + 0.5;
    default:
      return false;
  }
}

/** Days that two reports of one thing may differ by when both give a day. */
export const LINK_DAYS = 2;
/** How many days around two events must hold nothing like them for them to be lonely. */
export const LONELY_DAYS = 30;
/** How long after an event an undated report of it is still news; and fresh news. */
export const NEWS_DAYS = 14;
export const FRESH_DAYS = 3;

/** How old what a report leads with can be. */
export const NEWS_WEEK = 7;

/** How many days lie between the event and the undated reports of it; for plans, between reports and event. */
export function daysBefore(undated: Profile, unit: Profile): number {
  const first = undated.publishedFrom;
  const last = undated.publishedTo;
  if (first === null || last === null) return 0;
  if (unit.from === null || unit.to === null) {
    if (unit.publishedFrom === null || unit.publishedTo === null) return 0;
    return Math.max(0, unit.publishedFrom - last, first - unit.publishedTo);
  }
  // Of a unit that is only known to lie in a year, the beginning counts: its end says nothing of how fresh it is.
  return Math.max(0, undated.planned ? unit.to - last : first - unit.from);
}

/** What is told as done on a day was done by then; what is told as coming was not over before. */
export function timeAllows(undated: Profile, unit: Profile): boolean {
  if (undated.publishedFrom === null || unit.from === null || unit.to === null) return true;
  if (undated.fresh && undated.publishedFrom - unit.to > NEWS_WEEK) return false;
  // A day of grace for time zones.
  return undated.planned ? unit.to >= undated.publishedFrom - 1 : unit.from <= undated.publishedFrom + 1;
}

/** Whether it says nothing of how it was done, by whom and with what: a war, a campaign, a policy. */
function isBare(profile: Profile): boolean {
  if (profile.modes.size + profile.names.size + profile.instruments.size + profile.quantities.size > 0) return false;
  for (const { lat } of profile.places.values()) if (lat !== null) return false;
  return true;
}

function oneReport(a: Profile, b: Profile): boolean {
  if (a.reports.size !== 1 || b.reports.size !== 1) return false;
  const [report] = a.reports;
  return b.reports.has(report as string);
}

function sameSentence(a: Profile, b: Profile): boolean {
  if (!oneReport(a, b)) return false;
  return a.members.some((one) => b.members.some((two) => one.sentence === two.sentence));
}
