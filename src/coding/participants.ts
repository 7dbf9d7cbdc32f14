/**
 * Who stands how to an act: particles, adjectives and word order of a clause, read as relations. The orders of the four
 * languages are parameters of one algorithm; what a language says of itself is in its pack.
 */
import type { LanguagePack, Relation } from '../model/index.ts';
import { asideAt } from './asides.ts';
import { behindAside, ofAnother, ofOtherGender } from './bounds.ts';
import { isAttributive } from './cases.ts';
import { type Clause, clauseAt } from './clauses.ts';
import { FORCES } from './complements.ts';
import type { Participants } from './frames.ts';
import { type Act, COMMAS, finiteBetween, fixedOrder, type Grammar, type Group, groupsOf } from './grammar.ts';
import type { Mention, PartyPart } from './mention.ts';
import { byAdjectives, modifies, modifiesOther } from './modifiers.ts';
import type { TaggedSentence } from './tag.ts';
import { bordering, isPost, looksOn } from './verb-last.ts';
import { antecedentOf, byOrder, byPronoun, inheritSubject, isActNoun, weSpeak } from './word-order.ts';

const QUOTE = /^["“«]$/;
const ACTIVE_PARTICIPLE = /(?:[уюая]щ|вш)(?:ий|ая|ее|ие|его|ей|ую|их|им|ими|ему|ем)(?:ся)?$/;

/** Participants of an act by relation. For each relation the group nearest to the act counts. */
export function participants(act: Act, grammar: Grammar): Participants {
  const { tagged, pack, mentions, clauses, discourse, heads } = grammar;
  const clause = clauseAt(clauses, act.from);
  const inside = (m: Mention, c: Clause) =>
    m.from >= c.from && m.from < c.to && !(m.from >= act.from && m.to <= act.to);
  const beside = asideAt(grammar.asides, act.from);
  /** Who is named in an adverbial phrase takes part in what that names; whom one meets in it may be meant. */
  const outside = (m: Mention) => {
    const aside = asideAt(grammar.asides, m.from);
    return aside !== beside && aside !== undefined && !(aside.during && m.relation !== null && m.relation !== 'of');
  };
  const own = mentions.filter(
    (m) =>
      !m.medium &&
      (inside(m, clause) || (clause.resumes !== null && inside(m, clause.resumes))) &&
      (grammar.asides.length === 0 || !outside(m)),
  );
  const result: Participants = {};
  const distance = new Map<Relation, number>();
  const give = (relation: Relation, parts: PartyPart[], far: number) => {
    if (parts.length === 0) return;
    const had = distance.get(relation);
    const nearer = had === undefined || had > far;
    grammar.trace?.step(
      nearer ? 'relation' : 'farther',
      `${relation} of ${grammar.trace.quote(act.from, act.to)}, ${far} off`,
      parts[0]!.from,
      parts[parts.length - 1]!.to,
    );
    if (!nearer) return;
    distance.set(relation, far);
    result[relation] = parts;
  };
  /** A noun's particles follow it; what stands before it belongs to a verb, unless a verb carries the noun. */
  const belongs = (group: { from: number; to: number }) => {
    if (!act.noun) return true;
    // "came under fire, answering with strikes on X": behind the comma another act is told
    const turns = (t: TaggedSentence['acts'][number]) =>
      t.from > act.to &&
      t.from < group.from &&
      t.entry.kind === 'act' &&
      t.entry.form?.participle === true &&
      COMMAS.has(tagged.sentence.tokens[t.from - 1]!.norm);
    if (fixedOrder(pack) && tagged.acts.some(turns)) return false;
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
    // "criticism of China's manoeuvres": behind the noun, a possessive stands where its phrase stands
    const owns = first.possessive && act.noun && (group.relation === null || group.to <= act.from);
    // "explains the bombing by X's “lack of action”": what is X's, and is no doer, stands behind the preposition
    if (first.possessive && group.relation === 'by' && QUOTE.test(tagged.sentence.tokens[first.to + 1]?.norm ?? ''))
      continue;
    if (first.kind === 'adjective' || owns) {
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
      } else if (act.noun && pack.order === 'verb-last' && group.relation !== null && group.from >= act.to) {
        // "تحریم علیه هفت شرکت ایرانی": the noun that the adjective stands on is aimed at
        if (!modifiesOther(group, act, tagged, pack)) give(group.relation, group.parts, far(group) + 40);
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
      // "درخواست X با مخالفت Y مواجه شد": what meets with the act is X's
      else if (act.noun && act.undergoes && pack.order === 'verb-last' && group.to <= act.from && !first.outer)
        give('subject', group.parts, 40);
      else if (!act.noun && pack.order === 'verb-last' && group.to <= act.from) {
        // the phrase around the genitive is a participant of the verb: "پیشنهاد X را رد کرد", "از تصمیم X استقبال کرد"
        if (first.outer) give(first.outer, group.parts, far(group));
        else if (objectMarked(group.to, act.from, own, tagged)) give('object', group.parts, 5);
      }
      continue;
    }
    if (first.inner !== undefined && !act.noun && first.inner !== act.from) continue;
    // "سفیر X در Y": where somebody is posted takes no part
    if (pack.order === 'verb-last' && group.relation === 'in' && isPost(first, mentions)) continue;
    // "A و B با حضور C سند امضا کردند": who only looks on signs nothing; "مناطق مرزی میان A و B" is a place
    if (pack.order === 'verb-last' && (looksOn(group, own, tagged) || bordering(group, act, tagged))) continue;
    // "نهادهای مستقر در X را تحریم کرد": the object marker takes in the phrase that stands in the object
    if (
      pack.order === 'verb-last' &&
      !act.noun &&
      group.relation &&
      group.relation !== 'object' &&
      group.relation !== 'in' &&
      group.to <= act.from &&
      tagged.particles.some((p) => p.entry.code === 'object' && p.from === group.to)
    ) {
      give('object', group.parts, 30);
      continue;
    }
    // "killed in X strikes in Y": X strikes, when Y is struck
    const strikes =
      group.relation === 'in' &&
      act.noun &&
      fixedOrder(pack) &&
      group.to === act.from &&
      own.some((m) => ['in', 'on', 'against'].includes(m.relation ?? '') && m.from >= act.to && m.from - act.to <= 4);
    if (strikes) {
      give('modifier', group.parts, far(group));
      continue;
    }
    if (group.relation) {
      // "В Грузии прошли протесты", "Против Кубы введены санкции": what stands before the verb that carries the noun is the noun's
      const setting = pack.declines && act.carried && ['in', 'against', 'on', 'between'].includes(group.relation);
      // "the attack of X … this morning by Y was repelled": behind a date, who is named acts in the verb
      const late =
        pack.order === 'verb-last' &&
        act.noun &&
        group.relation === 'by' &&
        tagged.time.slice(act.to, group.from).includes(true);
      // "на границе X и Y произошла перестрелка": a border names the two between whom things happen
      const shared = pack.declines && group.relation === 'in' && group.parts.length > 1 && atBorder(first, tagged);
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
    pack.declines && act.passive && !act.noun && isAttributive(tagged.sentence.tokens[act.from]!.norm);
  if ((!act.noun || act.carried) && !attributive)
    byOrder(bare, act, clause, grammar, give, result.object !== undefined);
  // "силы X, поддерживающие Y, …": what an active participle stands behind is its subject
  const acts =
    pack.declines && !act.passive && !act.noun && ACTIVE_PARTICIPLE.test(tagged.sentence.tokens[act.from]!.norm);
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

  // "حذّر X الجيش من …": an office without a state has the place of the object
  const unnamed = bare.filter((group) => group.from >= act.to && group.parts.length === 0).length;
  for (const group of loose) {
    if (unnamed > 0 && (result.subject !== undefined || unnamed > 1) && !group.relation) continue;
    if (group.relation) give(group.relation, group.parts, far(group) + 40);
    else if (
      !result.subject &&
      pack.order === 'verb-first' &&
      !isParticiple(act, tagged) &&
      !goesOn(act, clause, tagged) &&
      !bare.some((g) => g.to <= act.from)
    )
      give('subject', group.parts, 60);
    else give('object', group.parts, 60);
  }
  // "решение X выслать …": whose decision it is acts
  const owner = pack.declines && !act.noun ? ownerOfInfinitive(act, own, tagged) : undefined;
  if (owner) {
    result.subject = owner.parties;
    for (const relation of ['object', 'on', 'of', 'from', 'against', 'about', 'by', 'to'] as const)
      if (result[relation]?.some((part) => owner.parties.includes(part))) delete result[relation];
  }
  // "After X's actions we summoned …": who speaks acts
  if (weSpeak(act, clause, grammar)) give('subject', [{ ...discourse.voice!, from: act.from, to: act.to }], -1);
  if (
    pack.order === 'verb-last' &&
    act.verb !== null &&
    discourse.voice &&
    WE.test(tagged.sentence.tokens[act.verb]?.norm ?? '')
  )
    give('subject', [{ ...discourse.voice, from: act.from, to: act.to }], -1);
  if (!result.subject && (!act.noun || act.carried) && !attributive && !byStrangers(bare, act, pack)) {
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

const INFINITIVE = /(?:ть|ти|чь)(?:ся)?$/;
const WILL =
  /^(?:решени|намерени|попытк|готовност|отказ|план|желани|обещани|стремлени|обязательств|угроз|прав|призыв|требовани)/;

/** Who stands between a noun of will or a verb of force and its infinitive: "решение X закрыть", "вынудило X закрыть". */
function ownerOfInfinitive(act: Act, own: readonly Mention[], tagged: TaggedSentence): Mention | undefined {
  const { tokens } = tagged.sentence;
  if (!INFINITIVE.test(tokens[act.from]!.norm)) return undefined;
  return own.find(
    (m) =>
      m.parties.length > 0 &&
      m.to <= act.from &&
      act.from - m.to <= 1 &&
      (WILL.test(tokens[m.from - 1]?.norm ?? '') || FORCES.test(tokens[m.from - 1]?.norm ?? '')),
  );
}

/** A Persian verb in the first person plural: "می‌دهیم", "خواهیم داد", "کرده‌ایم". */
const WE = /^ن?خواهيم|يم$/;

/** Sectors of people who may belong to no party of the report. */
const STRANGERS = new Set(['UAF', 'REB', 'CRM', 'CVL', 'OPP', 'LAB']);

/** "هاجم محتجون السفارة": the people right behind the verb act, whoever the clause before was about. */
function byStrangers(bare: readonly Group[], act: Act, pack: LanguagePack): boolean {
  if (pack.order !== 'verb-first' || act.noun) return false;
  const first = bare.find((group) => group.from === act.to);
  const role = first?.parts.length === 0 ? first.mentions[0]?.role : null;
  return role?.kind === 'group' && STRANGERS.has(role.sector);
}

/** "… ورحّلت 1100 كولومبي": a verb behind "and" goes on with the subject of the clause before. */
function goesOn(act: Act, clause: Clause, tagged: TaggedSentence): boolean {
  return clause.index > 0 && tagged.acts.some((t) => t.from === act.from && t.reading.conjunction === true);
}

/** "متهمة الجانب X": the subject of an active participle stands before it. */
function isParticiple(act: Act, tagged: TaggedSentence): boolean {
  return tagged.acts.some(
    (t) => t.from === act.from && t.entry.kind === 'act' && t.entry.form?.participle === true && !t.entry.form.passive,
  );
}

function atBorder(mention: Mention, tagged: TaggedSentence): boolean {
  return tagged.classes.some((c) => c.entry.code === 'border' && c.from >= mention.from - 1 && c.from < mention.to);
}

/** Added to the distance of what stands behind "after", "because of", or behind another noun that it belongs to. */
const FAR_OFF = 200;

/** Whom an act reaches is named near it: what belongs to another act counts only where nothing else is said. */
function nearestOnly(result: Participants, distance: Map<Relation, number>, noun: boolean): void {
  const given: Relation[] = [];
  for (const relation of REACHED) if (result[relation] !== undefined) given.push(relation);
  if (given.length === 0) return;
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
  // "حملاتی که X آن را … خواند": only a verb that carries a noun of action tells who did it
  const carries = (t: { from: number; entry: { row: { type: string } } }) =>
    t.entry.row.type === '-' && t.from >= next.from && t.from < next.to;
  if (grammar.pack.order === 'verb-last' && !grammar.tagged.acts.some(carries)) return;
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
  // "X آن را رد کرد": the object is the pronoun, and not whoever stands before it
  const pronoun = tagged.classes.some(
    (c) => c.entry.code === 'object-pronoun' && c.from >= from && c.to === marker?.from,
  );
  return (
    marker !== undefined && !pronoun && !own.some((m) => m.from >= from && m.to <= marker.from && m.relation === null)
  );
}

/** In a passive the subject undergoes; who acts stands behind "by". */
function turned(given: Participants): Participants {
  const { subject, by, object, ...rest } = given;
  return { ...rest, object: subject ?? object, subject: by };
}
