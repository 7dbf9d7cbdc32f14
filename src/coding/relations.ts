/**
 * Who stands how to an act: particles, adjectives and word order of a clause, read as relations. The orders of the four
 * languages are parameters of one algorithm; what a language says of itself is in its pack.
 */
import type { LanguagePack, Relation } from '../model/index.ts';
import { behindAside, ofAnother, ofOtherGender, unsaidSubject } from './bounds.ts';
import { agree, type Ending, isAttributive, isDeclined, isNominative, relationByCase } from './cases.ts';
import { type Clause, clauseAt } from './clauses.ts';
import type { Discourse } from './discourse.ts';
import type { Participants } from './frames.ts';
import type { Mention, PartyPart } from './mentions.ts';
import type { Tag, TaggedSentence } from './tag.ts';

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
const COMMAS = new Set([',', '،']);
const MOST_BACK = 3;
const ACTIVE_PARTICIPLE = /(?:[уюая]щ|вш)(?:ий|ая|ее|ие|его|ей|ую|их|им|ими|ему|ем)(?:ся)?$/;
const CITY_WORDS = new Set(['capital', 'city', 'town', 'port', 'province', 'region', 'village']);
const SMALL_NUMBERS = new Set([
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]);
const SINGULAR = new Set(['has', 'is', 'was']);
const SUBJECT_PRONOUNS = new Set(['he', 'she', 'it']);

/** The grammar of one sentence, ready to be asked about each of its acts. */
export interface Grammar {
  tagged: TaggedSentence;
  pack: LanguagePack;
  mentions: Mention[];
  clauses: Clause[];
  discourse: Discourse;
  /** Which act noun, if any, a genitive mention depends on: mention → first token of the act. */
  heads: Map<Mention, number>;
}

/** Sets the relation and the group of each mention, in place. */
export function relate(mentions: Mention[], tagged: TaggedSentence, pack: LanguagePack): Map<Mention, number> {
  const heads = new Map<Mention, number>();
  const { tokens } = tagged.sentence;
  tellers(mentions, tagged);
  const particleEnding = new Map<number, Tag<'particle'>>();
  const particleStarting = new Map<number, Tag<'particle'>>();
  for (const tag of tagged.particles) {
    particleEnding.set(tag.to, tag);
    particleStarting.set(tag.from, tag);
  }
  const mediates = new Set(tagged.acts.filter((tag) => tag.entry.row.frame === 'mediate').map((tag) => tag.from));
  const nounAt = new Map<number, number>();
  const verbAt = new Set<number>();
  for (const tag of tagged.acts)
    for (let i = tag.from; i < tag.to; i++)
      if (tag.entry.kind === 'light' || tag.entry.form === null) nounAt.set(i, tag.from);
      else verbAt.add(i);
  for (const tag of [...tagged.reports, ...tagged.lightVerbs, ...tagged.hedges])
    for (let i = tag.from; i < tag.to; i++) verbAt.add(i);
  const mentionAt = new Map<number, Mention>();
  for (const m of mentions) for (let i = m.from; i < m.to; i++) mentionAt.set(i, m);
  const auxiliary = new Set<number>();
  for (const tag of tagged.classes)
    if (tag.entry.code === 'auxiliary') for (let i = tag.from; i < tag.to; i++) auxiliary.add(i);
  const partitive = new Set<number>();
  for (const tag of tagged.classes) if (tag.entry.code === 'partitive') partitive.add(tag.to);
  const glued = new Map<number, Relation>();
  for (const tag of [...tagged.classes, ...tagged.acts, ...tagged.contexts])
    if (tag.reading.particle) glued.set(tag.from, tag.reading.particle);

  /** A number of a date; "with 20 Iranian officials" only counts. */
  const dated = (k: number) =>
    pack.phraseForms === undefined || tagged.time[k - 1] || tagged.time[k + 1] || /^[12]\d{3}$/.test(tokens[k]!.norm);
  /** A word of time that is one here: not an act spelled like a month, nor "about the future of Europe". */
  const counts = (k: number) =>
    pack.phraseForms !== undefined && SMALL_NUMBERS.has(tokens[k]!.norm) && !tagged.time[k + 1] && !tagged.time[k - 1];
  const timeAt = (k: number) =>
    !counts(k) && tagged.time[k] === true && !nounAt.has(k) && particleEnding.get(k)?.entry.code !== 'about';
  const lookBack = (mention: Mention): Relation | null => {
    let k = mention.from - 1;
    for (let steps = 0; k >= 0 && steps <= MOST_BACK; k--) {
      const token = tokens[k]!;
      const particle = particleEnding.get(k + 1);
      if (particle) {
        const { code } = particle.entry;
        if (code === 'list') {
          k = particle.from; // "between each of A and B": what stands before counts
          continue;
        }
        if (!RELATIONS.has(code)) return null;
        if (code === 'from' && counts(mention.from - 1)) return null; // "doctors from two Danish hospitals": they stand for it
        // "27 others of X's forces": who they are of is who they are
        if (code === 'from' && partitive.has(particle.from)) {
          k = particle.from;
          steps++;
          continue;
        }
        if (code !== 'of') return code === 'object' && pack.order === 'verb-last' ? null : (code as Relation);
        const head = nounAt.get(particle.from - 1);
        if (head !== undefined) {
          heads.set(mention, head);
          return 'of';
        }
        k = particle.from - 1; // the noun before "of" stands for the phrase: go on before it
        steps++;
        continue;
      }
      if (token.kind === 'punct') {
        if (QUOTES.has(token.norm)) continue;
        return null;
      }
      // "On Thursday Russia …": the preposition belongs to the date
      if (mentionAt.has(k) || auxiliary.has(k) || timeAt(k) || (token.kind === 'number' && dated(k))) return null;
      const noun = nounAt.get(k);
      if (noun !== undefined) {
        if (pack.script === 'Latn' || (steps > 0 && pack.order !== 'verb-last')) return glued.get(k) ?? null;
        heads.set(mention, noun);
        const outer = particleEnding.get(noun)?.entry.code;
        // "with the mediation of X": X is no partner
        const beside = outer === 'with' && mediates.has(noun);
        if (outer !== undefined && RELATIONS.has(outer) && outer !== 'object' && outer !== 'in' && !beside)
          mention.outer = outer as Relation;
        return 'of';
      }
      if (verbAt.has(k)) return null;
      const own = glued.get(k);
      if (own) return own;
      steps++;
    }
    return null;
  };
  const objectAfter = (mention: Mention): boolean => {
    if (pack.order !== 'verb-last') return false;
    // words between a name and the marker are its own only when something before it can be the subject
    const reach = mentions.some((m) => m.to <= mention.from && m.relation === null && m.kind !== 'adjective') ? 3 : 1;
    for (let k = mention.to; k < Math.min(tokens.length, mention.to + reach); k++) {
      if (particleStarting.get(k)?.entry.code === 'object') return true;
      if (tokens[k]!.kind === 'punct' || mentionAt.has(k) || particleStarting.has(k)) return false;
    }
    return false;
  };

  // headlines join by a comma: "Armenian, Azeri ministers meet"
  if (pack.order === 'subject-first' && pack.script === 'Latn')
    for (let i = mentions.length - 2; i >= 0; i--) {
      const [mention, next] = [mentions[i]!, mentions[i + 1]!];
      // "in the Kenyan capital Nairobi": one place
      if (
        mention.kind === 'adjective' &&
        next.place &&
        next.from > mention.to &&
        next.from - mention.to <= 3 &&
        tokens.slice(mention.to, next.from).every((t) => t.norm === 'of' || CITY_WORDS.has(t.norm))
      ) {
        next.from = mention.from;
        mentions.splice(i, 1);
        continue;
      }
      const shares = mention.kind === 'adjective' && next.kind === 'role' && next.parties[0]?.from === next.from;
      if (!shares || tokens[mention.to]?.norm !== ',' || mention.to + 1 !== next.from) continue;
      next.parties.unshift(...mention.parties);
      next.from = mention.from;
      mentions.splice(i, 1);
    }
  for (const [i, mention] of mentions.entries()) {
    // "French and Egyptian warships": the first adjective shares the noun of the second
    const next = mentions[i + 1];
    if (
      pack.adjectiveAfterNoun ||
      mention.kind !== 'adjective' ||
      next?.kind !== 'role' ||
      next.parties[0]?.from !== next.from
    )
      continue;
    const and = particleStarting.get(mention.to);
    if (and?.entry.code === 'and' && and.to === next.from) [mention.kind, mention.role] = ['role', next.role];
  }
  const declines = pack.script === 'Cyrl';
  const endings = new Map<Mention, Ending>();
  const context = { tagged, particleEnding, mentionAt, nounAt, verbAt, auxiliary, heads };
  const isLink = (k: number) =>
    tokens[k]!.norm === ',' || ['and', 'or'].includes(particleStarting.get(k)?.entry.code ?? '');
  let group = 0;
  for (const [i, mention] of mentions.entries()) {
    const before = mentions[i - 1];
    /** Another case than the phrase before it: "По данным Пентагона, Китай …" is no list. */
    let apart = false;
    if (declines) {
      // "Саудовской Аравией": the noun of the name tells the case, not its adjective
      const last = tokens[mention.to - 1]!.norm;
      if (
        mention.kind === 'name' &&
        mention.relation === 'of' &&
        mention.to - mention.from > 1 &&
        /[аеоиь]й$/.test(last)
      )
        mention.relation = 'by';
      endings.set(mention, {
        own: mention.relation,
        declined: isDeclined(mention, tagged),
        nominative: mention.relation === null && isNominative(mention, tagged),
      });
      mention.relation = relationByCase(mention, context);
      const linked =
        before &&
        before.to < mention.from &&
        tokens.slice(before.to, mention.from).every((_, n) => isLink(before.to + n));
      const beside =
        before?.to === mention.from &&
        before.kind !== 'adjective' &&
        mention.kind === 'person' &&
        endings.get(before)!.own === endings.get(mention)!.own;
      // "По информации МИДа, Аракчи …": who tells is no part of a list
      const told =
        before &&
        tagged.reports.some(
          (r) => r.entry.row.code === 'according' && r.to === before.from && tokens[before.to]?.norm === ',',
        );
      const alike = linked && !told && agree(endings.get(before)!, endings.get(mention)!);
      if (alike || beside) mention.relation = before.relation;
      apart = linked === true && !alike && endings.get(mention)!.own === null;
    } else mention.relation ??= lookBack(mention);
    if (mention.relation === null && objectAfter(mention)) mention.relation = 'object';
    if (before && mention.relation !== null && mention.relation !== 'of') {
      const head = heads.get(before);
      if (head !== undefined && before.relation === 'of' && particleStarting.has(before.to)) mention.inner = head;
    }
    mention.group =
      before && !apart && (apposed(before, mention) || joinsGroup(before, mention, tagged, mentions))
        ? before.group
        : ++group;
    if (before && mention.group === before.group) {
      mention.relation ??= before.relation;
      const head = heads.get(before);
      if (head !== undefined && mention.relation === 'of') heads.set(mention, head);
      if (mention.relation === 'object')
        for (const m of mentions) if (m.group === mention.group) m.relation ??= 'object';
    }
  }
  // "посол X, поверенный Y и посланник Z", "президенты X, Y и Z": the last "and" joins all that stand in one case before it
  if (declines)
    for (let i = mentions.length - 1; i > 0; i--) {
      const [before, mention, next] = [mentions[i - 1]!, mentions[i]!, mentions[i + 1]];
      if (before.group === mention.group || before.parties.length === 0 || mention.parties.length === 0) continue;
      // "министры X A и Y B": the name of a person follows that of the state
      const named =
        before.to === mention.from &&
        mention.kind === 'person' &&
        before.kind === 'name' &&
        before.parties[0]!.code === mention.parties[0]!.code;
      const plural =
        before.kind === 'role' &&
        mention.kind === 'name' &&
        /(?:ы|и|ов|ей|ам|ям|ами|ями)$/.test(tokens[before.from]!.norm);
      const listed = next?.group === mention.group && before.kind === 'role' && (mention.kind === 'role' || plural);
      const comma = before.to === mention.from - 1 && tokens[before.to]!.norm === ',';
      if (before.relation !== mention.relation || !(named || (listed && comma))) continue;
      for (const m of mentions) if (m.group === mention.group && m !== mention) m.group = before.group;
      mention.group = before.group;
    }
  // "удар коалиции во главе с X": X belongs to the phrase that it leads, which is a party of its own
  if (declines)
    for (const tag of tagged.particles) {
      if (tag.entry.code !== 'by' || !/^(?:во|под)$/.test(tokens[tag.from]!.norm)) continue;
      const leader = mentions.find((m) => m.from === tag.to);
      if (leader?.relation === 'by' && mentionAt.get(tag.from - 1)?.parties.length) leader.relation = 'of';
    }
  return heads;
}

/** "президентов России и Турции Владимира Путина и …": names that follow their offices in the same case. */
function apposed(before: Mention, mention: Mention): boolean {
  return (
    before.to === mention.from &&
    before.relation === 'of' &&
    mention.relation === 'of' &&
    mention.kind === 'person' &&
    before.kind !== 'adjective'
  );
}

/** Marks those who stand right behind "according to": they tell, and take no part in what they tell. */
function tellers(mentions: readonly Mention[], tagged: TaggedSentence): void {
  for (const { entry, from, to } of tagged.reports) {
    // "according to reports" names its source itself: who stands behind it acts
    if (entry.row.code !== 'according' || tagged.hedges.some((h) => h.from === from && h.to === to)) continue;
    const teller = mentions.find((m) => m.to > to);
    if (!teller || teller.from < to || teller.from - to > 1 || tagged.sentence.tokens[to]!.kind === 'punct') continue;
    const busy = (t: { from: number; to: number }) => t.from >= to && t.to <= teller.from;
    if (!tagged.particles.some(busy) && !tagged.acts.some(busy)) teller.medium = true;
  }
}

function joinsGroup(before: Mention, mention: Mention, tagged: TaggedSentence, mentions: readonly Mention[]): boolean {
  const { tokens } = tagged.sentence;
  if (before.medium !== mention.medium) return false;
  // Persian marks only the end of a list: "A و B را", where someone before it can be the subject
  const marked =
    tagged.particles.some((p) => p.from === mention.to && p.entry.code === 'object') &&
    before.relation === null &&
    mentions.some(
      (m) => m.to <= before.from && m.group !== before.group && m.relation === null && m.kind !== 'adjective',
    );
  if (mention.relation !== null && mention.relation !== before.relation && before.relation !== 'between' && !marked)
    return false;
  if ((mention.kind === 'adjective') !== (before.kind === 'adjective')) return false;
  let joined = mention.conjunction;
  let comma = false;
  let other = 0;
  for (let k = before.to; k < mention.from; k++) {
    const token = tokens[k]!;
    const particle = tagged.particles.find((tag) => tag.from <= k && k < tag.to);
    if (particle?.entry.code === 'and' || particle?.entry.code === 'or') joined = true;
    else if (token.norm === ',' || token.norm === '،' || token.norm === '-') comma = true;
    else if (!QUOTES.has(token.norm) && token.norm !== "'s" && !isDeterminer(k, tagged)) other++;
  }
  if (before.relation === 'between' && joined && other <= 4)
    return mentions.filter((m) => m.group === before.group).length < 3;
  if (other > 0) return false;
  // "by President A, Prime Minister B and Speaker C"
  if (
    comma &&
    before.relation !== null &&
    before.person &&
    mention.person &&
    tagged.sentence.tokens[mention.from]!.kind === 'word' &&
    /^[a-z]/.test(tagged.sentence.tokens[mention.from]!.norm)
  )
    return true;
  // "الحدود الأرمينية الأذربيجانية": two adjectives of one noun
  if (joined || (mention.kind === 'adjective' && mention.from === before.to)) return true;
  return (
    comma &&
    before.parties.length > 0 &&
    mention.parties.length > 0 &&
    before.kind === mention.kind &&
    before.kind !== 'role' &&
    before.kind !== 'person'
  );
}

function isDeterminer(k: number, tagged: TaggedSentence): boolean {
  return tagged.classes.some((t) => t.from <= k && k < t.to && t.entry.code === 'determiner');
}

interface Group {
  mentions: Mention[];
  parts: PartyPart[];
  relation: Relation | null;
  from: number;
  to: number;
}

function groupsOf(mentions: readonly Mention[]): Group[] {
  const groups = new Map<number, Group>();
  for (const mention of mentions) {
    const group = groups.get(mention.group);
    if (group) {
      group.mentions.push(mention);
      group.parts.push(...mention.parties);
      group.to = mention.to;
    } else
      groups.set(mention.group, {
        mentions: [mention],
        parts: [...mention.parties],
        relation: mention.relation,
        from: mention.from,
        to: mention.to,
      });
  }
  return [...groups.values()];
}

/** Whether a finite verb stands between two tokens. */
function finiteBetween(tagged: TaggedSentence, from: number, to: number, but: number | null): boolean {
  const within = (t: { from: number }) => t.from >= from && t.from < to && t.from !== but;
  return (
    tagged.acts.some((t) => within(t) && t.entry.kind === 'act' && t.entry.form !== null && !t.entry.form.participle) ||
    tagged.reports.some((t) => within(t) && t.entry.form !== null)
  );
}

/** A verb or a noun of action, of which the participants are asked. */
export interface Act {
  from: number;
  to: number;
  noun: boolean;
  passive: boolean;
  /** Token of the finite verb by which word order counts: the act's own, its light verb's or its support verb's. */
  verb: number | null;
  /** How the verb that the noun depends on frames its subject: `undergo` turns subject to object. */
  undergoes: boolean;
  /** A light or support verb carries the noun, so that the verb's subject is the noun's too. */
  carried: boolean;
  /** A possessive is glued to the noun: its owner is named before. */
  pronoun: boolean;
}

/** Participants of an act by relation. For each relation the group nearest to the act counts. */
export function participants(act: Act, grammar: Grammar): Participants {
  const { tagged, pack, mentions, clauses, discourse, heads } = grammar;
  const clause = clauseAt(clauses, act.from);
  const inside = (m: Mention, c: Clause) =>
    m.from >= c.from && m.from < c.to && !(m.from >= act.from && m.to <= act.to);
  const own = mentions.filter(
    (m) => !m.medium && (inside(m, clause) || (clause.resumes !== null && inside(m, clause.resumes))),
  );
  const result: Participants = {};
  const distance = new Map<Relation, number>();
  const give = (relation: Relation, parts: PartyPart[], far: number) => {
    if (parts.length === 0) return;
    const had = distance.get(relation);
    if (had !== undefined && had <= far) return;
    distance.set(relation, far);
    result[relation] = parts;
  };
  /** A noun's particles follow it; what stands before it belongs to a verb, unless a verb carries the noun. */
  const belongs = (group: { from: number; to: number }) => {
    if (!act.noun) return true;
    // a noun's particles do not reach over a finite verb: behind it another part of the sentence has begun
    if (group.from >= act.to)
      return pack.order === 'verb-last' || !finiteBetween(tagged, act.to, group.from, act.carried ? act.verb : null);
    return act.carried && act.verb !== null && (pack.order === 'verb-last' || group.from > act.verb);
  };
  /** Of two phrases with one particle, the one behind a noun of action is that noun's: "به تصمیم X برای حمله به Y". */
  const ofNoun = (group: { from: number; to: number }) => {
    const me = own.find((m) => m.from === group.from);
    return own.some(
      (m) =>
        m.relation === me?.relation &&
        m.group !== me?.group &&
        m.to <= group.from &&
        m.parties.length > 0 &&
        tagged.acts.some((t) => t.from >= m.to && t.to <= group.from && t.from !== act.from && isActNoun(t)),
    );
  };
  const far = (group: { from: number; to: number }) => {
    const after = group.from >= act.to;
    const gap = after ? group.from - act.to : act.from - group.to;
    // particles stand after their act in most languages, before it in verb-last ones
    const natural = pack.order === 'verb-last' && !act.noun ? !after : after;
    const [from, to] = after ? [act.to, group.from] : [group.to, act.from];
    const taken = pack.order === 'verb-last' && !act.noun && !after && ofNoun(group);
    let commas = 0;
    for (let k = from; k < to; k++) if (COMMAS.has(tagged.sentence.tokens[k]!.norm)) commas++;
    return gap + (natural ? 0 : 6) + 6 * commas + (taken ? 30 : 0);
  };

  const aside = (group: { from: number; to: number }) =>
    pack.order === 'verb-first' &&
    (behindAside(act.to, group.from, clause, tagged) || ofAnother(act, group.from, tagged))
      ? FAR_OFF
      : 0;
  let bare: Group[] = [];
  /** Adjectives of states on nouns that name nobody ("Israeli tanks", "a Senegalese plan"): they count where nothing else does. */
  const weak: Group[] = [];
  /** The same where adjectives follow their nouns ("المقترح الأميركي"): the noun stands where it stands. */
  const loose: Group[] = [];
  for (const group of groupsOf(own)) {
    const first = group.mentions[0] as Mention;
    // "China-Pakistan cooperation": names joined by a hyphen are the noun's own
    const hyphened =
      act.noun &&
      group.mentions.length > 1 &&
      group.to <= act.from &&
      tagged.sentence.tokens[first.to]?.norm === '-' &&
      modifies(group, act, tagged, pack);
    if (hyphened) {
      give('modifier', group.parts, far(group));
      continue;
    }
    if (first.kind === 'adjective' || (first.possessive && act.noun)) {
      if (act.noun && modifies(group, act, tagged, pack))
        give(ofOtherGender(first, act, tagged, pack) ? 'object' : 'modifier', group.parts, far(group));
      else if (first.kind !== 'adjective') bare.push(group);
      else if (
        !pack.adjectiveAfterNoun &&
        (!act.noun || (act.carried && group.to <= (act.verb ?? 0)) || (group.relation !== null && group.from >= act.to))
      )
        weak.push(group);
      else if ((!act.noun || act.carried) && pack.order === 'verb-last' && group.to <= act.from) {
        // "سه خلبان ایرانی کشته شدند": the noun it stands on is no known party, but is somebody of that state
        if (!modifiesOther(group, act, tagged, pack))
          give(group.relation ?? 'subject', group.parts, group.relation ? far(group) + 40 : 45);
      } else if (!act.noun && group.from >= act.to && !modifiesOther(group, act, tagged, pack)) loose.push(group);
      continue;
    }
    if (group.parts.length === 0) {
      // an unknown person or office still takes its place in the order of words; a town stands for its state as a target
      const country = first.place?.country;
      if (country && group.relation !== 'from')
        give('in', [{ code: country, sector: null, from: first.from, to: first.to }], far(group) + 30);
      else if (!group.relation && (first.kind === 'role' || first.kind === 'person')) bare.push(group);
      continue;
    }
    if (group.relation === 'of') {
      const head = heads.get(first);
      const mine = head !== undefined && head >= act.from && head < act.to;
      if (mine && act.noun) give('of', group.parts, far(group));
      // a word that can be noun or verb, read as the verb: what looked like its genitive is its subject
      else if (mine && pack.order === 'verb-last') give('of', group.parts, far(group));
      else if (mine) bare.push(group);
      else if (!act.noun && pack.order === 'verb-last' && group.to <= act.from) {
        // the phrase around the genitive is a participant of the verb: "پیشنهاد X را رد کرد", "از تصمیم X استقبال کرد"
        if (first.outer) give(first.outer, group.parts, far(group));
        else if (objectMarked(group.to, act.from, own, tagged)) give('object', group.parts, 5);
      }
      continue;
    }
    if (first.inner !== undefined && !act.noun && first.inner !== act.from) continue;
    if (group.relation) {
      // "В Грузии прошли протесты", "Против Кубы введены санкции": what stands before the verb that carries the noun is the noun's
      const setting =
        pack.script === 'Cyrl' && act.carried && ['in', 'against', 'on', 'between'].includes(group.relation);
      // "the attack of X … this morning by Y was repelled": behind a date, who is named acts in the verb
      const late =
        pack.order === 'verb-last' &&
        act.noun &&
        group.relation === 'by' &&
        tagged.time.slice(act.to, group.from).includes(true);
      // "на границе X и Y произошла перестрелка": a border names the two between whom things happen
      const shared =
        pack.script === 'Cyrl' && group.relation === 'in' && group.parts.length > 1 && atBorder(first, tagged);
      if (shared) give('between', group.parts, far(group));
      else if ((belongs(group) || setting) && !late) give(group.relation, group.parts, far(group) + aside(group));
    } else bare.push(group);
  }
  if (pack.order === 'verb-first') {
    const near = bare.filter((group) => aside(group) === 0);
    if (near.length > 0) bare = near;
  }
  if (act.noun && act.pronoun && !result.of) {
    const owner =
      ownerOf(act, mentions) ?? (discourse.subject ? [{ ...discourse.subject, from: act.from, to: act.to }] : null);
    if (owner) give('of', owner, 0);
  }
  if (act.noun) relativeAfter(act, clause, grammar, give);
  // a noun that no verb carries has no subject: whoever the clause is about need not take part
  const attributive =
    pack.script === 'Cyrl' && act.passive && !act.noun && isAttributive(tagged.sentence.tokens[act.from]!.norm);
  if ((!act.noun || act.carried) && !attributive)
    byOrder(bare, act, clause, grammar, give, result.object !== undefined);
  // "силы X, поддерживающие Y, …": what an active participle stands behind is its subject
  const acts =
    pack.script === 'Cyrl' &&
    !act.passive &&
    !act.noun &&
    ACTIVE_PARTICIPLE.test(tagged.sentence.tokens[act.from]!.norm);
  const doer =
    acts && COMMAS.has(tagged.sentence.tokens[act.from - 1]?.norm ?? '')
      ? antecedentOf(act, mentions, tagged)
      : undefined;
  if (doer && doer.parts.length > 0) {
    result.subject = doer.parts;
    for (const relation of ['on', 'by', 'with', 'of'] as const)
      if (result[relation]?.some((part) => doer.parts.includes(part))) delete result[relation];
  }
  // "движение, поддерживаемое Ираном, …": what the participle stands behind undergoes it, and nothing else does
  if (attributive) {
    const comma = COMMAS.has(tagged.sentence.tokens[act.from - 1]?.norm ?? '');
    const behind = antecedentOf(act, mentions, tagged);
    if (comma) for (const relation of ['object', 'subject'] as const) delete result[relation];
    if (behind && comma) give('subject', behind.parts, -1);
  }
  if (weak.length > 0) byAdjectives(weak, act, grammar, result, give);

  for (const group of loose) {
    if (group.relation) give(group.relation, group.parts, far(group) + 40);
    else if (!result.subject && pack.order === 'verb-first' && !bare.some((g) => g.to <= act.from))
      give('subject', group.parts, 60);
    else give('object', group.parts, 60);
  }
  if (
    pack.order === 'verb-last' &&
    act.verb !== null &&
    discourse.voice &&
    WE.test(tagged.sentence.tokens[act.verb]?.norm ?? '')
  )
    give('subject', [{ ...discourse.voice, from: act.from, to: act.to }], -1);
  if (!result.subject && (!act.noun || act.carried) && !attributive) {
    // "doctors from two Danish hospitals donated …": who comes from somewhere stands for it
    const origin = pack.order === 'subject-first' && !act.noun && !act.passive ? result.from : undefined;
    if (origin && act.verb !== null && origin.every((part) => part.to <= (act.verb as number))) {
      result.subject = origin;
      result.from = undefined;
    }
    const inherited = result.subject
      ? null
      : (inheritSubject(act, clause, grammar, result) ?? byPronoun(act, clause, grammar));
    if (inherited) give('subject', inherited, 50);
  }
  if (
    !result.subject &&
    !act.noun &&
    pack.order !== 'subject-first' &&
    discourse.subject &&
    clause.index === 0 &&
    bare.length === 0
  )
    give('subject', [{ ...discourse.subject, from: act.from, to: act.to }], 99);
  if (pack.order === 'verb-first') {
    nearestOnly(result, distance, act.noun);
    const own = result.subject?.map((part) => part.code) ?? [];
    if (!act.noun && act.pronoun && own.length > 0 && !result.object && !REACHED.some((relation) => result[relation])) {
      // the object in a pronoun is whoever was named last and does not act: "… and accuses it"
      const last = groupsOf(
        mentions.filter((m) => m.to <= act.from && m.kind !== 'adjective' && m.parties.length > 0),
      ).findLast((group) => !group.parts.some((part) => own.includes(part.code)));
      if (last) give('object', last.parts, 70);
    }
  }
  if (act.passive !== act.undergoes) return turned(result);
  return result;
}

/** A Persian verb in the first person plural: "می‌دهیم", "خواهیم داد", "کرده‌ایم". */
const WE = /^ن?خواهيم|يم$/;

function atBorder(mention: Mention, tagged: TaggedSentence): boolean {
  return tagged.classes.some((c) => c.entry.code === 'border' && c.from >= mention.from - 1 && c.from < mention.to);
}

/** Added to the distance of what stands behind "after", "because of", or behind another noun that it belongs to. */
const FAR_OFF = 200;

/** Whom an act reaches is named near it: what belongs to another act counts only where nothing else is said. */
function nearestOnly(result: Participants, distance: Map<Relation, number>, noun: boolean): void {
  const given = REACHED.filter((relation) => result[relation] !== undefined);
  const far = (relation: Relation) => distance.get(relation) ?? 0;
  const enough =
    given.some((relation) => far(relation) < FAR_OFF) ||
    (result.subject?.length ?? 0) > 1 ||
    result.object !== undefined;
  if (enough) for (const relation of given) if (far(relation) >= FAR_OFF) delete result[relation];
  if (!noun) return;
  const aims = (['to', 'on', 'against'] as const).filter((relation) => result[relation] !== undefined);
  const nearest = Math.min(...aims.map(far));
  for (const relation of aims) if (far(relation) > nearest) delete result[relation];
}

/** Relations in which those whom an act reaches can stand. */
const REACHED = ['to', 'on', 'against', 'with', 'from', 'between', 'for'] as const;

/** "their cooperation": the noun's owner is the last bare phrase before it. */
function ownerOf(act: Act, mentions: readonly Mention[]): PartyPart[] | null {
  const before = groupsOf(mentions.filter((m) => m.to <= act.from && m.kind !== 'adjective'));
  const bare = before.filter((g) => g.relation === null);
  const owner = bare.findLast((g) => g.parts.length > 0) ?? before.findLast((g) => g.parts.length > 0);
  return owner?.parts ?? null;
}

/** "the war that broke out with X", "the sanctions which X imposed on Y": a relative clause right behind the noun. */
function relativeAfter(
  act: Act,
  clause: Clause,
  grammar: Grammar,
  give: (relation: Relation, parts: PartyPart[], far: number) => void,
): void {
  const next = grammar.clauses[clause.index + 1];
  if (next?.kind !== 'relative' || next.from - act.to > 3) return;
  for (const group of groupsOf(
    grammar.mentions.filter((m) => m.from >= next.from && m.from < next.to && m.kind !== 'adjective'),
  )) {
    if (group.relation === 'of' || group.relation === 'in') continue;
    give(group.relation ?? 'by', group.parts, 20 + group.from - next.from);
  }
}

/** Whether an object marker stands between a genitive and the verb, with no other bare noun phrase in between. */
function objectMarked(from: number, to: number, own: readonly Mention[], tagged: TaggedSentence): boolean {
  const marker = tagged.particles.find((tag) => tag.entry.code === 'object' && tag.from >= from && tag.from < to);
  return marker !== undefined && !own.some((m) => m.from >= from && m.to <= marker.from && m.relation === null);
}

/** In a passive the subject undergoes; who acts stands behind "by". */
function turned(given: Participants): Participants {
  const { subject, by, object, ...rest } = given;
  return { ...rest, object: subject ?? object, subject: by };
}

type Give = (relation: Relation, parts: PartyPart[], far: number) => void;

/** Subject and object by word order. */
function byOrder(bare: Group[], act: Act, clause: Clause, grammar: Grammar, give: Give, marked: boolean): void {
  const { pack } = grammar;
  const pivot = act.verb ?? act.from;
  const before = bare.filter((g) => g.to <= pivot);
  const same = (a: Group, b: Group | undefined) =>
    b !== undefined &&
    a.parts.length > 0 &&
    a.parts.length === b.parts.length &&
    a.parts.every((p, n) => p.code === b.parts[n]!.code);
  const all = bare.filter((g) => g.from >= pivot);
  // a name beside the same name is an apposition: "حلف شمال الأطلسي "الناتو" كوسوفو"
  // … and so is an office behind the person who holds it: "الأمير X وزير الخارجية"
  const held = (g: Group, b: Group | undefined) =>
    b?.mentions[0]?.person != null && g.parts.length === 0 && !g.mentions[0]?.conjunction && g.from - b.to <= 3;
  const after =
    pack.order === 'verb-first' ? all.filter((g, n) => n === 0 || !(same(g, all[n - 1]) || held(g, all[n - 1]))) : all;
  if (pack.order === 'verb-last') {
    if (bare[0]) give('subject', bare[0].parts, 0);
    const last = bare.length > 1 ? bare.at(-1) : undefined;
    if (last) give('object', last.parts, 1);
    return;
  }
  if (pack.order === 'verb-first' && act.pronoun && !act.noun && after[0]?.from === act.to) {
    // a verb with its object in a pronoun: what follows at once is its subject ("نيران أطلقتها قوات X")
    give('subject', after[0].parts, 0);
    return;
  }
  if (pack.order === 'verb-first' && before.length === 0) {
    // a clause that depends on another may leave its subject there: then the lone noun phrase is the object
    // … unless the verb has a pronoun that takes up the antecedent: "العقوبات التي فرضتها X"
    const dependent = clause.kind === 'relative' && !(act.pronoun && !act.noun);
    const [first, second] = after;
    if (first && unsaidSubject(first, act, clause, grammar)) {
      give('object', first.parts, 0);
      return;
    }
    if (first && second) {
      give('subject', first.parts, 0);
      give('object', second.parts, 1);
    } else if (first) give(dependent && !act.noun ? 'object' : 'subject', first.parts, 0);
    return;
  }
  const subject = pack.order === 'subject-first' ? subjectBefore(before, pivot, clause, grammar) : before.at(-1);
  if (subject) give('subject', subject.parts, 0);
  // where endings mark the object, a bare phrase behind the verb can be the subject: "Японию обвинил Китай"
  const person = after[0]?.mentions[0]?.person != null || after[0]?.mentions[0]?.role?.kind === 'person';
  const inverted = pack.script === 'Cyrl' && !subject && (marked || person || livesInNominative(after[0], grammar));
  // "танкер задержан ВМС X": a passive has no object, and what has no endings behind it is who acts
  const agent =
    pack.script === 'Cyrl' &&
    act.passive &&
    !act.noun &&
    after[0] !== undefined &&
    !isDeclined(after[0].mentions[0]!, grammar.tagged) &&
    (subject !== undefined || hasOwnSubject(act, clause, grammar));
  if (after[0]) give(agent ? 'by' : inverted ? 'subject' : 'object', after[0].parts, 0);
}

/** What a participle behind a comma says something of: the phrase before the comma, or that before its place ("послу X в Y, …"). */
function antecedentOf(act: Act, mentions: readonly Mention[], tagged: TaggedSentence): Group | undefined {
  const groups = groupsOf(mentions.filter((m) => m.kind !== 'adjective'));
  const last = groups.find((g) => g.to === act.from - 1);
  if (last?.relation !== 'in') return last;
  const place = groups.findLast((g) => g.to < last.from && last.from - g.to <= 1);
  return place && tagged.particles.some((p) => p.from === place.to) ? place : undefined;
}

/** "на них напали пограничники": a plural of what lives has one spelling for its nominative alone. */
function livesInNominative(group: Group | undefined, grammar: Grammar): boolean {
  const mention = group?.mentions[0];
  if (mention?.kind !== 'role') return false;
  const words = grammar.tagged.sentence.tokens.slice(mention.from, mention.to);
  return words.some(({ norm }) => /(?:ники|овики|цы|сты|нты|ане|яне|нные|аны|еры|оры|тели)$/.test(norm));
}

/**
 * The subject among the bare phrases before a verb: the nearest, unless it stands in an apposition that a comma closes
 * ("X, an ally of Y, has refused"), or a pronoun takes up the first ("X told Y it would attack").
 */
function subjectBefore(before: Group[], pivot: number, clause: Clause, grammar: Grammar): Group | undefined {
  const nearest = before.at(-1);
  const first = before[0];
  if (!nearest || !first || first === nearest) return nearest;
  const { tokens } = grammar.tagged.sentence;
  const between = (k: number) => k >= nearest.to && k < pivot;
  const isComma = (k: number) => tokens[k]!.norm === ',' || tokens[k]!.norm === '،';
  let closed = -1;
  let opened = false;
  for (let k = clause.from; k < pivot; k++) if (isComma(k) && between(k)) closed = k;
  for (let k = first.to; k < nearest.from; k++) if (isComma(k)) opened = true;
  if (closed >= 0 && opened && pivot - closed <= 4) return first;
  const pronoun = grammar.tagged.classes.some(
    (c) => c.entry.code === 'pronoun' && between(c.from) && pivot - c.from <= 4,
  );
  return pronoun ? first : nearest;
}

/** Adjectives on nouns that name nobody give the subject or the recipient that a verb otherwise lacks. */
function byAdjectives(weak: Group[], act: Act, grammar: Grammar, found: Participants, give: Give): void {
  const pivot = act.verb ?? act.from;
  const subject = weak.filter((g) => g.to <= pivot && g.relation === null).at(-1);
  const pronoun = grammar.tagged.classes.some(
    (c) =>
      c.entry.code === 'pronoun' &&
      c.from < pivot &&
      c.from >= clauseAt(grammar.clauses, act.from).from &&
      subject !== undefined &&
      c.to <= subject.from,
  );
  if (!found.subject && subject && !pronoun) give('subject', subject.parts, 40);
  const target = weak.find((g) => g.from >= act.to && g.from - act.to <= 8);
  if (!target || found.object || found.to || found.against || found.on || found.with) return;
  const verbs = grammar.tagged.acts.some(
    (t) => t.entry.kind === 'act' && t.entry.form && t.from >= act.to && t.to <= target.from,
  );
  if (verbs) return;
  if (target.relation === null) give('object', target.parts, 40);
  else if (['to', 'against', 'on', 'with', 'from', 'by', 'between', 'in'].includes(target.relation))
    give(target.relation, target.parts, 40);
}

/** Whether an adjective belongs to a noun of action other than `act`. */
function modifiesOther(group: Group, act: Act, tagged: TaggedSentence, pack: LanguagePack): boolean {
  return tagged.acts.some(
    (tag) =>
      tag.from !== act.from &&
      (tag.entry.kind === 'light' || tag.entry.form === null) &&
      modifies(group, { ...act, from: tag.from, to: tag.to, noun: true }, tagged, pack),
  );
}

/** Whether an adjective or a possessive belongs to the noun of action. */
function modifies(group: Group, act: Act, tagged: TaggedSentence, pack: LanguagePack): boolean {
  const possessive = group.mentions[0]?.possessive === true;
  const after = pack.adjectiveAfterNoun && !possessive;
  const [from, to] = after ? [act.to, group.from] : [group.to, act.from];
  if (to < from || to - from > (after ? 3 : 4)) return false;
  for (let k = from; k < to; k++) {
    const token = tagged.sentence.tokens[k]!;
    if (token.kind === 'punct' && token.norm !== '-') return false;
    // a count opens a phrase of its own: "in these clashes dozens of X soldiers"
    const counts = (tag: { from: number; entry: { code: string } }) =>
      tag.from === k && tag.entry.code === 'quantifier';
    if (after && (token.kind === 'number' || tagged.classes.some(counts))) return false;
    if (tagged.particles.some((tag) => tag.from <= k && k < tag.to && tag.entry.code !== 'and')) return false;
    if (tagged.names.some((tag) => tag.from <= k && k < tag.to && tag.entry.kind === 'role')) return false;
    if (tagged.acts.some((tag) => tag.from <= k && k < tag.to && tag.entry.kind === 'act' && tag.entry.form))
      return false;
  }
  return true;
}

/** Whether words that no table knows stand before the verb of a clause: they are its subject, not what came before. */
export function hasOwnSubject(act: Pick<Act, 'from' | 'verb'>, clause: Clause, grammar: Grammar): boolean {
  const { tagged } = grammar;
  const pivot = act.verb ?? act.from;
  const little = (k: number) =>
    tagged.particles.some((t) => t.from <= k && k < t.to) ||
    tagged.hedges.some((t) => t.from <= k && k < t.to) ||
    tagged.reports.some((t) => t.from <= k && k < t.to) ||
    tagged.time[k] ||
    tagged.classes.some((t) => t.from <= k && k < t.to && (t.entry.code === 'auxiliary' || t.entry.code === 'pronoun'));
  for (let k = clause.from; k < pivot; k++) if (tagged.sentence.tokens[k]!.kind === 'word' && !little(k)) return true;
  return false;
}

/** Whether the first bare phrase of a clause is its verb's object, the subject being unsaid. */
function isObjectThere(group: Group, clause: Clause, grammar: Grammar): boolean {
  const verb = grammar.tagged.acts.find(
    (t) => t.from >= clause.from && t.to <= group.from && t.entry.kind === 'act' && t.entry.form !== null,
  );
  if (!verb) return false;
  const act: Act = {
    from: verb.from,
    to: verb.to,
    noun: false,
    passive: false,
    verb: verb.from,
    undergoes: false,
    carried: false,
    pronoun: false,
  };
  return unsaidSubject(group, act, clause, grammar);
}

/** The subject that a clause leaves unsaid: its antecedent, or the subject of a clause before it. */
function inheritSubject(act: Act, clause: Clause, grammar: Grammar, found: Participants): PartyPart[] | null {
  const { mentions, clauses, pack, tagged } = grammar;
  if (pack.order === 'subject-first' && clause.kind !== 'relative' && hasOwnSubject(act, clause, grammar)) return null;
  if (clause.kind === 'relative') {
    const antecedent = mentions
      .filter((m) => m.to <= clause.from && clause.from - m.to <= 2 && m.parties.length > 0)
      .at(-1);
    if (antecedent) {
      // "between A and B, which has been accused": only the last is meant
      const single =
        pack.order === 'subject-first' && SINGULAR.has(tagged.sentence.tokens[clause.from + 1]?.norm ?? '');
      const group = mentions
        .filter((m) => (single ? m === antecedent : m.group === antecedent.group))
        .flatMap((m) => m.parties);
      // "الصين التي زارها": the antecedent is the object, the subject stands in the clause before
      if (pack.order === 'verb-first' && act.pronoun && !act.noun && !act.passive) {
        found.object ??= group;
        const outer = groupsOf(
          mentions.filter(
            (m) => m.to <= antecedent.from && m.kind !== 'adjective' && m.relation === null && m.parties.length > 0,
          ),
        )[0];
        return outer?.parts ?? null;
      }
      if (!found.object || !act.passive) return group;
    }
  }
  // "a blast that injured X", "a skirmish which …": what was just named acts, and it is no party
  const opener = tagged.sentence.tokens[clause.from]!.norm;
  if (
    pack.order === 'subject-first' &&
    (opener === 'which' || opener === 'that') &&
    clause.from > 0 &&
    act.verb !== null &&
    act.verb - clause.from <= 2 &&
    !act.passive &&
    !endsInVerb(clause.from, tagged)
  )
    return null;
  const told = pack.order === 'verb-last' && clause.kind !== 'main' ? addressee(clause, grammar) : null;
  if (told) return told;
  for (let i = clause.index - 1; i >= 0; i--) {
    const before = clauses[i] as Clause;
    // what a relative clause is about is not what the sentence goes on about
    const goesOn = pack.order === 'verb-last' || tagged.sentence.tokens[clause.from - 1]?.norm === ',';
    if (goesOn && pack.order !== 'verb-first' && before.kind === 'relative' && clause.kind === 'coordinate' && i > 0)
      continue;
    const groups = groupsOf(
      mentions.filter((m) => m.from >= before.from && m.from < before.to && m.kind !== 'adjective' && !m.medium),
    );
    const english = pack.order === 'subject-first' && clause.kind === 'coordinate';
    const verb = english ? firstFinite(before, grammar.tagged) : null;
    // "… during X's visit to Y and agreed": what was put in between has no subject to lend
    if (english && i > 0 && before.kind === 'apart' && verb === null) continue;
    const bare = groups
      .filter((g) => g.parts.length > 0)
      // "it summoned X and expelled …": an object is no subject for what follows
      .filter((g) => verb === null || g.to <= verb || pronounBefore(before, verb, grammar.tagged) === false)
      .filter((g) => g.relation === null || (g.relation === 'by' && pack.order !== 'subject-first'));
    const subject = pack.order === 'subject-first' && clause.kind === 'main' ? bare.at(-1) : bare[0];
    // "إنها استدعت السفير التركي وسلمته": the clause before left its subject unsaid too
    if (subject && pack.order === 'verb-first' && isObjectThere(subject, before, grammar)) continue;
    if (subject) return subject.parts;
  }
  return null;
}

/** Whether a verb of the tables ends right before a token. */
function endsInVerb(at: number, tagged: TaggedSentence): boolean {
  return (
    tagged.reports.some((t) => t.to === at && t.entry.form !== null) ||
    tagged.acts.some((t) => t.to === at && t.entry.kind === 'act' && t.entry.form !== null)
  );
}

/** The first finite verb of a clause. */
function firstFinite(clause: Clause, tagged: TaggedSentence): number | null {
  let first: number | null = null;
  const see = (from: number) => {
    if (from >= clause.from && from < clause.to && (first === null || from < first)) first = from;
  };
  for (const t of tagged.acts) if (t.entry.kind === 'act' && t.entry.form && !t.entry.form.infinitive) see(t.from);
  for (const t of tagged.reports) if (t.entry.form) see(t.from);
  return first;
}

/** Whether the subject of a clause is a pronoun. */
function pronounBefore(clause: Clause, verb: number, tagged: TaggedSentence): boolean {
  for (let k = clause.from; k < verb; k++) if (SUBJECT_PRONOUNS.has(tagged.sentence.tokens[k]!.norm)) return true;
  return false;
}

/** "He later met X", "It rejected the offer": a pronoun at the head of a sentence is who the sentence before was about. */
function byPronoun(act: Act, clause: Clause, { tagged, pack, discourse, mentions }: Grammar): PartyPart[] | null {
  if (pack.order !== 'subject-first' || clause.kind === 'relative' || !discourse.subject) return null;
  const pivot = act.verb ?? act.from;
  let k = clause.from;
  while (k < pivot && (tagged.particles.some((p) => p.from === k) || tagged.time[k])) k++;
  if (!SUBJECT_PRONOUNS.has(tagged.sentence.tokens[k]?.norm ?? '') || k >= pivot) return null;
  if (mentions.some((m) => m.from > k && m.to <= pivot && m.relation === null && m.parties.length > 0)) return null;
  return [{ ...discourse.subject, from: k, to: k + 1 }];
}

const isActNoun = (tag: Tag<'act' | 'light'>) =>
  tag.entry.kind === 'act' && tag.entry.form === null && tag.entry.row.type !== '-';

/** "از X خواست که … کند", "از X انتقاد کرد که … نکرده است": who is asked or blamed is to do, or has done, what follows. */
function addressee(clause: Clause, grammar: Grammar): PartyPart[] | null {
  const { tagged, mentions, clauses } = grammar;
  const before = clauses[clause.index - 1];
  const first = clause.kind === 'coordinate' && before?.kind === 'subordinate' ? before : clause;
  const outer = first.kind === 'subordinate' ? clauses[first.index - 1] : undefined;
  if (!outer) return null;
  const act = tagged.acts.findLast(
    (t) =>
      t.from >= outer.from &&
      t.to <= outer.to &&
      (t.entry.row.type === 'REQUEST' || t.entry.row.type === 'ACCUSE') &&
      outer.to - t.to <= 4,
  );
  if (!act) return null;
  const asked = mentions.filter(
    (m) =>
      m.from >= outer.from &&
      m.to <= act.from &&
      m.parties.length > 0 &&
      (m.relation === 'from' || m.relation === 'object'),
  );
  return asked.at(-1)?.parties ?? null;
}
