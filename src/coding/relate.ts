/** Reads particles and lists: how each mention is marked, and which mentions belong together. */

import type { LanguagePack, Relation } from '../model/index.ts';
import { agree, type Ending, isDeclined, isNominative, relationByCase } from './cases.ts';
import { fixedOrder } from './grammar.ts';
import type { Mention } from './mention.ts';
import { AT, type Places, placesOf } from './places.ts';
import type { TaggedSentence } from './tag.ts';

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

const MOST_BACK = 3;

const CITY_WORDS = new Set(['capital', 'city', 'town', 'port', 'province', 'region', 'village']);

/** Sets the relation and the group of each mention, in place. */
export function relate(mentions: Mention[], tagged: TaggedSentence, pack: LanguagePack): Map<Mention, number> {
  const heads = new Map<Mention, number>();
  if (mentions.length === 0) return heads;
  const { tokens } = tagged.sentence;
  // "Объединённые Арабские Эмираты (ОАЭ)": a short name in brackets behind the long one names nobody else
  for (let i = mentions.length - 1; i > 0; i--) {
    const [long, short] = [mentions[i - 1]!, mentions[i]!];
    if (short.from !== long.to + 1 || tokens[long.to]!.norm !== '(' || tokens[short.to]?.norm !== ')') continue;
    if (short.kind !== 'name' || short.parties.length !== 1 || short.parties[0]!.code !== long.parties[0]?.code)
      continue;
    long.to = short.to + 1;
    mentions.splice(i, 1);
  }
  tellers(mentions, tagged);
  const { marks, particleFrom, particleTo, noun: nounAt, glued } = placesOf(tagged, pack);
  const is = (k: number, bits: number) => (marks[k]! & bits) !== 0;
  const mentionAt: (Mention | undefined)[] = new Array(tokens.length).fill(undefined);
  for (const m of mentions) mentionAt.fill(m, m.from, m.to);
  const violent = pack.order === 'verb-first' && tagged.acts.some((tag) => tag.entry.row.type === 'ASSAULT');

  /** A number of a date; "with 20 Iranian officials" only counts. */
  const dated = (k: number) =>
    (pack.phraseForms === undefined && pack.order !== 'verb-first') ||
    tagged.time[k - 1] ||
    tagged.time[k + 1] ||
    /^[12]\d{3}$/.test(tokens[k]!.norm);
  /** A word of time that is one here: not an act spelled like a month, nor "about the future of Europe". */
  const counts = (k: number) =>
    pack.phraseForms !== undefined && SMALL_NUMBERS.has(tokens[k]!.norm) && !tagged.time[k + 1] && !tagged.time[k - 1];
  const timeAt = (k: number) =>
    !counts(k) && tagged.time[k] === true && nounAt[k]! < 0 && particleTo[k]?.entry.code !== 'about';
  /** "ترسيم الحدود بين X وY": those between whom a border is drawn draw it. */
  const drawn = (end: number) => nounAt[end - 1]! >= 0 || nounAt[end - 2]! >= 0 || nounAt[end - 3]! >= 0;
  const lookBack = (mention: Mention): Relation | null => {
    let k = mention.from - 1;
    for (let steps = 0; k >= 0 && steps <= MOST_BACK; k--) {
      const token = tokens[k]!;
      const particle = particleTo[k + 1];
      if (particle) {
        const { code } = particle.entry;
        if (code === 'list') {
          k = particle.from; // "between each of A and B": what stands before counts
          continue;
        }
        // "از دولت و ملت X": the preposition is that of both
        const pair = pack.order === 'verb-last' && code === 'and' && !mentionAt[particle.from - 1]?.parties.length;
        const shared = pair ? particleTo[particle.from - 1] : undefined;
        if (shared && RELATIONS.has(shared.entry.code) && shared.entry.code !== 'object' && shared.entry.code !== 'of')
          return shared.entry.code as Relation;
        if (!RELATIONS.has(code)) return null;
        // "the border with X": X is where it is, and no partner
        if (
          code === 'between' &&
          pack.order === 'verb-first' &&
          is(particle.from, AT.behindBorder) &&
          !violent &&
          !drawn(particle.from)
        )
          return 'about';
        if (code === 'with' && pack.order === 'verb-first' && is(particle.from, AT.behindBorder) && !violent)
          return 'in';
        if (code === 'from' && counts(mention.from - 1)) return null; // "doctors from two Danish hospitals": they stand for it
        // "27 others of X's forces": who they are of is who they are
        if (code === 'from' && is(particle.from, AT.behindPartitive)) {
          k = particle.from;
          steps++;
          continue;
        }
        if (code !== 'of') return code === 'object' && pack.order === 'verb-last' ? null : (code as Relation);
        const head = nounAt[particle.from - 1] ?? -1;
        if (head >= 0) {
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
      // "به ریاض پایتخت عربستان": what the town is the capital of stands where the town stands
      if (is(k + 1, AT.capital) && isTownOf(mentionAt[k], mention)) return mentionAt[k]!.relation;
      // "مقتل 3 جنود": the number counts the genitive
      if (
        pack.order === 'verb-first' &&
        k === mention.from - 1 &&
        mention.kind !== 'adjective' &&
        (token.kind === 'number' || tagged.time[k]) &&
        nounAt[k - 1]! >= 0
      )
        continue;
      // "On Thursday Russia …": the preposition belongs to the date
      if (mentionAt[k] || is(k, AT.auxiliary) || timeAt(k) || (token.kind === 'number' && dated(k))) return null;
      const noun = nounAt[k]!;
      if (noun >= 0) {
        if (pack.script === 'Latn' || (steps > 0 && pack.order !== 'verb-last')) return glued[k] ?? null;
        heads.set(mention, noun);
        const outer = particleTo[noun]?.entry.code;
        // "with the mediation of X": X is no partner
        const beside = outer === 'with' && is(noun, AT.mediates);
        if (outer !== undefined && RELATIONS.has(outer) && outer !== 'object' && outer !== 'in' && !beside)
          mention.outer = outer as Relation;
        return 'of';
      }
      if (is(k, AT.verb)) return null;
      const own = glued[k];
      if (own) return own;
      steps++;
    }
    return null;
  };
  const objectAfter = (mention: Mention): boolean => {
    if (pack.order !== 'verb-last') return false;
    // words between a name and the marker are its own only when something before it can be the subject
    const subject = mentions.findLast((m) => m.to <= mention.from && m.relation === null && m.kind !== 'adjective');
    let verbs = 0;
    for (let k = subject?.to ?? 0; k < mention.from; k++) if (is(k, AT.verb)) verbs++;
    const reach = subject && verbs === 0 ? 3 : 1;
    for (let k = mention.to; k < Math.min(tokens.length, mention.to + reach); k++) {
      if (particleFrom[k]?.entry.code === 'object') return true;
      if (tokens[k]!.kind === 'punct' || mentionAt[k] || particleFrom[k]) return false;
      // "دولت X این اقدام را محکوم کرد": another phrase begins, and the marker is its own
      if (is(k, AT.pointer)) return false;
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
    const and = particleFrom[mention.to];
    if (and?.entry.code === 'and' && and.to === next.from) [mention.kind, mention.role] = ['role', next.role];
  }
  // "Ethiopian, Eritrean and Somali leaders": so do those before it
  if (fixedOrder(pack))
    for (let i = mentions.length - 2; i >= 0; i--) {
      const [mention, next] = [mentions[i]!, mentions[i + 1]!];
      if (mention.kind !== 'adjective' || next.kind !== 'role' || next.parties[0]?.from !== next.from) continue;
      if (tokens[mention.to]?.norm === ',' && mention.to + 1 === next.from)
        [mention.kind, mention.role] = ['role', next.role];
    }
  const declines = pack.declines;
  const endings = new Map<Mention, Ending>();
  const context = { tagged, places: placesOf(tagged, pack), mentionAt, heads };
  const isLink = (k: number) => tokens[k]!.norm === ',' || ['and', 'or'].includes(particleFrom[k]?.entry.code ?? '');
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
    // "با موشک X را هدف گرفت": the preposition is the word's before it
    const own = particleTo[mention.from] !== undefined;
    if ((mention.relation === null || (mention.relation === 'with' && !own)) && objectAfter(mention))
      mention.relation = 'object';
    if (before && mention.relation !== null && mention.relation !== 'of') {
      const head = heads.get(before);
      // "مناقشات X به Y سفر کرد": what two do together is not aimed at anybody
      const aimless =
        pack.order === 'verb-last' &&
        mention.relation === 'to' &&
        tagged.acts.every((tag) => tag.from !== head || tag.entry.row.frame === 'mutual' || tag.entry.kind === 'light');
      if (head !== undefined && !aimless && before.relation === 'of' && particleFrom[before.to]) mention.inner = head;
    }
    mention.group =
      before &&
      !apart &&
      (apposed(before, mention) ||
        (is(before.to, AT.capital) && before.to === mention.from - 1 && isTownOf(before, mention)) ||
        joinsGroup(before, mention, tagged, mentions, pack))
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
  // "the ministers of A, B, and the envoy of C": the last "and" joins what commas part before it
  if (fixedOrder(pack))
    for (let i = mentions.length - 2; i > 0; i--) {
      const [before, mention, next] = [mentions[i - 1]!, mentions[i]!, mentions[i + 1]!];
      const comma = tokens[before.to]?.norm === ',' && mention.from - before.to <= 2;
      const article = mention.from - before.to === 1 || isDeterminer(before.to + 1, tagged.places);
      if (!comma || !article || mention.group !== next.group || before.group === mention.group) continue;
      if (before.relation !== mention.relation || before.parties.length === 0 || mention.parties.length === 0) continue;
      if (before.kind === 'adjective' || mention.kind === 'adjective') continue;
      const { group } = mention;
      for (const m of mentions) if (m.group === group) m.group = before.group;
    }
  // "удар коалиции во главе с X": X belongs to the phrase that it leads, which is a party of its own
  if (declines)
    for (const tag of tagged.particles) {
      if (tag.entry.code !== 'by' || !/^(?:во|под)$/.test(tokens[tag.from]!.norm)) continue;
      const leader = mentions.find((m) => m.from === tag.to);
      if (leader?.relation === 'by' && mentionAt[tag.from - 1]?.parties.length) leader.relation = 'of';
    }
  return heads;
}

/** "باکو پایتخت آذربایجان": a town of the state that is named behind it. */
function isTownOf(town: Mention | undefined, state: Mention): boolean {
  return town?.place != null && state.parties.some((part) => part.code === town.place!.country);
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

function joinsGroup(
  before: Mention,
  mention: Mention,
  tagged: TaggedSentence,
  mentions: readonly Mention[],
  pack: LanguagePack,
): boolean {
  const { tokens } = tagged.sentence;
  if (before.medium !== mention.medium) return false;
  // Persian marks only the end of a list: "A و B را", where someone before it can be the subject
  const marked =
    tagged.particles.some((p) => p.from === mention.to && p.entry.code === 'object') &&
    before.relation === null &&
    mentions.some(
      (m) => m.to <= before.from && m.group !== before.group && m.relation === null && m.kind !== 'adjective',
    );
  // "نهادهای X و Y را", "مستقر در X و Y را": what stands before the marker is the whole list, with its preposition
  const listed = pack.order === 'verb-last' && mention.relation === 'object' && before.relation !== null;
  if (
    mention.relation !== null &&
    mention.relation !== before.relation &&
    before.relation !== 'between' &&
    !marked &&
    !listed
  )
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
    else if (!QUOTES.has(token.norm) && token.norm !== "'s" && !isDeterminer(k, tagged.places)) other++;
  }
  if (before.relation === 'between' && joined && other <= 4)
    return mentions.filter((m) => m.group === before.group).length < (pack.order === 'verb-last' && other > 0 ? 2 : 3);
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
  // "پس از تصرف شهر از سوی A، B گفت": where verbs come last a comma alone makes no list
  if (comma && pack.order === 'verb-last') {
    if (!endsInAnd(mention, tagged, mentions)) return false;
    // "وزیران خارجه A، B و C": the office is that of each
    if (
      before.role?.kind === 'person' &&
      before.parties.length > 0 &&
      !before.person &&
      mention.kind === 'name' &&
      mention.parties.length > 0
    )
      return true;
  }
  return (
    comma &&
    before.parties.length > 0 &&
    mention.parties.length > 0 &&
    before.kind === mention.kind &&
    before.kind !== 'role' &&
    before.kind !== 'person'
  );
}

/** Whether a list that goes on by commas comes to an "and". */
function endsInAnd(mention: Mention, tagged: TaggedSentence, mentions: readonly Mention[]): boolean {
  for (let i = mentions.indexOf(mention); i + 1 < mentions.length; i++) {
    const [one, next] = [mentions[i]!, mentions[i + 1]!];
    if (tagged.particles.some((p) => p.from === one.to && p.to === next.from && p.entry.code === 'and')) return true;
    // "A، B و دو کشور دیگر"
    const comma = tagged.sentence.tokens[one.to]?.norm;
    if (next.from - one.to !== 1 || (comma !== '،' && comma !== ',')) return false;
  }
  const last = mentions.at(-1);
  return last !== undefined && tagged.particles.some((p) => p.from === last.to && p.entry.code === 'and');
}

function isDeterminer(k: number, places: Places | null): boolean {
  return places !== null && (places.marks[k]! & AT.determiner) !== 0;
}
