/**
 * What one sentence says of an event holds for the sentences that name it again: "the attack", "the two met". Only types
 * of single happenings are joined, only within a report, and only where its claims leave no choice.
 */
import type { Claim, EventType, Report } from '../model/index.ts';
import type { ReportTrace } from './trace.ts';

/** Types whose claims of the same actors and recipients in one report are as a rule one happening. */
const SINGLE = new Set<EventType>(['CONSULT', 'ASSAULT', 'SANCTION', 'PROTEST', 'COERCE', 'RETREAT']);

function key(claim: Claim): string {
  const codes = (parties: Claim['actors']) =>
    parties
      .map((party) => party.code)
      .sort()
      .join('+');
  return `${claim.type} ${claim.reciprocal ? codes([...claim.actors, ...claim.recipients]) : `${codes(claim.actors)}>${codes(claim.recipients)}`}`;
}

/** The one value that claims give, or undefined when they give none or several. */
function only<T>(values: readonly (T | null)[], same: (value: T) => string): T | undefined {
  const given = values.filter((value): value is T & {} => value !== null && value !== undefined);
  return new Set(given.map(same)).size === 1 ? given[0] : undefined;
}

/** Fills dates and places in place. `lead`: how many claims at the head of the list stand in the report's lead. */
export function shareWithinReport(
  claims: Claim[],
  report: Report,
  lead: number,
  trace: ReportTrace | null = null,
): void {
  for (const group of Map.groupBy(
    claims.filter((claim) => SINGLE.has(claim.type) && claim.actors.length > 0),
    key,
  ).values()) {
    const real = group.filter((claim) => claim.factuality === 'asserted' || claim.factuality === 'alleged');
    const when = only(
      real.map((claim) => claim.when),
      (value) => `${value.from} ${value.to}`,
    );
    const where = only(
      real.map((claim) => claim.where),
      (value) => value.name,
    );
    for (const claim of real) {
      if (when && !claim.when) {
        claim.when = { ...when, certainty: 'derived' };
        trace?.note('when', `${claim.id} has the date of the other claims of one happening`, when);
      }
      if (where && !claim.where) {
        claim.where = where;
        trace?.note('where', `${claim.id} has the place of the other claims of one happening`, where);
      }
    }
  }
  publishedInLead(claims.slice(0, lead), report, trace);
}

/**
 * News leads with what is new: an act that a finite verb tells in the lead, or the very first act, without a date, happened about the day of
 * publication. The date is marked as no more than that.
 */
function publishedInLead(claims: Claim[], report: Report, trace: ReportTrace | null): void {
  if (!report.published) return;
  for (const [i, claim] of claims.entries()) {
    if (claim.when || claim.factuality !== 'asserted' || claim.type === 'COOPERATE') continue;
    // a noun ("the talks between X and Y") tells the news only where it opens the report
    const told =
      /-(?:verb|light)\//.test(claim.rule) ||
      (i === 0 && SINGLE.has(claim.type) && claim.actors.length + claim.recipients.length > 1);
    if (!told) continue;
    const { start, end } = claim.trigger;
    trace?.note('when', `${claim.id} is told in the lead without a date: about the day of publication`, claim.trigger);
    claim.when = {
      from: report.published,
      to: report.published,
      certainty: 'published',
      calendar: 'gregory',
      text: report.text.slice(start, end),
      start,
      end,
    };
  }
}
