/**
 * Numbers and speakers of one happening that a report tells of more than once: what one sentence says of them holds for the
 * others. Claims of the same parties at several times may be several happenings, and share nothing.
 */
import type { Claim } from '../model/index.ts';
import { key, SINGLE } from './coreference.ts';
import { add } from './further.ts';
import type { ReportTrace } from './trace.ts';

/** Numbers that count something known, and money: what one claim of a happening has, all of them have. */
export function shareNumbers(claims: readonly Claim[], trace: ReportTrace | null): void {
  const single = claims.filter(
    (claim) => (SINGLE.has(claim.type) || claim.type === 'AGREE') && claim.actors.length > 0,
  );
  for (const group of Map.groupBy(single, key).values()) {
    if (group.length < 2 || severalDays(group)) continue;
    const given = group.flatMap((claim) => claim.quantities.map((quantity) => ({ claim, quantity })));
    for (const { claim: from, quantity } of given) {
      if (quantity.kind === 'percent' || quantity.kind === 'ordinal' || quantity.unit === null) continue;
      if (quantity.kind === 'measure' && from.type !== 'AGREE') continue;
      for (const claim of group)
        if (claim !== from && isReal(claim) === isReal(from) && add(claim, quantity))
          trace?.note('quantity', `${claim.id} has a number of the other claims of one happening`, quantity);
    }
  }
}

/** Who tells of a happening in one sentence of a report tells of it in the others that name nobody. */
export function shareSpeakers(claims: readonly Claim[], trace: ReportTrace | null): void {
  for (const group of Map.groupBy(
    claims.filter((claim) => claim.actors.length > 0),
    key,
  ).values()) {
    if (group.length < 2 || severalDays(group)) continue;
    const told = group.filter((claim) => claim.attribution.length > 0);
    if (told.length === 0) continue;
    for (const claim of group) {
      if (claim.attribution.length > 0) continue;
      const near = told.filter((other) => isReal(other) === isReal(claim));
      const best = near.find((other) => other.trigger.start > claim.trigger.start) ?? near.at(-1);
      if (!best) continue;
      claim.attribution = best.attribution.map((link) => ({ ...link }));
      trace?.note('said', `${claim.id} is told by who tells of it elsewhere in the report`, best.attribution[0]);
    }
  }
}

const isReal = (claim: Claim) => claim.factuality === 'asserted' || claim.factuality === 'alleged';

/** Whether claims name more than one time: they may be more than one happening. */
function severalDays(group: readonly Claim[]): boolean {
  return new Set(group.flatMap((claim) => (claim.when ? [`${claim.when.from} ${claim.when.to}`] : []))).size > 1;
}
