/** The fields of a claim with the characters that gave each, for its card, its marks and its export. */
import {
  type Claim,
  type ClaimPart,
  type PartRole,
  partsOf,
  type QuantityKind,
  type Quote,
  quote,
} from '../../../model/index.ts';
import type { Cell } from '../../parts/download.ts';
import type { Mark } from './marks.ts';

/** What a card calls the parts of a claim, in the order in which it tells them. */
const NAMES = {
  actor: 'actor',
  recipient: 'recipient',
  trigger: 'act',
  when: 'date',
  where: 'place',
  person: 'person',
  instrument: 'instrument',
  quantity: 'quantity',
  attribution: 'speaker',
} as const satisfies Record<PartRole, string>;
const ORDER = Object.keys(NAMES);

export type FieldName = (typeof NAMES)[PartRole];

/** One value of a claim, with its words. */
export interface Field {
  name: FieldName;
  /** Its number among the fields of its claim, which joins card and text. */
  number: number;
  value:
    | { kind: 'party'; code: string; sector: string | null }
    | { kind: 'date'; when: NonNullable<Claim['when']> }
    | { kind: 'place'; name: string; country: string | null }
    | { kind: 'person'; name: string; role: string | null; of: string | null }
    | { kind: 'quantity'; amount: number; unit: string | null; of: string | null; measured: QuantityKind }
    | { kind: 'speaker'; speaker: string; code: string | null; verb: string }
    | { kind: 'name'; name: string }
    | { kind: 'words' };
  quote: Quote;
}

const NO_WORDS: Quote = { text: '', start: 0, end: 0 };

/** All values of a claim, in the order in which a card tells them. */
export function fieldsOf(claim: Claim, text: string): Field[] {
  return partsOf(claim)
    .sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role))
    .map((part, number) => ({
      name: NAMES[part.role],
      number,
      value: shownOf(part),
      quote: part.words ? quote(text, part.words.start, part.words.end) : NO_WORDS,
    }));
}

function shownOf({ role, value }: ClaimPart): Field['value'] {
  switch (role) {
    case 'trigger':
      return { kind: 'words' };
    case 'actor':
    case 'recipient':
      return { kind: 'party', code: value.code, sector: value.sector };
    case 'when':
      return { kind: 'date', when: value };
    case 'where':
      return { kind: 'place', name: value.name, country: value.country };
    case 'person':
      return { kind: 'person', name: value.name, role: value.role, of: value.of };
    case 'instrument':
      return { kind: 'name', name: value.name };
    case 'quantity':
      return { kind: 'quantity', amount: value.value, unit: value.unit, of: value.of, measured: value.kind };
    case 'attribution':
      return { kind: 'speaker', speaker: value.speaker, code: value.code, verb: value.verb };
  }
}

/** The marks of a claim's fields in the text. A party that is not named in the report (the outlet's own) has none. */
export function fieldMarks(fields: readonly Field[]): Mark[] {
  return fields
    .filter(({ quote }) => quote.end > quote.start)
    .map(({ name, number, quote }) => ({ kind: 'field', name, number, start: quote.start, end: quote.end }));
}

/** The columns of a table of claims, in English as all exports are. */
export const COLUMNS = [
  'id',
  'type',
  'modes',
  'contexts',
  'actors',
  'recipients',
  'reciprocal',
  'from',
  'to',
  'certainty',
  'date_words',
  'place',
  'country',
  'lat',
  'lon',
  'persons',
  'quantities',
  'instruments',
  'attribution',
  'factuality',
  'score',
  'confidence',
  'rule',
  'quote',
  'start',
  'end',
] as const;

/** Claims as the rows of a table, the heading first. Lists are joined by "; ". */
export function claimRows(claims: readonly Claim[], text: string): Cell[][] {
  const list = (values: readonly string[]) => values.join('; ');
  const party = ({ code, sector }: { code: string; sector: string | null }) => (sector ? `${code}.${sector}` : code);
  const row = (claim: Claim): Record<(typeof COLUMNS)[number], Cell> => ({
    id: claim.id,
    type: claim.type,
    modes: list(claim.modes),
    contexts: list(claim.contexts),
    actors: list(claim.actors.map(party)),
    recipients: list(claim.recipients.map(party)),
    reciprocal: String(claim.reciprocal),
    from: claim.when?.from ?? null,
    to: claim.when?.to ?? null,
    certainty: claim.when?.certainty ?? null,
    date_words: claim.when?.text ?? null,
    place: claim.where?.name ?? null,
    country: claim.where?.country ?? null,
    lat: claim.where?.lat ?? null,
    lon: claim.where?.lon ?? null,
    persons: list(claim.persons.map(({ name, role, of }) => [name, role, of].filter(Boolean).join(', '))),
    quantities: list(claim.quantities.map(({ value, unit, of }) => [value, unit, of].filter(Boolean).join(' '))),
    instruments: list(claim.instruments.map(({ name }) => name)),
    attribution: list(claim.attribution.map(({ speaker, verb }) => `${speaker} (${verb})`)),
    factuality: claim.factuality,
    score: claim.score,
    confidence: claim.confidence,
    rule: claim.rule,
    quote: text.slice(claim.evidence.start, claim.evidence.end),
    start: claim.evidence.start,
    end: claim.evidence.end,
  });
  return [[...COLUMNS], ...claims.map((claim) => COLUMNS.map((column) => row(claim)[column]))];
}
