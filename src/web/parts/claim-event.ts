/** A claim by itself as an event, so that it can be told in the same sentences. */
import type { Claim, EventField, EventRecord, Report } from '../../model/index.ts';

/** The event that a claim would be if no other report told of it. */
export function eventOfClaim(
  claim: Claim,
  report: Pick<Report, 'id' | 'outlet' | 'language' | 'published'>,
): EventRecord {
  const field = <T>(values: readonly T[]): EventField<T> => ({
    values: values.map((value) => ({ value, claims: [claim.id] })),
    disputed: false,
  });
  const codes = (parties: Claim['actors']) => [...new Set(parties.map(({ code }) => code))].sort();
  const [actors, recipients] = [codes(claim.actors), codes(claim.recipients)];
  const from = claim.when?.from ?? claim.when?.to;
  const to = claim.when?.to ?? claim.when?.from;
  const when = from && to ? { from, to } : null;
  const { where } = claim;
  return {
    id: `e_${claim.id.slice(2)}`,
    type: claim.type,
    modes: claim.modes,
    contexts: claim.contexts,
    dyads: [],
    when,
    dated: claim.when?.certainty ?? null,
    place: where?.name ?? null,
    factuality: claim.factuality,
    fields: {
      type: field([claim.type]),
      actors: field(actors.length > 0 ? [actors] : []),
      recipients: field(recipients.length > 0 ? [recipients] : []),
      when: field(when ? [when] : []),
      where: field(where ? [{ name: where.name, country: where.country, lat: where.lat, lon: where.lon }] : []),
      persons: field(claim.persons.map(({ name }) => name)),
      quantities: field(claim.quantities.map(({ kind, value, unit }) => ({ kind, value, unit }))),
      instruments: field([...new Set(claim.instruments.map(({ name }) => name))]),
      factuality: field([claim.factuality]),
    },
    disputed: [],
    parties: Object.fromEntries([...claim.actors, ...claim.recipients].map(({ code, name }) => [code, name])),
    claims: [{ documentId: report.id, claimId: claim.id }],
    reports: [report.id],
    outlets: report.outlet === null ? [] : [report.outlet],
    origins: [],
    languages: [report.language],
    firstReported: report.published,
    lastReported: report.published,
  };
}
