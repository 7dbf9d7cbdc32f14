/** From tagged words to drafts: which acts a sentence names, and who takes part in each. */

import type { ActRow, EventType, VerbForm, World } from '../model/index.ts';
import { type ActTag, isNoun, lightVerb, supportVerb } from './carriers.ts';
import { type Clause, clauseAt } from './clauses.ts';
import { type Complement, complementOf, innerAct, sayerOf, subjectOf, withoutUnreal } from './complements.ts';
import { before, ofWrittenTo, withoutFar } from './elsewhere.ts';
import { rolesOf } from './fillers.ts';
import type { Participants, Roles } from './frames.ts';
import { byCases } from './given-cases.ts';
import { type Act, firstVerb, fixedOrder, type Grammar } from './grammar.ts';
import type { PartyPart } from './mention.ts';
import { isKnown, meetsNeeds } from './needs.ts';
import { participants } from './participants.ts';
import { prune, withoutWilled } from './prune.ts';
import type { Tag } from './tag.ts';
import { infinitiveBehind, isAim, isCrowd, isTopic } from './unreal.ts';
import { whoMet } from './verb-last.ts';

/** Words between a noun of action and who it is done by. */
const MOST_BESIDE = 3;

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
    const { trace } = this.grammar;
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
      const order =
        tags.length === 1
          ? tags
          : [...tags].sort((a, b) => asked(b, this.grammar) - asked(a, this.grammar) || kindRank(a) - kindRank(b));
      let won = false;
      for (const tag of order) {
        trace?.begin(tag);
        const draft = won ? (trace?.drop('another row of these words was taken') ?? null) : this.draft(tag);
        if (draft) {
          drafts.push(draft);
          const { actors, reciprocal } = draft.roles;
          if (actors.length > 0 && !reciprocal) this.grammar.discourse.deed = actors;
          trace?.made(draft);
          won = true;
        }
        if (won && !trace) break;
      }
    }
    const willed = this.grammar.pack.order === 'verb-last' ? withoutWilled(drafts, trace) : drafts;
    const { pack } = this.grammar;
    return prune(withoutUnreal(willed, this.grammar), trace, pack.order === 'verb-first', fixedOrder(pack));
  }

  /** The act at hand makes no claim. */
  private drop(why: string): null {
    return this.grammar.trace?.drop(why) ?? null;
  }

  private relationsText(given: Participants): string {
    const relations = Object.entries(given).filter(([, parts]) => parts !== undefined && parts.length > 0);
    return relations.map(([name, parts]) => `${name} ${this.grammar.trace?.parties(parts)}`).join('; ') || 'none';
  }

  private draft(tag: ActTag): Draft | null {
    const { row, rule } = tag.entry;
    const { pack } = this.grammar;
    if (row.type === '-') return this.drop('a support verb: it only carries a noun of action');
    const clause = clauseAt(this.grammar.clauses, tag.from);
    if (isTopic(this.grammar, tag)) return this.drop('what talks or a proposal are about');
    if (isCrowd(this.grammar, tag, clause)) return this.drop('names the people to whom another verb does something');
    if (isKnown(tag, this.grammar)) return this.drop('what is said to be known, and not that it happened');
    let form: VerbForm | null = null;
    let carrier: Draft['carrier'] = null;
    let verb: number | null = null;
    let undergoes = false;
    const noun = tag.entry.kind === 'act' && tag.entry.form === null && row.pos !== 'phrase';
    if (tag.entry.kind === 'light') {
      const light = lightVerb(this.grammar, tag as Tag<'light'>, clause);
      if (!light) return this.drop(`its light verb is not there: ${(tag as Tag<'light'>).entry.verb}`);
      form = light.entry.form;
      verb = light.from;
      carrier = { from: light.from, form, future: light.reading.future === true };
    } else if (tag.entry.form) {
      if (isAttribute(tag, this.grammar)) return this.drop('a participle that describes a noun');
      form = tag.entry.form;
      verb = tag.from;
    } else if (row.pos === 'phrase' && this.grammar.pack.order === 'verb-last') {
      verb = tag.from; // finite forms that stand in a table as they are
    } else {
      const support = supportVerb(this.grammar, tag, clause);
      if (support) {
        verb = support.from;
        undergoes = support.undergoes;
        if (!support.tells || !this.namesActor(tag, row))
          carrier = { from: support.from, form: support.form, future: support.future };
      } else {
        const first = row.needs.includes('@said')
          ? tag.from
          : firstVerb(this.grammar.tagged, clause.from, clause.to, false);
        verb = first < clause.to ? first : null;
      }
    }
    if (
      (form?.participle || (noun && !carrier)) &&
      this.grammar.pack.order === 'verb-last' &&
      isAim(this.grammar, tag, noun)
    )
      return this.drop('an infinitive that names what something is for');
    const governed = meetsNeeds(this.grammar, tag, row, clause);
    if (!governed) return this.drop('a word that the row needs is not there, or one that it excludes is');
    if (governed !== true) this.grammar.trace?.step('governs', 'a noun of action under it', governed.from, governed.to);
    if (carrier) this.grammar.trace?.step('form', 'carried by a verb', carrier.from, carrier.from + 1);

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
    // "رایزنی برای توقف حملات X": what talks are for takes no part in them
    if (noun && row.frame === 'mutual' && this.grammar.pack.order === 'verb-last' && (given.for || given.by))
      given = { ...given, for: undefined, by: adjacent(given.by, tag.to) };
    // "در حمله به X سه نفر کشته شدند": what stands behind "to" did not do it
    if (!noun && row.frame === 'undergo' && this.grammar.pack.order === 'verb-last' && given.to)
      given = { ...given, to: undefined };
    // "با طرح پیشنهادی از سوی X موافقت کرد": of an active verb, "by" belongs to the noun before it
    if (!noun && !act.passive && row.frame !== 'undergo' && this.grammar.pack.order === 'verb-last' && given.by)
      given = { ...given, by: undefined };
    // "سفر X را آغاز روابط میان دو کشور خواند": between whom something stands is not who travels
    if (row.frame === 'visit' && this.grammar.pack.order === 'verb-last' && given.between)
      given = { ...given, between: undefined };
    // "X در دیدار با Y گفت": the meeting is X's
    const met = noun && !carrier && row.type === 'CONSULT' && this.grammar.pack.order === 'verb-last' && given.with;
    if (met && given.between && given.between[0]!.from > given.with![0]!.from) given = { ...given, between: undefined };
    if (met && !(given.subject ?? given.of ?? given.by ?? given.modifier ?? given.between))
      given = { ...given, subject: whoMet(act, clause, this.grammar) };
    const infinitive =
      row.frame === 'demand' && fixedOrder(this.grammar.pack) ? infinitiveBehind(this.grammar, tag, clause) : -1;
    if (infinitive >= 0) given = withinReach(given, infinitive);
    // "called on allies to send arms to X": those who are asked are named, and are no party
    const asksOthers = infinitive > tag.to && given.object === undefined;
    const complement = complementOf(tag, row, clause, this.grammar);
    if (complement && !asksOthers) given = this.withComplement(given, complement, row, verb);
    if (row.needs.includes('@said')) {
      const sayer = sayerOf(tag, clause, this.grammar);
      // "مطالب X مرفوضة": what is said of a demand is said to who makes it
      const first = this.grammar.pack.order === 'verb-first' ? before(tag, this.grammar) : [];
      const obliged = first.length > 0 ? first : given.subject;
      if (
        !sayer ||
        !obliged?.length ||
        sayer.some((part) => obliged.some((o) => o.code === part.code && o.sector === part.sector))
      )
        return this.drop('nobody says that another must do it');
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
    // "африканское турне": a continent is travelled to
    if (noun && row.frame === 'visit' && given.modifier?.every((p) => this.world.party(p.code)?.kind !== 'state'))
      given = { ...given, modifier: undefined, to: given.to ?? given.modifier };
    if (pack.declines) given = byCases(given, tag, { noun, carried: carrier !== null }, clause, this.grammar);
    const own = given.of ?? given.between ?? given.by ?? given.modifier;
    if (noun && tag.entry.kind === 'act' && !carrier && own && row.frame === 'mutual')
      given = { ...given, subject: undefined, object: undefined };
    if (noun && row.frame === 'against' && given.of && !given.by && !given.modifier && this.aims(tag, given.of))
      given = { ...given, by: given.of, of: undefined };
    this.grammar.trace?.step('relations', this.relationsText(given));
    // "هجوم للقوات X على Y": right behind a bare noun of violence, "of" is written "to"
    if (noun && this.grammar.pack.order === 'verb-first' && row.type === 'ASSAULT')
      given = ofWrittenTo(given, tag, this.grammar);
    // "the threat": somebody's that was told of before
    if (
      noun &&
      this.grammar.pack.order === 'verb-first' &&
      row.type === 'THREATEN' &&
      tag.reading.definite &&
      !carrier &&
      !(given.by ?? given.modifier ?? given.of)
    )
      return this.drop('a threat that nobody here makes');
    if (noun && this.grammar.pack.order === 'verb-first' && row.frame === 'mutual') given = withoutFar(given, tag);
    const roles = rolesOf({
      tag,
      row,
      act,
      form,
      clause,
      given,
      complement,
      grammar: this.grammar,
      world: this.world,
    });
    if (typeof roles === 'string') return this.drop(roles);
    return {
      row: inWords(row as Draft['row'], roles, this.grammar),
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

/** The participants that stand before a token, and the subject. */
function withinReach(given: Participants, at: number): Participants {
  return Object.fromEntries(
    Object.entries(given).filter(
      ([relation, parts]) => relation === 'subject' || (parts ?? []).some((part) => part.from < at),
    ),
  );
}

/** How many words a row asks for; that people of the place act asks for none. */
function asked(tag: ActTag, { pack }: Grammar): number {
  const { needs } = tag.entry.row;
  return needs.length - (fixedOrder(pack) && needs.includes('@local') ? 1 : 0);
}

function kindRank(tag: ActTag): number {
  // a word with a possessive is sooner a noun than a verb with an object: "their cooperation"
  if (tag.entry.kind === 'act' && tag.entry.form && (tag.pronoun || tag.entry.form.participle)) return 3;
  if (tag.entry.kind === 'act' && tag.entry.form && !tag.literal) return 3;
  return tag.entry.kind === 'light' ? 0 : tag.entry.form ? 1 : 2;
}

/** Who stands right behind a noun of action: farther off, another noun is done by them. */
function adjacent(parts: PartyPart[] | undefined, from: number): PartyPart[] | undefined {
  return parts?.every((part) => part.from >= from && part.from - from <= MOST_BESIDE) ? parts : undefined;
}

/** Fills the relations that a verb lacks with those of the noun it governs. */
function complete(given: Participants, inner: Participants): Participants {
  const out: Participants = { ...given };
  for (const [relation, parts] of Object.entries(inner) as [keyof Participants, PartyPart[]][]) {
    if (relation === 'subject') continue;
    // "A and B agreed …": those between whom something else happens take no part
    if ((relation === 'between' || relation === 'with') && (out.subject?.length ?? 0) > 1) continue;
    const to =
      relation === 'of' || relation === 'modifier' ? (out.object || !out.subject ? relation : 'object') : relation;
    out[to] ??= parts;
  }
  return out;
}

/** Sectors of those who protest in words: ministries, envoys, parliaments. */
const OFFICIAL = new Set(['GOV', 'LEG', 'JUD', 'MIL']);

/** A protest of officials is a note or a word, no crowd: PLOVER's ACCUSE. What stands behind "in" is where a crowd gathers. */
function inWords(row: Draft['row'], { actors }: Roles, { mentions }: Grammar): Draft['row'] {
  if (row.type !== 'PROTEST' || actors.length === 0) return row;
  const official = actors.every(
    (part) =>
      OFFICIAL.has(part.sector ?? '') &&
      mentions.some((m) => m.role && m.relation !== 'in' && m.from <= part.from && part.to <= m.to),
  );
  return official ? { ...row, type: 'ACCUSE', modes: ['disapprove'] } : row;
}
