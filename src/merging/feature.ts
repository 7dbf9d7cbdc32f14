/**
 * What merging needs to know of a claim, small enough to be kept beside it in a store: plain data, safe as JSON.
 * Everything is made comparable here once (names as consonant skeletons, dates as day numbers), so that comparing costs
 * set operations only.
 */
import type { Claim, ClaimParty, EventType, Factuality, Report } from '../model/index.ts';
import { dayOfIso } from '../text/calendars.ts';
import { familyOf, isMutual } from './families.ts';
import { nameKey, wordKey } from './names.ts';

/** Where a report comes from, where it does not stand by itself. */
export interface Lineage {
  /** Who published first what this report is a copy of: its outlet, or `report …` where that is not known. */
  origin?: string;
  /** Id of the first version of this report. All versions count as one report. */
  article?: string;
}

/** A claim together with what its report says of itself, and whose copy it is. */
export interface MergeItem {
  claim: Claim;
  report: Pick<Report, 'id' | 'language' | 'outlet' | 'published'> & Lineage;
}

/** The id that a report counts under: versions of one report are one. */
export const articleOf = ({ report }: Pick<MergeItem, 'report'>): string => report.article ?? report.id;

export interface FeaturePlace {
  /** Folded name; empty for the whole state of one of the parties, which says no more than that it took part. */
  key: string;
  country: string | null;
  /** Degrees; null together. A place without them is taken for a region or a state: it may hold others. */
  lat: number | null;
  lon: number | null;
}

export interface Feature {
  /** Id of the claim. */
  id: string;
  /** Id of its report. */
  report: string;
  /** Claims meet only within their block: type family and first pair of parties (see `blockOf`). */
  block: string;
  type: EventType;
  modes: string[];
  contexts: string[];
  /** All party codes, sorted; of a strike, also the state whose soil it hit. */
  parties: string[];
  /** 1: from the first of the block's pair to the second; −1: the other way; 0: no direction. */
  direction: -1 | 0 | 1;
  /**
   * First and last day on which it happened, as days since 1970-01-01. null: not stated; −Infinity and Infinity are not
   * JSON, so open ends are ±10,000,000.
   */
  from: number | null;
  to: number | null;
  /** Day of publication: only tells about when one may look for the event, never when it happened. */
  published: number | null;
  /** Told as news, without a date of its own, at the head of its report: it happened about the day of publication. */
  fresh: boolean;
  place: FeaturePlace | null;
  /** `key@party`: name's skeleton, and whom the person acts for (empty when not known). */
  persons: string[];
  instruments: string[];
  /** `kind:value` of what is told in numbers. */
  quantities: string[];
  /** `unit:value` of ordinals: the 28th session. */
  ordinals: string[];
  factuality: Factuality;
  /** Where the sentence that says it starts in its report: claims of one sentence. */
  sentence: number;
}

export const OPEN = 10_000_000;

/** The block a claim belongs to: its only one. Two claims of different blocks are never one event. */
export function blockOf(claim: Claim): string {
  return blockAndPair(claim).block;
}

function blockAndPair(claim: Claim): { block: string; pair: [string, string] | null } {
  const family = familyOf(claim.type);
  const actors = codes(claim.actors);
  const recipients = recipientsOf(claim);
  const directed = !isMutual(family) && !claim.reciprocal && recipients.length > 0;
  if (directed) {
    const [actor, recipient] = firstPair(actors.length > 0 ? actors : [''], recipients);
    // A strike and the strike back share a block, though never an event: reports that tell of both tell one story.
    const pair: [string, string] = byParty(actor, recipient) <= 0 ? [actor, recipient] : [recipient, actor];
    if (actor === '') return { block: `${family}|>${recipient}`, pair: null };
    return { block: `${family}|${pair[0]}>${pair[1]}`, pair };
  }
  const all = [...new Set([...actors, ...recipients])].sort(byParty);
  if (all.length === 1 && recipients.length === 1 && actors.length === 1)
    return { block: `${family}|${all[0]}+${all[0]}`, pair: null };
  if (all.length < 2) {
    const sign = recipients.length > 0 ? `>${all[0]}` : (all[0] ?? '');
    return { block: `${family}|${sign}`, pair: null };
  }
  const two = recipients.length === 0 || claim.reciprocal ? innerParties(claim, all) : all;
  const pair = firstPair(two, two);
  return { block: `${family}|${pair[0]}+${pair[1]}`, pair };
}

/**
 * Who is acted on. A strike on a group, or on nobody named, in another state is told as a strike on that state as well:
 * the state whose soil is hit counts among the recipients.
 */
function recipientsOf(claim: Claim): string[] {
  const recipients = codes(claim.recipients);
  const soil = claim.where?.country;
  if (claim.type !== 'ASSAULT' || claim.reciprocal || !soil || recipients.some(isState)) return recipients;
  const actors = claim.actors.map(({ code }) => code);
  if (actors.length === 0 || actors.includes(soil)) return recipients;
  return [...recipients, soil].sort(byParty);
}

/**
 * Where two meet in a third state, some reports name the host among those who met, others do not. Those who met are the
 * two whose people are named, or all but the host.
 */
function innerParties(claim: Claim, all: readonly string[]): readonly string[] {
  if (all.length < 3) return all;
  const named = all.filter((code) => claim.persons.some((person) => person.of === code));
  if (named.length === 2) return named;
  const guests = all.filter((code) => code !== claim.where?.country);
  return guests.length > 1 ? guests : all;
}

function codes(parties: readonly ClaimParty[]): string[] {
  return [...new Set(parties.map((party) => party.code))].sort(byParty);
}

/**
 * States before bodies and groups: "Iran struck Pakistan and Jaish al-Adl" is to meet "Iran struck Pakistan", whatever
 * the alphabet says.
 */
function byParty(a: string, b: string): number {
  const rank = Number(!isState(a)) - Number(!isState(b));
  if (rank !== 0) return rank;
  return a < b ? -1 : a > b ? 1 : 0;
}

const isState = (code: string) => /^[A-Z]{3}$/.test(code);

function firstPair(left: readonly string[], right: readonly string[]): [string, string] {
  let best: [string, string] | null = null;
  for (const a of left)
    for (const b of right) {
      if (a === b) continue;
      if (best === null || pairOrder([a, b], best) < 0) best = [a, b];
    }
  return best ?? [left[0] as string, right[0] as string];
}

function pairOrder(a: [string, string], b: [string, string]): number {
  const rank = a.filter((code) => !isState(code)).length - b.filter((code) => !isState(code)).length;
  return rank || byParty(a[0], b[0]) || byParty(a[1], b[1]);
}

/** Makes the features of a claim. Pure; the same claim and report give the same features. */
export function featureOf({ claim, report }: MergeItem): Feature {
  const { block, pair } = blockAndPair(claim);
  const range = rangeOf(claim);
  return {
    id: claim.id,
    report: report.id,
    block,
    type: claim.type,
    modes: sortedSet(claim.modes),
    contexts: sortedSet(claim.contexts),
    parties: sortedSet([...codes(claim.actors), ...recipientsOf(claim)]),
    direction: directionOf(claim, pair),
    from: range?.[0] ?? null,
    to: range?.[1] ?? null,
    published: report.published === null ? null : dayOfIso(report.published),
    fresh: claim.when?.certainty === 'published',
    place:
      claim.where === null
        ? null
        : {
            key: placeKey(claim),
            country: claim.where.country,
            lat: claim.where.lat !== null && claim.where.lon !== null ? claim.where.lat : null,
            lon: claim.where.lat !== null && claim.where.lon !== null ? claim.where.lon : null,
          },
    persons: sortedSet(
      claim.persons.map((person) => `${nameKey(person.name)}@${person.of ?? ''}`).filter((key) => key[0] !== '@'),
    ),
    instruments: sortedSet(claim.instruments.map((instrument) => wordKey(instrument.name)).filter(Boolean)),
    quantities: sortedSet(claim.quantities.filter((q) => q.kind !== 'ordinal').map((q) => `${q.kind}:${q.value}`)),
    ordinals: sortedSet(
      claim.quantities.filter((q) => q.kind === 'ordinal' && q.unit !== null).map((q) => `${q.unit}:${q.value}`),
    ),
    factuality: claim.factuality,
    sentence: claim.evidence.start,
  };
}

function placeKey(claim: Claim): string {
  const key = wordKey(claim.where?.name ?? '');
  const isWhole = (party: ClaimParty) => party.code === claim.where?.country && wordKey(party.name) === key;
  return claim.actors.some(isWhole) || claim.recipients.some(isWhole) ? '' : key;
}

/** Days that a claim gives for its event. A date that is only the day of publication says nothing about the event. */
function rangeOf(claim: Claim): [number, number] | null {
  const when = claim.when;
  if (when === null || when.certainty === 'published') return null;
  const from = when.from === null ? null : dayOfIso(when.from);
  const to = when.to === null ? null : dayOfIso(when.to);
  if (from === null && to === null) return null;
  const [first, last] = [from ?? -OPEN, to ?? OPEN];
  return first <= last ? [first, last] : [last, first];
}

function directionOf(claim: Claim, pair: [string, string] | null): -1 | 0 | 1 {
  const recipients = recipientsOf(claim);
  if (pair === null || recipients.length === 0) return 0;
  // Talks have no direction, a visit has one even if both sides talk there.
  const visit = claim.modes.includes('visit');
  if (claim.reciprocal && !visit) return 0;
  if (familyOf(claim.type) === 'consult' && !visit) return 0;
  const actor = (code: string) => claim.actors.some((party) => party.code === code);
  const recipient = (code: string) => recipients.includes(code);
  const forth = actor(pair[0]) && recipient(pair[1]);
  const back = actor(pair[1]) && recipient(pair[0]);
  return forth === back ? 0 : forth ? 1 : -1;
}

function sortedSet(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
