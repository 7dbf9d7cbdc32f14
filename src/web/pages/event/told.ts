/** An event as its claims tell it: grouped by who says so first, and value by value with the claims behind each. */
import type { InferResponseType } from 'hono/client';
import type { Attribution, EventRecord } from '../../../model/index.ts';
import type { client } from '../../api.ts';
import type { Cell } from '../../parts/download.ts';

export type ToldEvent = InferResponseType<(typeof client.api.events)[':id']['$get'], 200>;
export type ToldClaim = ToldEvent['claims'][number];

/** A claim with its number on the page, from 1. */
export interface Numbered {
  told: ToldClaim;
  number: number;
}

export interface OriginGroup {
  origin: string;
  claims: Numbered[];
}

/** The claims by who says so first: origins in the order in which they were first heard, claims numbered through. */
export function byOrigin(claims: readonly ToldClaim[]): OriginGroup[] {
  let number = 0;
  return [...Map.groupBy(claims, ({ origin }) => origin)].map(([origin, told]) => ({
    origin,
    claims: told.map((one) => ({ told: one, number: ++number })),
  }));
}

/** Numbers of claims on the page by their ids. */
export function numbersOf(groups: readonly OriginGroup[]): Map<string, number> {
  return new Map(groups.flatMap(({ claims }) => claims.map(({ told, number }) => [told.claim.id, number])));
}

/** Who says something: the origins of these claims, each with its claims. */
export function saidBy(ids: readonly string[], groups: readonly OriginGroup[]): OriginGroup[] {
  const wanted = new Set(ids);
  return groups
    .map(({ origin, claims }) => ({ origin, claims: claims.filter(({ told }) => wanted.has(told.claim.id)) }))
    .filter(({ claims }) => claims.length > 0);
}

export type Confidence = 'high' | 'medium' | 'low';

/** A word for how sure the coder is that a claim is read rightly (0 … 1). */
export function confidenceOf(value: number): Confidence {
  if (value >= 0.8) return 'high';
  return value >= 0.5 ? 'medium' : 'low';
}

/** Who says so, the outermost first: those who are only referred back to (`same`) are no link of their own. */
export function chainOf(attribution: readonly Attribution[]): Pick<Attribution, 'speaker' | 'verb'>[] {
  return attribution
    .filter(({ verb, speaker }, i) => verb !== 'same' && attribution[i - 1]?.speaker !== speaker)
    .map(({ speaker, verb }) => ({ speaker, verb }));
}

/** Id of the report that an origin stands for: one of an unknown outlet is its own origin (`report 12`), unless somebody is called so. */
export function reportOfOrigin(origin: string, claims: readonly Numbered[]): string | null {
  if (!origin.startsWith('report ')) return null;
  const called = claims.some(
    ({ told: { claim, report } }) =>
      report.outlet === origin || claim.attribution.some(({ speaker }) => speaker.trim() === origin),
  );
  return called ? null : origin.slice('report '.length);
}

export type FieldName = keyof EventRecord['fields'];
/** In the order of the question: what, who, when, where, how much, how sure. */
export const FIELD_NAMES: readonly FieldName[] = [
  'type',
  'actors',
  'recipients',
  'persons',
  'when',
  'where',
  'quantities',
  'instruments',
  'factuality',
];

/** Offices of a person as the claims name them, each once, with the party they are held for. */
export function officesOf(name: string, claims: readonly string[], told: readonly ToldClaim[]) {
  const behind = new Set(claims);
  const offices = new Map<string, { role: string | null; of: string | null }>();
  for (const { claim } of told) {
    if (!behind.has(claim.id)) continue;
    // A person that claims spell differently has one spelling in the event; one person alone in a claim is that person.
    const own = claim.persons.filter((person) => person.name === name);
    const meant = own.length > 0 ? own : claim.persons.length === 1 ? claim.persons : [];
    for (const { role, of } of meant) if (role !== null || of !== null) offices.set(`${role} ${of}`, { role, of });
  }
  const all = [...offices.values()];
  // "minister" says nothing beside "trade minister", nor a party beside an office for it.
  return all.filter(
    (one) =>
      !all.some(
        (other) =>
          other !== one &&
          other.of === one.of &&
          other.role !== null &&
          (one.role === null || other.role.endsWith(`-${one.role}`)),
      ),
  );
}

/** The claims of an event as a table and as records. */
export function rowsOf({ event, claims }: Pick<ToldEvent, 'event' | 'claims'>): { csv: Cell[][]; json: unknown } {
  const head =
    'event,claim,report,outlet,language,published,origin,attribution,type,actors,recipients,from,to,certainty,place,quantities,factuality,confidence,rule,start,end,quote';
  const rows = claims.map(({ claim, report, origin, quote }): Cell[] => [
    event.id,
    claim.id,
    report.id,
    report.outlet,
    report.language,
    report.published,
    origin,
    claim.attribution.map(({ speaker, verb }) => `${speaker} (${verb})`).join(' < '),
    claim.type,
    claim.actors.map(({ code }) => code).join(' '),
    claim.recipients.map(({ code }) => code).join(' '),
    claim.when?.from ?? null,
    claim.when?.to ?? null,
    claim.when?.certainty ?? null,
    claim.where?.name ?? null,
    claim.quantities.map(({ value, unit }) => (unit === null ? String(value) : `${value} ${unit}`)).join('; '),
    claim.factuality,
    claim.confidence,
    claim.rule,
    claim.evidence.start,
    claim.evidence.end,
    quote,
  ]);
  return { csv: [head.split(','), ...rows], json: { event, claims } };
}
