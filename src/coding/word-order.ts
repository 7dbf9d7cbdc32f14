/** Subject and object by word order, and the subjects that clauses leave unsaid. */
import { unsaidSubject } from './bounds.ts';
import { isDeclined } from './cases.ts';
import type { Clause } from './clauses.ts';
import type { Participants } from './frames.ts';
import { type Act, COMMAS, fixedOrder, type Give, type Grammar, type Group, groupsOf } from './grammar.ts';
import type { Mention, PartyPart } from './mention.ts';
import type { Tag, TaggedSentence } from './tag.ts';

const SINGULAR = new Set(['has', 'is', 'was']);

const VERBAL_ADVERB = /(?:[аеиоя]в|вши(?:сь)?|[ая](?:сь)?)$/;
/** Words before the pronoun that goes on with the subject: "также он …". */
const OPENERS = new Set(['также', 'тоже', 'ранее', 'затем', 'позже', 'кроме', 'того', 'при', 'этом', ',']);
const SUBJECT_PRONOUNS = new Set(['he', 'she', 'it', 'он', 'она', 'оно', 'они']);
/** How far before its verb "we" may stand, in tokens. */
const MOST_FROM_WE = 4;

/** Subject and object by word order. */
export function byOrder(bare: Group[], act: Act, clause: Clause, grammar: Grammar, give: Give, marked: boolean): void {
  const { pack } = grammar;
  const pivot = act.verb ?? act.from;
  let before = bare.filter((g) => g.to <= pivot);
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
    if (first && unsaidSubject(first, act, clause, grammar, second === undefined)) {
      give('object', first.parts, 0);
      return;
    }
    if (first && second) {
      give('subject', first.parts, 0);
      give('object', second.parts, 1);
    } else if (first) give(dependent && !act.noun ? 'object' : 'subject', first.parts, 0);
    return;
  }
  // "X shelled Y, killing 20": who did the one did the other
  const { tokens } = grammar.tagged.sentence;
  const finite = fixedOrder(pack) && tokens[pivot]!.norm.endsWith('ing') ? firstFinite(clause, grammar.tagged) : null;
  if (finite !== null && finite < pivot && tokens[pivot - 1]!.norm === ',')
    before = before.filter((g) => g.to <= finite);
  const subject = pack.order === 'subject-first' ? subjectBefore(before, pivot, clause, grammar) : before.at(-1);
  if (subject) give('subject', subject.parts, 0);
  // where endings mark the object, a bare phrase behind the verb can be the subject: "Японию обвинил Китай"
  const person = after[0]?.mentions[0]?.person != null || after[0]?.mentions[0]?.role?.kind === 'person';
  const pronoun = pack.declines && pronounBefore(clause, pivot, grammar.tagged);
  const inverted = pack.declines && !subject && !pronoun && (marked || person || livesInNominative(after[0], grammar));
  // "танкер задержан ВМС X": a passive has no object, and what has no endings behind it is who acts
  const agent =
    pack.declines &&
    act.passive &&
    !act.noun &&
    after[0] !== undefined &&
    !isDeclined(after[0].mentions[0]!, grammar.tagged) &&
    (subject !== undefined || hasOwnSubject(act, clause, grammar));
  // "11 people were arrested and the Red Cross said": behind a passive stands no object
  if (after[0] && fixedOrder(pack) && act.passive && !act.noun) return;
  if (after[0]) give(agent ? 'by' : inverted ? 'subject' : 'object', after[0].parts, 0);
}

/** What a participle behind a comma says something of: the phrase before the comma, or that before its place ("послу X в Y, …"). */
export function antecedentOf(act: Act, mentions: readonly Mention[], tagged: TaggedSentence): Group | undefined {
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
  const isComma = (k: number) => COMMAS.has(tokens[k]!.norm);
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

/** Whether an act is an active participle. */
function isSpoken(act: Act, tagged: TaggedSentence): boolean {
  return tagged.acts.some(
    (t) => t.from === act.from && t.entry.kind === 'act' && t.entry.form?.participle === true && !t.entry.form.passive,
  );
}

/** "إن 26 شخصا قتلوا": people who are counted between "that" and the verb are its subject, and no party. */
function countsBefore(act: Act, clause: Clause, { tagged, mentions }: Grammar): boolean {
  const { tokens } = tagged.sentence;
  const pivot = act.verb ?? act.from;
  if (mentions.some((m) => m.from >= clause.from && m.to <= pivot && m.parties.length > 0)) return false;
  for (let k = clause.from + 1; k < pivot; k++) if (tokens[k]!.kind === 'number' || tagged.time[k]) return true;
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
export function inheritSubject(act: Act, clause: Clause, grammar: Grammar, found: Participants): PartyPart[] | null {
  const { mentions, clauses, pack, tagged, discourse } = grammar;
  // "Обвинив X в контрабанде, Y отозвал посла": a verbal adverb at the head has the subject of what follows
  const next = clauses[clause.index + 1];
  if (
    pack.declines &&
    clause.index === 0 &&
    next &&
    !act.noun &&
    VERBAL_ADVERB.test(tagged.sentence.tokens[act.from]!.norm)
  ) {
    const follows = mentions.filter((m) => m.from >= next.from && m.from < next.to && m.kind !== 'adjective');
    const subject = groupsOf(follows).find((g) => g.relation === null && g.parts.length > 0);
    if (subject) return subject.parts;
  }
  if (pack.order === 'subject-first' && clause.kind !== 'relative' && hasOwnSubject(act, clause, grammar)) return null;
  // "پاسگاهی که در آن …": what is taken up behind a preposition is no subject
  const aside =
    pack.order === 'verb-last' &&
    clause.kind === 'relative' &&
    tagged.particles.some(
      (p) =>
        p.from === clause.from + 1 &&
        p.to - p.from === 1 &&
        tagged.classes.some((c) => c.from === p.to && c.entry.code === 'demonstrative'),
    );
  if (aside) return null;
  // "кто стал посредником": a question, or somebody whoever it is
  if (pack.declines && tagged.sentence.tokens[clause.from]!.norm === 'кто') return null;
  if (pack.order === 'verb-first' && clause.kind === 'subordinate' && !act.noun && countsBefore(act, clause, grammar))
    return null;
  if (clause.kind === 'relative' && !(pack.declines && isOblique(clause, tagged))) {
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
      // "arrived in X where he met Y": a place acts in nothing
      const place = fixedOrder(pack) && tagged.sentence.tokens[clause.from]!.norm === 'where';
      if (place) found.in ??= group;
      // "the refugees, whom X blames": the antecedent undergoes
      if (pack.order === 'subject-first' && tagged.sentence.tokens[clause.from]!.norm === 'whom') {
        found.object ??= group;
        return null;
      }
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
      if (!place && (!found.object || !act.passive)) return group;
    }
  }
  // "این نیروهای X بودند که حمله کردند": who is named before the copula is the subject of what follows it
  const cleft = pack.order === 'verb-last' && clause.kind === 'subordinate' ? beforeCopula(clause, grammar) : null;
  if (cleft) return cleft;
  // "a blast that injured X", "a skirmish which …": what was just named acts, and it is no party
  const opener = tagged.sentence.tokens[clause.from]!.norm;
  const taken = tagged.classes.some((c) => c.entry.code === 'pronoun' && c.from === clause.from + 1);
  if (
    pack.order === 'subject-first' &&
    (opener === 'which' || opener === 'that') &&
    clause.from > 0 &&
    act.verb !== null &&
    act.verb - clause.from <= 2 &&
    !taken &&
    !act.passive &&
    !endsInVerb(clause.from, tagged)
  )
    return null;
  // "أبلغت X المنظمة بأن Y …, محذرة من …": a participle behind a comma goes on with the main clause
  if (pack.order === 'verb-first' && isSpoken(act, tagged)) {
    const main = clauses[0] as Clause;
    const first = groupsOf(
      mentions.filter((m) => m.from >= main.from && m.from < main.to && m.kind !== 'adjective' && !m.medium),
    ).find((g) => g.parts.length > 0 && g.relation === null);
    if (main.kind === 'main' && main.index !== clause.index && first && !isObjectThere(first, main, grammar))
      return first.parts;
  }
  const told = pack.order === 'verb-last' && clause.kind !== 'main' ? addressee(clause, grammar) : null;
  if (told) return told;
  let pronoun = false;
  for (let i = clause.index - 1; i >= 0; i--) {
    const before = clauses[i] as Clause;
    // "X targeted N, who served as president, and was arrested": not X was
    if (fixedOrder(pack) && before.kind === 'relative' && act.passive && clause.kind === 'coordinate' && i > 0)
      return null;
    // "… هشدار داد اگر X …، حمله خواهد کرد": the condition lends its subject to nothing
    if (pack.order === 'verb-last' && i > 0 && clause.kind !== 'subordinate' && isCondition(before, tagged)) continue;
    // "X demanded that Y free him and banned …": what is demanded is over where a past tense comes
    if (fixedOrder(pack) && clause.kind === 'coordinate' && isWished(before, act, grammar)) continue;
    // what a relative clause is about is not what the sentence goes on about
    const goesOn = pack.order === 'verb-last' || tagged.sentence.tokens[clause.from - 1]?.norm === ',';
    if (goesOn && pack.order !== 'verb-first' && before.kind === 'relative' && clause.kind === 'coordinate' && i > 0)
      continue;
    const groups = groupsOf(
      mentions.filter((m) => m.from >= before.from && m.from < before.to && m.kind !== 'adjective' && !m.medium),
    );
    const english =
      pack.order === 'subject-first' &&
      (clause.kind === 'coordinate' || (fixedOrder(pack) && clause.kind === 'subordinate'));
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
    // "…, he said, warning X": he who is the subject there; "X said it …, and …": X
    if (fixedOrder(pack) && verb !== null && pronounBefore(before, verb, tagged)) pronoun = true;
  }
  return pronoun && discourse.subject ? [{ ...discourse.subject, from: act.from, to: act.to }] : null;
}

function isCondition(clause: Clause, tagged: TaggedSentence): boolean {
  return tagged.classes.some((c) => c.entry.code === 'condition' && c.from === clause.from);
}

/** Who stands right before a copula that a clause follows. */
function beforeCopula(clause: Clause, { tagged, mentions }: Grammar): PartyPart[] | null {
  const copula = tagged.classes.find((c) => c.entry.code === 'copula' && c.to === clause.from);
  if (!copula || !tagged.particles.some((p) => p.from === clause.from && p.entry.code === 'relative')) return null;
  const named = mentions.filter((m) => m.to <= copula.from && copula.from - m.to <= 1 && m.parties.length > 0).at(-1);
  return named ? mentions.filter((m) => m.group === named.group).flatMap((m) => m.parties) : null;
}

/** "посетил Бутан, где подписал соглашение": the place that a clause is about, which takes part in what two do together. */
export function placeOf(clause: Clause, { tagged, mentions }: Grammar): PartyPart[] | undefined {
  if (clause.kind !== 'relative' || tagged.sentence.tokens[clause.from]!.norm !== 'где') return undefined;
  return mentions.findLast((m) => m.to <= clause.from && clause.from - m.to <= 2 && m.parties.length > 0)?.parties;
}

/** "…, в котором выразил готовность": a relative pronoun in another case than the nominative is no subject. */
function isOblique(clause: Clause, tagged: TaggedSentence): boolean {
  const { tokens } = tagged.sentence;
  if (clause.from === 0) return false;
  const opener = tokens[clause.from]!.norm;
  return opener === 'где' || tokens[clause.from - 1]!.kind === 'word';
}

/** Whether a clause says what is demanded ("that Y free him"), which a verb in the past does not go on with. */
function isWished(clause: Clause, act: Act, { tagged }: Grammar): boolean {
  const { tokens } = tagged.sentence;
  if (clause.kind !== 'subordinate' || tokens[clause.from]!.norm !== 'that' || act.verb === null) return false;
  if (!tokens[act.verb]!.norm.endsWith('ed')) return false;
  return tagged.acts.some((t) => t.entry.row.type === 'REQUEST' && t.to >= clause.from - 1 && t.to <= clause.from + 1);
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
export function byPronoun(
  act: Act,
  clause: Clause,
  { tagged, pack, discourse, mentions }: Grammar,
): PartyPart[] | null {
  if (pack.order !== 'subject-first') return null;
  const pivot = act.verb ?? act.from;
  if (clause.kind === 'relative' || !discourse.subject) return null;
  let k = clause.from;
  const { tokens } = tagged.sentence;
  const opens = (at: number) =>
    tagged.particles.some((p) => p.from === at) || tagged.time[at] || OPENERS.has(tokens[at]!.norm);
  while (k < pivot && opens(k)) k++;
  if (!SUBJECT_PRONOUNS.has(tagged.sentence.tokens[k]?.norm ?? '') || k >= pivot) return null;
  if (mentions.some((m) => m.from > k && m.to <= pivot && m.relation === null && m.parties.length > 0)) return null;
  // "he" is a person, whatever the sentence before was about
  const person = fixedOrder(pack) && tagged.sentence.tokens[k]!.norm !== 'it' ? discourse.person : null;
  return [{ ...(person ?? discourse.subject), from: k, to: k + 1 }];
}

/** Whether "we" is the subject of a verb, and it is known in whose name it is said. */
export function weSpeak(act: Act, clause: Clause, { tagged, pack, discourse, mentions }: Grammar): boolean {
  if (!(fixedOrder(pack) || pack.declines) || !discourse.voice) return false;
  if (act.verb === null || (act.noun && !act.carried)) return false;
  const { tokens } = tagged.sentence;
  for (let k = act.verb - 1; k >= Math.max(clause.from, act.verb - MOST_FROM_WE); k--)
    if (tokens[k]!.norm === 'we' || tokens[k]!.norm === 'мы')
      return !mentions.some((m) => m.from > k && m.to <= (act.verb as number) && m.parties.length > 0);
  return false;
}

export const isActNoun = (tag: Tag<'act' | 'light'>) =>
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
