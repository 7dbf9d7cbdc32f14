/** The parts of a claim, each with the words that give it. */
import type { Attribution, Claim, ClaimParty, ClaimPerson, Instrument, Quantity, When, Where } from './claim.ts';
import type { Span } from './span.ts';

/** What the parts of a claim are, by the part that they play. */
interface PartValues {
  /** The words that name the act. */
  trigger: Span;
  actor: ClaimParty;
  recipient: ClaimParty;
  person: ClaimPerson;
  when: When;
  where: Where;
  quantity: Quantity;
  instrument: Instrument;
  attribution: Attribution;
}

export type PartRole = keyof PartValues;

/** One part of a claim. */
export type ClaimPart = {
  [R in PartRole]: {
    role: R;
    value: PartValues[R];
    /** Where the report gives it; null for what no word of the report says. */
    words: Span | null;
  };
}[PartRole];

/** All parts of a claim: whoever shows, marks or cuts out its words takes them from here. */
export function partsOf(claim: Claim): ClaimPart[] {
  const part = <R extends PartRole>(role: R, value: PartValues[R], said = true) =>
    ({ role, value, words: said && value.end > value.start ? value : null }) as ClaimPart;
  const { trigger, actors, recipients, persons, when, where, quantities, instruments, attribution } = claim;
  return [
    part('trigger', trigger),
    ...actors.map((one) => part('actor', one)),
    ...recipients.map((one) => part('recipient', one)),
    ...persons.map((one) => part('person', one)),
    // The day of publication is no word of the text, though the record points to the words that it dates.
    ...(when ? [part('when', when, when.certainty !== 'published')] : []),
    ...(where ? [part('where', where)] : []),
    ...quantities.map((one) => part('quantity', one)),
    ...instruments.map((one) => part('instrument', one)),
    ...attribution.map((one) => part('attribution', one)),
  ];
}
