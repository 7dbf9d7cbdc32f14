/** From tagged words to drafts: which acts a sentence names, and who takes part in each. */

import { isCooperative } from '../codebook/index.ts';
import type { ActRow, EventType, VerbForm, World } from '../model/index.ts';
import { behindAside } from './bounds.ts';
import { type Clause, clauseAt } from './clauses.ts';
import { type Complement, complementOf, innerAct, sayerOf, subjectOf, withoutUnreal } from './complements.ts';
import { assignRoles, type Participants, type Roles } from './frames.ts';
import type { Act, Grammar } from './grammar.ts';
import type { PartyPart } from './mentions.ts';
import { participants } from './participants.ts';
import type { Tag } from './tag.ts';
import { hasOwnSubject } from './word-order.ts';

export interface Draft {
  row: ActRow & { type: EventType };
  rule: string;
  /** Tokens of the trigger. */
  from: number;
  to: number;
  noun: boolean;
  form: VerbForm | null;
  /** The form of the light or support verb that carries tense and negation for a noun. */
  carrier: { from: number; form: VerbForm | null; future: boolean } | null;
  future: boolean;
  clause: Clause;
  roles: Roles;
  /** Noun of action that the act governs ("called for talks"): it makes no claim of its own. */
  governs: { from: number; to: number } | null;
  /** What depends on an act of word or will. */
  complement: Complement | null;
}

/** A noun of action under a verb. */
interface Governed {
  from: number;
  to: number;
  pronoun: boolean;
}

type ActTag = Tag<'act' | 'light'>;

/** How far an act looks for the class words it needs, in tokens. */
const REACH = 14;

/** Needs that are no words: `@two` both sides are named, `@alone` nobody undergoes it, `@from` someone stands behind "from". */
const SHAPES = new Set(['@two', '@alone', '@from']);

/** Types that mean something with an actor alone. PLOVER: "Requires recipient: No". */
const ALONE = new Set<EventType>([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
]);
/** Types that need a second party, which a report on two parties may leave unsaid. */
const BETWEEN_TWO = new Set<EventType>([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'SANCTION',
  'ASSAULT',
  'ACCUSE',
  'THREATEN',
  'REJECT',
]);

/** Classes of nouns behind which "about" names what is only wished for. */
const TOPICAL = new Set(['proposal', 'talks', 'demand-word']);

/** Types that two parties do together. */
const MUTUAL = new Set<EventType>(['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE']);

/** Of these a noun with one party is enough: "protests in France", "the war in Ukraine". */
const ALONE_AS_NOUN = new Set<EventType>(['PROTEST', 'ASSAULT', 'MOBILIZE', 'COERCE']);

export function findActs(grammar: Grammar, world: World): Draft[] {
  const finder = new Finder(grammar, world);
  return finder.find();
}

class Finder {
  private readonly grammar: Grammar;
  private readonly world: World;

  constructor(grammar: Grammar, world: World) {
    this.grammar = grammar;
    this.world = world;
  }

  find(): Draft[] {
    const { acts } = this.grammar.tagged;
    const drafts: Draft[] = [];
    const places = new Map<number, ActTag[]>();
    for (const tag of acts) {
      const list = places.get(tag.from);
      if (list) list.push(tag);
      else places.set(tag.from, [tag]);
    }
    for (const tags of places.values()) {
      // rows with conditions are more exact than rows without: they are asked first
      const order = [...tags].sort(
        (a, b) => b.entry.row.needs.length - a.entry.row.needs.length || kindRank(a) - kindRank(b),
      );
      for (const tag of order) {
        const draft = this.draft(tag);
        if (draft) {
          drafts.push(draft);
          break;
        }
      }
    }
    return prune(withoutUnreal(this.grammar.pack.order === 'verb-last' ? withoutWilled(drafts) : drafts, this.grammar));
  }

  private draft(tag: ActTag): Draft | null {
    const { row, rule } = tag.entry;
    if (row.type === '-') return null;
    const clause = clauseAt(this.grammar.clauses, tag.from);
    if (this.isTopic(tag) || this.isCrowd(tag, clause)) return null;
    let form: VerbForm | null = null;
    let carrier: Draft['carrier'] = null;
    let verb: number | null = null;
    let undergoes = false;
    const noun = tag.entry.kind === 'act' && tag.entry.form === null && row.pos !== 'phrase';
    if (tag.entry.kind === 'light') {
      const light = this.lightVerb(tag as Tag<'light'>, clause);
      if (!light) return null;
      form = light.entry.form;
      verb = light.from;
      carrier = { from: light.from, form, future: light.reading.future === true };
    } else if (tag.entry.form) {
      if (isAttribute(tag, this.grammar)) return null;
      form = tag.entry.form;
      verb = tag.from;
    } else if (row.pos === 'phrase' && this.grammar.pack.order === 'verb-last') {
      verb = tag.from; // finite forms that stand in a table as they are
    } else {
      const support = this.supportVerb(tag, clause);
      if (support) {
        verb = support.from;
        undergoes = support.undergoes;
        if (!support.tells || !this.namesActor(tag, row))
          carrier = { from: support.from, form: support.form, future: support.future };
      } else verb = row.needs.includes('@said') ? tag.from : this.firstVerb(clause);
    }
    if (form?.participle && this.grammar.pack.order === 'verb-last' && this.isAim(tag)) return null;
    const governed = this.meetsNeeds(tag, row, clause);
    if (!governed) return null;

    const act: Act = {
      from: tag.from,
      to: tag.to,
      noun,
      passive: (form?.passive ?? carrier?.form?.passive) === true,
      verb,
      undergoes,
      carried: carrier !== null,
      pronoun: tag.pronoun,
    };
    let given = participants(act, this.grammar);
    // "asked X to …": whoever else the governed noun names is not asked
    const addressed = row.frame === 'demand' && (given.object ?? given.from ?? given.to) !== undefined;
    if (governed !== true && !addressed) {
      const inner = participants(
        {
          from: governed.from,
          to: governed.to,
          noun: true,
          passive: false,
          verb,
          undergoes: false,
          carried: false,
          pronoun: governed.pronoun,
        },
        this.grammar,
      );
      // "called for the withdrawal of troops from X": who is asked is not said
      if (row.frame === 'demand' && this.grammar.pack.complementizers) inner.from = undefined;
      given = complete(given, inner);
    }
    if (
      noun &&
      row.frame === 'demand' &&
      this.grammar.pack.order === 'subject-first' &&
      given.from &&
      !given.by &&
      this.grammar.pack.script === 'Latn'
    )
      given = { ...given, by: given.from, from: undefined }; // "a request from X"
    const complement = complementOf(tag, row, clause, this.grammar);
    if (complement) given = this.withComplement(given, complement, row, verb);
    if (row.needs.includes('@said')) {
      const sayer = sayerOf(tag, clause, this.grammar);
      const obliged = given.subject;
      if (
        !sayer ||
        !obliged ||
        sayer.some((part) => obliged.some((o) => o.code === part.code && o.sector === part.sector))
      )
        return null;
      given = { subject: sayer, object: obliged };
    }
    if (row.frame === 'undergo' && !noun && act.passive) given = { ...given, subject: given.object ?? given.subject };
    // "обсудили поведение X": the genitive of what is talked of takes no part
    if (
      row.frame === 'mutual' &&
      !noun &&
      given.object?.some((part) =>
        this.grammar.mentions.some((m) => m.hanging && m.from <= part.from && part.to <= m.to),
      )
    )
      given = { ...given, object: undefined };
    const own = given.of ?? given.between ?? given.by ?? given.modifier;
    if (noun && tag.entry.kind === 'act' && !carrier && own && row.frame === 'mutual')
      given = { ...given, subject: undefined, object: undefined };
    if (noun && row.frame === 'against' && given.of && !given.by && !given.modifier && this.aims(tag, given.of))
      given = { ...given, by: given.of, of: undefined };
    let roles = assignRoles(row.frame, row.type as EventType, noun, given);
    if (row.frame === 'mediate' && roles.recipients.length === 0)
      roles = { ...roles, recipients: this.reconciled(roles.actors) };
    const reached = roles.recipients.length;
    roles = this.clean(roles);
    if (!this.hasShape(tag, roles, given)) return null;
    // who acts on his own ("asked its council") leaves nobody unsaid
    // "two dead and seven others injured": a participle speaks of the noun it touches, and of nobody farther off
    if (
      this.grammar.pack.order === 'subject-first' &&
      this.grammar.pack.complementizers &&
      form?.passive &&
      form.participle &&
      roles.actors.length === 0 &&
      !roles.recipients.some((part) => part.to <= tag.from && tag.from - part.to <= 3)
    )
      return null;
    const among = row.frame === 'mutual' && roles.actors.length === 1 && this.amongOwn(given);
    if (among && this.grammar.pack.order === 'subject-first') return null; // "met with its own ambassador"
    if (reached === 0 || roles.recipients.length > 0) roles = this.fill(roles, row, tag);
    if (
      row.type === 'AGREE' &&
      roles.actors.length === 2 &&
      roles.recipients.length === 0 &&
      row.words.startsWith('agree')
    )
      roles = { ...roles, reciprocal: true };
    if (!this.enough(roles, row as Draft['row'], noun, act.passive, carrier !== null)) return null;
    return {
      row: row as Draft['row'],
      rule,
      from: tag.from,
      to: tag.to,
      noun,
      form,
      carrier,
      future: tag.reading.future === true,
      clause,
      roles,
      governs: governed === true ? null : governed,
      complement,
    };
  }

  /** Whether an infinitive names what talks are about or something is for: "مذاکرات پیوستن به X", "برای پیوستن به X". */
  private isAim(tag: ActTag): boolean {
    const { acts, particles, classes } = this.grammar.tagged;
    if (acts.some((t) => t.to === tag.from && t.entry.kind === 'act' && t.entry.form === null)) return true;
    const aim = particles.find((p) => p.to === tag.from && p.entry.code === 'for');
    return (
      aim !== undefined && !classes.some((c) => c.entry.code === 'offer' && c.from >= aim.from - 6 && c.to <= aim.from)
    );
  }

  /** "предложение о прекращении огня": what a proposal or talks are about has not happened. */
  private isTopic(tag: ActTag): boolean {
    const { tagged, pack } = this.grammar;
    if (pack.script !== 'Cyrl' || !isNoun(tag)) return false;
    const about = tagged.particles.find((p) => p.to === tag.from && p.entry.code === 'about');
    return about !== undefined && tagged.classes.some((c) => c.to === about.from && TOPICAL.has(c.entry.code));
  }

  /** "атаковали протестующих": the participle names people to whom another verb of the clause does something. */
  private isCrowd(tag: ActTag, clause: Clause): boolean {
    const { tagged, pack } = this.grammar;
    const form = tag.entry.kind === 'act' ? tag.entry.form : null;
    if (pack.script !== 'Cyrl' || tag.entry.row.type !== 'PROTEST' || !form?.participle) return false;
    return tagged.acts.some(
      (t) =>
        t.from >= clause.from &&
        t.from < clause.to &&
        t.entry.kind === 'act' &&
        t.entry.form &&
        !t.entry.form.participle &&
        t.entry.row.type !== '-',
    );
  }

  /** Between whom someone mediates who is not said to: the pair that the sentence names ("با میانجی‌گری X، A و B …"). */
  private reconciled(actors: readonly PartyPart[]): PartyPart[] {
    const groups = new Map<number, PartyPart[]>();
    for (const m of this.grammar.mentions)
      if (m.kind !== 'adjective') groups.set(m.group, [...(groups.get(m.group) ?? []), ...m.parties]);
    for (const parts of groups.values())
      if (
        new Set(parts.map((part) => part.code)).size === 2 &&
        !parts.some((part) => actors.some((a) => a.code === part.code))
      )
        return parts;
    return [];
  }

  /** Whether one and the same party stands on both sides. */
  private amongOwn(given: Participants): boolean {
    const one = given.subject ?? given.modifier ?? given.of;
    const other = given.with ?? given.object;
    return (
      one !== undefined &&
      other !== undefined &&
      one !== other &&
      one.every((a) => other.every((b) => a.code === b.code))
    );
  }

  /** Whether the participants stand as the row's needs of shape want them. */
  private hasShape(tag: ActTag, roles: Roles, given: Participants): boolean {
    const { row } = tag.entry;
    if (row.needs.includes('@two') && (roles.actors.length === 0 || roles.recipients.length === 0)) return false;
    if (row.needs.includes('@alone') && roles.recipients.length > 0) return false;
    return !row.needs.includes('@from') || given.from?.some((part) => part.to <= tag.from) === true;
  }

  /** Whether a noun of action names who acts, so that whoever tells of it need not have done it. */
  private namesActor(tag: ActTag, row: ActRow): boolean {
    const own = participants(
      {
        from: tag.from,
        to: tag.to,
        noun: true,
        passive: false,
        verb: null,
        undergoes: false,
        carried: false,
        pronoun: tag.pronoun,
      },
      this.grammar,
    );
    return (
      (own.by ??
        own.modifier ??
        own.between ??
        (row.frame === 'undergo' || row.frame === 'mediate' ? undefined : own.of)) !== undefined
    );
  }

  /** The participants of an act of word or will, with those that only its complement names. */
  private withComplement(given: Participants, complement: Complement, row: ActRow, verb: number | null): Participants {
    const owner = row.frame === 'demand' || row.type === 'ACCUSE' ? subjectOf(complement, this.grammar) : null;
    if (owner && !given.object) return { ...given, object: owner };
    const inner = innerAct(complement, this.grammar);
    if (!inner || inner.entry.row.frame === 'mediate') return given;
    const noun = isNoun(inner);
    const passive = inner.entry.kind === 'act' && inner.entry.form?.passive === true;
    const act: Act = {
      from: inner.from,
      to: inner.to,
      noun,
      passive: false,
      verb: noun ? verb : inner.from,
      undergoes: false,
      carried: false,
      pronoun: false,
    };
    const { subject: _, ...rest } = participants(act, this.grammar);
    return passive ? given : complete(given, rest);
  }

  /** Whether a target follows the genitive of an attack, known as a party or not: "حمله X به روستایی". */
  private aims(tag: ActTag, of: readonly PartyPart[]): boolean {
    const end = Math.max(...of.map((part) => part.to));
    return (
      end > tag.to &&
      this.grammar.tagged.particles.some((p) => p.from === end && ['to', 'on', 'against'].includes(p.entry.code))
    );
  }

  /** The form of its light verb that belongs to a noun part: after it in verb-last languages, else on either side. */
  private lightVerb(tag: Tag<'light'>, clause: Clause): Tag<'light-verb'> | null {
    const { pack, tagged, clauses } = this.grammar;
    const same = tagged.lightVerbs.filter((v) => v.entry.lemma === tag.entry.verb);
    const within = (v: Tag<'light-verb'>, c: Clause | undefined) =>
      c !== undefined && v.from >= c.from && v.from < c.to;
    if (pack.order !== 'verb-last')
      return same.find((v) => within(v, clause) && Math.abs(v.from - tag.from) <= 8) ?? null;
    const next = clauses[clause.index + 1];
    for (const verb of same) {
      if (verb.from < tag.to || !(within(verb, clause) || (next?.kind === 'coordinate' && within(verb, next))))
        continue;
      if (this.bindsLight(tag, verb)) return verb;
    }
    return null;
  }

  /**
   * Whether a light verb is this noun's: it stands right behind it, or behind words that only enlarge the noun; or the
   * noun is joined by "and" to one that it stands right behind ("توافق و برای … چارچوبی ایجاد کردند").
   */
  private bindsLight(tag: Tag<'light'>, verb: Tag<'light-verb'>): boolean {
    const { tagged } = this.grammar;
    const gap = verb.from - tag.to;
    if (gap === 0) return true;
    const covered = (k: number, kinds: { from: number; to: number }[]) => kinds.some((t) => t.from <= k && k < t.to);
    const joined = tagged.particles.some((p) => p.from === tag.to && p.entry.code === 'and');
    if (joined && gap <= REACH) return true;
    // "عازم X شد", "خواستار آزادی X شد", "هدف حمله X قرار گرفت": the noun part's own complement stands in between
    const between = (t: { from: number; to: number }) => t.from >= tag.to && t.to <= verb.from;
    const rival = [...tagged.acts, ...tagged.reports, ...tagged.hedges].some(
      (t) =>
        between(t) &&
        (t.entry.kind === 'light' ? t.entry.verb : t.entry.kind === 'act' ? null : t.entry.light) === verb.entry.lemma,
    );
    const last = verb.from - 1;
    const demands = tag.entry.row.frame === 'demand' && !tagged.particles.some((p) => p.to === tag.from);
    if (!rival && gap <= REACH && demands) return true;
    if (!rival && gap <= REACH && (covered(last, this.grammar.mentions) || (covered(last, tagged.acts) && gap <= 3)))
      return true;
    if (gap > 3) return false;
    // an unknown word right before the verb is sooner the verb's own noun, but behind an indefinite noun it is an adjective
    const indefinite = tagged.sentence.tokens[tag.to - 1]!.norm.endsWith('ي');
    for (let k = tag.to; k < verb.from; k++) {
      if (tagged.sentence.tokens[k]!.kind === 'punct') return false;
      if (covered(k, tagged.acts) || covered(k, tagged.lightVerbs)) return false;
      const adjective = covered(k, tagged.contexts) || covered(k, tagged.hedges) || tagged.time[k];
      if (!adjective && !indefinite) return false;
    }
    return true;
  }

  /** A verb that lends its subject to the noun of action it governs: "imposed sanctions", "faces sanctions". */
  private supportVerb(tag: ActTag, clause: Clause) {
    const { tagged, pack } = this.grammar;
    let best: {
      from: number;
      form: VerbForm | null;
      future: boolean;
      undergoes: boolean;
      tells: boolean;
      far: number;
    } | null = null;
    for (const other of tagged.acts) {
      if (other.entry.row.type !== '-' || other.from < clause.from || other.from >= clause.to || other === tag)
        continue;
      const far = Math.abs(other.from - tag.from);
      const before = other.from < tag.from;
      // "после обстрела войска нанесли удар": what stands in the genitive before a verb is not what the verb carries
      if (pack.declines && !before && tag.reading.particle === 'of') continue;
      if (pack.order === 'verb-first' && before && behindAside(other.to, tag.from, clause, tagged)) continue;
      if (far > REACH || (pack.order === 'verb-last' ? before : !before && far > 6)) continue;
      let form = other.entry.kind === 'act' ? other.entry.form : null;
      let from = other.from;
      let future = other.reading.future === true;
      if (other.entry.kind === 'light') {
        const light = this.lightVerb(other as Tag<'light'>, clause);
        if (!light) continue;
        form = light.entry.form;
        from = light.from;
        future = light.reading.future === true;
      }
      const { frame } = other.entry.row;
      if (!best || far < best.far)
        best = { from, form, future, undergoes: frame === 'undergo', tells: frame === 'alone', far };
    }
    return best;
  }

  private firstVerb(clause: Clause): number | null {
    const { tagged } = this.grammar;
    const verbs = [
      ...tagged.acts.filter((t) => t.entry.kind === 'act' && t.entry.form),
      ...tagged.reports.filter((t) => t.entry.form),
      ...tagged.lightVerbs,
    ]
      .map((t) => t.from)
      .filter((from) => from >= clause.from && from < clause.to);
    return verbs.length > 0 ? Math.min(...verbs) : null;
  }

  /** true: nothing more is needed, or all is there; a span: the noun of action that the act governs; false: not met. */
  private meetsNeeds(tag: ActTag, row: ActRow, clause: Clause): boolean | Governed {
    const { tagged } = this.grammar;
    const near = (from: number) => {
      const { resumes } = clause;
      const own = (from >= clause.from && from < clause.to) || (resumes && from >= resumes.from && from < resumes.to);
      if (own) return this.distance(from, tag.from) <= REACH;
      // a complement clause right behind: "agreed to sign", "called on X to stop"
      const next = this.grammar.clauses[clause.index + 1];
      // "stressed that the cooperation …" is no promise of it: where verbs come last, only what is asked or refused follows
      if (this.grammar.pack.order === 'verb-last' && row.type === 'AGREE') return false;
      return next?.kind === 'subordinate' && from >= next.from && from < next.to && from - tag.to <= 8;
    };
    const beside = (from: number) =>
      this.grammar.pack.order === 'verb-first' && behindAside(tag.to, from, clause, tagged);
    const classes = tagged.classes.filter(
      (c) => near(c.from) && (c.to <= tag.from || c.from >= tag.to) && !beside(c.from),
    );
    const inside = tagged.classes.filter((c) => c.from >= tag.from && c.to <= tag.to);
    if (row.blocks.some((code) => [...classes, ...inside].some((c) => c.entry.code === code))) return false;
    const needs = row.needs.filter((need) => !SHAPES.has(need));
    if (needs.length === 0 || needs.includes('@said')) return true;
    for (const need of needs) {
      if (need.startsWith('@')) {
        const governed = this.governed(tag, need, near);
        if (governed) return governed;
      } else {
        // a person who is known to hold an office is an official without being called one
        if (
          need === 'official' &&
          this.grammar.mentions.some((m) => m.person?.role && m.from >= clause.from && near(m.from))
        )
          return true;
        const word = classes.find((c) => c.entry.code === need);
        if (word) {
          const noun = tagged.acts.find((t) => t !== tag && isNoun(t) && t.from <= word.from && word.to <= t.to);
          return noun ? { from: noun.from, to: noun.to, pronoun: noun.pronoun } : true;
        }
      }
    }
    return false;
  }

  /** Tokens between two places; where the verb comes first, a name counts as one word however long it is. */
  private distance(a: number, b: number): number {
    const [from, to] = a < b ? [a, b] : [b, a];
    let far = to - from;
    if (this.grammar.pack.order !== 'verb-first') return far;
    for (const m of this.grammar.mentions) if (m.from >= from && m.to <= to) far -= m.to - m.from - 1;
    return far;
  }

  private governed(tag: ActTag, need: string, near: (from: number) => boolean): Governed | null {
    const { tagged, pack } = this.grammar;
    const side = (t: ActTag) => (pack.order === 'verb-last' ? t.to <= tag.from || t.from >= tag.to : t.from >= tag.to);
    const fits = (t: ActTag) => {
      if (t === tag || t.entry.row.type === '-' || !near(t.from) || !side(t)) return false;
      if (pack.order === 'verb-first' && behindAside(tag.to, t.from, clauseAt(this.grammar.clauses, tag.from), tagged))
        return false;
      return need === '@any' || isCooperative(t.entry.row.type) === (need === '@coop');
    };
    const far = (t: ActTag) => Math.abs(t.from - tag.from);
    let found = tagged.acts.filter(fits).sort((a, b) => far(a) - far(b))[0];
    if (found && pack.complementizers && need !== '@any') {
      // what is agreed to or threatened is said first: a later noun of another kind does not count
      const nearer = tagged.acts.some(
        (t) =>
          t !== tag &&
          t.entry.row.type !== '-' &&
          far(t) < far(found as ActTag) &&
          near(t.from) &&
          side(t) &&
          this.meetsNeeds(t, t.entry.row, clauseAt(this.grammar.clauses, t.from)),
      );
      if (
        nearer ||
        !tagged.acts.some(
          (t) =>
            t.from === found?.from &&
            fits(t) &&
            this.meetsNeeds(t, t.entry.row, clauseAt(this.grammar.clauses, t.from)),
        )
      )
        found = undefined;
    }
    return found ? { from: found.from, to: found.to, pronoun: found.pronoun } : null;
  }

  /** Takes agencies out, gives companies their state, and drops recipients that are actors too. */
  private clean(roles: Roles): Roles {
    const map = (parts: PartyPart[]) => {
      const seen = new Set<string>();
      return parts
        .flatMap((part) => {
          const party = this.world.party(part.code);
          if (!party || party.kind === 'agency') return [];
          if (party.kind === 'company' && party.country)
            return [{ ...part, code: party.country, sector: part.sector ?? 'BUS' }];
          return [part];
        })
        .filter((part) => !seen.has(part.code) && seen.add(part.code));
    };
    const actors = map(roles.actors);
    const recipients = map(roles.recipients).filter((part) => !actors.some((a) => a.code === part.code));
    return { actors, recipients, reciprocal: roles.reciprocal && actors.length > 1 };
  }

  /**
   * A report about two parties leaves one of them unsaid where it goes without saying ("the strikes", "its ambassador
   * was recalled"): an act with one of the two, in a sentence that names nobody else, is about the other too.
   */
  private fill(roles: Roles, row: ActRow, tag: ActTag): Roles {
    const type = row.type as EventType;
    const [one] = [...roles.actors, ...roles.recipients];
    if (roles.actors.length + roles.recipients.length > 1 || !BETWEEN_TWO.has(type)) return roles;
    const { discourse, mentions, tagged, pack } = this.grammar;
    // "вооружённые автоматами пограничники": a participle says how things are, and not that one of the two has done it
    const form = tag.entry.kind === 'act' ? tag.entry.form : null;
    if (pack.declines && form?.passive && form.participle) return roles;
    // "was attacked by a mob": someone is named who is neither of the two
    if (
      roles.actors.length === 0 &&
      pack.complementizers &&
      form?.passive &&
      tagged.sentence.tokens[tag.to]?.norm === 'by'
    )
      return roles;
    const pair = discourse.pair((code) => this.world.party(code)?.kind !== 'agency');
    if (!one) {
      // "the talks ended with the signing of a statement": nobody named, both meant
      if (
        pair.length < 2 ||
        !MUTUAL.has(type) ||
        mentions.some((m) => m.parties.length > 0 && m.kind !== 'adjective' && !pair.includes(m.parties[0]!.code))
      )
        return roles;
      const definite =
        tag.reading.definite === true || tagged.particles.some((p) => p.to === tag.from && p.entry.code === 'in');
      if (isNoun(tag) && !definite) return roles;
      const actors = pair.map((code): PartyPart => ({ code, sector: null, from: tag.from, to: tag.to }));
      return { actors, recipients: [], reciprocal: true };
    }
    if (row.frame === 'mediate' || row.frame === 'host') {
      // "the talks that China hosted": those who talked are the two whom the report is about
      const two = discourse.pair((code) => code !== one.code && this.world.party(code)?.kind === 'state');
      const parts = two.map((code): PartyPart => ({ code, sector: null, from: tag.from, to: tag.to }));
      if (parts.length < 2 || pair.includes(one.code)) return roles;
      return row.frame === 'host'
        ? { actors: parts, recipients: [one], reciprocal: false }
        : { actors: [one], recipients: parts, reciprocal: false };
    }
    const other = pair.find((code) => code !== one.code);
    if (!other || !pair.includes(one.code)) return roles;
    const others = mentions.flatMap((m) => m.parties).filter((part) => part.code !== one.code && part.code !== other);
    if (others.some((part) => this.world.party(part.code)?.kind !== 'agency')) return roles;
    // "two men on motorcycles attacked soldiers of X": someone acts who is neither of the two
    const clause = clauseAt(this.grammar.clauses, tag.from);
    const office = mentions.some((m) => m.role && m.from >= clause.from && m.to <= tag.from && m.relation === null);
    if (
      roles.actors.length === 0 &&
      pack.complementizers &&
      form &&
      !form.passive &&
      !office &&
      hasOwnSubject({ from: tag.from, verb: tag.from }, clause, this.grammar)
    )
      return roles;
    // "X said the killing of Y's soldiers …": who tells of violence is not its unsaid author
    if (roles.actors.length === 0 && !isCooperative(type) && this.grammar.pack.complementizers) {
      const sayer = sayerOf(tag, clauseAt(this.grammar.clauses, tag.from), this.grammar);
      if (sayer?.some((part) => part.code === other)) return roles;
    }
    const part: PartyPart = { code: other, sector: null, from: tag.from, to: tag.to };
    // against whom two agree is not with whom
    const apart = (m: { relation: string | null; parties: readonly PartyPart[] }) =>
      (m.relation === 'against' || m.relation === 'on') && m.parties.some((p) => p.code === other);
    if (row.frame === 'mutual' && mentions.some(apart)) return roles;
    if (row.frame === 'mutual')
      return { actors: [...roles.actors, ...roles.recipients, part], recipients: [], reciprocal: true };
    return roles.actors.length === 0 ? { ...roles, actors: [part] } : { ...roles, recipients: [part] };
  }

  private enough(roles: Roles, row: Draft['row'], noun: boolean, passive: boolean, carried: boolean): boolean {
    const count = roles.actors.length + roles.recipients.length;
    // a noun with two who undergo and nobody who acts is the topic of something else: "help for X and Y"
    if (count >= 2) return !noun || roles.actors.length > 0;
    if (count === 0) return false;
    // "X announced a ceasefire"
    if (noun && carried && row.type === 'CONCEDE') return roles.actors.length > 0;
    if (noun) return ALONE_AS_NOUN.has(row.type) && row.frame !== 'mutual' && roles.actors.length > 0;
    if (row.frame === 'mutual' || row.frame === 'visit' || row.frame === 'join')
      return roles.actors.length === 1 && row.frame !== 'join';
    // a passive need not say by whom: "X has been accused"
    return ALONE.has(row.type) && (roles.actors.length > 0 || (passive && !isCooperative(row.type)));
  }
}

/** "مظاهرات رافضة", "الأطراف الموقعة": a feminine participle right behind a word that is no name is an adjective, no verb. */
function isAttribute(tag: ActTag, grammar: Grammar): boolean {
  const form = tag.entry.kind === 'act' ? tag.entry.form : null;
  if (!form?.participle || grammar.pack.order !== 'verb-first' || tag.from === 0 || tag.reading.conjunction)
    return false;
  const { tokens } = grammar.tagged.sentence;
  const before = tokens[tag.from - 1]!;
  return (
    tokens[tag.to - 1]!.norm.endsWith('ه') && before.kind === 'word' && !grammar.mentions.some((m) => m.to === tag.from)
  );
}

function isNoun(tag: ActTag): boolean {
  return tag.entry.kind === 'light' || tag.entry.form === null;
}

function kindRank(tag: ActTag): number {
  // a word with a possessive is sooner a noun than a verb with an object: "their cooperation"
  if (tag.entry.kind === 'act' && tag.entry.form && (tag.pronoun || tag.entry.form.participle)) return 3;
  if (tag.entry.kind === 'act' && tag.entry.form && !tag.literal) return 3;
  return tag.entry.kind === 'light' ? 0 : tag.entry.form ? 1 : 2;
}

/** Acts of will: what stands in the subjunctive behind them is wanted, not done. */
const WILLS = new Set<EventType>(['AGREE', 'REQUEST', 'REJECT', 'THREATEN']);

/** Drops acts in the subjunctive that an act of will before them governs; their recipients are lent to it. */
function withoutWilled(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((d) => {
    if ((d.carrier?.form ?? d.form)?.subjunctive !== true) return true;
    const will = drafts.find(
      (v) =>
        v !== d &&
        !v.noun &&
        WILLS.has(v.row.type) &&
        v.clause.index === d.clause.index - 1 &&
        !v.carrier?.form?.subjunctive,
    );
    if (!will) return true;
    if (will.roles.recipients.length === 0 && !will.roles.reciprocal)
      will.roles = {
        ...will.roles,
        recipients: d.roles.recipients.filter((part) => !will.roles.actors.some((a) => a.code === part.code)),
      };
    return false;
  });
}

/** Fills the relations that a verb lacks with those of the noun it governs. */
function complete(given: Participants, inner: Participants): Participants {
  const out: Participants = { ...given };
  for (const [relation, parts] of Object.entries(inner) as [keyof Participants, PartyPart[]][]) {
    if (relation === 'subject') continue;
    const to =
      relation === 'of' || relation === 'modifier' ? (out.object || !out.subject ? relation : 'object') : relation;
    out[to] ??= parts;
  }
  return out;
}

/** Codes of all who take part, sorted: what makes two drafts about the same parties. */
export function partyKey(roles: Roles): string {
  return [...new Set([...roles.actors, ...roles.recipients].map((part) => part.code))].sort().join(' ');
}

/** Drops nouns that a verb governs, and nouns that only repeat a verb of their clause. */
function prune(drafts: Draft[]): Draft[] {
  const governed = (d: Draft) =>
    drafts.some((v) => v !== d && v.governs && v.governs.from <= d.from && d.to <= v.governs.to);
  const kept = drafts.filter((d) => !governed(d));
  return kept.filter((d, i) => {
    const key = partyKey(d.roles);
    return !kept.some((other, k) => {
      if (other === d || other.clause !== d.clause) return false;
      const otherKey = partyKey(other.roles);
      if (other.row.type === d.row.type && otherKey === key) return d.noun === other.noun ? k < i : d.noun;
      // one clause, same parties, both cooperative: the verb says it, the noun repeats it
      const alike = isCooperative(other.row.type) === isCooperative(d.row.type);
      return d.noun && !other.noun && alike && otherKey === key;
    });
  });
}
