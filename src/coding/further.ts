/**
 * What a report goes on to say of a happening in sentences that tell of no act of their own: how many died ("three women
 * and four children are among the dead"), and who told of it ("the ministry reported seven victims").
 */
import type { Attribution, Claim, EventType, Quantity } from '../model/index.ts';
import type { Speaker } from './speakers.ts';
import type { ReportTrace } from './trace.ts';

export interface Numbers {
  quantities: readonly Quantity[];
  /** Whether the sentence speaks of killed, wounded, arrested … */
  fateful: boolean;
  /** Codes of the parties that it names, but for who speaks. */
  parties: readonly string[];
}

/** One sentence as far as the report's happenings go. */
export interface SentenceNote {
  index: number;
  claims: readonly Claim[];
  /** What a sentence without claims says of those before it, read when it is wanted; null: it has claims, or none stand before it. */
  numbers: (() => Numbers) | null;
  /** Whether it names a date. */
  dated: () => boolean;
  link: Attribution | null;
  speaker: Speaker | null;
}

/** Acts that leave victims and hit targets. */
const VIOLENT = new Set<EventType>(['ASSAULT', 'COERCE', 'PROTEST']);
/** Units of victims, and of what is aimed at. */
const VICTIMS =
  /^(?:killed|wounded|injured-or-killed|arrested|missing|displaced|person|man|woman|child|civilian|soldier|officer|fighter|terrorist|police|worker|student|journalist|migrant|refugee|prisoner|hostage|protester|citizen|family|doctor|member)$/;
const TARGETS = /^(?:target|site|point|base|missile|drone|strike|explosion|bomb|building|village)$/;
/** How far behind a happening its numbers, and who told of it, may stand, in sentences. */
const MOST_NUMBERS = 6;
const MOST_SPEAKER = 4;
/** Verbs with which a speaker passes a happening on; what is only said may be about anything. */
const NAMELESS = /\b(?:sources|officials|eyewitnesses|residents|medical sources|rescuers|local authorities|activists)$/;

const codes = (claim: Claim) => [...claim.actors, ...claim.recipients].map((party) => party.code);
const real = (claim: Claim) => claim.factuality === 'asserted' || claim.factuality === 'alleged';

const side = (claim: Claim) =>
  `${claim.actors.map((party) => party.code).sort()}>${claim.recipients.map((party) => party.code).sort()}`;

/** The violent happenings that the sentences before `at` tell of, the nearest first. */
function violenceBefore(notes: readonly SentenceNote[], at: number): Claim[] {
  const { index } = notes[at]!;
  const told: Claim[] = [];
  for (let k = at - 1; k >= 0 && index - notes[k]!.index <= MOST_NUMBERS; k--)
    told.push(...notes[k]!.claims.filter((claim) => VIOLENT.has(claim.type) && real(claim)));
  return told;
}

/**
 * The one violent happening among those told before, or null when there are several: then the sentence must name who
 * acted ("the Kenyan missiles killed three").
 */
function happeningBefore(told: readonly Claim[], parties: readonly string[]): Claim | null {
  const sides = Map.groupBy(told, side);
  const one = (claims: Claim[] | undefined) => {
    const days = new Set(claims?.flatMap((claim) => (claim.when ? [claim.when.from] : [])));
    return claims && days.size <= 1 ? claims[0]! : null;
  };
  if (sides.size === 1) return one([...sides.values()][0]);
  const acting = [...sides.values()].filter((claims) =>
    claims[0]!.actors.some((party) => parties.includes(party.code)),
  );
  return acting.length === 1 ? one(acting[0]) : null;
}

/** Fills numbers and speakers in place. `lead`: how many claims at the head of the list stand in the report's lead. */
export function tellFurther(notes: readonly SentenceNote[], lead: readonly Claim[], trace: ReportTrace | null): void {
  for (const [i, note] of notes.entries()) {
    if (note.numbers === null || note.dated()) continue;
    const told = violenceBefore(notes, i);
    if (told.length === 0) continue;
    const { quantities, fateful, parties } = note.numbers();
    const wanted = quantities.filter(
      (q) => q.kind === 'count' && q.unit !== null && ((fateful && VICTIMS.test(q.unit)) || TARGETS.test(q.unit)),
    );
    const claim = wanted.length > 0 ? happeningBefore(told, parties) : null;
    if (!claim) continue;
    for (const q of wanted)
      if (add(claim, q)) trace?.note('quantity', `${claim.id} has a number that a later sentence tells of it`, q);
  }
  const inLead = new Set(lead);
  for (const [i, note] of notes.entries())
    for (const claim of note.claims) {
      if (claim.attribution.length > 0 || !real(claim) || !inLead.has(claim)) continue;
      const teller = tellerOf(claim, notes, i);
      if (!teller) continue;
      claim.attribution.push({ ...teller });
      trace?.note('said', `${claim.id} is told by whom the sentences behind the lead name`, teller);
    }
}

/** Who tells of a happening of the lead: news gives its source in the sentences behind. */
function tellerOf(claim: Claim, notes: readonly SentenceNote[], at: number): Attribution | null {
  const { index } = notes[at]!;
  for (const next of notes.slice(at + 1)) {
    if (next.index - index > MOST_SPEAKER) return null;
    const { link, speaker } = next;
    if (!link || !speaker) continue;
    // an agency that is named right behind the lead tells all of it
    if (speaker.medium && next.index - index <= 2) return link;
    if (next.claims.some((other) => other.type !== claim.type)) continue;
    const own = link.code !== null && codes(claim).includes(link.code);
    if (own || speaker.medium || NAMELESS.test(link.speaker)) return link;
  }
  return null;
}

/** Adds a quantity that a claim lacks. */
export function add(claim: Claim, quantity: Quantity): boolean {
  if (claim.quantities.some((q) => q.kind === quantity.kind && q.value === quantity.value && q.unit === quantity.unit))
    return false;
  claim.quantities.push(quantity);
  return true;
}
