/** What a group of claims says together: the sets that evidence is weighed on. */
import type { EventType } from '../model/index.ts';
import { type Family, familyOf, isMutual, isSpoken } from './families.ts';
import { type Feature, type FeaturePlace, OPEN } from './feature.ts';

export interface Profile {
  /** Members, in canonical order. */
  members: Feature[];
  family: Family;
  types: Set<EventType>;
  modes: Set<string>;
  contexts: Set<string>;
  /** Party sets that its claims name, each joined with commas. */
  parties: Set<string>;
  directions: Set<-1 | 1>;
  /** The days that all its dated claims allow; null when no claim is dated. */
  from: number | null;
  to: number | null;
  /** First and last day of publication, or null. */
  publishedFrom: number | null;
  publishedTo: number | null;
  /** Whether a claim tells it as news: it happened about the day of publication. */
  fresh: boolean;
  /** Whether every claim is of something still to come. */
  planned: boolean;
  places: Map<string, FeaturePlace>;
  /** Skeletons of names by the party they act for ('' when not known). */
  persons: Map<string, Set<string>>;
  names: Set<string>;
  instruments: Set<string>;
  quantities: Set<string>;
  /** Ordinals by unit. */
  ordinals: Map<string, Set<string>>;
  reports: Set<string>;
}

const isPlanned = (feature: Feature) => feature.factuality === 'future' || feature.factuality === 'hypothetical';

export function profileOf(feature: Feature): Profile {
  const profile: Profile = {
    members: [],
    family: familyOf(feature.type),
    types: new Set(),
    modes: new Set(),
    contexts: new Set(),
    parties: new Set(),
    directions: new Set(),
    from: null,
    to: null,
    publishedFrom: null,
    publishedTo: null,
    fresh: false,
    planned: true,
    places: new Map(),
    persons: new Map(),
    names: new Set(),
    instruments: new Set(),
    quantities: new Set(),
    ordinals: new Map(),
    reports: new Set(),
  };
  add(profile, feature);
  return profile;
}

export function add(profile: Profile, feature: Feature): void {
  profile.members.push(feature);
  profile.types.add(feature.type);
  for (const mode of feature.modes) profile.modes.add(mode);
  for (const context of feature.contexts) profile.contexts.add(context);
  profile.parties.add(feature.parties.join(','));
  if (feature.direction !== 0) profile.directions.add(feature.direction);
  if (feature.from !== null && feature.to !== null) narrow(profile, feature.from, feature.to);
  if (feature.published !== null) {
    profile.publishedFrom = Math.min(profile.publishedFrom ?? OPEN, feature.published);
    profile.publishedTo = Math.max(profile.publishedTo ?? -OPEN, feature.published);
  }
  profile.fresh ||= feature.fresh;
  profile.planned &&= isPlanned(feature);
  if (feature.place) profile.places.set(`${feature.place.key}/${feature.place.country ?? ''}`, feature.place);
  for (const person of feature.persons) {
    const at = person.lastIndexOf('@');
    const [name, party] = [person.slice(0, at), person.slice(at + 1)];
    profile.names.add(name);
    const side = profile.persons.get(party);
    if (side) side.add(name);
    else profile.persons.set(party, new Set([name]));
  }
  for (const instrument of feature.instruments) profile.instruments.add(instrument);
  for (const quantity of feature.quantities) profile.quantities.add(quantity);
  for (const ordinal of feature.ordinals) {
    const at = ordinal.lastIndexOf(':');
    const unit = ordinal.slice(0, at);
    const values = profile.ordinals.get(unit);
    if (values) values.add(ordinal.slice(at + 1));
    else profile.ordinals.set(unit, new Set([ordinal.slice(at + 1)]));
  }
  profile.reports.add(feature.report);
}

export function addAll(profile: Profile, other: Profile): void {
  for (const feature of other.members) add(profile, feature);
}

/** Ranges that do not meet (told a day or two apart) leave the days from the one to the other. */
function narrow(profile: Profile, from: number, to: number): void {
  if (profile.from === null || profile.to === null) {
    profile.from = from;
    profile.to = to;
    return;
  }
  const [first, last] = [Math.max(profile.from, from), Math.min(profile.to, to)];
  profile.from = Math.min(first, last);
  profile.to = Math.max(first, last);
}

/** Days between two dated profiles: 0 when they meet. */
export function daysApart(a: Profile, b: Profile): number {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return 0;
  return Math.max(0, a.from - b.to, b.from - a.to);
}

/**
 * Whether it is something that one side does to another, in deed and not in words: a strike, a sanction, a gift. Such
 * things are told of again and again, mostly without a date.
 */
export function isDeed(profile: Profile): boolean {
  if (profile.directions.size !== 1 || isSpoken(profile.family)) return false;
  if (!isMutual(profile.family)) return true;
  return profile.types.size === 1 && profile.types.has('AID');
}

/**
 * Whether a strike is told to have hit only places of the one who strikes: who struck whom was then misread or told the
 * wrong way round, and nobody should be led to an event by it.
 */
export function isDoubtful(profile: Profile): boolean {
  if (profile.family !== 'assault' || profile.directions.size !== 1 || profile.places.size === 0) return false;
  const { block, direction } = profile.members[0] as Feature;
  const [left = '', right = ''] = block.slice(block.indexOf('|') + 1).split('>');
  const actor = direction === 1 ? left : right;
  for (const { country } of profile.places.values()) if (country !== actor) return false;
  return true;
}
