/** From tagged words to drafts: which acts a sentence names, and who takes part in each. */

import { isCooperative } from '../codebook/index.ts';
import type { ActRow, EventType, VerbForm, World } from '../model/index.ts';
import { type ActTag, isNoun, lightVerb, supportVerb } from './carriers.ts';
import { type Clause, clauseAt } from './clauses.ts';
import { type Complement, complementOf, innerAct, sayerOf, subjectOf, withoutUnreal } from './complements.ts';
import { before, callsItsOwn, fromElsewhere, ofWrittenTo, withoutFar } from './elsewhere.ts';
import { assignRoles, type Participants, type Roles } from './frames.ts';
import { byCases } from './given-cases.ts';
import { type Act, firstVerb, fixedOrder, type Grammar } from './grammar.ts';
import { withHost } from './hosts.ts';
import { localRoles } from './locals.ts';
import type { PartyPart } from './mention.ts';
import { hasShape, isKnown, judgedBy, meetsNeeds } from './needs.ts';
import { announced, fill, reconciled } from './pair.ts';
import { participants } from './participants.ts';
import { prune, withoutWilled } from './prune.ts';
import type { Tag } from './tag.ts';
import { infinitiveBehind, isAim, isCrowd, isTopic } from './unreal.ts';
import { byUnnamed, concerned, lastOther, ruler } from './unsaid.ts';
import { blamed, takesUp, understood, whoMet } from './verb-last.ts';

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

  private rolesText({ actors, recipients, reciprocal }: Roles, row: ActRow): string {
    const text = (parts: readonly PartyPart[]) => this.grammar.trace?.parties(parts);
    return `frame ${row.frame}: ${text(actors)} ${reciprocal ? 'with each other' : `→ ${text(recipients)}`}`;
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
    let roles = assignRoles(row.frame, row.type as EventType, noun, given);
    if (
      complement &&
      !complement.verbsOnly &&
      row.frame !== 'demand' &&
      // "A and B agreed to meet in X": they agree with each other
      (row.type === 'AGREE' ? roles.actors.length === 1 : roles.actors.length > 0) &&
      roles.recipients.length === 0 &&
      !roles.reciprocal
    )
      roles = { ...roles, recipients: concerned(complement, roles, this.grammar) };
    // "X recalled its envoy from Y after an attack that it calls a breach": it calls Y's act so
    if (row.needs.includes('outrage') && roles.actors.length > 0 && roles.recipients.length === 0)
      roles = { ...roles, recipients: lastOther(tag.from, roles, this.grammar) };
    if (row.frame === 'mediate' && roles.recipients.length === 0 && roles.actors.length > 0)
      roles = { ...roles, recipients: reconciled(this.grammar, roles.actors) };
    if (this.grammar.pack.order === 'verb-last') {
      const left =
        noun && takesUp(act, given, this.grammar) ? null : understood(roles, given, act, row, clause, this.grammar);
      if (!left) return this.drop('nobody can be said to take part in it here');
      roles = left;
    }
    if (this.grammar.pack.order === 'verb-last') roles = blamed(roles, row, act, clause, this.grammar);
    const reached = roles.recipients.length;
    roles = this.clean(roles);
    if (!hasShape(tag, roles, given))
      return this.drop(`those who take part do not stand as the row needs: ${row.needs.join(', ')}`);
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
      return this.drop('a participle behind a noun that names no party');
    const among = row.frame === 'mutual' && roles.actors.length === 1 && this.amongOwn(given);
    if (among && this.grammar.pack.order === 'subject-first') return this.drop('one and the same party on both sides'); // "met with its own ambassador"
    if (row.needs.includes('diplomat') && !isCooperative(row.type as EventType))
      roles = withHost(roles, this.grammar, this.world);
    const named = roles;
    if (reached === 0 || roles.recipients.length > 0) {
      const more = fromElsewhere(roles, given, tag, row, this.grammar);
      roles = fill(this.grammar, this.world, more === roles ? roles : this.clean(more), row, tag);
    }
    if (roles !== named)
      this.grammar.trace?.step('filled', 'left unsaid here, and taken from elsewhere or from what the report is about');
    if (callsItsOwn(roles, tag, row, this.grammar)) return this.drop('a call on its own people');
    if (
      row.type === 'AGREE' &&
      Math.max(roles.actors.length, roles.recipients.length) === 2 &&
      Math.min(roles.actors.length, roles.recipients.length) === 0 &&
      row.words.startsWith('agree')
    )
      roles = { actors: [...roles.actors, ...roles.recipients], recipients: [], reciprocal: true };
    if (roles.actors.length === 0 && act.passive && (row.type === 'SANCTION' || row.type === 'ASSAULT'))
      roles = announced(this.grammar, this.world, roles, row, tag, clause);
    if (roles.actors.length === 0 && !noun) roles = ruler(roles, row, act, clause, this.grammar, this.world);
    const enough =
      this.enough(roles, row as Draft['row'], noun, act, carrier !== null) ||
      byUnnamed(row, roles, act, clause, this.grammar);
    if (!enough) {
      const among = {
        from: tag.from,
        to: tag.to,
        definite: tag.reading.definite === true,
        noun,
        carried: carrier !== null,
        passive: act.passive,
      };
      const nowhere =
        fixedOrder(this.grammar.pack) &&
        row.type === 'ASSAULT' &&
        act.passive &&
        !this.grammar.mentions.some((m) => m.place || m.parties.length > 0);
      const local =
        row.needs.includes('@local') && !nowhere
          ? localRoles(among, row.type === 'PROTEST', roles.recipients, this.grammar, this.world)
          : null;
      this.grammar.trace?.step('roles', this.rolesText(roles, row));
      if (!local) return this.drop('too few take part for this type of act');
      roles = local;
    }
    // "X stressed cooperation": one alone agrees with nobody
    const alone = row.frame === 'mutual' && row.type === 'AGREE' && roles.actors.length < 2;
    if (alone && this.grammar.pack.order === 'verb-last' && row.needs.includes('@coop'))
      return this.drop('one alone agrees with nobody');
    this.grammar.trace?.step('roles', this.rolesText(roles, row));
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

  /** Takes agencies out, gives companies their state, and drops recipients that are actors too. */
  private clean(roles: Roles): Roles {
    const map = (parts: PartyPart[]) => {
      const out: PartyPart[] = [];
      for (const part of parts) {
        const party = this.world.party(part.code);
        if (!party || party.kind === 'agency') continue;
        const code = (party.kind === 'company' && party.country) || part.code;
        if (out.some((other) => other.code === code)) continue;
        out.push(code === part.code ? part : { ...part, code, sector: part.sector ?? 'BUS' });
      }
      return out;
    };
    const actors = map(roles.actors);
    const recipients = map(roles.recipients).filter((part) => !actors.some((a) => a.code === part.code));
    return { actors, recipients, reciprocal: roles.reciprocal && actors.length > 1 };
  }

  private enough(roles: Roles, row: Draft['row'], noun: boolean, act: Act, carried: boolean): boolean {
    const count = roles.actors.length + roles.recipients.length;
    // a noun with two who undergo and nobody who acts is the topic of something else: "help for X and Y"
    if (count >= 2) {
      const english = fixedOrder(this.grammar.pack);
      if (english && row.frame === 'visit' && roles.recipients.length === 0) return false;
      if (english && !noun && !act.passive && roles.actors.length === 0) return false;
      return !noun || roles.actors.length > 0;
    }
    if (count === 0) return false;
    // "X announced a ceasefire"
    if (noun && carried && row.type === 'CONCEDE') return roles.actors.length > 0;
    // "the request met with the refusal of X"
    if (noun && act.undergoes && ALONE.has(row.type) && !isCooperative(row.type)) return roles.actors.length > 0;
    // "condemned the attacks of X": of whom the judgement is, and not that it happened to somebody
    if (noun && judgedBy(act, this.grammar)) return false;
    if (noun) return ALONE_AS_NOUN.has(row.type) && row.frame !== 'mutual' && roles.actors.length > 0;
    // "the ministers toured the port": who visits nobody is at home
    if (row.frame === 'visit' && fixedOrder(this.grammar.pack)) return false;
    if (row.frame === 'mutual' || row.frame === 'visit' || row.frame === 'join')
      return roles.actors.length === 1 && row.frame !== 'join';
    // a passive need not say by whom: "X has been accused"
    return ALONE.has(row.type) && (roles.actors.length > 0 || (act.passive && !isCooperative(row.type)));
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
