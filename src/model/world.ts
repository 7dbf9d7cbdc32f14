/** Who and what there is: the shape of the room `world`, so that the coder can take it as an argument. */
import type { LanguageCode } from './report.ts';

export type PartyKind = 'state' | 'body' | 'group' | 'company' | 'agency' | 'bloc';

/** An entity that can be actor or recipient (or, an agency, the one who says so). */
export interface PartyRecord {
  code: string;
  kind: PartyKind;
  /** Usual English name. */
  name: string;
  /** For what belongs to a state or stands under it: its ISO alpha-3; null otherwise. For a state: its own code. */
  country: string | null;
  /** PLOVER sector, when the party as a whole has one. */
  sector: string | null;
}

/** How a form names its party. Adjectives ("الإيراني", "Iranian", "российский") are no names by themselves. */
export type NameUse = 'name' | 'adjective' | 'demonym' | 'capital' | 'government' | 'variant';

/** A form of a language that names a party. Forms are in citation form; packs make their inflections. */
export interface PartyName {
  code: string;
  use: NameUse;
  form: string;
  /** Sector that this form implies (`Kremlin` → GOV), or null. */
  sector: string | null;
}

export interface PlaceRecord {
  /** English name, unique together with the country. */
  name: string;
  country: string | null;
  lat: number | null;
  lon: number | null;
}

export interface PlaceName {
  form: string;
  place: PlaceRecord;
}

/** An office that one person held for a time. */
export interface OfficeTerm {
  /** Kind of office, as in roles.tsv (`president`, `foreign-minister` …). */
  office: string;
  /** Party that the office belongs to. */
  of: string;
  /** ISO date or year-month or year; null: not known / still held. */
  from: string | null;
  to: string | null;
}

export interface PersonRecord {
  /** Stable key, e.g. `BLR-lukashenko-alexander`. */
  key: string;
  /** Usual English spelling. */
  name: string;
  terms: OfficeTerm[];
}

export interface PersonName {
  form: string;
  key: string;
  /** Whether the family name alone (the last word of `form`) is enough to know the person. */
  surname: string | null;
}

export interface World {
  party(code: string): PartyRecord | undefined;
  /** The city that stands for a party as its capital. */
  capital(code: string): PlaceRecord | undefined;
  person(key: string): PersonRecord | undefined;
  partyNames(language: LanguageCode): readonly PartyName[];
  placeNames(language: LanguageCode): readonly PlaceName[];
  personNames(language: LanguageCode): readonly PersonName[];
  /** How parties and places are called where they are shown; what the language has no name for is missing. */
  usualNames(language: LanguageCode): UsualNames;
}

/** Usual names in one language. */
export interface UsualNames {
  /** By code. */
  parties: Record<string, string>;
  /** By English name, as records have it. */
  places: Record<string, string>;
}
