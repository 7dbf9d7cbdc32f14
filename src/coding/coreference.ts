/**
 * What one sentence says of an event holds for the sentences that name it again: "the attack", "the two met". Only types
 * of single happenings are joined, only within a report, and only where its claims leave no choice.
 */
import type { Claim, EventType, Report, When } from '../model/index.ts';
import type { ReportTrace } from './trace.ts';

/** Types whose claims of the same actors and recipients in one report are as a rule one happening. */
export const SINGLE = new Set<EventType>(['CONSULT', 'ASSAULT', 'SANCTION', 'PROTEST', 'COERCE', 'RETREAT']);
/** What those who meet do there: talks, and what they sign, promise and say at them. */
const MEETING = new Set<EventType>(['CONSULT', 'AGREE', 'SUPPORT']);
/** How many sentences apart claims may be for one to lend its day or place to the next. */
const NEAR = 2;
/** Days that a date may span to be that of one happening. */
const MOST_DAYS = 10;

/** What a claim's sentence says beside the claim. */
export interface Setting {
  /** Number of the sentence in the report. */
  sentence: number;
  /** A finite verb of the narrative tells the act, not a relative clause or one of time. */
  told: boolean;
  /** The sentence names a date that the claim did not take. */
  elsewhen: boolean;
}

interface Placed extends Setting {
  claim: Claim;
}

function codesOf(parties: Claim['actors']): string {
  const [first] = parties;
  if (first && parties.length === 1) return first.code;
  return parties
    .map((party) => party.code)
    .sort()
    .join('+');
}

const everyone = (claim: Claim) => codesOf([...claim.actors, ...claim.recipients]);

/** Claims of one key in one report may be one happening: its type and who does what to whom. */
export function key(claim: Claim): string {
  return `${claim.type} ${claim.reciprocal ? everyone(claim) : `${codesOf(claim.actors)}>${codesOf(claim.recipients)}`}`;
}

/** Whether all who take part in one claim take part in the other, a host or mediator beside them. */
function takesIn(wide: Claim, narrow: Claim): boolean {
  const all = new Set([...wide.actors, ...wide.recipients].map((party) => party.code));
  return [...narrow.actors, ...narrow.recipients].every((party) => all.has(party.code));
}

/** The one value that claims give, or undefined when they give none or several. */
function only<T>(values: readonly (T | null)[], same: (value: T) => string): T | undefined {
  const given = values.filter((value): value is T & {} => value !== null && value !== undefined);
  return new Set(given.map(same)).size === 1 ? given[0] : undefined;
}

const sameDays = (value: When) => `${value.from} ${value.to}`;

/** Fills dates and places in place. `lead`: how many claims at the head of the list stand in the report's lead. */
export function shareWithinReport(
  claims: Claim[],
  report: Report,
  lead: number,
  settings: ReadonlyMap<Claim, Setting> = new Map(),
  trace: ReportTrace | null = null,
): void {
  const real = claims.filter((claim) => claim.factuality === 'asserted' || claim.factuality === 'alleged');
  const placed = real.flatMap((claim) => {
    const setting = settings.get(claim);
    return setting ? [{ ...setting, claim }] : [];
  });
  for (const group of Map.groupBy(
    real.filter((claim) => SINGLE.has(claim.type) && claim.actors.length > 0),
    key,
  ).values()) {
    const when = only(
      group.map((claim) => claim.when),
      sameDays,
    );
    const where = only(
      group.map((claim) => claim.where),
      (value) => value.name,
    );
    for (const claim of group) {
      if (when && !claim.when && !toldOtherwise(claim, when, placed, settings)) {
        claim.when = { ...when, certainty: 'derived' };
        trace?.note('when', `${claim.id} has the date of the other claims of one happening`, when);
      }
      if (where && !claim.where && !group.some((other) => other.where && apart(other, claim))) {
        claim.where = where;
        trace?.note('where', `${claim.id} has the place of the other claims of one happening`, where);
      }
    }
  }
  for (const group of Map.groupBy(
    placed.filter(({ claim }) => SINGLE.has(claim.type) && claim.actors.length > 0),
    ({ claim }) => key(claim),
  ).values())
    followOn(group, group, trace);
  publishedInLead(claims.slice(0, lead), report, settings, trace);
  const meetings = placed.filter(
    ({ claim }) => MEETING.has(claim.type) && claim.actors.length + claim.recipients.length > 1,
  );
  const talks = meetings.filter(({ claim }) => claim.type === 'CONSULT');
  for (const group of Map.groupBy(meetings, ({ claim }) => everyone(claim)).values())
    followOn(
      group,
      talks.filter((talk) => takesIn(talk.claim, (group[0] as Placed).claim)),
      trace,
    );
}

/** Whether the sentence before tells of the same parties at another time: which of the two a claim goes on with, nobody says. */
function toldOtherwise(
  claim: Claim,
  when: When,
  placed: readonly Placed[],
  settings: ReadonlyMap<Claim, Setting>,
): boolean {
  const setting = settings.get(claim);
  return placed.some(
    (other) =>
      other.sentence + 1 === setting?.sentence &&
      other.claim.type === claim.type &&
      other.claim.when !== null &&
      !touch(other.claim.when, when) &&
      takesIn(other.claim, claim),
  );
}

/** Each claim without day or place takes those of the lenders that stand near it, where they agree. */
function followOn(group: readonly Placed[], lenders: readonly Placed[], trace: ReportTrace | null): void {
  const dated = lenders.filter(({ claim }) => claim.when?.from && claim.when.to && isShort(claim.when));
  const located = lenders.filter(({ claim }) => claim.where);
  for (const { claim, sentence, elsewhen } of group) {
    const near = (other: Placed) => Math.abs(other.sentence - sentence) <= NEAR;
    if (!claim.when && !elsewhen) {
      const when = only(
        dated.filter(near).map((other) => other.claim.when),
        sameDays,
      );
      // what talks of several days come to is agreed at their end
      const from = MEETING.has(claim.type) && claim.type !== 'CONSULT' ? when?.to : when?.from;
      if (when && from) {
        claim.when = { ...when, from, certainty: when.certainty === 'published' ? 'published' : 'derived' };
        trace?.note('when', `${claim.id} has the date of what is told beside it`, when);
      }
    }
    if (claim.where) continue;
    const where = only(
      located
        .filter(
          (other) =>
            near(other) &&
            (claim.when && other.claim.when ? touch(claim.when, other.claim.when) : claim.when === other.claim.when),
        )
        .map((other) => other.claim.where),
      (value) => value.name,
    );
    if (where) {
      claim.where = where;
      trace?.note('where', `${claim.id} has the place of what is told beside it`, where);
    }
  }
}

function isShort({ from, to }: When): boolean {
  return (Date.parse(to ?? '') - Date.parse(from ?? '')) / 86_400_000 < MOST_DAYS;
}

/** Whether two claims have dates that cannot be one. */
function apart(a: Claim, b: Claim): boolean {
  return a.when !== null && b.when !== null && !touch(a.when, b.when);
}

function touch(a: When, b: When): boolean {
  return (a.from ?? '') <= (b.to ?? '9') && (b.from ?? '') <= (a.to ?? '9');
}

/**
 * News leads with what is new: an act that a finite verb tells in the lead, or the very first act, without a date, happened about the day of
 * publication. The date is marked as no more than that.
 */
function publishedInLead(
  claims: Claim[],
  report: Report,
  settings: ReadonlyMap<Claim, Setting>,
  trace: ReportTrace | null,
): void {
  if (!report.published) return;
  for (const [i, claim] of claims.entries()) {
    if (claim.when || claim.factuality !== 'asserted' || claim.type === 'COOPERATE') continue;
    // a noun ("the talks between X and Y") tells the news only where it opens the report
    const told =
      (settings.get(claim)?.told ?? /-(?:verb|light)\//.test(claim.rule)) ||
      (i === 0 &&
        SINGLE.has(claim.type) &&
        claim.actors.length + claim.recipients.length > 1 &&
        !settings.get(claim)?.elsewhen);
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
