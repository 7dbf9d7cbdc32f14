/** Puts the record of an event together from its claims: an event holds nothing but what they give. */
import type {
  Claim,
  DateCertainty,
  DateRange,
  EventField,
  EventRecord,
  Factuality,
  FieldValue,
  Quantity,
  Where,
} from '../model/index.ts';
import { numbersDisputed, placesDisputed } from './disputes.ts';
import { dyadsOf } from './dyads.ts';
import { articleOf, type MergeItem } from './feature.ts';
import { nameKey } from './names.ts';
import { originOf } from './origins.ts';
import { bestRange, rangesDisputed } from './range.ts';

/** Id of the event whose first claim this is: `c_…` gives `e_…`. */
export function eventIdOf(claimId: string): string {
  return `e_${claimId.startsWith('c_') ? claimId.slice(2) : claimId}`;
}

/** By day of publication (unknown last), then id. */
export function byPublication(a: MergeItem, b: MergeItem): number {
  const [p, q] = [a.report.published, b.report.published];
  if (p !== q) {
    if (p === null) return 1;
    if (q === null) return -1;
    const [day, other] = [p.slice(0, 10), q.slice(0, 10)];
    if (day !== other) return day < other ? -1 : 1;
  }
  return a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : 0;
}

/**
 * The record of the event that these claims tell of. Pure; the order of the claims does not matter.
 * Throws when there is no claim: an event without a claim cannot be.
 */
export function buildEvent(items: readonly MergeItem[]): EventRecord {
  const sorted = [...items].sort(byPublication);
  const head = sorted[0];
  if (!head) throw new Error('an event needs at least one claim, got none');
  const claims = sorted.map((item) => item.claim);

  const when = field(claims, (claim) => range(claim));
  const where = field(claims, (claim) => (claim.where ? [placeOf(claim.where)] : []));
  const factuality = field(claims, (claim) => [claim.factuality]);
  const fields: EventRecord['fields'] = {
    type: field(claims, (claim) => [claim.type]),
    actors: field(claims, (claim) => nonEmpty(claim.actors.map((party) => party.code))),
    recipients: field(claims, (claim) => nonEmpty(claim.recipients.map((party) => party.code))),
    when: { ...when, disputed: rangesDisputed(claims) },
    where: { ...where, disputed: placesDisputed(where.values.map(({ value }) => value)) },
    persons: personsOf(claims),
    quantities: { ...field(claims, (claim) => claim.quantities.map(numberOf)), disputed: numbersDisputed(sorted) },
    instruments: field(claims, (claim) => claim.instruments.map((instrument) => instrument.name)),
    factuality: { ...factuality, disputed: overall(claims) === 'contested' },
  };
  const published = sorted.flatMap((item) =>
    item.report.published === null ? [] : [item.report.published.slice(0, 10)],
  );
  return {
    id: eventIdOf(head.claim.id),
    type: fields.type.values[0]!.value,
    modes: field(claims, (claim) => claim.modes).values.map(({ value }) => value),
    contexts: field(claims, (claim) => claim.contexts).values.map(({ value }) => value),
    dyads: dyadsOf(claims),
    when: bestRange(claims),
    dated: firmest(claims),
    place: bestPlace(where.values),
    factuality: overall(claims),
    fields,
    disputed: (Object.keys(fields) as (keyof typeof fields)[]).filter((name) => fields[name].disputed).sort(),
    parties: partyNames(claims),
    claims: sorted.map((item) => ({ documentId: item.report.id, claimId: item.claim.id })),
    reports: unique(sorted.map(articleOf)),
    outlets: unique(sorted.flatMap((item) => (item.report.outlet === null ? [] : [item.report.outlet]))),
    origins: unique(sorted.map(originOf)),
    languages: unique(sorted.map((item) => item.report.language)),
    firstReported: published[0] ?? null,
    lastReported: published.at(-1) ?? null,
  };
}

/** stated in words, else worked out, else only the day of publication. */
function firmest(claims: readonly Claim[]): DateCertainty | null {
  const said = new Set(claims.map((claim) => claim.when?.certainty));
  return (['stated', 'derived', 'published'] as const).find((certainty) => said.has(certainty)) ?? null;
}

/** Collects the values that claims give; the one that most claims give comes first. */
function field<T>(claims: readonly Claim[], valuesOf: (claim: Claim) => T[]): EventField<T> {
  const byKey = new Map<string, FieldValue<T>>();
  for (const claim of claims)
    for (const value of valuesOf(claim)) {
      const key = JSON.stringify(value);
      const known = byKey.get(key);
      if (!known) byKey.set(key, { value, claims: [claim.id] });
      else if (known.claims.at(-1) !== claim.id) known.claims.push(claim.id);
    }
  const values = [...byKey].sort(([a, x], [b, y]) => y.claims.length - x.claims.length || (a < b ? -1 : 1));
  return { values: values.map(([, value]) => value), disputed: false };
}

/** Persons of all claims; spellings of one name are one person, shown as most claims (then the longest) write it. */
function personsOf(claims: readonly Claim[]): EventField<string> {
  const spellings = field(claims, (claim) => claim.persons.map((person) => person.name));
  const persons = new Map<string, FieldValue<string>>();
  for (const { value, claims: ids } of spellings.values) {
    const key = nameKey(value);
    const known = persons.get(key);
    if (!known) {
      persons.set(key, { value, claims: ids });
      continue;
    }
    if (known.claims.length === ids.length && value.length > known.value.length) known.value = value;
    const all = new Set([...known.claims, ...ids]);
    known.claims = claims.map(({ id }) => id).filter((id) => all.has(id));
  }
  const values = [...persons.values()].sort(
    (a, b) => b.claims.length - a.claims.length || (a.value < b.value ? -1 : 1),
  );
  return { values, disputed: false };
}

const unique = (values: readonly string[]) => [...new Set(values)].sort();

/** A set of codes as one value; an empty one is no value. */
function nonEmpty(codes: readonly string[]): string[][] {
  return codes.length === 0 ? [] : [unique(codes)];
}

function range({ when }: Claim): DateRange[] {
  if (when === null) return [];
  const { from, to } = when;
  if (from === null && to === null) return [];
  return [{ from: from ?? (to as string), to: to ?? (from as string) }];
}

function placeOf({ name, country, lat, lon }: Where): Pick<Where, 'name' | 'country' | 'lat' | 'lon'> {
  return { name, country, lat, lon };
}

function numberOf({ kind, value, unit }: Quantity): Pick<Quantity, 'kind' | 'value' | 'unit'> {
  return { kind, value, unit };
}

/** The place most claims name; of two named as often the one on the map, which is the more exact. */
function bestPlace(values: readonly FieldValue<Pick<Where, 'name' | 'country' | 'lat' | 'lon'>>[]): string | null {
  const weight = (value: (typeof values)[number]) => value.claims.length + (value.value.lat === null ? 0 : 0.5);
  let best: (typeof values)[number] | undefined;
  for (const value of values) if (!best || weight(value) > weight(best)) best = value;
  return best?.value.name ?? null;
}

/**
 * What is said by some and denied by others is contested; else the firmest word counts: what was a plan in March and is
 * told as done in May is done.
 */
function overall(claims: readonly Claim[]): Factuality | 'contested' {
  const said = new Set(claims.map((claim) => claim.factuality));
  if (said.has('negated')) {
    const others = said.has('asserted') || said.has('alleged') || said.has('future');
    return others ? 'contested' : 'negated';
  }
  for (const factuality of ['asserted', 'alleged', 'future'] as const) if (said.has(factuality)) return factuality;
  return 'hypothetical';
}

/** The name most claims use for each party; of two used as often the shorter, then the first of the alphabet. */
function partyNames(claims: readonly Claim[]): Record<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const claim of claims)
    for (const { code, name } of [...claim.actors, ...claim.recipients]) {
      let names = counts.get(code);
      if (!names) {
        names = new Map();
        counts.set(code, names);
      }
      names.set(name, (names.get(name) ?? 0) + 1);
    }
  const out: Record<string, string> = {};
  for (const code of [...counts.keys()].sort()) {
    const names = [...counts.get(code)!];
    names.sort(([a, m], [b, n]) => n - m || a.length - b.length || (a < b ? -1 : 1));
    out[code] = names[0]![0];
  }
  return out;
}
