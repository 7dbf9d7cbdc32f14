import type { EventType, Factuality, Quad } from './plover.ts';
import type { Report } from './report.ts';
import type { Quote, Span } from './span.ts';

/** An actor or recipient as a claim names it. */
export interface ClaimParty extends Quote {
  /** ISO 3166 alpha-3 of a state, or our own code of a body (UN, EU, WEST …). */
  code: string;
  /** PLOVER sector (GOV, MIL …) or null when the text names only the state. */
  sector: string | null;
  /** Usual English name. */
  name: string;
}

/** A person as a claim names them. */
export interface ClaimPerson extends Quote {
  /** Romanised name in its usual English spelling where it is known. */
  name: string;
  /** Kind of office in English (`defence minister`), or null. */
  role: string | null;
  /** Code of the party the person acts for, or null. */
  of: string | null;
}

export type Calendar = 'gregory' | 'persian' | 'islamic';
export type DateCertainty = 'stated' | 'derived' | 'published';

/** A range of days, both ends inclusive, ISO `YYYY-MM-DD` in the Gregorian calendar. */
export interface DateRange {
  from: string;
  to: string;
}

/** When something happened, as far as the text says. Open ends are null. */
export interface When extends Quote {
  from: string | null;
  to: string | null;
  /** stated in the text; derived from words like "last March"; or only the day of publication. */
  certainty: DateCertainty;
  /** The calendar that the words of the text use. */
  calendar: Calendar;
}

export interface Where extends Quote {
  name: string;
  /** ISO alpha-3 of the state the place lies in, or null. */
  country: string | null;
  /** Degrees north and east (WGS 84), or null. */
  lat: number | null;
  lon: number | null;
}

export type QuantityKind = 'money' | 'count' | 'ordinal' | 'measure' | 'percent';

export interface Quantity extends Quote {
  kind: QuantityKind;
  value: number;
  /** ISO 4217 for money (`USD`), an English noun otherwise (`document`, `killed`), or null. */
  unit: string | null;
  /** What is counted or measured, in the words of the text, or null. */
  of: string | null;
}

export interface Instrument extends Quote {
  /** English name of the kind of instrument (`memorandum`, `drone`). */
  name: string;
}

/** One link of the chain of who says so, outermost first. */
export interface Attribution extends Quote {
  speaker: string;
  /** Code of the party that the speaker belongs to, or null. */
  code: string | null;
  /** say | report | deny | confirm | claim | accuse | warn | according-to … (a closed list: reporting.tsv) */
  verb: string;
}

/** What one report says of one interaction. Field order is the order of output. */
export interface Claim {
  id: string;
  type: EventType;
  modes: string[];
  contexts: string[];
  quad: Quad;
  /** PLOVER score, −10 … 10. */
  score: number;
  actors: ClaimParty[];
  recipients: ClaimParty[];
  reciprocal: boolean;
  persons: ClaimPerson[];
  when: When | null;
  where: Where | null;
  quantities: Quantity[];
  instruments: Instrument[];
  factuality: Factuality;
  attribution: Attribution[];
  /** The clause or sentence that says it. */
  evidence: Span;
  /** The words that name the act. */
  trigger: Span;
  /** Name of what produced the claim: `ar/visit`. */
  rule: string;
  /** 0 … 1 */
  confidence: number;
}

/** A report with its claims: one line of `dragoman code --format jsonl`. */
export interface CodedReport {
  document: Report;
  claims: Claim[];
}
