/** What a language must say of itself, so that the coder can read it. One folder in `languages/` gives one pack. */
import type { Calendar } from './claim.ts';
import type { EventType, Factuality } from './plover.ts';
import type { LanguageCode } from './report.ts';

/**
 * How a party or a person stands to an act. The clause grammar names relations; frames turn them into roles.
 * `modifier` is an adjective on the noun of action itself ("Western sanctions").
 */
export type Relation =
  | 'subject'
  | 'object'
  | 'with'
  | 'between'
  | 'to'
  | 'from'
  | 'on'
  | 'against'
  | 'by'
  | 'in'
  | 'of'
  | 'for'
  | 'about'
  | 'modifier';

/** Codes of particles.tsv: the relations that a particle gives, and words that build clauses. `list`: "each of", before a list. */
export type ParticleCode =
  | Exclude<Relation, 'subject' | 'modifier'>
  | 'and'
  | 'or'
  | 'relative'
  | 'subordinator'
  | 'list'
  | 'stop';

/**
 * How an act's participants become actor and recipient. coding/frames.ts documents each:
 * act, mutual, visit, host, give, receive, against, join, demand, undergo, alone, mediate.
 */
export type FrameName =
  | 'act'
  | 'mutual'
  | 'visit'
  | 'host'
  | 'give'
  | 'receive'
  | 'against'
  | 'join'
  | 'demand'
  | 'undergo'
  | 'alone'
  | 'mediate';

export type PartOfSpeech = 'verb' | 'noun' | 'light' | 'phrase';

/** A row of acts.tsv. */
export interface ActRow {
  /** PLOVER type, or `-` for a support verb ("impose", "hold", "conduct") that only lends its subject to a noun of action. */
  type: EventType | '-';
  modes: readonly string[];
  contexts: readonly string[];
  pos: PartOfSpeech;
  frame: FrameName;
  /** Classes (classes.tsv), of which a word must stand in the clause; `@any`, `@coop`, `@conflict`: governs a noun of action. */
  needs: readonly string[];
  /** Classes, of which no word may stand in the clause. */
  blocks: readonly string[];
  /** Words in citation form; the head is the first word (`light`: the last is the light verb). */
  words: string;
}

/** A row of a table that gives words to a code: particles, references, contexts, classes, boilerplate. */
export interface WordRow<Code extends string = string> {
  code: Code;
  words: string;
}

/**
 * say … what the speaker does. `according` is a preposition or an adverb ("according to", "بحسب"); `cite` puts whoever
 * tells outside the one who is quoted ("citing", "به نقل از"); `same` speaks on with the last speaker ("по его словам").
 */
export type ReportingCode =
  | 'say'
  | 'report'
  | 'announce'
  | 'confirm'
  | 'deny'
  | 'claim'
  | 'accuse'
  | 'warn'
  | 'according'
  | 'cite'
  | 'same';

export interface ReportingRow {
  code: ReportingCode;
  pos: 'verb' | 'noun' | 'light' | 'phrase';
  words: string;
}

export interface HedgeRow {
  code: Exclude<Factuality, 'asserted'>;
  /** next: the act that follows; clause: all of the clause; before: the act that precedes. */
  scope: 'next' | 'clause' | 'before';
  pos: 'verb' | 'light' | 'phrase';
  words: string;
}

export interface RoleRow {
  /** Kind of office or of group in English, hyphenated: `foreign-minister`, `army`, `delegation`. */
  code: string;
  sector: string;
  /** person: can be followed by a name; group: many people or an institution. */
  kind: 'person' | 'group';
  words: string;
}

/** both: the two countries/sides; counterpart: his counterpart; own: his country; latter; former; each-other; here: this country. */
export type ReferenceCode =
  | 'both'
  | 'counterpart'
  | 'own'
  | 'latter'
  | 'latter-group'
  | 'latter-state'
  | 'former'
  | 'each-other'
  | 'here';

export interface NumberRow {
  /** Value of the numeral as text (`12`, `1000000`, `0.5`), or the unit: ISO 4217 code, `percent`, `killed`, `km` … */
  code: string;
  kind: 'cardinal' | 'ordinal' | 'multiplier' | 'currency' | 'percent' | 'measure' | 'count';
  words: string;
}

export interface CalendarRow {
  /** `gregory-8`, `persian-1`, `islamic-9`, `weekday-1` (ISO, Monday), or a code of a relative expression: see coding/dates. */
  code: string;
  words: string;
}

export interface PackTables {
  acts: readonly ActRow[];
  classes: readonly WordRow[];
  reporting: readonly ReportingRow[];
  hedges: readonly HedgeRow[];
  numbers: readonly NumberRow[];
  calendar: readonly CalendarRow[];
  roles: readonly RoleRow[];
  /** Who speaks without a name: `security-sources`, `joint-statement`, `health-ministry`, in English. */
  speakers: readonly WordRow[];
  references: readonly WordRow<ReferenceCode>[];
  particles: readonly WordRow<ParticleCode>[];
  contexts: readonly WordRow[];
  /** code: `line-start`, `line-has`, `line-is` + `/` + why (Skipped): `line-start/related`. */
  boilerplate: readonly WordRow[];
}

/** One way to read a token of the text: what is left when clitics and endings are taken off. */
export interface Reading {
  /** Folded form to look up. */
  key: string;
  /** A conjunction was split off ("و", "ف"). */
  conjunction?: boolean;
  /** Relation that a split-off preposition or a case ending gives. */
  particle?: Exclude<ParticleCode, 'and' | 'or' | 'relative' | 'subordinator' | 'list' | 'stop'>;
  definite?: boolean;
  /** A possessive or object pronoun was split off. */
  pronoun?: boolean;
  /** A future prefix was split off ("س"). */
  future?: boolean;
}

/** One form of a verb. */
export interface VerbForm {
  form: string;
  passive?: boolean;
  negated?: boolean;
  future?: boolean;
  /** Not finite: participle or infinitive. */
  participle?: boolean;
  /** Set by `inContext` only: a bare infinitive behind its particle ("to lift"); what it says is meant, not done. */
  infinitive?: boolean;
  /** A mood that asserts nothing by itself: what is wanted, planned or possible. */
  subjunctive?: boolean;
  /** A present that may tell of what is to come: "X visits Y on Monday". */
  present?: boolean;
}

/** What stands around a verb's form, for packs that must tell it from words spelled alike. Each is worked out when asked. */
export interface Around {
  /** Folded words before it, the nearest last; at most six. */
  readonly before: readonly string[];
  /** Folded word right before it; empty at the start. */
  readonly previous: string;
  /** Folded word behind it; empty behind a fixed phrase. */
  readonly after: string;
  /** The word before is written with a capital. */
  readonly capitalBefore: boolean;
  /** The form is the first word of a fixed phrase. */
  readonly fixed: boolean;
  /** The word before is the adjective of a state ("Iranian"). */
  readonly adjective: boolean;
  /** The form's first word as the text writes it, vowels and clitics included. */
  readonly written: string;
  /** A conjunction is glued to it. */
  readonly conjunction: boolean;
  /** A word, not a mark or the start of the sentence, stands before it. */
  readonly behindWord: boolean;
  /** How many words the longest particle has that ends right before it; 0: none does. */
  readonly particleBefore: number;
  /** The same words name a noun of action too. */
  readonly alsoNoun: boolean;
  /** A number or a word of time stands behind it. */
  readonly counted: boolean;
}

export interface LanguagePack {
  code: LanguageCode;
  /** English name. */
  name: string;
  script: 'Arab' | 'Latn' | 'Cyrl';
  direction: 'rtl' | 'ltr';
  calendars: readonly Calendar[];
  /** Where the subject stands: Arabic verb-first (subject-first too), English and Russian subject-first, Persian verb-last. */
  order: 'verb-first' | 'subject-first' | 'verb-last';
  /** Whether an adjective follows its noun. */
  adjectiveAfterNoun: boolean;
  /** Whether nouns show by their case how they stand to a verb (Russian). */
  declines: boolean;
  /** Whether names of persons start with a capital. */
  capitals: boolean;
  /** Folded tokens that belong to the next or previous word although a space stands between ("می", "های"). */
  joins: { next: ReadonlySet<string>; previous: ReadonlySet<string> };
  /** Folded words after which a full stop ends no sentence. */
  abbreviations: ReadonlySet<string>;
  /** How a token of the text can be read, most literal first; the first has the token's own norm as key. Pure; results are cached by the caller. */
  readings(norm: string): Reading[];
  /** All forms of a verb given in the tables' citation form (the pack's README names it), unfolded or folded. */
  verbForms(lemma: string): VerbForm[];
  /** All forms of a noun phrase of several words; absent: its first word inflects. */
  phraseForms?(phrase: string): string[];
  /**
   * How a verb's form reads between the words around it: a participle behind "was" is a passive, a form behind "the" is no
   * verb (null). Absent: every form is what it is by itself.
   */
  inContext?(form: VerbForm, around: Around): VerbForm | null;
  /**
   * Whether a noun phrase cannot be the subject of the verb before it, by gender: `head` is its first token, `state` the
   * code when it is the bare name of a state. Absent: word order alone tells.
   */
  disagree?(form: string, lemma: string, head: string, state: string | null): boolean;
  /** Whether a word is a particle here, for particles spelled like verbs: folded, as written, and whether it opens the sentence. Absent: always. */
  isParticle?(norm: string, written: string, opens: boolean): boolean;
  /** Whether a token can name a state here, for names that are common words too; all folded. Absent: always. */
  isName?(norm: string, before: string | null, after: string | null): boolean;
  /** Folded words that may stand inside any phrase of the tables: "closed the embassy" is "close embassy". Absent: none. */
  articles?: ReadonlySet<string>;
  /** Whether a word refers back here, for references that are common adjectives too ("الأخيرة"); both folded. Absent: always. */
  isReference?(norm: string, before: string | null): boolean;
  /** Folded words that open a complement clause ("that"), in languages where acts of word and will govern one. */
  complementizers?: ReadonlySet<string>;
  /** Forms of a noun or adjective that `readings` does not undo by itself (broken plurals, feminine …), the lemma included. */
  nounForms(lemma: string): string[];
  tables: PackTables;
}
