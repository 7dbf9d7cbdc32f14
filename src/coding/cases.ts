/**
 * Relations in a language whose nouns decline (Russian): the ending gives a case, a preposition before the phrase says
 * more, and a genitive hangs on the noun before it.
 */
import type { Relation } from '../model/index.ts';
import type { Mention } from './mention.ts';
import { AT, type Places } from './places.ts';
import type { TaggedSentence } from './tag.ts';

const RELATIONS = new Set<string>([
  'object',
  'with',
  'between',
  'to',
  'from',
  'on',
  'against',
  'by',
  'in',
  'of',
  'for',
  'about',
]);
const QUOTES = new Set(['"', '«', '»', '“', '”', '„', "'"]);
/** Words between a phrase and its preposition, or between a genitive and the noun of action at the head of its chain. */
const MOST_BACK = 4;
const ADJECTIVE = /(?:ого|его|ому|ему|ым|им|ом|ем|ой|ей|ую|юю|ый|ий|ая|яя|ое|ее|ые|ие|ых|их|ыми|ими)$/;

export interface CaseContext {
  tagged: TaggedSentence;
  places: Places;
  /** The mention that covers a token. */
  mentionAt: readonly (Mention | undefined)[];
  /** Filled: which act noun a genitive depends on. */
  heads: Map<Mention, number>;
}

/** Whether a phrase whose ending says nothing must be in the nominative or the accusative: abbreviations and the like are not. */
export function isDeclined(mention: Mention, tagged: TaggedSentence): boolean {
  const { norm } = tagged.sentence.tokens[mention.from]!;
  if (norm.length <= 3 || !/[аеиоуыэюя].*[аеиоуыэюяйь]|[аеиоуыэюя].*[^аеиоуыэюя]$/.test(norm)) return false;
  if (/(?:ые|ие|ое|ее)$/.test(norm)) return true;
  return mention.kind === 'role' ? !/[оуэю]$/.test(norm) : !/[оуэюеи]$/.test(norm);
}

/** Relation of a mention; its `relation` is what its ending says. Sets `heads` and `outer` for genitives on acts. */
export function relationByCase(mention: Mention, context: CaseContext): Relation | null {
  const { tagged, places, mentionAt, heads } = context;
  const { marks, particleTo, noun: nounAt } = places;
  const { tokens } = tagged.sentence;
  const own = mention.relation;
  if (mention.kind === 'adjective') {
    // "на американскую продукцию": only a preposition says how the noun of an adjective stands
    const before = particleTo[mention.from];
    if (!before || !RELATIONS.has(before.entry.code)) return null;
    return withCase(before.entry.code as Relation, own, mention, context, before.from);
  }
  const genitive = own === 'of' || (own === null && !isDeclined(mention, tagged));
  const alone = own === 'of' ? (isAnimate(mention, tagged) ? 'object' : null) : own;
  let steps = 0;
  for (let k = mention.from - 1; k >= 0 && steps <= MOST_BACK; k--) {
    const particle = particleTo[k + 1];
    if (particle) {
      const { code } = particle.entry;
      if (!RELATIONS.has(code)) return alone;
      // a preposition in front of another noun: "по объектам Ирана" is on, "в среду Иран …" is no place
      if (steps > 0 && !genitive) return own;
      if (steps === 0 && opens(tokens, particle.from) && isWho(mention, tagged, mentionAt)) return null;
      if (steps === 0 && tells(mention, particle.from, tagged)) return null;
      return steps > 0 ? (code as Relation) : withCase(code as Relation, own, mention, context, particle.from);
    }
    const token = tokens[k]!;
    if (token.kind === 'punct') {
      if (QUOTES.has(token.norm)) continue;
      return alone;
    }
    if (token.kind !== 'word' || mentionAt[k] || marks[k]! & AT.auxiliary) return alone;
    const noun = nounAt[k]!;
    if (noun >= 0) {
      if (!genitive) return own;
      heads.set(mention, noun);
      const outer = particleTo[noun]?.entry.code;
      if (outer !== undefined && RELATIONS.has(outer) && outer !== 'object' && outer !== 'in')
        mention.outer = outer as Relation;
      return 'of';
    }
    // right behind a verb the genitive is the accusative of what lives, or a dative spelled alike
    if (marks[k]! & AT.verb) {
      if (own === 'of' && steps > 0) mention.hanging = true;
      return own === 'of' && steps === 0 ? 'object' : alone;
    }
    steps++;
    if (!genitive && !ADJECTIVE.test(token.norm)) return own;
  }
  return alone;
}

/** "Зеленского встретил …": without a noun to hang on, the genitive of one person is an accusative; plurals may be nominatives. */
function isAnimate(mention: Mention, tagged: TaggedSentence): boolean {
  if (mention.kind !== 'person' && mention.role?.kind !== 'person') return false;
  return /(?:[ая]|[ео]го)$/.test(tagged.sentence.tokens[mention.from]!.norm);
}

/** "В Кремле осудили …", "В МИД Ирана заявили …": who speaks or acts stands as a place at the head of the clause. */
function isInstitution(mention: Mention): boolean {
  if (mention.kind === 'role')
    return mention.role?.kind === 'group' && ['GOV', 'MIL', 'LEG', 'SPY'].includes(mention.role.sector);
  return mention.kind === 'name' && mention.parties[0]?.sector === 'GOV';
}

/** "…, сообщили в МИД Ирана": who tells stands as a place behind a verb of saying in the plural. */
function tells(mention: Mention, at: number, { sentence, reports }: TaggedSentence): boolean {
  if (mention.parties.length === 0 && !mention.role) return false;
  if (!/^во?$/.test(sentence.tokens[at]!.norm) || !PLURAL.test(sentence.tokens[at - 1]?.norm ?? '')) return false;
  return reports.some((r) => r.to === at && r.entry.form !== null);
}

const PLURAL = /(?:ли|[уюая]т)(?:с[ья])?$/;
const ADVERB = /^(?:не|также|тоже|уже|вновь|снова|ранее|затем|ещё|еще|там)$|(?:ски|но|во|ко)$/;
/** Verbs of what happens by itself: "прошли", "продолжаются", "вспыхнули". */
const HAPPENS = /(?:с[ья]|шли|[хс]одят|хнули)$/;
/** Types of acts that are done with words or by order: whoever does them in the plural without a subject is the place's government. */
const OFFICIAL = new Set<string>([
  '-',
  'ACCUSE',
  'AGREE',
  'COERCE',
  'REJECT',
  'REQUEST',
  'SANCTION',
  'SUPPORT',
  'THREATEN',
]);

/** Whether the place at the head of a clause is who acts in it: its verb is in the plural, and nobody else stands before it. */
function isWho(mention: Mention, tagged: TaggedSentence, mentionAt: CaseContext['mentionAt']): boolean {
  if (mention.parties.length === 0 && !mention.role) return false;
  const { tokens } = tagged.sentence;
  let k = mention.to;
  // "в Китае, Канаде и Мексике", "в МИД Ирана в среду"
  while (k < tokens.length) {
    const norm = tokens[k]!.norm;
    const place = mentionAt[k];
    if (place && place.kind === 'name' && place.relation !== null && place.relation !== 'object') k = place.to;
    else if (/^(?:,|и|»|"|во?)$/.test(norm) || tagged.time[k] || tokens[k]!.kind === 'number') k++;
    else if (tokens[k]!.kind === 'word' && ADVERB.test(norm) && !PLURAL.test(norm)) k++;
    else break;
  }
  const verb = tokens[k];
  if (verb?.kind !== 'word' || !PLURAL.test(verb.norm) || HAPPENS.test(verb.norm) || mentionAt[k]) return false;
  if (isInstitution(mention) && !mention.place) return true;
  return (
    tagged.reports.some((r) => r.from === k && r.entry.form !== null) ||
    tagged.acts.some(
      (t) => t.from === k && t.entry.kind === 'act' && OFFICIAL.has(t.entry.row.type) && t.entry.row.frame !== 'mutual',
    )
  );
}

function opens(tokens: TaggedSentence['sentence']['tokens'], at: number): boolean {
  return /^во?$/.test(tokens[at]!.norm) && (at === 0 || tokens[at - 1]!.kind === 'punct');
}

/** What a preposition means depends on the case behind it: "в Иран" is to, "в Иране" is in. */
function withCase(code: Relation, own: Relation | null, mention: Mention, context: CaseContext, at: number): Relation {
  if (code !== 'in' && code !== 'on') return code;
  const preposition = context.tagged.sentence.tokens[at]!.norm;
  if (!/^(?:в|во|на)$/.test(preposition)) return code;
  if (own === 'object') return 'to';
  if (own !== null) return 'in';
  if (isDeclined(mention, context.tagged)) return 'to';
  if (code === 'on') return 'on';
  // an abbreviation: behind an act it is where the act goes, at the head of a sentence where all happens
  // a town whose name never changes is only where one goes: "подписали в Найроби", "визит в Найроби"
  const goes = (k: number) =>
    !mention.place || context.tagged.acts.some((tag) => tag.from <= k && k < tag.to && tag.entry.row.frame === 'visit');
  for (let k = at - 1; k >= 0 && k >= at - 6; k--)
    if ((context.places.noun[k]! >= 0 || context.places.marks[k]! & AT.verb) && goes(k)) return 'to';
  return 'in';
}

/** What the ending of a phrase says; `nominative`: it can stand for no other case. */
export interface Ending {
  own: Relation | null;
  declined: boolean;
  nominative: boolean;
}

/** Whether a phrase that its ending gives no relation is in the nominative for certain, as names in а and я are. */
export function isNominative(mention: Mention, tagged: TaggedSentence): boolean {
  const { kind, from, to, parties } = mention;
  const last = tagged.sentence.tokens[to - 1]!.norm;
  return kind === 'name' && to === from + 1 && parties.length === 1 && last.length > 3 && /[ая]$/.test(last);
}

/** Whether two phrases beside one "and" can stand in one case; `null` is the nominative, or no case at all. */
export function agree(before: Ending, after: Ending): boolean {
  if (before.own === after.own) return true;
  // "Кения" can be no accusative: "X осудила Уганду, и Руанда …"
  if ((before.own === 'object' && after.nominative) || (after.own === 'object' && before.nominative)) return false;
  if ((before.own === null && !before.declined) || (after.own === null && !after.declined)) return true;
  const accusative = (r: Relation | null) => r === null || r === 'object';
  if (accusative(before.own) && accusative(after.own)) return true;
  // one spelling serves for two or three cases: Сирии, Украине
  const oblique = new Set<Relation | null>(['of', 'to', 'in']);
  return oblique.has(before.own) && oblique.has(after.own);
}

/** Whether a passive participle stands before its noun as an adjective ("подписанное соглашение"): it has no subject of its own. */
export function isAttributive(norm: string): boolean {
  return /(?:нн|т|м)(?:ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых|ыми)$/.test(norm);
}
