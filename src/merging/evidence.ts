/**
 * How well two groups of claims fit together, apart from their dates: what agrees, what speaks against it, and what
 * makes it impossible. The weights order candidates; whether a fit is enough is decided by the rules in rules.ts.
 */
import { type Family, isMutual, isOneKind } from './families.ts';
import type { FeaturePlace } from './feature.ts';
import type { Profile } from './profile.ts';

export interface Fit {
  /** They cannot be one event. */
  impossible: boolean;
  /** Weight of the things that pick out one event among many: persons, place, instrument, quantities, ordinal. */
  strong: number;
  /** How many kinds of strong things agree. */
  kinds: number;
  /** Strong weight without what comes from persons: a president signs all that his state signs. */
  things: number;
  /** How many things agree that many events share: mode, context, the state it happened in. */
  weak: number;
  /** Whether they agree in a context or a place that goes without saying. Worth little, but it is no silence. */
  usual: boolean;
  /** Weight of what speaks against it. */
  against: number;
  /** Whether a claim of the one has the very type of a claim of the other. */
  sameType: boolean;
  /** Whether they have the same type, or types that are told one for the other (`isOneKind`). */
  sameKind: boolean;
  /** Whether both name the same parties, none of them one more. */
  sameParties: boolean;
  /** Overall: higher is better. For comparing candidates with each other. */
  score: number;
}

const IMPOSSIBLE: Fit = {
  impossible: true,
  strong: 0,
  kinds: 0,
  things: 0,
  weak: 0,
  usual: false,
  against: 0,
  sameType: false,
  sameKind: false,
  sameParties: false,
  score: Number.NEGATIVE_INFINITY,
};

export function fitOf(a: Profile, b: Profile): Fit {
  // The third session is never the fourth; a visit there is never the visit back.
  for (const [unit, values] of a.ordinals) {
    const others = b.ordinals.get(unit);
    if (others && !meet(values, others)) return IMPOSSIBLE;
  }
  if (a.directions.size > 0 && b.directions.size > 0 && !meet(a.directions, b.directions)) return IMPOSSIBLE;
  if (remote(a) !== remote(b) && a.modes.size > 0 && b.modes.size > 0 && (a.modes.has('visit') || b.modes.has('visit')))
    return IMPOSSIBLE;

  let strong = 0;
  let kinds = 0;
  let weak = 0;
  let against = 0;

  const people = common(a.names, b.names);
  if (people > 0) {
    strong += people > 1 ? 3 : 2;
    kinds++;
  } else if (othersSpeak(a, b)) against += 2;
  else if (a.names.size > 0 && b.names.size > 0) against += 0.5;

  const personal = strong;

  const place = placeFit(a, b);
  if (place === 'same') {
    strong += 2;
    kinds++;
  } else if (place === 'abroad') {
    strong++;
    kinds++;
  } else if (place === 'within') weak++;
  else if (place === 'other') against += 2.5;

  if (meet(a.instruments, b.instruments)) {
    strong += 1.5;
    kinds++;
  } else if (a.instruments.size > 0 && b.instruments.size > 0) against += 0.5;

  const numbers = commonQuantities(a.quantities, b.quantities);
  if (numbers > 0) {
    strong += numbers > 1 ? 2.5 : 1.5;
    kinds++;
  }
  for (const unit of a.ordinals.keys())
    if (b.ordinals.has(unit)) {
      strong += 3;
      kinds++;
    }

  // Heads of state visit each other year after year: a visit says little unless both tell who was the guest.
  const visits = a.directions.size === 0 || b.directions.size === 0 ? ['visit'] : [];
  const sameModes = [...a.modes].filter((mode) => b.modes.has(mode));
  if (sameModes.some((mode) => !visits.includes(mode))) weak++;
  // The same one between the same two: nobody mediates there every day.
  if (sameModes.includes('third-party') && meet(a.parties, b.parties)) {
    strong += 1.5;
    kinds++;
  } else if (sameModes.length === 0 && a.modes.size > 0 && b.modes.size > 0) {
    // To recall one's envoy and to expel theirs are two measures; the manner of a strike is told one way or another.
    if (a.family === 'sanction') return IMPOSSIBLE;
    against += 0.75;
  }
  if (shareContext(a, b)) weak++;
  else if (a.contexts.size > 0 && b.contexts.size > 0 && !meet(a.contexts, b.contexts)) against += 0.5;

  const sameType = meet(a.types, b.types);
  const sameKind = sameType || haveOneKind(a, b);
  if (!sameKind) against += 0.75;
  const sameParties = meet(a.parties, b.parties);
  return {
    impossible: false,
    strong,
    kinds,
    things: strong - personal,
    weak,
    usual: place === 'usual' || meet(a.contexts, b.contexts),
    against,
    sameType,
    sameKind,
    sameParties,
    score: strong + 0.75 * weak - against + (sameParties ? 0.5 : 0) + (sameType ? 0.25 : 0),
  };
}

function haveOneKind(a: Profile, b: Profile): boolean {
  for (const one of a.types) for (const two of b.types) if (isOneKind(one, two)) return true;
  return false;
}

const remote = (profile: Profile) => profile.modes.has('phone');

function meet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const value of small) if (large.has(value)) return true;
  return false;
}

function common<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let count = 0;
  for (const value of a) if (b.has(value)) count++;
  return count;
}

/** Contexts that go without saying in a family: a strike is military, talks are diplomatic. */
const USUAL: Partial<Record<Family, readonly string[]>> = {
  accord: ['diplomatic', 'political', 'executive'],
  consult: ['diplomatic', 'political', 'executive'],
  assault: ['military'],
  mobilize: ['military'],
  sanction: ['economic', 'diplomatic'],
};

function shareContext(a: Profile, b: Profile): boolean {
  const usual = USUAL[a.family] ?? [];
  for (const context of a.contexts) if (b.contexts.has(context) && !usual.includes(context)) return true;
  return false;
}

/** One and two are in every report; only larger numbers pick out an event. */
function commonQuantities(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const quantity of a) if (b.has(quantity) && Number(quantity.slice(quantity.indexOf(':') + 1)) > 2) count++;
  return count;
}

/** Both name people of one side, and not one of them is the same. */
function othersSpeak(a: Profile, b: Profile): boolean {
  for (const [party, names] of a.persons) {
    const others = b.persons.get(party);
    if (party !== '' && others && !meet(names, others)) return true;
  }
  return false;
}

/** Places this near are told of under each other's names (a city and its airport), in degrees on the map. */
const NEAR = 0.35;

const isPoint = (place: FeaturePlace) => place.lat !== null && place.lon !== null;

/**
 * same: one place, or two names for it; within: one may lie in the other (a state or region is told without a point);
 * abroad: the same, in a state that is no party to it, where two seldom meet; usual: the same, where one would think
 * without being told; other: two places; none: one side says nothing.
 */
function placeFit(a: Profile, b: Profile): 'same' | 'abroad' | 'within' | 'usual' | 'other' | 'none' {
  if (a.places.size === 0 || b.places.size === 0) return 'none';
  let within = false;
  let abroad = false;
  let usual = false;
  for (const one of a.places.values())
    for (const two of b.places.values()) {
      if (one.country !== null && two.country !== null && one.country !== two.country) continue;
      const points = isPoint(one) && isPoint(two);
      const near = points && Math.abs(one.lat! - two.lat!) < NEAR && Math.abs(one.lon! - two.lon!) < NEAR;
      if (one.key === '' || two.key === '') usual = true;
      else if (one.key === two.key || near) {
        if (!isUsual(one, two, a, b)) return 'same';
        within ||= !isMutual(a.family);
        usual = true;
      } else if (!points && one.country !== null && one.country === two.country) {
        usual = true;
        within ||= !isMutual(a.family);
        abroad ||= isMutual(a.family) && !isParty(one.country, a) && !isParty(one.country, b);
      }
    }
  return abroad ? 'abroad' : within ? 'within' : usual ? 'usual' : 'other';
}

/**
 * A place that goes without saying: a region of a party's own state (where else should one strike it?) and, for talks and
 * agreements, any place there: visits go to capitals, year after year. (The state as a whole has no key at all.)
 */
function isUsual(one: FeaturePlace, two: FeaturePlace, a: Profile, b: Profile): boolean {
  if ((isPoint(one) || isPoint(two)) && !isMutual(a.family)) return false;
  const country = one.country ?? two.country;
  if (country === null) return false;
  return isParty(country, a) && isParty(country, b);
}

function isParty(code: string, profile: Profile): boolean {
  for (const set of profile.parties) if (set.split(',').includes(code)) return true;
  return false;
}
