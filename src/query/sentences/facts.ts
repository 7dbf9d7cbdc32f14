/** What one sentence about an event has to say, drawn from the record alone and in no language. */
import type { EventRecord, EventType } from '../../model/index.ts';

/** A number counted in a unit. */
export interface Count {
  unit: string;
  /** One number; of sums that differ, all, in rising order. */
  numbers: readonly number[];
}

/** Codes, English names of places and keys of instruments and units, as records have them. */
export interface Facts {
  type: EventType;
  /** The most frequent first. */
  modes: readonly string[];
  factuality: EventRecord['factuality'];
  /** Codes of those who act: the actors that most claims name. */
  actors: readonly string[];
  /** Codes of the recipients that go with them. */
  recipients: readonly string[];
  /** All are actors: each acts upon the other. */
  mutual: boolean;
  /** The documents counted: 12, or 12 and 13. */
  papers: Count | null;
  /** What was signed or agreed on: `memorandum`. */
  document: string | null;
  /** What else was given, made or traded: `drone`. */
  thing: string | null;
  /** Some claims speak of sanctions or an embargo: relations are cut in many other ways. */
  sanctions: boolean;
  contexts: readonly string[];
  /** Where, unless a party is named so: the state that was struck or visited has been said already. */
  place: string | null;
  /** The dead, the wounded, the arrested; in this order. */
  harm: readonly Count[];
  /** Who met, usual English names, at most three; none unless they consult. */
  people: readonly string[];
  /** More people met than these. */
  others: boolean;
}

/** So many people are named in a sentence. */
const MOST_PEOPLE = 3;

export function factsOf(event: EventRecord): Facts {
  const { actors, recipients } = rolesOf(event);
  const people = event.type === 'CONSULT' ? event.fields.persons.values.map(({ value }) => value) : [];
  const instruments = event.fields.instruments.values.map(({ value }) => value);
  return {
    type: event.type,
    modes: event.modes,
    factuality: event.factuality,
    actors,
    recipients,
    mutual: actors.length > 1 && recipients.length === 0,
    papers: countOf(event, isDocument),
    document: instruments.find(isDocument) ?? null,
    thing: instruments.find((instrument) => !isDocument(instrument)) ?? null,
    sanctions: instruments.some((instrument) => /sanction|embargo/.test(instrument)),
    contexts: event.contexts,
    place: event.place === null || Object.values(event.parties).includes(event.place) ? null : event.place,
    harm: HARM.flatMap((unit) => countOf(event, (own) => own === unit) ?? []),
    people: people.slice(0, MOST_PEOPLE),
    others: people.length > MOST_PEOPLE,
  };
}

/** Actors that most claims name, and the recipients that go with them. */
function rolesOf({ fields }: EventRecord): { actors: string[]; recipients: string[] } {
  const first = fields.actors.values[0];
  const actors = first?.value ?? [];
  const own = new Set(first?.claims);
  let recipients: string[] = [];
  let most = 0;
  for (const { value, claims } of fields.recipients.values) {
    const shared = first === undefined ? claims.length : claims.filter((id) => own.has(id)).length;
    const others = value.filter((code) => !actors.includes(code));
    if (shared > most && (others.length > 0 || actors.length === 0)) {
      most = shared;
      recipients = others;
    }
  }
  return { actors: [...actors], recipients };
}

const HARM = ['killed', 'wounded', 'injured', 'arrested', 'missing'];

/**
 * What is counted in a unit, null when nothing is. Of the parts and the sum that one report gives, the sum; of sums that
 * differ, all.
 */
function countOf(event: EventRecord, which: (unit: string) => boolean): Count | null {
  const { values, disputed } = event.fields.quantities;
  const largest = new Map<string, number>();
  let unit: string | null = null;
  for (const { value, claims } of values) {
    if (value.unit === null || !which(value.unit)) continue;
    unit ??= value.unit;
    if (value.kind !== 'count') continue;
    for (const claim of claims) largest.set(claim, Math.max(value.value, largest.get(claim) ?? 0));
  }
  const numbers = [...new Set(largest.values())].sort((a, b) => a - b);
  if (unit === null || numbers.length === 0) return null;
  return { unit, numbers: disputed ? numbers : numbers.slice(-1) };
}

/**
 * The key that words for a type with these modes are kept under (`CONSULT/visit`): that of the first mode that has words
 * of its own, else the type itself.
 */
export function keyOf(type: EventType, modes: readonly string[], words: Readonly<Record<string, unknown>>): string {
  return modes.map((mode) => `${type}/${mode}`).find((key) => Object.hasOwn(words, key)) ?? type;
}

/** Whether one goes to see the other, whatever else is said of it. */
export const isVisit = ({ type, modes }: Pick<Facts, 'type' | 'modes'>): boolean =>
  type === 'CONSULT' && modes[0] === 'visit';

/** `A, B and C`, by the comma and the word (with its spaces) of a language. */
export function row(parts: readonly string[], comma: string, and: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(comma)}${and}${parts.at(-1)}`;
}

/** Whether a document is an agreement, which is reached; others are agreed on. */
export const isAgreement = (document: string): boolean => /accord|agreement|deal|understanding/.test(document);

/** Kinds of instrument that are signed or agreed on. Others (drones, oil) are given or made. */
const DOCUMENTS: ReadonlySet<string> = new Set(
  (
    'accord agreement contract convention deal declaration document memorandum pact partnership plan programme ' +
    'protocol roadmap statement treaty understanding'
  ).split(' '),
);

function isDocument(instrument: string): boolean {
  return instrument
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => DOCUMENTS.has(word) || DOCUMENTS.has(word.replace(/s$/, '')));
}
