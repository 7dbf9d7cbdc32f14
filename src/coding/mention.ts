/** A noun phrase that names parties, persons, places: what the clause grammar relates to acts. */
import type { PlaceRecord, ReferenceCode, Relation, RoleRow } from '../model/index.ts';
import type { KnownPerson, PartyMention } from './discourse.ts';

export interface PartyPart extends PartyMention {
  /** Tokens that name it. */
  from: number;
  to: number;
}

export interface PersonPart extends KnownPerson {
  from: number;
  to: number;
}

export interface Mention {
  /** Tokens of the whole phrase. */
  from: number;
  to: number;
  kind: 'name' | 'adjective' | 'role' | 'person' | 'reference';
  parties: PartyPart[];
  person: PersonPart | null;
  /** Whose it is what the phrase names: "the government of X". */
  owner: PersonPart | undefined;
  role: RoleRow | null;
  reference: ReferenceCode | null;
  place: PlaceRecord | null;
  /** What a particle beside it says; null: bare. */
  relation: Relation | null;
  /** Mentions joined by "and" or commas have one group. */
  group: number;
  /** A conjunction is glued to it. */
  conjunction: boolean;
  /** "X's" before a noun. */
  possessive: boolean;
  /** Where an envoy is posted, when his own phrase says so ("the ambassador to Y"). */
  post: PartyPart | undefined;
  /** A news agency or other medium: it tells, it does not act. */
  medium: boolean;
  /** Of a genitive: the relation in which the phrase around it stands ("از تصمیم ایران": from). */
  outer: Relation | undefined;
  /** Of a prepositional phrase right behind a genitive: the noun of action that it belongs to ("حمله X به Y"). */
  inner: number | undefined;
  /** A genitive on a noun that no table knows, behind a verb: "обсудили поведение X". */
  hanging: boolean;
}
